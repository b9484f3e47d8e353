import type { Page } from '@playwright/test';
import type { DrawnThing } from '../../src/map/renderer.ts';
import { expect, test, waitForMark } from './support.ts';

/* Both maps show the same things in the same state, as each of them tells what it has painted. */

const SIZE = { width: 900, height: 560 };
/** So far from the edge a symbol is in sight for both, wherever its neighbours have moved it, CSS px. */
const EDGE = 110;

/** Few: each costs the processor most of a minute. Every state and year is compared in Node (tests/map). */
const VIEWS = [
  'year=2025&on=gates,crossings,projects,flows&lang=vi,zh&map=6.7/22.2/105.2',
  'year=2026&on=gates,crossings,projects,meetings&lang=fr,zh&map=10/22.52/103.96',
];

async function drawn(page: Page, renderer: 'plain' | 'gl', hash: string): Promise<DrawnThing[]> {
  await page.goto('about:blank');
  await page.goto(`./?renderer=${renderer}#${hash}`);
  await waitForMark(page, 'first-map', 60_000);
  await waitForMark(page, 'complete', 60_000);
  return page.evaluate(() => [...(window.borderMap?.drawn() ?? [])]);
}

const told = ({ kind, id, state }: DrawnThing) => `${kind} ${id} ${state}`;

/** Those that must be in sight of the other map as well. */
const inner = (things: readonly DrawnThing[]) =>
  things.filter(
    (one) =>
      one.kind !== 'symbol' ||
      (one.x > EDGE && one.y > EDGE && one.x < SIZE.width - EDGE && one.y < SIZE.height - EDGE),
  );

for (const hash of VIEWS) {
  test(`both maps show the same of ${hash}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(SIZE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const plain = await drawn(page, 'plain', hash);
    const gl = await drawn(page, 'gl', hash);
    const symbols = inner(plain).filter(({ kind }) => kind === 'symbol');
    expect(symbols.length).toBeGreaterThan(2);
    const [inPlain, inGl] = [plain.map(told), gl.map(told)];
    expect(inGl).toEqual(expect.arrayContaining(inner(plain).map(told)));
    expect(inPlain).toEqual(expect.arrayContaining(inner(gl).map(told)));
  });
}
