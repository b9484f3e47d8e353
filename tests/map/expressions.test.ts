import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byZoomStep,
  inYear,
  isListed,
  isSelected,
  linearIn,
  namesField,
} from '../../src/map/gl/expressions.ts';

/** MapLibre's own filter, as the map runs it, over one made-up feature. */
function passes(
  filter: typeof inYear,
  properties: Record<string, unknown>,
  state: Record<string, unknown>,
): boolean {
  const compiled = featureFilter(filter, 'layers', state as never);
  return compiled.filter({ zoom: 8 }, { type: 1, properties } as never);
}

function evaluated(expression: unknown, properties: Record<string, unknown>, zoom = 8): unknown {
  const compiled = createExpression(expression, 'layers[0].layout.tested');
  if (compiled.result === 'error') throw new Error(compiled.value[0]?.message);
  return compiled.value.evaluate({ zoom }, { type: 1, properties } as never);
}

describe('the year', () => {
  it('takes a run from its first to its last year, both included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2010, max: 2030 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 2008, max: 2038 }),
        (from, length, year) => {
          const to = from + length;
          expect(passes(inYear, { from, to }, { year })).toBe(from <= year && year <= to);
        },
      ),
    );
  });

  it('leaves out what no source dates', () => {
    expect(passes(inYear, { from: null, to: null }, { year: 2020 })).toBe(false);
    expect(passes(inYear, {}, { year: 0 })).toBe(false);
  });
});

it('takes the records that the list shows, and the one that is selected', () => {
  const properties = { id: 'gate:a' };
  expect(passes(isListed, properties, { shown: ['gate:b', 'gate:a'] })).toBe(true);
  expect(passes(isListed, properties, { shown: ['gate:ab'] })).toBe(false);
  expect(passes(isListed, properties, { shown: [] })).toBe(false);
  expect(passes(isSelected, properties, { selection: 'gate:a' })).toBe(true);
  expect(passes(isSelected, properties, { selection: '' })).toBe(false);
});

it('reads two numbers of a feature as one pair', () => {
  const pair = linearIn(
    [
      { property: 'x', low: -90, high: 90 },
      { property: 'y', low: -90, high: 90 },
    ],
    (values) => values,
  );
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }), (x, y) => {
      const [atX = 0, atY = 0] = evaluated(pair, { x, y }) as number[];
      expect(atX).toBeCloseTo(x, 6);
      expect(atY).toBeCloseTo(y, 6);
    }),
  );
});

it('follows the zoom in whole steps', () => {
  const step = byZoomStep((zoom) => ['get', `s${zoom}`]);
  const properties = { s5: 'five', s7: 'seven', s8: 'eight' };
  expect(evaluated(step, properties, 4)).toBe('five');
  expect(evaluated(step, properties, 7)).toBe('seven');
  expect(evaluated(step, properties, 7.9)).toBe('seven');
  expect(evaluated(step, properties, 8)).toBe('eight');
});

it('writes a name in both languages, once where both read alike', () => {
  const textOf = (properties: Record<string, unknown>) =>
    String(evaluated(namesField(['vi', 'zh']), properties));
  expect(textOf({ name_vi: 'Cầu', name_zh: '桥' })).toBe('Cầu\n桥');
  expect(textOf({ name_vi: 'Cầu', name_zh: 'Cầu' })).toBe('Cầu');
});
