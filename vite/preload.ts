import type { Plugin } from 'vite';

/** The module behind which the map's code stands; the page asks for it once its own code runs. */
const MAP = /\/src\/map\/plain\/canvas\/index\.ts$/;

/** A file of the bundle, as far as this needs it. */
interface Chunk {
  readonly fileName: string;
  readonly type: string;
  readonly facadeModuleId?: string | null;
}

/** Name of the file that holds the map's code; `undefined` where it is no file of its own. */
export function mapChunk(files: readonly Chunk[]): string | undefined {
  return files.find(
    ({ type, facadeModuleId }) => type === 'chunk' && MAP.test(facadeModuleId ?? ''),
  )?.fileName;
}

/**
 * Lets the browser fetch and compile the map's code while the page's own code is still on its way.
 */
export function preloadMap(): Plugin {
  return {
    name: 'preload-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const file = mapChunk(Object.values(bundle ?? {}));
        if (file === undefined) return [];
        const attrs = { rel: 'modulepreload', href: `./${file}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
