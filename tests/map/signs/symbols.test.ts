import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/map/signs/palette.ts';
import { type MapSymbol, symbolShapes, symbolSvg } from '../../../src/map/signs/symbols.ts';
import { POSITION_BASES } from '../../../src/model/talk/written-words.ts';
import { type PositionBasis, SITE_KINDS, STAGES, STATUSES } from '../../../src/model/vocabulary.ts';

const { light, dark } = PALETTES;
const stages = [...STAGES, 'unknown'] as const;

/** What is left of a symbol once all colour is taken away. */
function withoutColour(symbol: MapSymbol, detail: 'full' | 'plain' = 'full'): string {
  const shapes = symbolShapes(symbol, light, detail).map(({ attrs }) => ({
    ...attrs,
    fill: attrs.fill === 'none' ? 'none' : attrs.fill === light.hollow ? 'ground' : 'colour',
    stroke: attrs.stroke === light.casing ? 'ground' : 'colour',
  }));
  return JSON.stringify(shapes);
}

const allDiffer = (texts: readonly string[]) => expect(new Set(texts).size).toBe(texts.length);

describe('symbols', () => {
  it('tell kinds of things apart by outline', () => {
    for (const detail of ['full', 'plain'] as const) {
      const symbols: MapSymbol[] = [
        ...(['international', 'rail', 'traditional-crossing'] as const).map(
          (kind): MapSymbol => ({ family: 'site', kind, status: 'open', basis: null }),
        ),
        { family: 'project', stage: 'open', basis: null },
        { family: 'meeting', status: 'held' },
      ];
      allDiffer(symbols.map((symbol) => withoutColour(symbol, detail)));
    }
  });

  it.each(SITE_KINDS)('tell every status of a %s apart without colour', (kind) => {
    for (const detail of ['full', 'plain'] as const) {
      allDiffer(
        STATUSES.map((status) =>
          withoutColour({ family: 'site', kind, status, basis: 'source' }, detail),
        ),
      );
    }
  });

  it('tell what looks alike by no colour either', () => {
    const looks = (colour: boolean) =>
      stages.map((stage) => {
        const symbol: MapSymbol = { family: 'project', stage, basis: 'source' };
        return colour ? symbolSvg(symbol, light) : withoutColour(symbol);
      });
    expect(new Set(looks(true)).size).toBe(new Set(looks(false)).size);
    expect(new Set(looks(false)).size).toBe(6);
  });

  it('tell how well a position is known by the ring, none where a source prints it', () => {
    const of = (basis: PositionBasis | null) =>
      withoutColour({ family: 'site', kind: 'main', status: 'open', basis });
    allDiffer(POSITION_BASES.map(of));
    expect(of('source')).toBe(of(null));
  });

  it('stay inside their box', () => {
    for (const kind of SITE_KINDS) {
      const shapes = symbolShapes({ family: 'site', kind, status: 'open', basis: null }, light);
      for (const { attrs } of shapes.filter(({ attrs }) => attrs.transform === undefined)) {
        const reach = 14 - (attrs['stroke-width'] ?? 0) / 2;
        for (const number of attrs.d.match(/-?\d+(\.\d+)?/g) ?? []) {
          expect(Math.abs(Number(number)), kind).toBeLessThanOrEqual(reach);
        }
      }
    }
  });

  it('keep the coloured edge between casing and fill, in both looks', () => {
    for (const palette of [light, dark]) {
      const shapes = symbolShapes(
        { family: 'site', kind: 'main', status: 'planned', basis: 'estimated' },
        palette,
      );
      const at = (colour: string) => shapes.findIndex(({ attrs }) => attrs.stroke === colour);
      expect(at(palette.casing)).toBeGreaterThan(at(palette.inkSoft));
      expect(at(palette.status.planned)).toBeGreaterThan(at(palette.casing));
    }
  });

  it('are written as one SVG document of paths', () => {
    const svg = symbolSvg({ family: 'meeting', status: 'held' }, light, { size: 24 });
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="24" height="24" viewBox="-14 -14 28 28">/);
    expect(svg.replace(/<path [^<>]*\/>/g, '')).toMatch(/^<svg [^<>]*><\/svg>$/);
  });
});
