import type { Plugin } from 'vite';
import { COARSE } from '../src/model/files/ground.ts';

/** The module behind which the map's code stands; the page asks for it once its own code runs. */
const MAP = /\/src\/map\/plain\/canvas\/canvas\.ts$/;

/** A file of the bundle, as far as this needs it. */
interface Chunk {
  readonly fileName: string;
  readonly type: string;
  readonly isEntry?: boolean;
  readonly moduleIds?: readonly string[];
  readonly imports?: readonly string[];
}

/** All files that a file of the bundle needs at once, itself among them. */
function closure(name: string, files: readonly Chunk[], found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const chunk = files.find(({ fileName }) => fileName === name);
  for (const needed of chunk?.imports ?? []) closure(needed, files, found);
  return found;
}

/** Names of the files that hold the map's code, beyond those that the page itself asks for at once. */
export function mapChunks(files: readonly Chunk[]): string[] {
  const map = files.find(
    ({ type, moduleIds = [] }) => type === 'chunk' && moduleIds.some((id) => MAP.test(id)),
  );
  if (!map) return [];
  const atOnce = new Set(
    files.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...closure(fileName, files)]),
  );
  return [...closure(map.fileName, files)].filter((name) => !atOnce.has(name));
}

/**
 * Lets the browser fetch the map's code and the ground of its first picture while the page's own
 * code is still on its way.
 */
export function preloadMap(): Plugin {
  return {
    name: 'preload-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const scripts = mapChunks(Object.values(bundle ?? {}) as Chunk[]);
        const links = [
          ...scripts.map((file) => ({ rel: 'modulepreload', href: `./${file}` })),
          { rel: 'preload', as: 'fetch', href: `./data/${COARSE}` },
        ];
        return links.map((attrs) => {
          return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' as const };
        });
      },
    },
  };
}
