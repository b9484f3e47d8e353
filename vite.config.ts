import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './vite/csp.ts';
import { preloadMap } from './vite/preload.ts';

const { version } = JSON.parse(
  readFileSync(new URL('./package.json', import.meta.url), 'utf8'),
) as { version: string };

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built page works from any folder of a host.
  base: './',
  // A missing file is a 404, as on a static host; the page itself has one address only.
  appType: 'mpa',
  plugins: [preloadMap(), contentSecurityPolicy()],
  // Told on the help page.
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    // Exactly the bare name: the stand-in itself reads `fflate/browser`.
    alias: [
      { find: /^fflate$/, replacement: new URL('./vite/fflate.ts', import.meta.url).pathname },
    ],
    // luma.gl without its WebGPU half: 28 kB gzip less in the chunk of the flows.
    conditions: [
      'visgl:webgl-only',
      'module',
      'browser',
      mode === 'production' ? 'production' : 'development',
    ],
  },
  build: {
    target: 'es2022',
    manifest: true, // read by scripts/check-size.mjs
    modulePreload: { polyfill: false },
    // An inlined file would be a data: address, which the policy allows for images only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200, // MapLibre is one piece; the real budget is in check-size.mjs
  },
  worker: { format: 'es' },
  preview: { host: 'localhost' },
  test: {
    environment: 'node',
    pool: 'threads', // a third faster to start than processes, and no test leaves its thread
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
}));
