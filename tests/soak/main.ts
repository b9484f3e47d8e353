/**
 * Goes through what a day of meetings changes on the screen, and looks whether the page grows by it:
 * `npm run soak` takes the plain map through 10 000 changes and the WebGL map through as many as ten
 * minutes hold, and writes docs/soak.md. `-- --changes 500 --minutes 2` is shorter and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { type Host, serve } from '../bench/serve.ts';
import { REST, ROUND, SCENES } from './links.ts';

const { values } = parseArgs({
  options: {
    changes: { type: 'string' },
    minutes: { type: 'string' },
    only: { type: 'string' },
  },
});
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MINUTES = Number(values.minutes ?? 10);
const CHANGES = Number(values.changes ?? 10_000);
/** The WebGL map changes slowly where a processor draws it: it gets as far as it gets. */
const PLANS = [
  { renderer: 'plain', changes: CHANGES, minutes: Number.POSITIVE_INFINITY },
  { renderer: 'gl', changes: CHANGES, minutes: MINUTES },
].filter(({ renderer }) => !values.only || values.only === renderer);

/** The first sample: by then everything has been shown once, and lies where it stays. */
const WARM = 100;
/** Samples after that. */
const SAMPLES = 10;
/** Most that the heap may have grown by at the end. */
const GROWTH = 1.1;
/** A window of the speaker is opened and closed in every so many rounds. */
const REOPEN = 3;

interface Sample {
  readonly changes: number;
  /** Bytes. */
  readonly heap: number;
  /** Of these, what the engine has compiled: it goes on for hours, and is none of what the page holds. */
  readonly code: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

interface Soaked {
  readonly renderer: string;
  readonly samples: readonly Sample[];
  readonly reconnects: number;
  readonly minutes: number;
}

/** Shows a link and waits until its first frames are painted. */
function show(page: Page, link: string): Promise<void> {
  return page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, link);
}

/** Opens the speaker's window from the talk on the wall, waits until they have met, closes it. */
async function reconnect(page: Page): Promise<void> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const window = await opening;
  await window.locator('.presenter-connection[data-state=connected]').waitFor();
  await window.keyboard.press('PageDown');
  await window.close();
}

/** The parts of a heap snapshot that are read here. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  /** Field after field of node after node. */
  readonly nodes: readonly number[];
}

/** Bytes of what the engine has compiled. */
async function compiled(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type]?.indexOf('code');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] === code) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** Quiet: what a change has begun is at its end, and what nobody holds is gone. */
async function sample(page: Page, session: CDPSession, changes: number): Promise<Sample> {
  await show(page, REST);
  await page.waitForLoadState('networkidle');
  for (let turn = 0; turn < 3; turn += 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null))));
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const taken = {
    changes,
    heap: of('JSHeapUsedSize'),
    code: await compiled(session),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
  console.log(taken);
  return taken;
}

async function soak(host: Host, plan: (typeof PLANS)[number]): Promise<Soaked> {
  const { CHROMIUM } = process.env;
  const browser = await chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : {});
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${host.origin}/?renderer=${plan.renderer}#${REST}`);
    const isComplete = () => performance.getEntriesByName('complete').length > 0;
    await page.waitForFunction(isComplete, undefined, { timeout: 120_000 });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const samples: Sample[] = [];
    const start = Date.now();
    const minutes = () => (Date.now() - start) / 60_000;
    let reconnects = 0;
    let changes = 0;
    let due = WARM;
    const isOver = () => changes >= plan.changes || minutes() >= plan.minutes;
    for (let round = 0; !isOver(); round += 1) {
      const isOpened = round % REOPEN === 0;
      for (const link of [...ROUND, ...SCENES]) {
        if (isOver()) break;
        await show(page, link);
        changes += 1;
        if (link === SCENES[2] && isOpened) {
          await page.locator('.stage-title').waitFor();
          await reconnect(page);
          reconnects += 1;
        }
        if (changes < due) continue;
        samples.push(await sample(page, session, changes));
        // Where the time is short, samples come by the clock: by changes there might be two.
        const step = Math.max(50, Math.round((plan.changes - WARM) / SAMPLES));
        due = changes + (Number.isFinite(plan.minutes) ? Math.min(step, 100) : step);
      }
    }
    if (samples.at(-1)?.changes !== changes) samples.push(await sample(page, session, changes));
    return { renderer: plan.renderer, samples, reconnects, minutes: minutes() };
  } finally {
    await browser.close();
  }
}

/** What the page holds, bytes. */
const held = ({ heap, code }: Sample) => heap - code;

/** What has grown, in words; nothing where nothing has. */
function grown({ samples, renderer }: Soaked): string[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return [];
  const faults: string[] = [];
  if (held(last) > held(first) * GROWTH) faults.push(`${renderer}: the heap has grown`);
  for (const name of ['nodes', 'listeners', 'documents'] as const) {
    // A tooltip or a note to readers more or less is no growth.
    if (last[name] > first[name] * 1.02 + 5) faults.push(`${renderer}: more ${name}`);
  }
  return faults;
}

function report(all: readonly Soaked[], version: string): string {
  const parts = all.map(({ renderer, samples, reconnects, minutes }) => {
    const rows = samples.map(({ changes, heap, code, nodes, listeners, documents }) => {
      const [all, own] = [heap, code].map((bytes) => (bytes / 1e6).toFixed(1));
      return [changes, all, own, nodes, listeners, documents].join(' | ');
    });
    const [first, last] = [samples[0], samples.at(-1)];
    const ratio = (of: (one: Sample) => number) =>
      first && last ? (of(last) / of(first)).toFixed(2) : '–';
    return `## ${renderer === 'plain' ? 'The plain map' : 'The WebGL map'}

${samples.at(-1)?.changes ?? 0} changes in ${minutes.toFixed(1)} minutes, ${reconnects} times the speaker's window opened and closed.
At the end against the ${first?.changes ?? WARM}th change: what the page holds ${ratio(held)} ×, the whole heap ${ratio(({ heap }) => heap)} ×.

| changes | heap, MB | of it compiled code | nodes | listeners | documents |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
  });
  const [cpu] = cpus();
  return `# Soak

Written by \`npm run soak\` on ${new Date().toISOString().slice(0, 10)}; Chromium ${version}, ${cpus().length} × ${cpu?.model.trim()}.

Years, selections, comparisons, panels, topics, languages, looks, stretches of the map, filters and the scenes of a talk one
after the other, and the speaker's window opened and closed. Each sample is taken on the same view, after what nobody holds
has been collected. What the page holds, that is the heap without the code that the engine goes on compiling while it is
used, may be at most ${GROWTH} × what it was at the first sample.

${parts.join('\n')}`;
}

const host = await serve([{ at: '/', folder: join(ROOT, 'dist') }], 5);
try {
  const all: Soaked[] = [];
  for (const plan of PLANS) all.push(await soak(host, plan));
  const browser = await chromium.launch(
    process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {},
  );
  const text = report(all, browser.version());
  await browser.close();
  console.log(`\n${text}`);
  const isWhole = !values.changes && !values.minutes && !values.only;
  if (isWhole) writeFileSync(join(ROOT, 'docs/soak.md'), text);
  const faults = all.flatMap(grown);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  host.close();
}
