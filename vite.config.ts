import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './vite/csp.ts';
import { pageConfig } from './vite/page.ts';
import { preloadMap } from './vite/preload.ts';
import { standStill } from './vite/still/plugin.ts';

export default defineConfig({
  ...pageConfig,
  // A missing file is a 404, as on a static host; the page itself has one address only.
  appType: 'mpa',
  plugins: [standStill(), preloadMap(), contentSecurityPolicy()],
  build: { ...pageConfig.build, manifest: true }, // read by scripts/check-size.mjs
  preview: { host: 'localhost' },
  test: {
    environment: 'node',
    maxWorkers: '100%', // Vitest leaves one core idle, which is half of a small machine
    pool: 'threads', // a third faster to start than processes, and no test leaves its thread
    setupFiles: ['tests/languages.ts'], // a test says texts of any language at once
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
});
