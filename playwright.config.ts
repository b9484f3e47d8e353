import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4174);
/** npm test finds or installs a browser and names it; by hand, Debian's is taken when it is there. */
const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

/** What Playwright has Chromium leave out; said again because only the last such list counts. */
const USUAL = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
  ...['TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  'PreconnectToSearch',
];
/** A process kept ready for a page that no test opens. */
const SPARE = ['SpareRendererForSitePerProcess'];
/**
 * What drops from the address bar: two pages of the browser's own, loaded anew for every test, which
 * cost a third of what opening ours does.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/e2e/pictures/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  // The map is drawn by the processor here: more at a time than cores only slow each other down.
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Fonts and edges differ a little from machine to machine.
    toHaveScreenshot: { maxDiffPixelRatio: 0.03, animations: 'disabled', caret: 'hide' },
  },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording every test costs a third of its time; what fails is recorded when it is tried again.
    trace: 'on-first-retry',
    // Each test has a fresh browser, which would store the whole page anew; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...['--disable-background-networking', '--disable-component-update', '--no-first-run'],
        `--disable-features=${[...USUAL, ...SPARE, ...ADDRESS_BAR].join()}`,
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node --import tsx tests/e2e/host.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    // Whatever else answers there is not this build.
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 30_000,
  },
});
