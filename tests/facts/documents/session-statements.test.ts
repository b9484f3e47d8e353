import { describe, expect, it } from 'vitest';
import { claimEntries } from '../../../src/facts/detail/cite.ts';
import {
  EVERY_STATEMENT,
  groupStatements,
  narrowStatements,
  repeatedRemarks,
  sessionStatements,
} from '../../../src/facts/documents/session-statements.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = realCatalogue();
const SESSION = 'meeting:jwg-yunnan-11';
const entries = claimEntries(catalogue, (claim) => claim.locators[0]?.document === '000');
const all = sessionStatements(catalogue, SESSION, entries);

describe('what was said at a session', () => {
  it.each(['field', 'speaker'] as const)('by %s: every statement once, under its kind', (by) => {
    const groups = groupStatements(all, by);
    const ids = groups.flatMap((group) =>
      group.groups.flatMap(({ statements }) => statements.map(({ entry }) => entry.claim.id)),
    );
    expect(ids.toSorted()).toEqual(entries.map(({ claim }) => claim.id).toSorted());
    for (const { kind, count, groups: inside } of groups) {
      const some = inside.flatMap(({ statements }) => statements);
      expect(some).toHaveLength(count);
      expect(some.every((one) => one.kind === kind)).toBe(true);
    }
  });

  it('knows whose words a paragraph gives', () => {
    const of = (id: string) => all.find(({ entry }) => entry.claim.id === id);
    expect(of('proposal-yunnan-transport')?.speaker?.id).toBe('liu-yong');
    expect(of('request-jinshuihe-agricultural-import-gate')).toMatchObject({
      kind: 'asked',
      speaker: { id: 'giang-a-tinh' },
    });
    expect(of('recommendation-consul-smart-gates')?.speaker?.id).toBe('hoang-minh-son');
    expect(of('exchange-activities-548')?.speaker).toBeNull();
  });

  it('narrows by kind, field and speaker together', () => {
    const some = narrowStatements(all, {
      ...EVERY_STATEMENT,
      kind: 'proposed',
      speaker: 'liu-yong',
    });
    expect(some.length).toBeGreaterThan(5);
    expect(some.every((one) => one.kind === 'proposed' && one.speaker?.id === 'liu-yong')).toBe(
      true,
    );
    expect(narrowStatements(all, EVERY_STATEMENT)).toHaveLength(all.length);
  });

  it('tells a remark that stands at several of them once', () => {
    const told = repeatedRemarks(all);
    const notes = all.flatMap(({ entry }) => [entry.claim.note?.en, entry.claim.valid.note?.en]);
    const left = notes.filter((note) => note !== undefined && !told.has(note));
    expect(told.size).toBeGreaterThan(0);
    expect(new Set(left).size).toBe(left.length);
  });
});
