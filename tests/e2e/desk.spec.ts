import type { Page } from '@playwright/test';
import { expect, openMap, test } from './support.ts';

interface Sign {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where the signs of two sites are painted: their distance is the scale. */
function signs(page: Page): Promise<Sign[]> {
  return page.evaluate(async () => {
    const { borderMap } = window;
    await borderMap?.onceDrawn();
    return (borderMap?.drawn() ?? []).flatMap((one) =>
      one.kind === 'symbol' ? [{ id: one.id, x: one.x, y: one.y }] : [],
    );
  });
}

const spread = (all: readonly Sign[], one: string, other: string) => {
  const at = (id: string) => all.find((sign) => sign.id === id);
  const [a, b] = [at(one), at(other)];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
};

const WEST = 'gate:ma-lu-thang-jinshuihe';
const EAST = 'gate:mong-cai-dongxing';

/** The share of a window that the map keeps. */
const SHARE = 0.5;

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`a press explains and leaves the scale, and most of the map, as they are: ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, 'year=2023&on=gates&lang=vi,zh');
    const before = await signs(page);
    const east = before.find(({ id }) => id === EAST);
    await page.mouse.click(east?.x ?? 0, east?.y ?? 0);
    await expect(page.locator('#detail-heading')).toContainText('Móng Cái');
    const after = await signs(page);
    expect(spread(after, WEST, EAST)).toBeCloseTo(spread(before, WEST, EAST), 0);
    const boxes = await page.evaluate(() => {
      const of = (name: string) => document.querySelector(name)?.getBoundingClientRect();
      const right = (name: string) => of(name)?.right ?? 0;
      const detail = of('.detail');
      const isLeft = (detail?.left ?? 0) < innerWidth / 2;
      return {
        left: Math.max(right('.side'), isLeft ? right('.detail') : 0),
        right: isLeft ? innerWidth : (detail?.left ?? innerWidth),
        top: of('.tools')?.bottom ?? 0,
        foot: of('.time')?.top ?? 0,
      };
    });
    const free = (boxes.right - boxes.left) * (boxes.foot - boxes.top);
    expect(free / (width * height)).toBeGreaterThanOrEqual(SHARE);
    // What was pressed is in what is free.
    const now = after.find(({ id }) => id === EAST);
    expect(now?.x).toBeGreaterThan(boxes.left);
    expect(now?.x).toBeLessThan(boxes.right);
  });
}

/** The sign of several that has the most members, and these. */
const densest = (page: Page) =>
  page.evaluate(async () => {
    await window.borderMap?.onceDrawn();
    const all = (window.borderMap?.drawn() ?? []).flatMap((one) =>
      one.kind === 'symbol' && one.group ? [{ ...one, group: one.group }] : [],
    );
    const [first] = all.sort((a, b) => b.group.length - a.group.length);
    return first ? { x: first.x, y: first.y, members: [...first.group] } : null;
  });

test('a dense stretch is one sign that tells its members, and opens where it is when it is pressed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, 'year=2023&on=gates,crossings,projects&lang=en,vi');
  const before = await signs(page);
  const dense = await densest(page);
  expect(dense?.members.length).toBeGreaterThan(3);
  const { x = 0, y = 0, members = [] } = dense ?? {};
  const of = (all: readonly Sign[]) =>
    all.filter(({ id }) => members.some((member) => member === id));
  // All of them are told as drawn, in one place.
  expect(new Set(of(before).map((one) => `${one.x} ${one.y}`)).size).toBe(1);
  await page.mouse.move(x, y);
  const card = page.getByRole('tooltip');
  await expect(card).toContainText(`${members.length} items close together`);
  await expect(card.getByRole('listitem').first()).toBeVisible();
  await page.mouse.click(x, y);
  await expect
    .poll(async () => new Set(of(await signs(page)).map((one) => `${one.x} ${one.y}`)).size)
    .toBe(members.length);
  const after = await signs(page);
  expect(spread(after, WEST, EAST)).toBeCloseTo(spread(before, WEST, EAST), 0);
  expect(page.url()).not.toContain('sel=');
  // Then each is pressed by itself; empty ground closes it.
  const [one] = of(after);
  await page.mouse.click(one?.x ?? 0, one?.y ?? 0);
  await expect(page.locator('#detail-heading')).toBeVisible();
});
