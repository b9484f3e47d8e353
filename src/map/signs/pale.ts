import type { Hex, Palette } from './palette.ts';
import type { MapSymbol } from './symbols.ts';

/*
 * Symbols of states that are carried on from a source older than the year: outline and form stay, the
 * line is broken and the fill pale.
 */

/**
 * Whether a symbol is drawn pale. What is not known has nothing to be carried on: its sign says that
 * already.
 */
export function isPale(symbol: MapSymbol): boolean {
  if (symbol.family === 'meeting' || symbol.family === 'cooperation') return false;
  if (symbol.isCarried !== true) return false;
  return (symbol.family === 'site' ? symbol.status : symbol.stage) !== 'unknown';
}

/** How much of its colour a pale fill keeps. */
const PALE = 0.5;

/** A colour thinned with the ground of symbols. */
export function paleOf(colour: Hex, { hollow }: Palette): Hex {
  const channel = (at: number) => {
    const [full, bare] = [colour, hollow].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = Math.round((bare ?? 0) + ((full ?? 0) - (bare ?? 0)) * PALE);
    return value.toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
