import { SITE_KINDS, STAGES, STATUSES } from '../model/vocabulary.ts';
import { isPale } from './pale.ts';
import type { Palette } from './palette.ts';
import { OUTLINE_NAMES } from './signs.ts';
import {
  type Detail,
  formOf,
  type MapSymbol,
  type RingOf,
  ringShapes,
  SYMBOL_BOX,
  type SymbolShape,
  symbolShapes,
} from './symbols.ts';

/*
 * What the sprites hold: every symbol that the vocabulary allows, once in full
 * and once plain, and the rings apart. A ring is the same for every status, so
 * the sheet holds a third of what all three together would come to.
 */

/** Width of a cell in CSS px: `full` fits every symbol with a ring, `plain` the smaller ones. */
export const CELL: Readonly<Record<Detail, number>> = { full: SYMBOL_BOX, plain: 16 };

/** Pixels of a sheet for one CSS px: so fine that every smaller size is drawn well from it. */
export const SPRITE_RATIO = 2;

/** A place on a sheet, as the index of the sprites writes it (the form that MapLibre's have). */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}
export type SpriteIndex = Readonly<Record<string, Cell>>;

/** One picture of the sheet. */
export interface Sprite {
  readonly name: string;
  /** CSS px. */
  readonly size: number;
  readonly shapes: (palette: Palette) => readonly SymbolShape[];
}

/** Name of a symbol without its ring, e.g. `gate:full|full`, `gate:full:carried|full`. */
export function bodySprite(symbol: MapSymbol, detail: Detail): string {
  const { outline, form } = formOf(symbol);
  return `${outline}:${form}${isPale(symbol) ? ':carried' : ''}|${detail}`;
}

/** Name of the ring of a symbol, e.g. `ring:gate:estimated`; `null` where it has none. */
export function ringSprite(symbol: MapSymbol, detail: Detail): string | null {
  if (
    detail === 'plain' ||
    symbol.family === 'meeting' ||
    symbol.basis === null ||
    symbol.basis === 'source'
  )
    return null;
  return `ring:${formOf(symbol).outline}:${symbol.basis}`;
}

/** Every symbol of the vocabulary, without a ring; what can be carried on also as that. */
export function allSymbols(): MapSymbol[] {
  const symbols = sourcedSymbols();
  const carried = symbols.flatMap((symbol): MapSymbol[] => {
    if (symbol.family === 'meeting') return [];
    const pale = { ...symbol, isCarried: true };
    return isPale(pale) ? [pale] : [];
  });
  return [...symbols, ...carried];
}

function sourcedSymbols(): MapSymbol[] {
  return [
    ...SITE_KINDS.flatMap((kind) =>
      STATUSES.map((status): MapSymbol => ({ family: 'site', kind, status, basis: null })),
    ),
    ...[...STAGES, 'unknown' as const].map(
      (stage): MapSymbol => ({ family: 'project', stage, basis: null }),
    ),
    { family: 'meeting', status: 'held' },
    { family: 'meeting', status: 'planned' },
  ];
}

/** All pictures of a sheet, in their order on it; what looks alike is there once. */
export function allSprites(): Sprite[] {
  const bodies = (detail: Detail) => {
    const named = new Map(allSymbols().map((symbol) => [bodySprite(symbol, detail), symbol]));
    return [...named].map(([name, symbol]): Sprite => {
      return {
        name,
        size: CELL[detail],
        shapes: (palette) => symbolShapes(symbol, palette, detail),
      };
    });
  };
  const rings = OUTLINE_NAMES.filter((name): name is RingOf => name !== 'meeting').flatMap((of) =>
    (['estimated', 'general-knowledge'] as const).map((basis): Sprite => {
      return {
        name: `ring:${of}:${basis}`,
        size: CELL.full,
        shapes: (palette) => ringShapes(of, basis, palette),
      };
    }),
  );
  return [...rings, ...bodies('full'), ...bodies('plain')];
}
