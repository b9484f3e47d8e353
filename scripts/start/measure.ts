/**
 * Measures, in a browser, what panels cover of the start view in each window whose names the build
 * places. To be run when bars, list, time line or what lies over the map have changed their size; where
 * it is forgotten the page still takes no picture that does not hold, but places names itself.
 */
import { writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { LAST_VISIT } from '../../src/map/start-file.ts';
import { MEASURED, partsOf, startNames } from './windows.ts';

/** What is covered, read from the picture that the page leaves to the next visit. */
async function coveredIn(page: Page, name: string): Promise<unknown> {
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, LAST_VISIT);
  const text = await page.evaluate((key) => localStorage.getItem(key), LAST_VISIT);
  const { window } = JSON.parse(text ?? '');
  const { width, height } = partsOf(name);
  if (window.width !== width || window.height !== height) {
    throw new Error(`the map of ${name} is ${window.width}x${window.height}`);
  }
  const { left, top, right, bottom } = window.free;
  return { top, right: width - right, bottom: height - bottom, left, over: window.over };
}

const host = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
const address = host.resolvedUrls?.local[0];
if (!address) throw new Error('the page is not served');
const executablePath = process.env.CHROMIUM;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
try {
  const measured: Record<string, unknown> = {};
  for (const name of startNames) {
    const { width, height, languages } = partsOf(name);
    const context = await browser.newContext({
      viewport: { width, height },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${address}#lang=${languages}`);
    measured[name] = await coveredIn(page, name);
    await context.close();
  }
  const lines = Object.entries(measured).map(
    ([name, covered]) => `  ${JSON.stringify(name)}: ${JSON.stringify(covered)}`,
  );
  writeFileSync(MEASURED, `{\n${lines.join(',\n')}\n}\n`);
} finally {
  await browser.close();
  await host.close();
}
