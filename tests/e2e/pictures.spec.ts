import type { Page } from '@playwright/test';
import { hidePanels } from './pixels.ts';
import { expect, openGlMap, openMap, test } from './support.ts';

/*
 * The map as a picture, without the panels that other tests read as text. The stored pictures are
 * small, and the tolerance leaves room for another machine's edges; what the map tells that it has
 * painted is compared beside them to the letter.
 */
interface View {
  readonly name: string;
  readonly hash: string;
}

const trade = (year: number): View => ({
  name: `trade-${year}`,
  hash: `year=${year}&on=gates,flows&flows=provinces,regions&lang=vi,zh&map=6.7/22.2/105.2`,
});

const VIEWS: readonly View[] = [
  trade(2026),
  {
    name: 'border-2025-light',
    hash: 'year=2025&on=gates,crossings,projects&lang=vi,zh&map=6.7/22.2/105.2',
  },
  {
    name: 'border-2021-dark',
    hash: 'year=2021&on=gates,crossings,projects&lang=vi,zh&look=dark&map=6.7/22.2/105.2',
  },
  {
    name: 'lao-cai-2025',
    hash: 'year=2025&on=gates,crossings,projects&lang=vi,zh&map=10/22.52/103.96',
  },
  ...[2022, 2024, 2025].map(trade),
];
const BY_GL: View = {
  name: 'gl-2024',
  hash: 'year=2024&on=gates,projects,flows&flows=provinces&lang=vi,zh&map=6.7/22.2/105.2',
};

/** What the map tells that it has painted, a line a thing: no symbol, name or arc can be missing unseen. */
async function told(page: Page): Promise<string> {
  const drawn = await page.evaluate(() => [...(window.borderMap?.drawn() ?? [])]);
  const lines = drawn.map(
    ({ kind, id, state, isNamed }) => `${kind} ${id} ${state}${isNamed ? ' named' : ''}`,
  );
  return `${lines.sort().join('\n')}\n`;
}

async function compare(page: Page, name: string): Promise<void> {
  expect.soft(await told(page)).toMatchSnapshot(`${name}.txt`);
  await hidePanels(page);
  await expect.soft(page.locator('.canvas')).toHaveScreenshot(`${name}.png`, {
    maxDiffPixelRatio: 0.004,
  });
}

test.describe.configure({ timeout: 180_000 });
test.use({
  viewport: { width: 900, height: 560 },
});

test('the plain map draws every view, one after the other', async ({ page }) => {
  for (const { name, hash } of VIEWS) {
    await test.step(name, async () => {
      // Opened afresh: of a map on its way from view to view a picture would now and then be too early.
      await openMap(page, hash);
      await compare(page, name);
    });
  }
});

test('WebGL draws the same kind of view', async ({ page }) => {
  await openGlMap(page, BY_GL.hash);
  await compare(page, BY_GL.name);
});
