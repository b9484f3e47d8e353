import type { Look } from '../../state/view.ts';
import type { SpriteIndex } from '../sprites.ts';

/** The sprites of a look: one picture, and where each symbol stands on it. */
export interface Sheet {
  readonly picture: ImageBitmap;
  readonly index: SpriteIndex;
}

/** Addresses of the built sheets; each is fetched when its look is first asked for. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('../sprites/*@2x.{png,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fetched(file: string): Promise<Response> {
  const url = FILES[`../sprites/${file}`];
  if (url === undefined) throw new Error(`no sprites ${file}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response;
}

async function sheetOf(look: Look): Promise<Sheet> {
  const [picture, index] = await Promise.all([
    // Decoded beside the main thread.
    fetched(`${look}@2x.png`).then(async (response) => createImageBitmap(await response.blob())),
    fetched(`${look}@2x.json`).then((response) => response.json() as Promise<SpriteIndex>),
  ]);
  return { picture, index };
}

/** One sheet for all maps of the page. */
const sheets = new Map<Look, Promise<Sheet>>();
const failed = new Set<Look>();

/**
 * The sheet of a look, fetched when first asked for; `null` where it does not come. Nothing is
 * lost then, because symbols can be drawn without it, so the reader is not told.
 */
export async function spritesOf(look: Look): Promise<Sheet | null> {
  const sheet = sheets.get(look) ?? sheetOf(look);
  sheets.set(look, sheet);
  try {
    return await sheet;
  } catch (error) {
    if (!failed.has(look)) console.warn(`no sprites of the ${look} look`, error);
    failed.add(look);
    return null;
  }
}
