import { describe, expect, it } from 'vitest';
import { paleOf } from '../../src/map/pale.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { type MapSymbol, symbolShapes, symbolSvg } from '../../src/map/symbols.ts';
import {
  POSITION_BASES,
  PROJECT_TYPES,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../../src/model/vocabulary.ts';
import { LOOKS } from '../../src/state/view.ts';
import { allSymbols } from './all-symbols.ts';
import { contrast } from './contrast.ts';
import { plainlyDifferent, SIGHTS, type Sight, seen } from './sight.ts';

/** CSS px: the smallest size at which letters are promised. */
const SIZE = 24;
/** Fewer differing pixels, of 576, could be overlooked: a letter has about as many in its strokes. */
const LEAST = 16;

const stages = [...STAGES, 'unknown'] as const;

/** A symbol as a source of the year tells it, and as it is carried on. */
function pair(symbol: Exclude<MapSymbol, { family: 'meeting' }>): MapSymbol[] {
  return [symbol, { ...symbol, isCarried: true }];
}

/** The two symbols of a list that differ least, and in how many pixels. */
function closest(symbols: readonly MapSymbol[], look: (typeof LOOKS)[number], sight: Sight) {
  const palette = PALETTES[look];
  const pictures = symbols.map((symbol) =>
    seen(symbolSvg(symbol, palette, { size: SIZE }), palette.paper, sight),
  );
  const pairs = pictures.flatMap((one, i) =>
    pictures.slice(i + 1).map((other, j) => {
      const pair = [symbols[i], symbols[i + 1 + j]];
      return { pixels: plainlyDifferent(one, other), pair: JSON.stringify(pair) };
    }),
  );
  return pairs.reduce((least, pair) => (pair.pixels < least.pixels ? pair : least));
}

describe.each(LOOKS)('symbols of 24 px in the %s look', (look) => {
  const palette = PALETTES[look];

  describe.each(SIGHTS)('seen as %s', (sight) => {
    it.each(SITE_KINDS)('tell every status of a %s apart', (kind) => {
      const symbols = STATUSES.map((status): MapSymbol => {
        return { family: 'site', kind, status, basis: null };
      });
      const { pixels, pair } = closest(symbols, look, sight);
      expect(pixels, pair).toBeGreaterThanOrEqual(LEAST);
    });

    it.each(PROJECT_TYPES)('tell every stage of a %s apart', (type) => {
      const symbols = stages.map((stage): MapSymbol => {
        return { family: 'project', type, stage, basis: null };
      });
      const { pixels, pair } = closest(symbols, look, sight);
      expect(pixels, pair).toBeGreaterThanOrEqual(LEAST);
    });

    it('tell what is carried on from what a source of the year says', () => {
      const sites = SITE_KINDS.flatMap((kind) =>
        STATUSES.filter((status) => status !== 'unknown').map((status) =>
          pair({ family: 'site', kind, status, basis: null }),
        ),
      );
      const projects = PROJECT_TYPES.flatMap((type) =>
        STAGES.map((stage) => pair({ family: 'project', type, stage, basis: null })),
      );
      for (const both of [...sites, ...projects]) {
        const { pixels, pair: named } = closest(both, look, sight);
        expect(pixels, named).toBeGreaterThanOrEqual(LEAST);
      }
    });

    it.each(SITE_KINDS)('tell every status of a %s apart also where it is carried on', (kind) => {
      const symbols = STATUSES.map((status): MapSymbol => {
        return { family: 'site', kind, status, basis: null, isCarried: true };
      });
      const { pixels, pair: named } = closest(symbols, look, sight);
      expect(pixels, named).toBeGreaterThanOrEqual(LEAST);
    });

    it.each(PROJECT_TYPES)('tell every stage of a %s apart also where it is carried on', (type) => {
      const symbols = stages.map((stage): MapSymbol => {
        return { family: 'project', type, stage, basis: null, isCarried: true };
      });
      const { pixels, pair: named } = closest(symbols, look, sight);
      expect(pixels, named).toBeGreaterThanOrEqual(LEAST);
    });

    it('tell kinds apart by shape', () => {
      const sites = SITE_KINDS.map((kind): MapSymbol => {
        return { family: 'site', kind, status: 'open', basis: null };
      });
      const { pixels, pair } = closest(
        [...sites, { family: 'meeting', status: 'held' }],
        look,
        sight,
      );
      expect(pixels, pair).toBeGreaterThanOrEqual(LEAST);
    });

    it('tell how well a position is known', () => {
      const symbols = [...POSITION_BASES, null].map((basis): MapSymbol => {
        return { family: 'site', kind: 'international', status: 'open', basis };
      });
      const { pixels, pair } = closest(symbols, look, sight);
      expect(pixels, pair).toBeGreaterThanOrEqual(LEAST);
    });
  });

  const grounds = { paper: palette.paper, paperFar: palette.paperFar, water: palette.water };
  const lines = {
    shore: palette.shore,
    border: palette.border,
    borderCasing: palette.borderCasing,
    borderFar: palette.borderFar,
    limit: palette.limit,
    ...palette.stage,
    ...palette.direction,
  };

  it('stand off from land, water and lines by 3 to 1', () => {
    for (const symbol of allSymbols()) {
      const shapes = symbolShapes(symbol, palette);
      const [casing] = shapes;
      const edge = shapes.find(({ attrs }, i) => i > 0 && attrs.stroke !== undefined)?.attrs.stroke;
      const name = JSON.stringify(symbol);
      expect(casing?.attrs.stroke, name).toBe(palette.casing);
      // A band of casing, wider than its edge, is all around: on any ground the edge has it beside it.
      expect(casing?.attrs['stroke-width'], name).toBeGreaterThan(2 * 1.7);
      expect(contrast(edge ?? '', palette.casing), name).toBeGreaterThanOrEqual(3);
      for (const [ground, colour] of Object.entries(grounds)) {
        expect(contrast(edge ?? '', colour), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      for (const [line, colour] of Object.entries(lines)) {
        const best = Math.max(contrast(edge ?? '', colour), contrast(palette.casing, colour));
        expect(best, `${name} on ${line}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('keep the letter on a pale fill at 4.5 to 1', () => {
    for (const colour of [...Object.values(palette.status), ...Object.values(palette.stage)]) {
      expect(contrast(palette.ink, paleOf(colour, palette)), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('have a ring that stands off from land and water by 3 to 1', () => {
    for (const [ground, colour] of Object.entries(grounds)) {
      expect(contrast(palette.inkSoft, colour), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
