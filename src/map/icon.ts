import { LOOKS, type Look } from '../state/view.ts';
import { isPale } from './pale.ts';
import type { Detail, MapSymbol } from './symbols.ts';

/*
 * Names of pictures: a symbol written as a short text, so that a layer can put
 * the name together and whoever draws the picture can read it again.
 */

const NONE = '-';

const CARRIED = 'carried';

/** A symbol as text, e.g. `site:main:open:estimated`, `site:main:open:estimated:carried`. */
export function iconOf(symbol: MapSymbol): string {
  const end = isPale(symbol) ? [CARRIED] : [];
  switch (symbol.family) {
    case 'site':
      return ['site', symbol.kind, symbol.status, symbol.basis ?? NONE, ...end].join(':');
    case 'project':
      return ['project', symbol.stage, symbol.basis ?? NONE, ...end].join(':');
    case 'meeting':
      return ['meeting', symbol.status].join(':');
  }
}

/** The symbol that {@link iconOf} wrote. The words are trusted: only our own code writes them. */
export function symbolOf(icon: string): MapSymbol {
  const [family, ...parts] = icon.split(':');
  const [kind, state, basis, end] = family === 'site' ? parts : [null, ...parts];
  const rest = {
    basis: basis === NONE ? null : basis,
    ...(end === CARRIED && { isCarried: true }),
  };
  const written =
    family === 'site'
      ? { family, kind, status: state, ...rest }
      : family === 'project'
        ? { family, stage: state, ...rest }
        : { family, status: state };
  return written as MapSymbol;
}

/** What to draw, and at which width in CSS px. */
export type Picture =
  | {
      readonly what: 'symbol';
      readonly look: Look;
      readonly symbol: MapSymbol;
      readonly width: number;
      readonly detail: Detail;
    }
  /**
   * A hairline from a point to its symbol, `width` long; one from a symbol to a name that stands off;
   * the ring around what is selected or pointed at. `scale`: how much heavier than on an ordinary screen.
   */
  | {
      readonly what: 'leader' | 'tie' | 'ring';
      readonly look: Look;
      readonly width: number;
      readonly scale: number;
    }
  /** Nothing to see: keeps names away from a symbol. */
  | { readonly what: 'room'; readonly look: Look; readonly width: number };

/** Name of a picture without its look: `site:main:open:source|24f`. */
export function sizeCode(width: number, detail: Detail): string {
  return `${width}${detail === 'full' ? 'f' : 'p'}`;
}

/** Reads `look|what|size|scale`, the scale left out where it is 1; `null` for a name that is none of ours. */
export function pictureOf(name: string): Picture | null {
  const [first, what, code, last = '1'] = name.split('|');
  const look = LOOKS.find((one) => one === first);
  if (look === undefined || what === undefined || code === undefined) return null;
  const width = Number.parseFloat(code);
  if (!(width > 0)) return null;
  const scale = Number.parseFloat(last);
  if (what === 'room') return { what, look, width };
  if (what === 'leader' || what === 'tie' || what === 'ring') return { what, look, width, scale };
  const detail = code.endsWith('f') ? 'full' : 'plain';
  return { what: 'symbol', look, symbol: symbolOf(what), width, detail };
}
