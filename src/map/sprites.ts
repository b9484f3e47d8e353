import {
  POSITION_BASES,
  PROJECT_TYPES,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../model/vocabulary.ts';
import { isPale } from './pale.ts';
import type { Palette } from './palette.ts';
import {
  type Detail,
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

/** Width of a cell in CSS px: `full` fits every symbol that bears a letter, `plain` the smaller ones. */
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

/** Name of a symbol without its ring, e.g. `site:main:open|full`, `site:main:open:carried|full`. */
export function bodySprite(symbol: MapSymbol, detail: Detail): string {
  const end = isPale(symbol) ? `:carried|${detail}` : `|${detail}`;
  switch (symbol.family) {
    case 'site':
      return `site:${symbol.kind}:${symbol.status}${end}`;
    case 'project':
      return `project:${symbol.type}:${symbol.stage}${end}`;
    case 'meeting':
      return `meeting:${symbol.status}|${detail}`;
  }
}

/** Name of the ring of a symbol, e.g. `ring:main:estimated`; `null` where it has none. */
export function ringSprite(symbol: MapSymbol, detail: Detail): string | null {
  if (detail === 'plain' || symbol.family === 'meeting' || symbol.basis === null) return null;
  return `ring:${symbol.family === 'site' ? symbol.kind : 'project'}:${symbol.basis}`;
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
    ...PROJECT_TYPES.flatMap((type) =>
      [...STAGES, 'unknown' as const].map(
        (stage): MapSymbol => ({ family: 'project', type, stage, basis: null }),
      ),
    ),
    { family: 'meeting', status: 'held' },
    { family: 'meeting', status: 'planned' },
  ];
}

/** All pictures of a sheet, in their order on it. */
export function allSprites(): Sprite[] {
  const bodies = (detail: Detail) =>
    allSymbols().map((symbol): Sprite => {
      return {
        name: bodySprite(symbol, detail),
        size: CELL[detail],
        shapes: (palette) => symbolShapes(symbol, palette, detail),
      };
    });
  const rings = [...SITE_KINDS, 'project' as const].flatMap((of: RingOf) =>
    POSITION_BASES.map((basis): Sprite => {
      return {
        name: `ring:${of}:${basis}`,
        size: CELL.full,
        shapes: (palette) => ringShapes(of, basis, palette),
      };
    }),
  );
  return [...rings, ...bodies('full'), ...bodies('plain')];
}
