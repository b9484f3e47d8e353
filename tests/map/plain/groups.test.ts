import { describe, expect, it } from 'vitest';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { drawnSymbols } from '../../../src/map/plain/canvas/picture.ts';
import { type Apart, type Groupable, gathered, NONE_FROM } from '../../../src/map/plain/groups.ts';
import { onPicture, thingsOf } from '../../../src/map/plain/things.ts';
import { windowOf } from '../../../src/map/plain/window.ts';
import { tallyOf } from '../../../src/map/signs/tally.ts';
import type { Topic } from '../../../src/model/vocabulary.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const TOPICS = new Set<Topic>(['gates', 'crossings', 'projects']);

/** A thing so far east of a meridian, degrees. */
function thing(
  id: string,
  east: number,
  status: 'open' | 'suspended' | 'planned',
  tier: Groupable['tier'] = 3,
  kind: 'traditional-crossing' | 'international' = 'traditional-crossing',
): Groupable {
  return {
    id: `crossing:${id}`,
    at: [106 + east, 22],
    symbol: { family: 'site', kind, status, basis: null },
    tier,
    rank: tier * 10 + east,
  };
}

/** At level 7 a hundredth of a degree is less than 2 px. */
const LEVEL = 7.25;
const dense = [
  thing('a', 0, 'open'),
  thing('b', 0.01, 'suspended'),
  thing('c', 0.02, 'open'),
  thing('d', 0.03, 'open'),
  thing('far', 1, 'open'),
];
const NONE: Apart = { selection: null };
const groupsIn = (things: readonly Groupable[], level = LEVEL, apart = NONE) =>
  gathered(things, level, apart).filter(({ group }) => group);

describe('dense stretches', () => {
  it('are one sign that counts by state, and leave alone what stands by itself', () => {
    const shown = gathered(dense, LEVEL, NONE);
    expect(shown.map(({ id }) => id)).toEqual(['crossing:a', 'crossing:far']);
    const [group] = groupsIn(dense);
    expect(group?.group?.cells.map(({ symbol, count }) => [symbol, count])).toMatchObject([
      [{ status: 'open' }, 3],
      [{ status: 'suspended' }, 1],
    ]);
    expect([...(group?.heap?.members ?? [])]).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `crossing:${id}`),
    );
  });

  it('open where the map is near enough', () => {
    expect(groupsIn(dense, NONE_FROM)).toEqual([]);
    expect(gathered(dense, NONE_FROM, NONE)).toHaveLength(dense.length);
    const traded = { ...NONE, flows: { arcs: ['an arc'] } };
    expect(gathered(dense, LEVEL, traded)).toHaveLength(dense.length);
    expect(gathered(dense, LEVEL, { ...NONE, flows: { arcs: [] } })).not.toHaveLength(dense.length);
  });

  it('give free what is selected, spoken of or opened', () => {
    const selected = gathered(dense, LEVEL, { selection: 'crossing:b' });
    expect(selected.map(({ id }) => id)).toContain('crossing:b');
    const [group] = selected.filter((one) => one.group);
    expect(group?.heap?.members.has('crossing:b')).toBe(false);
    const mentioned = { ids: new Set(['crossing:a', 'crossing:b'] as const) };
    expect(groupsIn(dense, LEVEL, { selection: null, mentioned })).toEqual([]);
    const opened = new Set(dense.map(({ id }) => id));
    expect(groupsIn(dense, LEVEL, { selection: null, opened })).toEqual([]);
  });

  it('take in no great gate, and no two where a plate would be larger than they are', () => {
    const great = dense.map((one) => ({ ...one, tier: 0 as const }));
    expect(groupsIn(great)).toEqual([]);
    expect(groupsIn(dense.slice(0, 2))).toEqual([]);
    const each = [
      thing('a', 0, 'open'),
      thing('b', 0.01, 'suspended'),
      thing('c', 0.02, 'planned'),
    ];
    expect(groupsIn(each)).toEqual([]);
  });

  it('have the same sign from year to year as long as their first member is there', () => {
    const later = dense.filter(({ id }) => id !== 'crossing:c');
    expect(groupsIn(later)[0]?.id).toBe(groupsIn(dense)[0]?.id);
  });
});

describe.each([2019, 2023, 2026])('the border in %i', (year) => {
  const rows = selectRows(realCatalogue(), { year, topics: TOPICS });
  const things = thingsOf(rows);

  it.each([5.4, 6.3, 7, 8.2])('loses nothing at level %f', (level) => {
    const shown = gathered(things, level, NONE);
    const told = shown.flatMap(({ id, group }) => group?.of.map((one) => one.id) ?? [id]);
    expect(told.toSorted()).toEqual(things.map(({ id }) => id).toSorted());
    for (const { group } of shown) {
      if (!group) continue;
      expect(group.cells.reduce((sum, { count }) => sum + count, 0)).toBe(group.of.length);
      expect(group.cells.length).toBeLessThanOrEqual(7);
    }
  });

  it('has fewer signs than things at the start, and tells each of them as drawn', () => {
    const window = windowOf({ aim: null, width: 990, height: 533 });
    const placed = onPicture(things, window);
    expect(placed.length).toBeLessThan(things.length * 0.8);
    const drawn = drawnSymbols(placed, { named: new Set() }, window);
    const gates = drawn.filter(({ id }) => id.startsWith('gate:'));
    expect(gates).toHaveLength(things.filter(({ id }) => id.startsWith('gate:')).length);
    const [inGroup] = drawn.filter((one) => one.kind === 'symbol' && one.group);
    expect(inGroup).toMatchObject({ isNamed: false });
  });
});

describe('the plate of a group', () => {
  it.each([1, 2, 3, 4, 5, 6])('holds %i signs and counts without one on another', (count) => {
    const counts = Array.from({ length: count }, (_, i) => i * 5 + 1);
    for (const scale of [1, 2.25]) {
      const { width, height, sign, figures, items } = tallyOf(counts, scale);
      expect(items).toHaveLength(count);
      const boxes = items.map(({ x, y, text, textX }) => ({
        left: x - sign / 2,
        right: textX + text.length * figures * 0.62,
        top: y - sign / 2,
        bottom: y + sign / 2,
      }));
      for (const [i, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-width / 2);
        expect(box.right).toBeLessThanOrEqual(width / 2);
        expect(box.top).toBeGreaterThanOrEqual(-height / 2);
        expect(box.bottom).toBeLessThanOrEqual(height / 2);
        for (const other of boxes.slice(i + 1)) {
          const isOver =
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom;
          expect(isOver).toBe(false);
        }
      }
    }
  });
});
