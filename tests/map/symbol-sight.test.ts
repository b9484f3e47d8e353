import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/signs/palette.ts';
import { SITE_OUTLINE, STAGE_FORM } from '../../src/map/signs/signs.ts';
import { formOf, type MapSymbol, symbolShapes, symbolSvg } from '../../src/map/signs/symbols.ts';
import { LOOKS } from '../../src/model/view/view.ts';
import { COOPERATION_FIELDS, SITE_KINDS, STAGES, STATUSES } from '../../src/model/vocabulary.ts';
import { allSymbols } from './all-symbols.ts';
import { contrast } from './contrast.ts';
import { plainlyDifferent, SIGHTS, type Sight, seen } from './sight.ts';

/** The sizes at which forms are promised, CSS px, and the pixels that must differ at least: fewer could be overlooked. */
const SIZES = [
  { size: 24, detail: 'full', least: 16 },
  { size: 14, detail: 'plain', least: 7 },
] as const;
type Size = (typeof SIZES)[number];

/** One kind for each outline of sites. */
const KINDS = ['international', 'rail', 'traditional-crossing'] as const;
/** One stage for each form of projects. */
const stages = [
  'proposed',
  'agreed',
  'under-construction',
  'open',
  'suspended',
  'unknown',
] as const;

/** A symbol as a source of the year tells it, and as it is carried on. */
function pair(symbol: Exclude<MapSymbol, { family: 'meeting' | 'cooperation' }>): MapSymbol[] {
  return [symbol, { ...symbol, isCarried: true }];
}

/** The two symbols of a list that differ least, and in how many pixels. */
function closest(
  symbols: readonly MapSymbol[],
  {
    look,
    sight,
    size: { size, detail },
  }: { look: (typeof LOOKS)[number]; sight: Sight; size: Size },
) {
  const palette = PALETTES[look];
  const pictures = symbols.map((symbol) =>
    seen(symbolSvg(symbol, palette, { size, detail }), palette.paper, sight),
  );
  const pairs = pictures.flatMap((one, i) =>
    pictures.slice(i + 1).map((other, j) => {
      const pair = [symbols[i], symbols[i + 1 + j]];
      return { pixels: plainlyDifferent(one, other), pair: JSON.stringify(pair) };
    }),
  );
  return pairs.reduce((least, pair) => (pair.pixels < least.pixels ? pair : least));
}

it('give every kind one of three outlines, and every stage one of the forms looked at here', () => {
  const outlines = SITE_KINDS.map((kind) => SITE_OUTLINE[kind]);
  expect(new Set(outlines)).toEqual(new Set(KINDS.map((kind) => SITE_OUTLINE[kind])));
  const forms = [...STAGES, 'unknown' as const].map((stage) => STAGE_FORM[stage]);
  expect(new Set(forms)).toEqual(new Set(stages.map((stage) => STAGE_FORM[stage])));
});

describe.each(LOOKS)('symbols in the %s look', (look) => {
  const palette = PALETTES[look];

  describe.each(SIZES)('of $size px', (size) => {
    describe.each(SIGHTS)('seen as %s', (sight) => {
      const expectApart = (symbols: readonly MapSymbol[]) => {
        const { pixels, pair: named } = closest(symbols, { look, sight, size });
        expect(pixels, named).toBeGreaterThanOrEqual(size.least);
      };

      it.each([false, true])('tell every state apart, carried on: %s', (isCarried) => {
        for (const kind of KINDS) {
          expectApart(
            STATUSES.map((status) => ({ family: 'site', kind, status, basis: null, isCarried })),
          );
        }
        expectApart(stages.map((stage) => ({ family: 'project', stage, basis: null, isCarried })));
      });

      it('tell what is carried on from what a source of the year says', () => {
        const sites = KINDS.flatMap((kind) =>
          STATUSES.filter((status) => status !== 'unknown').map((status) =>
            pair({ family: 'site', kind, status, basis: null }),
          ),
        );
        const projects = STAGES.map((stage) => pair({ family: 'project', stage, basis: null }));
        for (const both of [...sites, ...projects]) expectApart(both);
      });

      it.each(['open', 'planned'] as const)(
        'tell kinds apart by outline, of what is %s',
        (status) => {
          expectApart([
            ...KINDS.map((kind): MapSymbol => ({ family: 'site', kind, status, basis: null })),
            { family: 'project', stage: status === 'open' ? 'open' : 'proposed', basis: null },
            { family: 'meeting', status: status === 'open' ? 'held' : 'planned' },
            { family: 'cooperation', field: 'several' },
          ]);
        },
      );

      it('tell every field of cooperation apart', () => {
        expectApart(
          [...COOPERATION_FIELDS, 'several' as const].map((field) => {
            return { family: 'cooperation', field };
          }),
        );
      });

      it.runIf(size.detail === 'full')('tell how well a position is known', () => {
        expectApart(
          (['source', 'estimated', 'general-knowledge'] as const).map((basis) => {
            return { family: 'site', kind: 'international', status: 'open', basis };
          }),
        );
      });
    });
  });

  it('lie alike in the mirror, so that no dashes make a hooked cross', () => {
    const cornered: MapSymbol[] = [
      ...STATUSES.map((status): MapSymbol => {
        return {
          family: 'site',
          kind: 'traditional-crossing',
          status,
          basis: null,
          isCarried: true,
        };
      }),
      ...stages.map((stage): MapSymbol => {
        return { family: 'project', stage, basis: null, isCarried: true };
      }),
    ];
    for (const symbol of cornered.filter((one) => formOf(one).form !== 'hatch')) {
      const picture = seen(symbolSvg(symbol, palette, { size: 64 }), palette.paper, 'grey');
      const mirrored = picture.map((_, i) => picture[i - 2 * (i % 64) + 63] ?? 0);
      expect(plainlyDifferent(picture, mirrored), JSON.stringify(symbol)).toBeLessThan(100);
    }
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

  it('have a ring that stands off from land and water by 3 to 1', () => {
    for (const [ground, colour] of Object.entries(grounds)) {
      expect(contrast(palette.inkSoft, colour), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
