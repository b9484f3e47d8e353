import { FIRST_MAP } from '../bench/limits.ts';
import { serve } from '../bench/serve.ts';
import { DIST } from './folder-server.ts';
import { expect, openMap, test, waitForMark } from './support.ts';

/* What a first map asks for does not hang on the machine, so it is held here; times are told by the bench. */

/** Of the compression: the best, as a host has it ready. */
const QUALITY = 11;

test('asks for little before the first map stands', async ({ page, watch }) => {
  const host = await serve([{ at: '/', folder: DIST }], QUALITY);
  watch.origins.push(host.origin);
  try {
    await page.goto(
      `${host.origin}/?renderer=plain#year=2026&on=gates,crossings,projects,flows&lang=vi,zh`,
    );
    await waitForMark(page, 'first-map');
    const at = await page.evaluate(() => {
      const [mark] = performance.getEntriesByName('first-map', 'mark');
      return performance.timeOrigin + (mark?.startTime ?? 0);
    });
    const sent = host.sent().filter((one) => one.at <= at);
    const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
    const list = sent.map(({ path, bytes: own }) => `${own} ${path}`).join('\n');
    expect(sent.length, list).toBeGreaterThan(5);
    expect(sent.length, list).toBeLessThanOrEqual(FIRST_MAP.requests.held);
    expect(bytes, list).toBeLessThanOrEqual(FIRST_MAP.bytes.held);
  } finally {
    host.close();
  }
});

/** Names on the map are placed anew when letters come late: the map that most readers open asks for none. */
for (const languages of ['vi,zh', 'zh,vi', 'en,vi']) {
  test(`the start view in ${languages} is set in the letters of the first picture`, async ({
    page,
  }) => {
    await openMap(page, `year=2026&on=gates,crossings,projects,flows&lang=${languages}`);
    const late = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
        .filter((file) => /^(be-vietnam-pro|noto-sans-sc)-\d+\.woff2$/.test(file)),
    );
    expect(late).toEqual([]);
  });
}
