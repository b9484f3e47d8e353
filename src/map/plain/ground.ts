import { signal } from '@preact/signals';
import type { OnFailure } from '../renderer.ts';
import { GROUND_FILES, type Ground, type GroundFile, groundOf } from './shapes.ts';

/** The ground of all plain maps; `null` until {@link fetchGround} has it. */
export const ground = signal<Ground | null>(null);

let coming: Promise<void> | null = null;

const warn: OnFailure = (file, reason) =>
  console.warn('a shape of the map did not come', file, reason);

async function read(
  name: string,
  address: string,
  onFailure: OnFailure,
): Promise<Partial<Record<'features', unknown>> | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const json = (await response.json()) as Partial<Record<'features', unknown>> | null;
    if (!Array.isArray(json?.features)) throw new TypeError('not a FeatureCollection');
    return json;
  } catch (error) {
    onFailure(name, error instanceof Error ? error.message : String(error));
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
 * @param onFailure told of each file that is missing or broken.
 */
export function fetchGround(
  addressOf: (name: string) => string,
  onFailure: OnFailure = warn,
): Promise<void> {
  coming ??= (async () => {
    const fonts = fontsReady();
    const files = await Promise.all(
      GROUND_FILES.map(async (name) => {
        const file = `${name}.geojson`;
        return [name, await read(file, addressOf(file), onFailure)] as const;
      }),
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
