import { signal } from '@preact/signals';
import { GROUND_FILES, type Ground, type GroundFile, groundOf } from './shapes.ts';

/** The ground of all plain maps; `null` until {@link fetchGround} has it. */
export const ground = signal<Ground | null>(null);

let coming: Promise<void> | null = null;

async function read(address: string): Promise<object | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const json: unknown = await response.json();
    return typeof json === 'object' ? json : null;
  } catch (error) {
    console.warn('a shape of the map did not come', address, error);
    return null;
  }
}

/** The faces of names, with a character that each has: by their widths names find their places. */
async function fontsReady(): Promise<void> {
  const faces = ['400', '600'].flatMap((weight) => [
    document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, 'Cửa khẩu'),
    document.fonts.load(`${weight} 16px "Noto Sans SC"`, '口岸'),
  ]);
  // A font that does not come is no reason to go without the map.
  await Promise.allSettled(faces);
}

/**
 * Fetches the ground and the fonts of its names, once for all. Never rejects: a map without its rivers is better than none;
 * where nothing came at all, the next call tries again.
 *
 * @param addressOf the address of a file of `public/data`.
 */
export function fetchGround(addressOf: (name: string) => string): Promise<void> {
  coming ??= (async () => {
    const fonts = fontsReady();
    const files = await Promise.all(
      GROUND_FILES.map(async (name) => [name, await read(addressOf(`${name}.geojson`))] as const),
    );
    if (files.every(([, file]) => file === null)) {
      coming = null;
      return;
    }
    await fonts;
    ground.value = groundOf(
      Object.fromEntries(files) as Readonly<Record<GroundFile, object | null>>,
    );
  })();
  return coming;
}
