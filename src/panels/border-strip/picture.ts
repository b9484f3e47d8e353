import { computed } from '@preact/signals';
import {
  type PaintedCell,
  type PaintedColumn,
  paintStrip,
} from '../../charts/border-strip/paint.ts';
import {
  type PlacedStrip,
  placeStrip,
  type StripPlace,
  type StripRoom,
} from '../../charts/border-strip/place.ts';
import type { SiteRow } from '../../facts/rows/select-rows.ts';
import { type StripCell, selectCells, selectStrip } from '../../facts/rows/select-strip.ts';
import { PALETTES } from '../../map/signs/palette.ts';
import { symbolPictures } from '../../map/signs/symbol-canvas.ts';
import type { MapSymbol } from '../../map/signs/symbols.ts';
import type { Site } from '../../model/records.ts';
import { yearsOf } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue, compare, look, selection, topics, year } from '../../state/store.ts';
import { kept, rowsOf } from '../control/derived.ts';

const cells = computed(() => selectCells(catalogue.value));

const groupsByYear = kept(() => {
  const all = catalogue.value;
  return (asOf) => selectStrip(all, asOf);
});

/** The sites in the groups of the year on screen. */
export const groups = computed(() => groupsByYear(year.value));

export interface StripColumn {
  readonly row: SiteRow;
  readonly cells: readonly StripCell[];
}

/** All sites in one row, west to east. */
export const columns = computed((): readonly StripColumn[] =>
  groups.value
    .flatMap(({ rows }) => rows)
    .map((row) => ({ row, cells: cells.value.get(row.id) ?? [] })),
);

/** Ids of what filters, lens and topics let through; everything where they let nothing through. */
const strong = computed(() => {
  const passing = rowsOf(year.value, topics.value, true).map(({ id }) => id);
  const ids = new Set(columns.value.map(({ row }) => row.id));
  const shown = passing.filter((id) => ids.has(id));
  return new Set(shown.length > 0 ? shown : ids);
});

/** The cell with which the keys begin: the selected site, or the first, in the year on screen. */
export function start(): StripPlace {
  const selected = columns.value.findIndex(({ row }) => row.id === selection.value);
  return {
    row: yearsOf(catalogue.value.edition.years).indexOf(year.value),
    column: Math.max(0, selected),
  };
}

function symbolOf({ kind }: Site, cell: StripCell): MapSymbol | null {
  if (cell.absence) return null;
  return {
    family: 'site',
    kind,
    status: cell.shown?.status ?? 'unknown',
    basis: null,
    isCarried: cell.fresh.kind === 'carried',
  };
}

/** What the cells of every site look like, whatever year is on screen. */
const looks = computed(() => {
  const { gates, crossings } = catalogue.value;
  return new Map(
    [...gates, ...crossings].map((site): [RecordId, readonly PaintedCell[]] => [
      site.id,
      (cells.value.get(site.id) ?? []).map((cell) => ({
        look: cell.shown && {
          status: cell.shown.status,
          isCarried: cell.fresh.kind === 'carried',
        },
        symbol: symbolOf(site, cell),
        hasEvent: cell.events > 0,
      })),
    ]),
  );
});

const painted = computed((): readonly PaintedColumn[] =>
  columns.value.map(({ row: { id } }) => ({
    isQuiet: !strong.value.has(id),
    cells: looks.value.get(id) ?? [],
  })),
);

/** Room around the columns, and of a year in hand, in rem: it grows with the type of the page. */
const ROOM = { before: 3.25, behind: 3.5, gap: 0.375, tall: 1.5 } as const;

const roomOf = (width: number, height: number, rem: number): StripRoom => ({
  width,
  height,
  before: ROOM.before * rem,
  behind: ROOM.behind * rem,
  gap: ROOM.gap * rem,
  tall: ROOM.tall * rem,
});

/** Where things stand in the picture. */
export interface Drawn {
  readonly placed: PlacedStrip;
}

let pictures: { readonly key: string; readonly of: ReturnType<typeof symbolPictures> } | null =
  null;

interface Shown {
  readonly pointed: StripPlace | null;
  readonly isFocused: boolean;
  readonly events: readonly number[];
}

/** Draws the strip as large as its canvas stands on the page. */
export function draw(canvas: HTMLCanvasElement, shown: Shown): Drawn {
  const ratio = devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const style = getComputedStyle(canvas);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const hands = [year.value, compare.value].filter((one) => one !== null);
  const counts = groups.value.map(({ rows }) => rows.length);
  const placed = placeStrip(
    counts,
    catalogue.value.edition.years,
    hands,
    roomOf(width, height, rem),
  );
  const palette = PALETTES[look.value];
  const key = `${look.value} ${ratio}`;
  if (pictures?.key !== key) pictures = { key, of: symbolPictures(palette, ratio) };
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const on = canvas.getContext('2d');
  const selected = columns.value.findIndex(({ row }) => row.id === selection.value);
  if (on) {
    on.scale(ratio, ratio);
    const picture = {
      ...shown,
      placed,
      columns: painted.value,
      selected: selected < 0 ? null : selected,
      now: year.value,
    };
    const ink = {
      palette,
      pictures: pictures.of,
      family: style.fontFamily,
      size: Number.parseFloat(style.fontSize),
    };
    paintStrip(on, picture, ink, { width, height, ratio });
  }
  return { placed };
}
