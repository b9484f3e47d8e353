import { isNameIn, type Mentioned } from '../../facts/scene/mentions.ts';
import { TOWNS_FROM } from '../places/hierarchy.ts';
import type { Town } from './shapes.ts';
import { levelOf, place, type Window } from './window.ts';

/**
 * The towns that are drawn at the level of the picture, and at any level those that are spoken of.
 */
export function townsIn(
  towns: readonly Town[],
  window: Window,
  mentioned: Mentioned | null = null,
): (Town & { readonly x: number; readonly y: number })[] {
  const level = levelOf(window);
  return towns.flatMap((town) => {
    const from = TOWNS_FROM.find(([rank]) => rank === town.rank)?.[1] ?? Number.POSITIVE_INFINITY;
    const [x, y] = place(window, town.at);
    const isIn = x > 4 && y > 4 && x < window.width - 4 && y < window.height - 4;
    const isShown = level >= from || isNameIn(mentioned?.texts ?? [], town.names);
    return isShown && isIn ? [{ ...town, x, y }] : [];
  });
}
