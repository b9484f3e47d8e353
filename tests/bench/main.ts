/**
 * Times the page beside comparison pages of the same shapes and gates, each time in a browser that
 * has never seen anything, in turns, and writes docs/benchmark.md. `npm run bench` builds the page
 * first; `-- --runs 5` takes more turns, `-- --quick` one, and writes nothing. What cannot be measured is left
 * out of the tables.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { addressOf, isOurs, PAGES, type PageName, servePages } from './pages.ts';
import { type ByPage, type Results, report } from './report.ts';
import {
  type Change,
  type Circumstances,
  coldVisit,
  idle,
  motion,
  type Opening,
  repeatVisit,
  typing,
  yearChanges,
} from './visit.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, quick: { type: 'boolean', default: false } },
});
const runs = values.quick ? 1 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1.');
/** Where everything is slow, every other turn is enough. */
const fewer = Math.ceil(runs / 2);

const NAMES = Object.keys(PAGES) as PageName[];
const DESK = { width: 1366, height: 768 };
const WALL = { width: 1920, height: 1080 };
const SMALL = { width: 400, height: 240 };
const COUNTS = values.quick ? [10_000] : [10_000, 100_000];
const YEARS = [2021, 2024, 2019, 2024];
const WORDS = ['lao cai', '友谊关'];
/** Without WebGL, which takes long where a processor draws it: measured where that tells something. */
const LIGHT = NAMES.filter((name) => name !== 'gl');

interface Opened extends Circumstances {
  readonly turns: number;
  readonly names: readonly PageName[];
}

const OPENINGS: Readonly<Record<string, Opened>> = {
  desk: { size: DESK, turns: runs, names: NAMES },
  small: { size: SMALL, turns: runs, names: LIGHT },
  slowdown: { size: DESK, slowdown: 4, turns: fewer, names: LIGHT },
  slowNet: { size: DESK, isSlowNet: true, turns: fewer, names: LIGHT },
};

const start = performance.now();
const minutes = () => ((performance.now() - start) / 60_000).toFixed(1);

/** Takes turns: each page once, then each again. */
async function inTurns<T>(
  what: string,
  names: readonly PageName[],
  turns: number,
  measure: (page: PageName) => Promise<readonly T[]>,
): Promise<Map<PageName, T[]>> {
  const all = new Map<PageName, T[]>(names.map((name) => [name, []]));
  for (let turn = 1; turn <= turns; turn += 1) {
    for (const name of names) {
      console.log(`${minutes()} min: ${what}, ${PAGES[name].name} (${turn} of ${turns})`);
      try {
        all.get(name)?.push(...(await measure(name)));
      } catch (error) {
        console.warn(`not measured: ${error}`);
      }
    }
  }
  return all;
}

const host = await servePages(COUNTS);
try {
  // The host compresses what it has not sent before: that is nobody's time.
  await inTurns('once beforehand', NAMES, 1, async (page) => [
    await coldVisit(host, addressOf(page), OPENINGS.desk ?? { size: DESK }),
  ]);
  const openings = new Map<string, ByPage<Opening>>();
  for (const [name, under] of Object.entries(OPENINGS)) {
    openings.set(
      name,
      await inTurns(`opening, ${name}`, under.names, under.turns, async (page) => [
        await coldVisit(host, addressOf(page), under),
      ]),
    );
  }
  const repeats = await inTurns('repeat visit', ['plain'], fewer, async (page) => [
    // The worker answers by itself for the page as readers open it, without a choice of the renderer.
    await repeatVisit(host, addressOf(page).replace('?renderer=plain', ''), DESK),
  ]);
  const years = await inTurns('change of year', NAMES, fewer, (page) =>
    yearChanges(host, addressOf(page), isOurs(page), DESK, YEARS),
  );
  const many = new Map<number, Map<PageName, Change[]>>();
  for (const count of COUNTS) {
    const names: PageName[] = count > 10_000 ? ['plain'] : ['plain', 'maplibre'];
    many.set(
      count,
      await inTurns(`${count} things`, names, 1, (page) =>
        yearChanges(host, addressOf(page, count), isOurs(page), DESK, YEARS),
      ),
    );
  }
  const moves = async (size: typeof DESK) =>
    inTurns(`pan and zoom, ${size.width}`, size === DESK ? NAMES : LIGHT, fewer, async (page) => [
      await motion(host, addressOf(page), isOurs(page), size),
    ]);
  const results: Results = {
    openings,
    repeats,
    years,
    many,
    desk: await moves(DESK),
    wall: await moves(WALL),
    keys: await inTurns('search', ['plain'], 1, (page) =>
      typing(host, addressOf(page), DESK, WORDS),
    ),
    idle: await inTurns('idle', ['plain', 'gl'], 1, async (page) => [
      await idle(host, addressOf(page).replace('projects', 'projects,flows'), isOurs(page), DESK),
    ]),
  };
  const text = report(results, await machine(runs));
  console.log(`\n${text}`);
  if (!values.quick) {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    writeFileSync(join(root, 'docs/benchmark.md'), text);
  }
} finally {
  host.close();
}
