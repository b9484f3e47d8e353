/**
 * Times what a reader and a clerk wait for, and prints medians. Nothing here passes or fails: a
 * number belongs to the machine on which it was taken.
 *
 *   npm run bench            builds the page first; five runs of each
 *   npm run bench -- 9       nine runs
 */
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, TOOLS } from './lib/paths.mjs';
import { freePort } from './lib/port.mjs';

const runs = Number(process.argv[2] ?? 5);
const { chromium } = createRequire(join(ROOT, 'package.json'))('@playwright/test');

const node = (tool, ...args) => [process.execPath, [join(ROOT, TOOLS[tool]), ...args]];
const HASH = '#year=2024&on=gates,crossings,projects&lang=vi,zh';

function report(what, values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, middle, high] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  const ms = [middle, low, high].map((value) => Math.round(value));
  console.log(`${what.padEnd(44)} ${String(ms[0]).padStart(6)} ms  (${ms[1]}–${ms[2]})`);
}

/** Wall time of a whole run of the data build, with every file read anew. */
function dataBuild() {
  rmSync(join(ROOT, '.cache/records.json'), { force: true });
  const started = performance.now();
  const args = ['--import', 'tsx', 'src/pipeline/main.ts', '--check'];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  return performance.now() - started;
}

const markOf = (page, name) =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);

/** A fresh browser each time: its marks, and how long a change of year takes to the next frame. */
async function openPage(address) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block', // what is stored after the map is no part of its time
  });
  await page.goto(`${address}/${HASH}`);
  await page.waitForFunction(() => performance.getEntriesByName('complete').length > 0);
  const year = await page.evaluate(async () => {
    const started = performance.now();
    location.hash = location.hash.replace('year=2024', 'year=2021');
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - started;
  });
  const times = [await markOf(page, 'first-map'), await markOf(page, 'complete'), year];
  await browser.close();
  return times;
}

async function serve() {
  const port = await freePort(4180);
  const [program, args] = node('vite', 'preview', '--port', String(port), '--strictPort');
  const server = spawn(program, args, { cwd: ROOT, stdio: 'ignore' });
  const address = `http://localhost:${port}`;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return { address, server };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const builds = Array.from({ length: runs }, dataBuild);
const { address, server } = await serve();
const pages = [];
try {
  for (let run = 0; run < runs; run++) pages.push(await openPage(address));
} finally {
  server.kill();
}
report('data build, every file read anew', builds);
report(
  'page, 1366×768: base map and gates painted',
  pages.map(([first]) => first),
);
report(
  'page, 1366×768: all painted',
  pages.map(([, complete]) => complete),
);
report(
  'change of year, two frames later',
  pages.map(([, , year]) => year),
);
