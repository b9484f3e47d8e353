import type { Page } from '@playwright/test';
import { noMap, painted, timeline } from './parts.ts';
import { expect, openMap, showOnMap, test, waitForMark } from './support.ts';

/* The map without WebGL: a reader can do on it what the other map lets them do. */

const LINK = 'year=2025&on=gates,projects&lang=vi,zh';

interface Symbol {
  readonly id: string;
  readonly state: string;
  readonly x: number;
  readonly y: number;
}

const canvas = painted;

async function open(page: Page, hash: string, query = '?renderer=plain'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./${query}#${hash}`);
  await waitForMark(page, 'first-map');
  await waitForMark(page, 'complete');
}

/** The symbols that the map says it has painted. */
async function symbols(page: Page): Promise<Symbol[]> {
  const all = await page.evaluate(() => window.borderMap?.drawn() ?? []);
  return all.flatMap((one) => (one.kind === 'symbol' ? [one] : []));
}

async function symbol(page: Page, id: string): Promise<Symbol> {
  const found = (await symbols(page)).find((one) => one.id === id);
  expect(found, id).toBeDefined();
  return found ?? { id, state: '', x: 0, y: 0 };
}

/** Frames that the page asks for while twenty of ours go by. */
function framesAtRest(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const next = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return next(callback);
    };
    for (let i = 0; i < 20; i += 1) await new Promise((resolve) => next(resolve));
    window.requestAnimationFrame = next;
    return asked;
  });
}

/** The colours in a square of the canvas around a point, CSS px. */
function coloursAt(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
  return canvas(page).evaluate(
    (element, [left, top]) => {
      const paint = (element as HTMLCanvasElement).getContext('2d');
      const { data } = paint?.getImageData(left - 8, top - 8, 16, 16) ?? { data: [] };
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4) {
        colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      }
      return colours.size;
    },
    [Math.round(x), Math.round(y)] as const,
  );
}

const GATE = 'gate:ma-lu-thang-jinshuihe';
const CLOSE = `map=9/22.6/103.4&${LINK}`;

test('draws every gate of the list, is still, and moves, zooms, selects and changes the year', async ({
  page,
}) => {
  await open(page, LINK);
  const drawn = await symbols(page);
  const listed = await page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
  const gates = listed.filter((id) => id?.startsWith('gate:'));
  expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining(gates));
  // What it tells, it has painted: a symbol has more colours than bare ground.
  for (const one of drawn.slice(0, 5)) expect(await coloursAt(page, one)).toBeGreaterThan(6);

  // It comes after the map, and the page takes frames to put it in its place.
  await expect(timeline(page).locator('canvas')).toBeVisible();
  await showOnMap(page, `${CLOSE}&on=gates,flows`);
  expect(await framesAtRest(page), 'is still when nothing changes').toBe(0);

  await showOnMap(page, CLOSE);
  const before = await symbol(page, GATE);
  const box = await canvas(page).boundingBox();
  const [left, top] = [box?.x ?? 0, box?.y ?? 0];
  await page.mouse.move(left + 700, top + 420);
  await page.mouse.down();
  await page.mouse.move(left + 760, top + 450, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await symbol(page, GATE)).x - before.x).toBeGreaterThan(40);
  await expect(page).toHaveURL(/map=9(\.\d+)?\//);

  await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/map=9\.[3-9]/);
  const at = await symbol(page, GATE);
  await page.mouse.click(left + at.x, top + at.y);
  await expect(page).toHaveURL(/sel=gate:ma-lu-thang-jinshuihe/);

  const states = async () => (await symbols(page)).map(({ id, state }) => `${id} ${state}`).join();
  const of2025 = await states();
  await page.evaluate(() => {
    location.hash = location.hash.replace('year=2025', 'year=2021');
  });
  await expect.poll(states).not.toBe(of2025);

  await canvas(page).focus();
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/map=8\./);
});

test('stands in where the browser has no WebGL', async ({ playwright, launchOptions, baseURL }) => {
  const args = [...(launchOptions.args ?? []), '--disable-3d-apis'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  try {
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport: { width: 1366, height: 768 },
      serviceWorkers: 'block',
    });
    await open(page, LINK, '');
    await expect(canvas(page)).toBeVisible();
    await expect(noMap(page)).toHaveCount(0);
    expect((await symbols(page)).length).toBeGreaterThan(20);
  } finally {
    await browser.close();
  }
});

for (const [what, link] of [
  ['without trade', 'year=2024&on=gates,crossings,projects&lang=vi,zh'],
  ['with trade', 'year=2024&lang=vi,zh'],
] as const) {
  test(`a second visit begins with the picture of the first, and no other scene does, ${what}`, async ({
    page,
  }) => {
    // What the frame of the first map showed, before anything else came.
    await page.addInitScript(() => {
      const mark = performance.mark.bind(performance);
      performance.mark = (name, options) =>
        mark(name, { ...options, detail: window.borderMap?.names().map(({ key }) => key) ?? null });
    });
    const firstNames = (): Promise<unknown> =>
      page.evaluate(() => {
        const [first] = performance.getEntriesByName('first-map');
        return first instanceof PerformanceMark ? first.detail : null;
      });
    const names = () =>
      page.evaluate(() => (window.borderMap?.names() ?? []).map(({ key }) => key));
    await openMap(page, link);
    const whole = await names();
    await page.waitForFunction(() => localStorage.getItem('border-map:picture') !== null);
    // What is left out of the picture that was kept is missing when it is shown again.
    const left = await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('border-map:picture') ?? '');
      const [first, ...above] = kept.above;
      localStorage.setItem('border-map:picture', JSON.stringify({ ...kept, above }));
      return first.name.key;
    });
    await openMap(page, link);
    expect(await firstNames()).toEqual(whole.filter((key) => key !== left));
    expect(await names()).toEqual(whole.filter((key) => key !== left));
    await openMap(page, link.replace('2024', '2023'));
    expect(await names()).toContain(left);
  });
}
