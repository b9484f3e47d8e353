import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Host } from './serve.ts';
import { CATEGORIES, mainThreadUntil } from './trace.ts';

const WATCH = fileURLToPath(new URL('pages/watch.js', import.meta.url));
const PATIENCE = 120_000;
const ARGS = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
const LAUNCH = {
  args: ARGS,
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
};

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Under what a page is opened. */
export interface Circumstances {
  readonly size: Size;
  /** How many times slower the main thread runs. */
  readonly slowdown?: number;
  readonly isSlowNet?: boolean;
}

/** What is measured while a page opens. */
export interface Opening {
  /** Navigation to the first map, ms. */
  readonly first: number;
  /** Asked for before the first map stood. */
  readonly requests: number;
  /** Of these answers, with brotli. */
  readonly bytes: number;
  /** Work of the main thread until the first map, ms. */
  readonly tasks: number;
  readonly script: number;
}

/** Opens the address and waits for a mark; ms from the navigation to it, and when that was. */
async function open(page: Page, address: string, mark = 'first-map') {
  await page.goto(address, { timeout: PATIENCE, waitUntil: 'commit' });
  await page.waitForFunction(
    (name) => performance.getEntriesByName(name, 'mark').length > 0,
    mark,
    {
      timeout: PATIENCE,
    },
  );
  return page.evaluate<{ first: number; at: number }>(`(() => {
    const [{ startTime }] = performance.getEntriesByName('${mark}', 'mark');
    return { first: startTime, at: performance.timeOrigin + startTime };
  })()`);
}

async function slowDown(page: Page, rate = 1): Promise<void> {
  if (rate === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** No measurement takes longer: a page that stands still is closed. */
const LONGEST = 150_000;

/**
 * A browser with an empty profile, for as long as `act` takes.
 *
 * @throws {Error} when it takes too long.
 */
export async function inBrowser<T>(act: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(LAUNCH);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), LONGEST);
  });
  try {
    return await Promise.race([act(browser), tooLong]);
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** Opens a page in a browser that has never seen anything. */
export function coldVisit(host: Host, path: string, under: Circumstances): Promise<Opening> {
  return inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: under.size, serviceWorkers: 'block' });
    await slowDown(page, under.slowdown);
    host.setSlow(under.isSlowNet ?? false);
    host.clear();
    await browser.startTracing(page, { categories: CATEGORIES });
    const { first, at } = await open(page, host.origin + path);
    const sent = host.sent().filter((one) => one.at <= at);
    host.setSlow(false);
    const trace = (await browser.stopTracing()).toString('utf8');
    const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
    return { first, requests: sent.length, bytes, ...mainThreadUntil('first-map', trace) };
  });
}

/** Visits twice with the same profile, the second time from what the service worker has kept; ms. */
export async function repeatVisit(host: Host, path: string, size: Size) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const visit = async (act: (page: Page) => Promise<unknown>) => {
    const context = await chromium.launchPersistentContext(profile, { ...LAUNCH, viewport: size });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const { first } = await open(page, host.origin + path);
      await act(page);
      return first;
    } finally {
      await context.close();
    }
  };
  try {
    const cold = await visit((page) =>
      page.evaluate(`navigator.serviceWorker.ready.then(({ active, installing, waiting }) => {
        const worker = installing ?? waiting ?? active;
        return new Promise((resolve) => {
          const look = () => worker.state === 'activated' && resolve();
          worker.addEventListener('statechange', look);
          look();
        });
      })`),
    );
    const again = await visit(async () => {});
    return { cold, again };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

export interface Change {
  /** Until the frame after the first one that was drawn for it. */
  readonly answered: number;
  /** Until the frame after the last one that was drawn for it. */
  readonly ms: number;
  /** The longest task, 0 when none took 50 ms. */
  readonly longest: number;
}

/** Ready for changes: all is painted, and the watch of pages/watch.js is in place. */
async function ready(context: BrowserContext, address: string, isOurs: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await open(page, address, isOurs ? 'complete' : 'first-map');
  // What comes after the first picture is over.
  await page.evaluate('benchWatch.change(() => {})');
  return page;
}

const OURS = `(() => {
  const slider = document.querySelector('.timeline-slider');
  slider.value = YEAR;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

/** Changes the year back and forth. */
export function yearChanges(
  host: Host,
  path: string,
  isOurs: boolean,
  size: Size,
  years: number[],
) {
  return inBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: size, serviceWorkers: 'block' });
    const page = await ready(context, host.origin + path, isOurs);
    const changes: Change[] = [];
    for (const year of years) {
      const act = isOurs ? OURS.replace('YEAR', String(year)) : `bench.year(${year})`;
      changes.push(await page.evaluate<Change>(`benchWatch.change(() => { ${act}; })`));
    }
    return changes;
  });
}

/** Types into the search a letter at a time; each key as a change of its own. */
export function typing(host: Host, path: string, size: Size, words: readonly string[]) {
  return inBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: size, serviceWorkers: 'block' });
    const page = await ready(context, host.origin + path, true);
    const field = page.locator('.search-field input');
    await field.focus();
    await page.waitForLoadState('networkidle');
    const keys: Change[] = [];
    for (const word of words) {
      for (let length = 1; length <= word.length; length += 1) {
        const typed = JSON.stringify(word.slice(0, length));
        keys.push(
          await page.evaluate<Change>(`benchWatch.change(() => {
            const field = document.querySelector('.search-field input');
            field.value = ${typed};
            field.dispatchEvent(new Event('input', { bubbles: true }));
          })`),
        );
      }
    }
    return keys;
  });
}

export interface Motion {
  readonly pan: number;
  readonly zoom: number;
}

interface Frames {
  readonly fps: number;
  readonly worst: number;
}

/** Long enough for a map that draws three times a second, ms. */
const LONG = 3000;

/** Frames a second while `step` is done again and again; it is told how far the time has gone, 0–1. */
async function framesWhile(page: Page, step: (share: number) => Promise<void>): Promise<Frames> {
  await page.evaluate('void (window.benchStop = benchWatch.frames())');
  const start = performance.now();
  for (let share = 0; share < 1; share = (performance.now() - start) / LONG) await step(share);
  return page.evaluate<Frames>('benchStop()');
}

/** Frames a second while the map is dragged about and while the wheel turns. */
export function motion(host: Host, path: string, isOurs: boolean, size: Size): Promise<Motion> {
  return inBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: size, serviceWorkers: 'block' });
    const page = await ready(context, host.origin + path, isOurs);
    // Beside the list of our page; wherever on the others.
    const [x, y] = [size.width * 0.6, size.height * 0.4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const pan = await framesWhile(page, async (share) => {
      const turn = share * 2 * Math.PI;
      await page.mouse.move(x + 150 * Math.sin(turn * 2), y + 100 * Math.sin(turn));
    });
    await page.mouse.up();
    const zoom = await framesWhile(page, (share) => page.mouse.wheel(0, share < 0.5 ? -12 : 12));
    return { pan: pan.fps, zoom: zoom.fps };
  });
}

/** How many frames and timers a page asks for in three seconds in which nobody touches it. */
export function idle(host: Host, path: string, isOurs: boolean, size: Size) {
  return inBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: size, serviceWorkers: 'block' });
    const page = await ready(context, host.origin + path, isOurs);
    return page.evaluate<{ frames: number; timers: number }>('benchWatch.idle(3000)');
  });
}
