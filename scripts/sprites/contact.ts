/** The whole family on one page, to be looked at: in colour and in grey, in every look. */
import type { Palette } from '../../src/map/palette.ts';
import { type MapSymbol, symbolSvg } from '../../src/map/symbols.ts';
import {
  POSITION_BASES,
  PROJECT_TYPES,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../../src/model/vocabulary.ts';

/** CSS px: the size at which every symbol must be read, and the step from one to the next. */
const SIZE = 24;
const STEP = 32;
const MARGIN = 12;

const basisOf = (column: number) => POSITION_BASES[column % POSITION_BASES.length] ?? null;

/** Each status or stage twice: told by a source of the year, and carried on from an older one. */
const BOTH = [false, true] as const;

/** One row for each kind, one column for each status or stage; rings change from column to column. */
function rows(): MapSymbol[][] {
  const sites = SITE_KINDS.map((kind) =>
    BOTH.flatMap((isCarried) =>
      STATUSES.map((status, i): MapSymbol => {
        return { family: 'site', kind, status, basis: basisOf(i), isCarried };
      }),
    ),
  );
  const projects = PROJECT_TYPES.map((type) =>
    BOTH.flatMap((isCarried) =>
      [...STAGES, 'unknown' as const].map((stage, i): MapSymbol => {
        return { family: 'project', type, stage, basis: basisOf(i), isCarried };
      }),
    ),
  );
  const meetings: MapSymbol[] = [
    { family: 'meeting', status: 'held' },
    { family: 'meeting', status: 'planned' },
  ];
  return [...sites, ...projects, meetings];
}

function block(palette: Palette, left: number, isGrey: boolean): string {
  const symbols = rows().flatMap((row, y) =>
    row.map((symbol, x) => {
      const at = `translate(${left + x * STEP} ${MARGIN + y * STEP})`;
      return `<g transform="${at}">${symbolSvg(symbol, palette, { size: SIZE })}</g>`;
    }),
  );
  return `<g${isGrey ? ' filter="url(#grey)"' : ''}>${symbols.join('')}</g>`;
}

/** The page for these palettes, one below the other. */
export function contactSheet(palettes: readonly Palette[]): string {
  const all = rows();
  const columns = Math.max(...all.map((row) => row.length));
  const [wide, high] = [columns * STEP + MARGIN, all.length * STEP + MARGIN];
  const looks = palettes.map((palette, i) => {
    const ground = `<rect width="${2 * wide}" height="${high}" fill="${palette.paper}"/>`;
    const both = block(palette, MARGIN, false) + block(palette, wide + MARGIN / 2, true);
    return `<g transform="translate(0 ${i * high})">${ground}${both}</g>`;
  });
  const grey =
    '<filter id="grey" x="-0.1" y="-0.1" width="1.2" height="1.2"><feColorMatrix type="saturate" values="0"/></filter>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * wide}" height="${high * palettes.length}"><defs>${grey}</defs>${looks.join('')}</svg>`;
}
