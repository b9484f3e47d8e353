/** What every browser test stands on: import `test` and `expect` from here. */
import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import { detail, drawing, loading, waiting } from './parts.ts';

export { expect };

/** User Timing marks of the page: base map and gates painted; everything of the link; WebGL draws. */
export type Mark = 'first-map' | 'complete' | 'takeover';

interface Watch {
  /**
   * Messages that this test provokes on purpose (a file that is missing, a lost WebGL context).
   * Push a pattern before doing it.
   */
  readonly expected: RegExp[];
  /** Origins that may be asked beside the page's own; for a test with a server of its own. */
  readonly origins: string[];
}

/** Harmless: the software renderer complains when its picture is read back. */
const NOISE = /GPU stall due to ReadPixels/;

function isForeign(request: Request, origins: readonly string[]): boolean {
  const { protocol, origin } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return false;
  return !origins.includes(origin);
}

function describeMessage(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `console error: ${message.text()} (${url}:${lineNumber})`;
}

/**
 * The test function with a watch that fails any test on a request to another origin, on an error in
 * the console (violations of the Content-Security-Policy are such) and on an uncaught exception.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { expected: [NOISE], origins: [new URL(baseURL ?? '').origin] };
      const found: string[] = [];
      context.on('request', (request) => {
        if (isForeign(request, watch.origins)) found.push(`foreign request: ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(describeMessage(message));
      });
      context.on('weberror', (error) => found.push(`uncaught: ${error.error().message}`));
      context.on('page', (page) => {
        page.on('websocket', (socket) => found.push(`web socket: ${socket.url()}`));
      });
      await use(watch);
      const faults = found.filter((text) => !watch.expected.some((pattern) => pattern.test(text)));
      expect(faults, 'requests to others, console errors, uncaught exceptions').toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits for a mark; on failure says which marks the page has set so far. */
export async function waitForMark(page: Page, mark: Mark, timeout = 30_000): Promise<void> {
  try {
    await page.waitForFunction(
      (name) => performance.getEntriesByName(name, 'mark').length > 0,
      mark,
      { timeout },
    );
  } catch (error) {
    if (page.isClosed()) throw error;
    const marks = await page.evaluate(() =>
      performance.getEntriesByType('mark').map((entry) => entry.name),
    );
    throw new Error(
      `no mark "${mark}" after ${timeout} ms; marks set: ${marks.join(', ') || 'none'}`,
    );
  }
}

/**
 * Opens the page afresh with the link `hash` (`year=2023&sel=gate:x`, no `#`) and waits until all
 * that it asks for is painted.
 */
export async function openMap(page: Page, hash = ''): Promise<void> {
  // From the same page, a changed hash alone would load nothing and keep the old marks.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(hash ? `./#${hash}` : './');
  await waitForMark(page, 'first-map');
  await waitForMark(page, 'complete');
}

/** The same with the map drawn by WebGL, which is asked for by name: here the processor draws it, slowly. */
export async function openGlMap(page: Page, hash = ''): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./?renderer=gl#${hash}`);
  await waitForMark(page, 'complete', 90_000);
  await expect(drawing(page)).toHaveAttribute('data-renderer', 'gl');
}

/** What of trade is painted just now, as the map itself tells: `flow flow:… part`, `stub vn-… none`. */
export function drawnTrade(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Drawn {
      readonly kind: string;
      readonly id: string;
      readonly state: string;
    }
    const { borderMap } = window as { borderMap?: { drawn(): readonly Drawn[] } };
    return (borderMap?.drawn() ?? [])
      .filter(({ kind }) => kind !== 'symbol')
      .map(({ kind, id, state }) => `${kind} ${id} ${state}`)
      .sort();
  });
}

/** The topics beside trade: a test that is not about it need not wait for its arcs. */
export const NO_TRADE = 'on=gates,crossings,projects';

/** Takes WebGL away: what needs no map need not wait for one to be drawn by the processor. */
export async function withoutMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** What stands beneath the heading of the details is fetched with the first selection. */
async function detailsThere(page: Page): Promise<void> {
  await expect(waiting(detail(page))).toHaveCount(0);
}

/** Opens the page and waits for its facts, not for its map. */
export async function openPage(page: Page, hash: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./#${hash}`);
  await expect(page.locator('[data-row], #list p, #detail p').first()).toBeAttached();
  await expect(loading(page)).toHaveCount(0);
  await detailsThere(page);
}

/** Opens the page as a machine without WebGL shows it. */
export async function openFacts(page: Page, hash: string): Promise<void> {
  await withoutMap(page);
  await openPage(page, hash);
}

/** Shows another link in the page that is open, or opens it. */
export async function show(page: Page, hash: string): Promise<void> {
  if (page.url() === 'about:blank') return openPage(page, hash);
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  const [, first] = /lang=(\w\w)/.exec(hash) ?? [];
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${first}`));
  await detailsThere(page);
}

/** Shows another link on the map that is open, and waits until the map says that it stands. */
export async function showOnMap(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const isOther = location.hash !== `#${wanted}`;
    const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = wanted;
    if (isOther) await heard;
    // What panels cover is told a frame later, and moves the map once more.
    for (let i = 0; i < 2; i += 1) {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await window.borderMap?.onceDrawn();
    }
  }, hash);
}
