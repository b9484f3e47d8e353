import { expect, it } from 'vitest';
import { looksAhead } from '../../src/model/commitment.ts';
import { judgedText } from '../../src/pipeline/describe/judged.ts';
import { built } from '../fixtures/built.ts';

const { dossier } = built();
const lines = judgedText(dossier).split('\n');

it('lists each statement that looks ahead, with its record or the reason why it is none', () => {
  const ahead = dossier.claims.filter(looksAhead);
  expect(ahead.length).toBeGreaterThan(80);
  for (const claim of ahead) {
    const own = lines.filter((line) => line.includes(`| \`${claim.id}\` |`));
    const documents = new Set(claim.locators.map(({ document }) => document));
    expect(own, claim.id).toHaveLength(documents.size);
    const told = own[0]?.split(' | ').at(-1) ?? '';
    expect(told, claim.id).toMatch(
      claim.noPromise === undefined ? /^`(commitment|agreement):/ : /^none: \w+/,
    );
  }
});

it('lists each promise with the last that is known of it', () => {
  for (const { id, outcomes } of dossier.commitments) {
    const [line = ''] = lines.filter((one) => one.startsWith(`| \`${id}\` |`));
    const last = outcomes.at(-1);
    expect(line, id).toContain(
      last?.state === 'no-report'
        ? `no report found up to ${last.until}`
        : ` ${last?.state}, ${last?.date ?? 'undated'} |`,
    );
  }
});
