import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILES } from '../../src/state/parts.ts';
import { forCases, SHARES } from './cases.ts';
import { anyJunk, spoiltText } from './spoil.ts';

const GATES = 'details/gates.json';
const gate = (id: string) => ({
  ...{ id, kind: 'international', order: 1, names: {}, vietnam: {}, china: {} },
  ...{ otherNames: [], markers: [], modes: [], statuses: [], classHistory: [] },
  ...{ events: [], disputes: [], sources: [] },
});

it('shares all cases among the readers', () => {
  expect(Object.values(SHARES).reduce((sum, share) => sum + share, 0)).toBe(1000);
});

it('good records of a list are kept, the others told', { timeout: 600_000 }, () => {
  const record = fc.oneof(
    fc.nat({ max: 99 }).map((number) => gate(`gate:${number}`)),
    anyJunk,
    fc.tuple(fc.constantFrom(...Object.keys(gate('gate:a'))), anyJunk).map(([key, junk]) => ({
      ...gate('gate:spoilt'),
      [key]: junk,
    })),
  );
  const names = Object.keys(FILES);
  const text = spoiltText(fc.constant(JSON.stringify([gate('gate:a'), gate('gate:b')])));
  const any = fc.tuple(fc.array(record, { maxLength: 6 }), fc.constantFrom(...names), text);
  forCases('lists of records', any, ([records, name, spoilt]) => {
    const { part, faults } = FILES[GATES]?.(records) ?? { part: {}, faults: [] };
    const kept = part.gates ?? [];
    if (kept.length + faults.length !== records.length) throw new Error('some are neither');
    const isGood = (one: unknown) => /^\{"id":"gate:\d+",/.test(JSON.stringify(one) ?? '');
    const all: readonly unknown[] = kept;
    if (records.some((one) => isGood(one) && !all.includes(one)))
      throw new Error('a good one went');
    for (const { id, names: called, statuses } of kept) {
      const isWhole =
        typeof id === 'string' && typeof called === 'object' && Array.isArray(statuses);
      if (!isWhole) throw new Error('one without its parts was kept');
    }
    let json: unknown;
    try {
      json = JSON.parse(spoilt);
    } catch {
      return;
    }
    // Whatever lies where a file should be is read or refused by the error that the loader expects.
    for (const value of [json, records[0]]) {
      try {
        (FILES as Readonly<Record<string, (json: unknown) => unknown>>)[name]?.(value);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
  });
});
