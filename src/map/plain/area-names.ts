import { toPlane } from '../../lib/mercator.ts';
import type { ProvinceNameFeature } from '../../model/features.ts';
import { type AreaName, placeAreas } from '../area-places.ts';
import { provinceNameSize } from '../hierarchy.ts';
import { isInside, type Lines } from '../name-ground.ts';
import type { Obstacle, Taken } from '../name-places.ts';
import { PROVINCE_SPACING, shortProvinceName } from '../province-text.ts';
import {
  boxAt,
  enlarged,
  isClear,
  type SetName,
  scaled,
  settingOf,
  type Typesetting,
  whole,
} from './setting.ts';
import type { Placed } from './things.ts';
import { levelOf, type Window } from './window.ts';

/** Names of provinces and regions of the year that find a free place in their area. */
export function provinceNames(
  provinces: readonly ProvinceNameFeature[],
  year: number,
  {
    window,
    taken,
    placed,
    lines,
    type,
  }: {
    readonly window: Window;
    readonly taken: readonly SetName[];
    readonly placed: readonly Placed[];
    readonly lines: readonly Lines[];
    readonly type: Typesetting;
  },
): SetName[] {
  const { scale, world, left, top } = window;
  const level = levelOf(window);
  const inSight = provinces.flatMap((province) => {
    const { run, from, to, country } = province.properties;
    if (from > year || to < year) return [];
    const size = provinceNameSize(level, country);
    const setting = settingOf(shortProvinceName(province.properties), type, {
      size,
      weight: 600,
      spacing: PROVINCE_SPACING,
      capitals: true,
    });
    const points =
      province.geometry.type === 'Point'
        ? [province.geometry.coordinates]
        : province.geometry.coordinates;
    const room = points
      .map(([lon = 0, lat = 0]) => toPlane([lon, lat]))
      .map(([x, y]) => [(x * world - left) / scale, (y * world - top) / scale] as const)
      .filter(([x, y]) => isInside(boxAt(x * scale, y * scale, setting, scale), whole(window)));
    return room.length === 0 ? [] : [{ run, setting, room }];
  });
  const names = inSight.map(({ run, setting, room }): AreaName => {
    const size = { width: setting.width + 2, height: setting.height };
    return { id: run, from: year, to: year, room, size: () => size };
  });
  const symbols = placed.map(({ id, x, y, offset: [dx, dy], half }): Obstacle => {
    return { id, x: (x + dx) / scale, y: (y + dy) / scale, half: half / scale, isNamed: true };
  });
  const boxes = taken.map(({ box }): Taken => {
    const own = scaled(box, 1 / scale);
    return () => own;
  });
  const places = placeAreas(names, {
    symbols,
    lines,
    taken: boxes,
    stages: [{ growth: 1, weight: 1 }],
  });
  const set: SetName[] = [];
  for (const { run, setting, room } of inSight) {
    const point = room[places.get(run)?.index ?? 0];
    if (!point) continue;
    const [x, y] = [point[0] * scale, point[1] * scale];
    const box = boxAt(x, y, setting, scale);
    if (!isClear(box, [...taken, ...set], placed, 1)) continue;
    set.push({
      key: run,
      kind: 'province',
      x,
      y,
      justify: 'center',
      lines: enlarged(setting.lines, scale),
      box,
      tie: null,
    });
  }
  return set;
}
