import { readFileSync } from 'node:fs';
import type { Box } from '../../src/map/places/name-ground.ts';
import type { Padding } from '../../src/map/renderer.ts';
import { START_LANGUAGES, START_WINDOWS } from '../../src/map/start-file.ts';

/** A window, in two languages, and what panels cover of its map. */
export interface StartWindow {
  readonly width: number;
  readonly height: number;
  readonly languages: string;
  readonly padding: Padding & { readonly over: readonly Box[] };
}

/** Where what was measured lies. */
export const MEASURED = new URL('./windows.json', import.meta.url);

/** Names of what is placed: `1366x768 vi,zh`. */
export const startNames: readonly string[] = Object.entries(START_WINDOWS).flatMap(
  ([width, heights]) =>
    heights.flatMap((height) => START_LANGUAGES.map((pair) => `${width}x${height} ${pair}`)),
);

/** The parts of a name. */
export function partsOf(name: string) {
  const [size = '', languages = ''] = name.split(' ');
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height, languages };
}

/** All windows as the page was measured in them by `npm run windows`. */
export function startWindows(): StartWindow[] {
  const measured: Readonly<Record<string, StartWindow['padding']>> = JSON.parse(
    readFileSync(MEASURED, 'utf8'),
  );
  return startNames.map((name) => {
    const padding = measured[name];
    if (!padding)
      throw new Error(`scripts/start/windows.json lacks "${name}": run npm run windows`);
    return { ...partsOf(name), padding };
  });
}
