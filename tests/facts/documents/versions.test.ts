import { expect, it } from 'vitest';
import { versionsOf } from '../../../src/facts/documents/versions.ts';
import type { DocumentCard } from '../../../src/model/records.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = realCatalogue();
const card = (id: string): DocumentCard => {
  const found = catalogue.documents.find((one) => one.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
};

it('puts every statement of two documents side by side, once, by its paragraphs', () => {
  const { both, onlyHere, onlyThere } = versionsOf(catalogue, card('000'), card('002'));
  const rows = [...both, ...onlyHere, ...onlyThere];
  const told = catalogue.claims.filter(({ locators }) =>
    locators.some(({ document }) => document === '000' || document === '002'),
  );
  expect(rows.map(({ claim }) => claim.id).sort()).toEqual(told.map(({ id }) => id).sort());
  for (const { claim, here, there } of rows) {
    for (const [document, numbers] of [
      ['000', here],
      ['002', there],
    ] as const) {
      const own = claim.locators.filter((one) => one.document === document);
      expect([...new Set(own.map(({ paragraph }) => paragraph))].sort((a, b) => a - b)).toEqual(
        numbers,
      );
    }
  }
  const firsts = both.map(({ here }) => here[0] ?? 0);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});

it('tells what only one says, and where the two differ', () => {
  const { both, onlyHere, onlyThere } = versionsOf(catalogue, card('000'), card('002'));
  expect(onlyHere.map(({ claim }) => claim.id)).toContain('jwg11-co-chaired');
  expect(onlyThere).toEqual([]);
  const differing = both.filter(({ differences }) => differences.length > 0);
  expect(differing.map(({ claim }) => claim.id)).toEqual([
    'frame-relations-unprecedented',
    'training-scholarships-courses',
  ]);
  const back = versionsOf(catalogue, card('002'), card('000'));
  expect(back.onlyThere.map(({ claim }) => claim.id)).toEqual(
    onlyHere.map(({ claim }) => claim.id),
  );
});
