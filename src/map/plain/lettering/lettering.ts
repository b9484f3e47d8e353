import type { FlatNames } from '../../places/name-text.ts';
import type { Town } from '../shapes.ts';
import type { Placed } from '../things.ts';
import type { SetName } from './setting.ts';

/** What stands on the map as a number, and is told beside it by its name. */
export interface NumberedName {
  readonly number: number;
  readonly key: string;
  readonly names: FlatNames;
}

/** All names of a picture, by what they name, and the symbols that made way for them. */
export interface Lettering {
  readonly placed: readonly Placed[];
  readonly records: readonly SetName[];
  /** Values of arcs and badges. */
  readonly flows: readonly SetName[];
  readonly provinces: readonly SetName[];
  readonly towns: readonly SetName[];
  readonly prefectures: readonly SetName[];
  readonly rivers: readonly SetName[];
  readonly pointed: readonly SetName[];
  readonly far: readonly SetName[];
  readonly townPoints: readonly (Town & { readonly x: number; readonly y: number })[];
  /** What has a number in the place of its name, to be told beside the map. */
  readonly numbers: readonly NumberedName[];
}

/** The numbers among the values of a picture, by the ids of their figures. */
export const numbersIn = (names: readonly SetName[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap(({ key, trade }) => (trade?.number ? [[key, trade.number] as const] : [])));

/** Space between the letters of what has no point on the map, ems. */
export const SPACING = { far: 0.34, prefecture: 0.1, water: 0.06 } as const;
