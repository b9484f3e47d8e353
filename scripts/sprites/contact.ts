/** The whole family on one page, to be looked at: in colour and in grey, in every look. */
import type { Palette } from '../../src/map/signs/palette.ts';
import { type MapSymbol, symbolSvg } from '../../src/map/signs/symbols.ts';
import { POSITION_BASES } from '../../src/model/talk/written-words.ts';
import { STAGES, STATUSES } from '../../src/model/vocabulary.ts';

/** One kind for each outline of sites. */
const KINDS = ['international', 'rail', 'traditional-crossing'] as const;
/** CSS px: the sizes at which every symbol is looked at, enlarged at first, and the steps between. */
const SIZES = [
  { size: 56, step: 68, detail: 'full' },
  { size: 24, step: 34, detail: 'full' },
  { size: 14, step: 22, detail: 'plain' },
] as const;
const MARGIN = 16;

const basisOf = (column: number) => POSITION_BASES[column % POSITION_BASES.length] ?? null;

/** Each status or stage twice: told by a source of the year, and carried on from an older one. */
const BOTH = [false, true] as const;

/** One row for each outline, one column for each status or stage; rings change from column to column. */
function rows(): MapSymbol[][] {
  const sites = KINDS.map((kind) =>
    BOTH.flatMap((isCarried) =>
      STATUSES.map((status, i): MapSymbol => {
        return { family: 'site', kind, status, basis: basisOf(i), isCarried };
      }),
    ),
  );
  const stages = [...STAGES, 'unknown'] as const;
  const projects = BOTH.map((isCarried) =>
    stages.map((stage, i): MapSymbol => {
      return { family: 'project', stage, basis: basisOf(i), isCarried };
    }),
  );
  const meetings: MapSymbol[] = [
    { family: 'meeting', status: 'held' },
    { family: 'meeting', status: 'planned' },
  ];
  return [...sites, ...projects, meetings];
}

const COLUMNS = Math.max(...rows().map((row) => row.length));
const WIDE = MARGIN + COLUMNS * SIZES[0].step;
const HIGH = MARGIN + rows().length * SIZES.reduce((sum, { step }) => sum + step, 0);

function block(palette: Palette, left: number, isGrey: boolean): string {
  let top = MARGIN;
  const symbols = SIZES.flatMap(({ size, step, detail }) =>
    rows().flatMap((row) => {
      const drawn = row.map((symbol, x) => {
        const at = `translate(${left + MARGIN + x * step} ${top})`;
        return `<g transform="${at}">${symbolSvg(symbol, palette, { size, detail })}</g>`;
      });
      top += step;
      return drawn;
    }),
  );
  return `<g${isGrey ? ' filter="url(#grey)"' : ''}>${symbols.join('')}</g>`;
}

/** The page for these palettes, one below the other: in colour, and in grey. */
export function contactSheet(palettes: readonly Palette[]): string {
  const looks = palettes.map((palette, i) => {
    const ground = `<rect width="${2 * WIDE}" height="${HIGH}" fill="${palette.paper}"/>`;
    const both = block(palette, 0, false) + block(palette, WIDE, true);
    return `<g transform="translate(0 ${i * HIGH})">${ground}${both}</g>`;
  });
  const grey =
    '<filter id="grey" x="-0.1" y="-0.1" width="1.2" height="1.2"><feColorMatrix type="saturate" values="0"/></filter>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * WIDE}" height="${HIGH * palettes.length}"><defs>${grey}</defs>${looks.join('')}</svg>`;
}
