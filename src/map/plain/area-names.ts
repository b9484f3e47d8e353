import { toPlane } from '../../lib/mercator.ts';
import type { ProvinceNameFeature } from '../../model/features.ts';
import { type AreaName, placeAreas } from '../area-places.ts';
import { PROVINCES_NAMED_TO, provinceNameSize } from '../hierarchy.ts';
import { type Box, isInside, type Lines } from '../name-ground.ts';
import type { Obstacle, Taken } from '../name-places.ts';
import { PROVINCE_SPACING, shortProvinceName } from '../province-text.ts';
import {
  boxAt,
  enlarged,
  isClear,
  roomOf,
  type SetName,
  type Setting,
  scaled,
  settingOf,
  type Typesetting,
} from './setting.ts';
import type { Placed } from './things.ts';
import { levelOf, type Window } from './window.ts';

/** What the names of areas have to heed. */
export interface AreaGround {
  readonly window: Window;
  /** Rooms that are taken, px. */
  readonly taken: readonly Box[];
  readonly placed: readonly Placed[];
  /** Points of towns, px. */
  readonly points: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly lines: readonly Lines[];
  readonly type: Typesetting;
}

interface Area {
  readonly run: string;
  readonly setting: Setting;
  /** Points for the middle of the name in the picture, the best first; px of an ordinary screen. */
  readonly room: readonly (readonly [x: number, y: number])[];
}

/** Around the one best point of an area inland, CSS px of an ordinary screen. */
const NEARBY = [
  [0, 0],
  [0, -20],
  [0, 20],
  [-34, 0],
  [34, 0],
  [-34, 24],
  [34, -24],
] as const;
/** Half the width that a town's point keeps free, CSS px. */
const TOWN = 3;

/** The areas of the year that have room for their names in sight. */
function areasIn(
  provinces: readonly ProvinceNameFeature[],
  year: number,
  { window, type }: AreaGround,
): Area[] {
  const { scale, world, left, top } = window;
  const level = levelOf(window);
  const edge = roomOf(window);
  return provinces.flatMap(({ properties, geometry }): Area[] => {
    const { run, from, to, country } = properties;
    if (from > year || to < year || level >= PROVINCES_NAMED_TO) return [];
    const setting = settingOf(shortProvinceName(properties), type, {
      size: provinceNameSize(level, country),
      weight: 600,
      spacing: PROVINCE_SPACING,
      capitals: true,
    });
    const isInland = geometry.type === 'Point';
    const room = (isInland ? [geometry.coordinates] : geometry.coordinates)
      .map(([lon = 0, lat = 0]) => toPlane([lon, lat]))
      .map(([x, y]) => [(x * world - left) / scale, (y * world - top) / scale] as const)
      .flatMap(([x, y]) =>
        isInland ? NEARBY.map(([dx, dy]) => [x + dx, y + dy] as const) : [[x, y] as const],
      )
      .filter(([x, y]) => isInside(boxAt(x * scale, y * scale, setting, scale), edge));
    return room.length === 0 ? [] : [{ run, setting, room }];
  });
}

/** Names of provinces and regions of the year that find a free place in their area. */
export function provinceNames(
  provinces: readonly ProvinceNameFeature[],
  year: number,
  ground: AreaGround,
): SetName[] {
  const { window, taken, placed, points, lines } = ground;
  const { scale } = window;
  const areas = areasIn(provinces, year, ground);
  const names = areas.map(({ run, setting, room }): AreaName => {
    const size = { width: setting.width + 2, height: setting.height };
    return { id: run, from: year, to: year, room, size: () => size };
  });
  const symbols = placed.map(({ id, x, y, offset: [dx, dy], half }): Obstacle => {
    return { id, x: (x + dx) / scale, y: (y + dy) / scale, half: half / scale, isNamed: true };
  });
  const towns = points.map(({ id, x, y }): Obstacle => {
    return { id, x: x / scale, y: y / scale, half: TOWN, isNamed: false };
  });
  const boxes = taken.map((box): Taken => {
    const own = scaled(box, 1 / scale);
    return () => own;
  });
  const places = placeAreas(names, {
    symbols: [...symbols, ...towns],
    lines,
    taken: boxes,
    stages: [{ growth: 1, weight: 1 }],
  });
  const set: SetName[] = [];
  for (const { run, setting, room } of areas) {
    const point = room[places.get(run)?.index ?? 0];
    if (!point) continue;
    const [x, y] = [point[0] * scale, point[1] * scale];
    const box = boxAt(x, y, setting, scale);
    if (!isClear(box, [...taken, ...set.map((name) => name.box)], placed, 1)) continue;
    const letters = enlarged(setting.lines, scale);
    set.push({
      key: run,
      kind: 'province',
      x,
      y,
      justify: 'center',
      lines: letters,
      box,
      tie: null,
    });
  }
  return set;
}
