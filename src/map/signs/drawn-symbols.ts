import type { RecordId } from '../../model/vocabulary.ts';
import type { DrawnThing } from '../renderer.ts';
import type { MapSymbol } from './symbols.ts';

/** A symbol where it was painted, CSS px from the corner of the map. */
export interface PaintedSymbol {
  readonly id: RecordId;
  readonly symbol: MapSymbol;
  readonly x: number;
  readonly y: number;
  /** Half of what is drawn. */
  readonly half: number;
  /** All for which one sign stands, where this is one of several. */
  readonly group?: readonly RecordId[];
}

function stateOf(symbol: MapSymbol): string {
  if (symbol.family === 'cooperation') return symbol.field;
  return symbol.family === 'project' ? symbol.stage : symbol.status;
}

/** Symbols as a renderer tells them, once it has painted them: those of which anything is in sight. */
export function drawnSymbols(
  painted: readonly PaintedSymbol[],
  named: ReadonlySet<string>,
  { width, height }: { readonly width: number; readonly height: number },
): DrawnThing[] {
  return painted.flatMap(({ id, symbol, x, y, half, group }): DrawnThing[] => {
    const isIn = x > -half && y > -half && x < width + half && y < height + half;
    const isNamed = named.has(id);
    if (!isIn) return [];
    const drawn = { kind: 'symbol', id, state: stateOf(symbol), x, y, isNamed } as const;
    return [group ? { ...drawn, group } : drawn];
  });
}
