import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { UserConfig } from 'vite';
import { COARSE, FULL } from '../src/model/files/ground.ts';
import { pathBeside } from './path.ts';

/** Changes with the shapes that names keep off. */
function groundDigest(): string {
  const hash = createHash('sha256');
  for (const name of [COARSE, FULL]) {
    const file = new URL(`../public/data/${name}`, import.meta.url);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** What holds for the page in all its forms: on a host, as one file, while developing. */
export const pageConfig = {
  // Relative addresses: the built page works from any folder of a host.
  base: './',
  define: {
    // Told on the help page.
    'import.meta.env.VITE_APP_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_GROUND': JSON.stringify(groundDigest()),
    // What a copy on a stick or on the reader's own machine names as the address for others.
    'import.meta.env.VITE_SITE_URL': JSON.stringify(process.env.SITE_URL ?? ''),
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    // Exactly the bare name: the stand-in itself reads `fflate/browser`.
    alias: [{ find: /^fflate$/, replacement: pathBeside('./fflate.ts', import.meta.url) }],
    // luma.gl without its WebGPU half: 28 kB gzip less in the chunk of the flows.
    conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'],
  },
  build: {
    // The floor: the last Chromium on Windows 7 and 8, and what came out beside it. Syntax and styles
    // are lowered to it; what a browser's own objects lack there is filled in by src/start/floor.ts.
    target: ['chrome109', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    // An inlined file would be a data: address, which the policy allows for images only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200, // MapLibre is one piece; the real budget is in check-size.mjs
  },
  worker: { format: 'es' },
} satisfies UserConfig;
