import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { noticesOf, packageFolders } from './notices.ts';

/** Beside the page; the help links it. */
const FILE = 'third-party-notices.txt';

/**
 * Puts a file beside the page that names every package in it with its licence.
 *
 * @param also packages that come into the page by a bundle of their own.
 */
export function thirdPartyNotices(also: readonly string[] = []): Plugin {
  let root = '';
  return {
    name: 'third-party-notices',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((item) => {
        return item.type === 'chunk' ? item.moduleIds : [];
      });
      const folders = packageFolders([
        ...modules,
        ...also.map((name) => join(root, 'node_modules', name, 'index.js')),
      ]);
      const fonts = readFileSync(join(root, 'public/fonts/LICENCES.md'), 'utf8');
      this.emitFile({ type: 'asset', fileName: FILE, source: noticesOf(folders, fonts) });
    },
  };
}
