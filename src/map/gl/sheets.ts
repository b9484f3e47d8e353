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

/**
 * Gives the sheet of a look, fetched when first asked for. One that fails is told and comes as
 * `null`; it is tried again the next time.
 */
export function openSheets(
  onFailure: (file: string, reason: string) => void,
): (look: Look) => Promise<Sheet | null> {
  return async (look) => {
    const sheet = sheets.get(look) ?? sheetOf(look);
    sheets.set(look, sheet);
    try {
      return await sheet;
    } catch (error) {
      if (sheets.get(look) === sheet) {
        sheets.delete(look);
        onFailure(`${look}@2x.png`, error instanceof Error ? error.message : String(error));
      }
      return null;
    }
  };
}
