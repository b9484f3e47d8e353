import { serveBelow } from './folder-server.ts';
import { drawnTrade, expect, NO_TRADE, openFacts, openMap, test, waitForMark } from './support.ts';

// Small: the processor draws the maps, and what they look like is tested elsewhere.
test.use({ viewport: { width: 1024, height: 480 } });

test('the page opens without a foreign request or a console error, in its own fonts', async ({
  page,
}) => {
  await openMap(page);
  await expect(page.locator('#app')).not.toBeEmpty();
  // Trade is on by itself, and something of it is drawn.
  expect((await drawnTrade(page)).join()).toContain('flow flow:');
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^(vi|zh|en|fr)/);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);

  const loaded = await page.evaluate(async () => {
    await Promise.all([
      document.fonts.load('400 16px "Be Vietnam Pro"', 'Cửa khẩu'),
      document.fonts.load('600 16px "Be Vietnam Pro Tabular"', '2026'),
      document.fonts.load('400 16px "Noto Sans SC"', '口岸'),
    ]);
    return [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => face.family);
  });
  const families = loaded.map((family) => family.replaceAll('"', ''));
  expect(families).toEqual(
    expect.arrayContaining(['Be Vietnam Pro', 'Be Vietnam Pro Tabular', 'Noto Sans SC']),
  );

  // Columns of digits line up.
  const widths = await page.evaluate(async () => {
    await document.fonts.load('400 100px "Be Vietnam Pro Tabular"', '0123456789');
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    pen.font = '400 100px "Be Vietnam Pro Tabular"';
    return ['1111', '7777', '4040', '2017', '8888'].map((text) => pen.measureText(text).width);
  });
  expect(new Set(widths).size).toBe(1);
});

test('the policy is at work: no inline script, no text as code, no stranger', async ({
  page,
  watch,
}) => {
  watch.expected.push(/Content Security Policy/, /^foreign request: https:\/\/example\.org\//);
  await openFacts(page, '');
  // Violations are told a moment after the deed, so the test waits for them.
  const refused = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const blocked: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          blocked.push(blockedURI);
          if (blocked.length === 3) resolve(blocked);
        });
        const deed = 'document.documentElement.dataset.ran = "yes"';
        const script = document.createElement('script');
        script.textContent = deed;
        document.head.append(script);
        setTimeout(deed as unknown as () => void, 0);
        fetch('https://example.org/').catch(() => undefined);
      }),
  );
  expect((await refused).sort()).toEqual(['eval', 'https://example.org/', 'inline']);
  await expect(page.locator('html')).not.toHaveAttribute('data-ran');
});

test('no markup in index.html carries a script or style of its own', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  for (const language of ['vi', 'zh-Hans', 'en', 'fr']) {
    expect(html).toMatch(new RegExp(`<noscript>[^]*<p lang="${language}">[^]*</noscript>`));
  }
});

test('the page works below a folder of its host', async ({ page, watch }) => {
  const server = await serveBelow('/sub/folder/');
  try {
    watch.origins.push(server.origin);
    await page.goto(`${server.origin}/sub/folder/#${NO_TRADE}`);
    await waitForMark(page, 'complete');
    expect(server.missing).toEqual([]);
  } finally {
    await server.close();
  }
});
