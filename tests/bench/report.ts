import { FIRST_MAP, FRAMES, MANY, RATIOS, TASK } from './limits.ts';
import type { Machine } from './machine.ts';
import { PAGES, type PageName } from './pages.ts';
import { SLOW } from './serve.ts';
import { spreadOf } from './stats.ts';
import type { Change, Motion, Opening } from './visit.ts';

/** What was measured of each page, turn by turn. */
export type ByPage<T> = ReadonlyMap<PageName, readonly T[]>;

/** All that was measured. */
export interface Results {
  /** By circumstances: `desk`, `small`, `slowdown`, `slowNet`. */
  readonly openings: ReadonlyMap<string, ByPage<Opening>>;
  readonly repeats: ByPage<{ readonly cold: number; readonly again: number }>;
  readonly years: ByPage<Change>;
  /** By the number of things. */
  readonly many: ReadonlyMap<number, ByPage<Change>>;
  /** A letter more in the field of the search. */
  readonly keys: ByPage<Change>;
  readonly desk: ByPage<Motion>;
  readonly wall: ByPage<Motion>;
  readonly idle: ByPage<{ readonly frames: number; readonly timers: number }>;
}

const OPENED = {
  desk: '1366 × 768',
  small: '400 × 240',
  slowdown: '1366 × 768, processor 4 × slower',
  slowNet: '1366 × 768, slow 3G',
} as const;

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `1234 (1200–1300)`; one value stands alone. */
function told(values: readonly number[], decimals = 0): string {
  if (values.length === 0) return '–';
  const { median, low, high } = spreadOf(values);
  const say = (value: number) => value.toFixed(decimals);
  return low === high ? say(median) : `${say(median)} (${say(low)}–${say(high)})`;
}

const middle = (values: readonly number[]) =>
  values.length === 0 ? Number.NaN : spreadOf(values).median;
const number = (value: number, unit = '', decimals = 0) =>
  Number.isNaN(value) ? '–' : `${value.toFixed(decimals)}${unit}`;
/** Whether a budget is kept, as far as it was measured. */
const verdict = (value: number, isKept: boolean) =>
  Number.isNaN(value) ? 'not measured' : isKept ? 'kept' : 'missed';
const kB = (bytes: number) => bytes / 1000;

function pick<T>(of: ByPage<T> | undefined, page: PageName, value: (one: T) => number): number[] {
  return (of?.get(page) ?? []).map(value);
}

function openings(results: Results): string {
  const rows = Object.entries(OPENED).flatMap(([name, title]) => {
    const of = results.openings.get(name);
    return [...(of?.keys() ?? [])].map((page): Row => {
      const value = (get: (one: Opening) => number) => pick(of, page, get);
      return [
        title,
        PAGES[page].name,
        told(value(({ first }) => first)),
        told(value(({ tasks }) => tasks)),
        told(value(({ script }) => script)),
        told(value(({ requests }) => requests)),
        told(value(({ bytes }) => kB(bytes))),
      ];
    });
  });
  const head = ['where', 'page', 'first map, ms', 'main thread, ms', 'script, ms'];
  return table([...head, 'requests', 'kB'], rows);
}

function changes(results: Results): string {
  const row = (what: string, page: PageName, all: readonly Change[]): Row => [
    what,
    PAGES[page].name,
    told(all.map(({ answered }) => answered)),
    told(all.map(({ ms }) => ms)),
    told(all.map(({ longest }) => longest)),
  ];
  const real = [...results.years].map(([page, all]) => row('the real data', page, all));
  const made = [...results.many].flatMap(([count, of]) =>
    [...of].map(([page, all]) => row(`${count} things, 50 years`, page, all)),
  );
  const typed = [...results.keys].map(([page, all]) =>
    row('a letter typed in the search', page, all),
  );
  return table(
    [
      'change of year',
      'page',
      'until answered, ms',
      'until all is painted, ms',
      'longest task, ms',
    ],
    [...real, ...made, ...typed],
  );
}

function motions(results: Results): string {
  const rows = [...results.desk.keys()].map((page): Row => {
    const value = (of: ByPage<Motion>, get: (one: Motion) => number) => told(pick(of, page, get));
    return [
      PAGES[page].name,
      value(results.desk, ({ pan }) => pan),
      value(results.desk, ({ zoom }) => zoom),
      value(results.wall, ({ pan }) => pan),
      value(results.wall, ({ zoom }) => zoom),
    ];
  });
  const sizes = ['pan 1366 × 768', 'zoom', 'pan 1920 × 1080', 'zoom'];
  return table(['frames a second', ...sizes], rows);
}

