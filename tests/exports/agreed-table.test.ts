import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { agreedCsv } from '../../src/exports/agreed.ts';
import { COMMITMENT_TABLES } from '../../src/exports/whole/agreed.ts';
import { isMutual } from '../../src/facts/select-agreed.ts';
import { shortSession } from '../../src/i18n/words.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const rows = new Map(
  csvParse(agreedCsv(facts, 'commitments').replace(/^\ufeff/, '')).map((row) => [row.id, row]),
);
const listed = (text: string | undefined) => (text ?? '').split('; ').toSorted();

it('makes neither side the giver of what both agreed or signed', () => {
  const [mutual, given] = [true, false].map((wanted) =>
    facts.commitments.filter((one) => isMutual(one) === wanted),
  );
  expect(mutual?.length).toBeGreaterThan(0);
  expect(given?.length).toBeGreaterThan(0);
  for (const { id, by, to } of mutual ?? []) {
    expect(listed(rows.get(id)?.by), id).toEqual([...by, ...to].toSorted());
    expect(listed(rows.get(id)?.to), id).toEqual([...by, ...to].toSorted());
  }
  for (const { id, by, to } of given ?? []) {
    expect(listed(rows.get(id)?.by), id).toEqual(by.toSorted());
    expect(listed(rows.get(id)?.to), id).toEqual(to.toSorted());
  }
});

it('calls a session in the workbook by its short name', () => {
  const [table] = COMMITMENT_TABLES;
  const column = table?.fill(facts).columns.find(({ name }) => name === 'session');
  expect(column).toBeDefined();
  facts.commitments.forEach(({ session }, at) => {
    const meeting = facts.meetings.find(({ id }) => id === session);
    const mechanism = facts.mechanisms.find(({ id }) => id === meeting?.mechanism);
    for (const language of ['vi', 'zh'] as const) {
      expect(column?.words?.(language)[at] ?? null).toBe(
        meeting && mechanism ? shortSession(mechanism.short, meeting.ordinal, language) : null,
      );
    }
  });
});
