import { toPlane } from '../../../lib/mercator.ts';
import type { ProvinceNameFeature } from '../../../model/files/features.ts';
import { PROVINCES_NAMED_TO, provinceNameSize } from '../../places/hierarchy.ts';
import { type Box, crosses, type Lines } from '../../places/name-ground.ts';
import type { FlatNames } from '../../places/name-text.ts';
import { PROVINCE_SPACING, shortProvinceName } from '../../places/province-text.ts';
import { levelOf, type Window } from '../window.ts';
import type { Outlines } from './outlines.ts';
import { isClear, type Rules, type Sign } from './rules.ts';
import {
  boxAt,
  enlarged,
  type NameKind,
  numeralOf,
  type SetName,
  type Setting,
  scaled,
  settingOf,
  type Typesetting,
} from './setting.ts';

/*
 * The names of provinces and regions. Each lies wholly inside its own outline, clear of everything,
 * as near as can be to where it stands best; where it has no room it is set smaller and closer, and
 * where it has none then it is left out.
 */

/** What the names of areas have to heed. */
export interface AreaGround {
  readonly window: Window;
  readonly rules: Rules;
  /** Rooms that are taken, px. */
  readonly taken: readonly Box[];
  readonly signs: readonly Sign[];
  readonly lines: readonly Lines[];
  readonly type: Typesetting;
}

/** How a name is set, the best first: share of its size, of the space between its letters, in how many lines. */
const LOOKS = [
  [1, 1, 'whole'],
  [0.9, 0.6, 'whole'],
  [0.9, 0.6, 'parted'],
  [0.82, 0.2, 'whole'],
  [0.82, 0.2, 'parted'],
] as const;
/** No name of a province is smaller, CSS px of an ordinary screen. */
const LEAST = 8.5;
/** Between two places that are tried, px of an ordinary screen. */
const EVERY = 9;
/** What is to be paid, against 1 for a px of distance from the best point. */
const DISTANCE = 0.6;
/** To lie across works costs a name of an area so many times more than it costs others: it has more room. */
const ON_LINES = 5;

interface Form {
  readonly kind: NameKind;
  readonly setting: Setting;
  readonly spacing: number;
}

/** Each word on a line of its own. */
function parted({ name_vi, name_zh, name_en, name_fr }: FlatNames): FlatNames {
  const own = (name: string) => name.replaceAll(' ', '\n');
  return { name_vi: own(name_vi), name_zh, name_en: own(name_en), name_fr: own(name_fr) };
}

/** Each is measured only once those before it have found no room. */
function* formsOf(
  { properties }: ProvinceNameFeature,
  level: number,
  type: Typesetting,
  isNumbered: boolean,
): Generator<Form, void> {
  const names = shortProvinceName(properties);
  const whole = provinceNameSize(level, properties.country);
  for (const [share, space, lines] of LOOKS) {
    const size = Math.max(Math.min(whole, LEAST), whole * share);
    const spacing = PROVINCE_SPACING * space;
    const setting = settingOf(lines === 'parted' ? parted(names) : names, type, {
      size,
      weight: 600,
      spacing,
      capitals: true,
    });
    yield { kind: 'province', setting, spacing };
  }
  if (isNumbered) yield { kind: 'number', setting: numeralOf(type), spacing: 0 };
}

type Spot = readonly [x: number, y: number];

/** Where a name would stand best: at its own point, or in the middle of what is seen of its area. */
function bestOf({ geometry }: ProvinceNameFeature, middles: readonly Spot[], window: Window): Spot {
  const [lon = 0, lat = 0] =
    geometry.type === 'Point' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  const [x, y] = toPlane([lon, lat]);
  const { world, left, top, scale, free } = window;
  const own = [x * world - left, y * world - top] as const;
  const isSeen =
    own[0] > free.left && own[0] < free.right && own[1] > free.top && own[1] < free.bottom;
  if (isSeen || middles.length === 0) return [own[0] / scale, own[1] / scale];
  const sum = middles.reduce(([ax, ay], [bx, by]) => [ax + bx, ay + by] as const, [0, 0] as const);
  return [sum[0] / middles.length, sum[1] / middles.length];
}

/** A place in an outline, and how far it is from the best one. */
interface Tried {
  readonly at: Spot;
  readonly way: number;
}

/** The places of a province, and for what free part of the map. */
interface Places {
  readonly free: string;
  readonly tried: readonly Tried[];
}

/** Of each province those of the last time: panels come and go, and lists of places are long. */
const known = new WeakMap<Outlines, Map<string, Places>>();

/** The places of a province's name, the nearest to the best first: the same however often names are set. */
function placesIn(
  province: ProvinceNameFeature,
  { outlines }: Rules,
  window: Window,
): readonly Tried[] {
  const own = known.get(outlines) ?? new Map<string, Places>();
  known.set(outlines, own);
  const { run } = province.properties;
  const { left, right, top, bottom } = window.free;
  const free = [left, right, top, bottom].join();
  const before = own.get(run);
  if (before?.free === free) return before.tried;
  const middles = outlines.middles(run, EVERY);
  const best = bestOf(province, middles, window);
  const tried = [best, ...middles]
    .map((at) => ({ at, way: Math.hypot(at[0] - best[0], at[1] - best[1]) }))
    .sort((a, b) => a.way - b.way);
  own.set(run, { free, tried });
  return tried;
}

/** The best place of a form of a name; px of an ordinary screen. */
function placeOf(
  run: string,
  { setting }: Form,
  spots: readonly Tried[],
  { window, rules, taken, signs, lines }: AreaGround,
): Spot | null {
  const { scale } = window;
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, way } of spots) {
    // The places are in order of distance.
    if (way * DISTANCE >= least) break;
    const own = boxAt(...at, setting, 1);
    if (!rules.outlines.holds(run, own)) continue;
    const box = scaled(own, scale);
    if (!rules.allows(box, 'either') || !isClear(box, taken, signs, scale)) continue;
    const cost = way * DISTANCE + ON_LINES * crosses(own, lines);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/**
 * The names of the provinces and regions, those with the least room in sight first.
 *
 * @param isNumbered whether what finds no room for its name has a number in its place.
 */
export function provinceNames(
  provinces: readonly ProvinceNameFeature[],
  isNumbered: (province: ProvinceNameFeature) => boolean,
  ground: AreaGround,
): SetName[] {
  const { window, rules, type } = ground;
  const { scale } = window;
  const level = levelOf(window);
  if (level >= PROVINCES_NAMED_TO) return [];
  const areas = provinces
    .map((province) => {
      const spots = placesIn(province, rules, window);
      return { run: province.properties.run, province, spots };
    })
    .filter(({ spots }) => spots.length > 1)
    .sort((a, b) => a.spots.length - b.spots.length);
  const set: SetName[] = [];
  for (const { run, province, spots } of areas) {
    const taken = [...ground.taken, ...set.map(({ box }) => box)];
    for (const form of formsOf(province, level, type, isNumbered(province))) {
      const at = placeOf(run, form, spots, { ...ground, taken });
      if (!at) continue;
      const [x, y] = [at[0] * scale, at[1] * scale];
      const { kind, setting, spacing } = form;
      const lines = enlarged(setting.lines, scale);
      const box = boxAt(x, y, setting, scale);
      set.push({ key: run, kind, x, y, justify: 'center', lines, box, tie: null, spacing });
      break;
    }
  }
  return set;
}