/** What one page reaches of what it is held to. */
function budget(results: Results, page: PageName): Row[] {
  const ratio = (what: string, value: number, against: number, most: number): Row => {
    const is = value / against;
    return [what, number(is, ' ×', 2), `≤ ${most.toFixed(2)} ×`, verdict(is, is <= most)];
  };
  const least = (what: string, value: number, limit: number): Row => {
    return [what, number(value), `≥ ${limit}`, verdict(value, value >= limit)];
  };
  const most = (what: string, value: number, limit: number, unit = ''): Row => {
    return [what, number(value, unit), `≤ ${limit}${unit}`, verdict(value, value <= limit)];
  };
  const opened = (where: keyof typeof OPENED, get: (one: Opening) => number) => {
    const of = results.openings.get(where);
    return [middle(pick(of, page, get)), middle(pick(of, 'maplibre', get))] as const;
  };
  const first = ({ first: ms }: Opening) => ms;
  const bytes = ({ bytes: sent }: Opening) => sent;
  const tasks = ({ tasks: ms }: Opening) => ms;
  const ms = (of: ByPage<Change> | undefined, name: PageName) =>
    middle(pick(of, name, (one) => one.ms));
  const longest = middle(pick(results.years, page, (one) => one.longest));
  const [desk, wall] = [results.desk, results.wall];
  const [many] = results.many.values();
  return [
    ratio('first map, 1366 × 768', ...opened('desk', first), RATIOS.first),
    ratio('first map, 400 × 240', ...opened('small', first), RATIOS.firstSmall),
    ratio('bytes to the first map', ...opened('desk', bytes), RATIOS.bytes),
    ratio('main thread to the first map', ...opened('desk', tasks), RATIOS.tasks),
    most(
      'requests to the first map',
      opened('desk', (one) => one.requests)[0],
      FIRST_MAP.requests.goal,
    ),
    ratio(
      'repeat visit, against its cold time',
      middle(pick(results.repeats, page, ({ again }) => again)),
      middle(pick(results.repeats, page, ({ cold }) => cold)),
      RATIOS.repeat,
    ),
    ratio(
      'change of year, against `setFilter`',
      ms(results.years, page),
      ms(results.years, 'maplibre'),
      RATIOS.year,
    ),
    most('longest task of a change of year', longest, TASK, ' ms'),
    least('pan, 1366 × 768', middle(pick(desk, page, ({ pan }) => pan)), FRAMES.small),
    least('zoom, 1366 × 768', middle(pick(desk, page, ({ zoom }) => zoom)), FRAMES.small),
    least('pan, 1920 × 1080', middle(pick(wall, page, ({ pan }) => pan)), FRAMES.large),
    least('zoom, 1920 × 1080', middle(pick(wall, page, ({ zoom }) => zoom)), FRAMES.large),
    most('change of year among 10 000 things', ms(many, page), MANY, ' ms'),
    most(
      'frames of an idle page in 3 s',
      middle(pick(results.idle, page, ({ frames }) => frames)),
      0,
    ),
    most(
      'timers of an idle page in 3 s',
      middle(pick(results.idle, page, ({ timers }) => timers)),
      0,
    ),
  ];
}

/** The whole of docs/benchmark.md. */
export function report(results: Results, on: Machine): string {
  const head = ['what', 'measured', 'budget', ''];
  return `# Benchmark

Written by \`npm run bench\` on ${on.date}: ${on.processor}, ${on.gigabytes} GB; ${on.browser};
WebGL by ${on.renderer}; ${on.packages.join(', ')}. ${on.runs} turns, in which every page has its place.

A time belongs to the machine on which it was taken, and to what else ran there; the ratios are the point. Nothing here is
asserted. Each page opens in a browser that has never seen anything, from a host on the same machine that sends everything
with brotli over HTTP/1.1. *Bare MapLibre* and *bare Leaflet* show this project's own land, rivers, provinces, border and
towns as one GeoJSON file, and its gates with names: no panels, no sources, no time line. Their first map is the first
whole picture (\`idle\` of MapLibre); ours is the mark \`first-map\`. Given are the median, least and most.

## What the plain map is held to

${table(head, budget(results, 'plain'))}

The WebGL map by the same measures, as far as they are taken of it (a processor draws WebGL here; the page fetches it only where
hardware does):

${table(head, budget(results, 'gl'))}

## Opening

Requests and kB count every answer that was asked for before the first map stood. *Main thread* is all its work up to there, *script*
what of it ran in scripts. Slow 3G is ${SLOW.rate / 1000} kB a second for all answers together and ${SLOW.latency} ms before each.

${openings(results)}

## A change of year

From the change to the frame after the first one that was drawn for it (symbols and arcs as they now are), and after the last (names
too); a longest task of 0 means that none took 50 ms.
The made-up things have five runs each, a tenth of them changes with every year.

${changes(results)}

## Moving the map

Frames of the page while a hand drags the map in circles and while the wheel turns.

${motions(results)}
`;
}
