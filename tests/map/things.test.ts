import { expect, it } from 'vitest';
import { selectRows } from '../../src/facts/rows/select-rows.ts';
import { middleOf } from '../../src/map/places/middle.ts';
import { thingsOf } from '../../src/map/plain/things.ts';
import { iconOf } from '../../src/map/signs/icon.ts';
import type { MapSymbol } from '../../src/map/signs/symbols.ts';
import { shortName } from '../../src/model/short-name.ts';
import { POSITION_BASES } from '../../src/model/talk/written-words.ts';
import { SITE_KINDS, STAGES, STATUSES } from '../../src/model/vocabulary.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

it('leaves to the list what has no place', () => {
  const topics = new Set(['gates', 'crossings', 'projects', 'meetings'] as const);
  const rows = selectRows(madeUpCatalogue(), { year: 2025, topics });
  const ids = thingsOf(rows).map(({ id }) => id);
  expect(ids).toEqual(rows.filter(({ hasPosition }) => hasPosition).map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
});

it('puts a symbol on the middle of a schematic line', () => {
  expect(
    middleOf([
      [0, 0],
      [3, 0],
      [3, 1],
    ]),
  ).toEqual([2, 0]);
  expect(middleOf([[1, 1]])).toEqual([1, 1]);
});

it('leaves what stands in brackets to the panels', () => {
  expect(shortName('Ga A (cửa khẩu đường sắt) – B (cầu)')).toBe('Ga A – B');
  expect(shortName('甲（铁路）—乙（铁路，山）')).toBe('甲—乙');
  expect(shortName('(chỉ có ngoặc)')).toBe('(chỉ có ngoặc)');
});

it('names every symbol that looks otherwise otherwise, so that none is painted from another’s picture', () => {
  const symbols: MapSymbol[] = [
    ...SITE_KINDS.flatMap((kind) =>
      STATUSES.flatMap((status) =>
        [null, ...POSITION_BASES].map(
          (basis): MapSymbol => ({ family: 'site', kind, status, basis }),
        ),
      ),
    ),
    ...STAGES.map((stage): MapSymbol => ({ family: 'project', stage, basis: null })),
    { family: 'site', kind: 'main', status: 'open', basis: 'source', isCarried: true },
    { family: 'meeting', status: 'planned' },
    { family: 'meeting', status: 'held' },
  ];
  expect(new Set(symbols.map(iconOf)).size).toBe(symbols.length);
});
