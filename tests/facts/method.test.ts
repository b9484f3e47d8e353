import { expect, it } from 'vitest';
import { methodNumbers } from '../../src/facts/method.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

it('counts what the method page tells', () => {
  const catalogue = madeUpCatalogue();
  const numbers = methodNumbers(catalogue);
  expect(numbers).toMatchObject({ gates: 2, crossings: 2, claims: catalogue.claims.length });
  const { source, estimated, known, none } = numbers.positions;
  expect(source + estimated + known + none).toBe(4);
  expect(none).toBe(1);
});

it('names the open licences of sources, the most frequent first', () => {
  const catalogue = madeUpCatalogue();
  const [paper, ...others] = [...catalogue.sources.values()];
  const sources = [
    ...(paper ? [{ ...paper, licence: 'B' }] : []),
    ...others.map((one) => ({ ...one, licence: 'A' })),
  ];
  const { licences } = methodNumbers({
    ...catalogue,
    sources: new Map(sources.map((one) => [one.id, one])),
  });
  expect(licences).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});
