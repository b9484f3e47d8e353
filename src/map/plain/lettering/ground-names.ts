import type { PointedPlace } from '../../../facts/scene/select-scene.ts';
import type { LonLat } from '../../../lib/mercator.ts';
import { nameIn } from '../../../model/language.ts';
import { atLevel, type Stops } from '../../ground/base-lines.ts';
import type { Box, Lines } from '../../places/name-ground.ts';
import { FAR_NAMES } from '../../places/plate.ts';
import { flatNames } from '../things.ts';
import type { townsIn } from '../towns.ts';
import { levelOf, place, type Window } from '../window.ts';
import { SPACING } from './lettering.ts';
import { type Form, type NamedPoint, pointNames } from './point-names.ts';
import type { Rules, Sign } from './rules.ts';
import { numeralOf, type SetName, settingOf, type Typesetting } from './setting.ts';
import type { Territory, Whose } from './territory.ts';

/* Names of the ground, and of what is pointed at on it: towns, prefectures, countries, the sea. */

/** What these names are set among. */
export interface OnGround {
  readonly window: Window;
  readonly rules: Rules;
  readonly type: Typesetting;
  readonly signs: readonly Sign[];
  /** Rooms that are taken, px. */
  readonly taken: readonly Box[];
  /** Drawn lines that names had better not lie across, px of an ordinary screen. */
  readonly lines?: readonly Lines[];
}

type Towns = Readonly<ReturnType<typeof townsIn>>;

/** On whose land the name of a place stands: that of the land it lies on. */
export function whoseAt(territory: Territory, x: number, y: number): Whose {
  const land = territory.at(x, y);
  return land === 'border' || land === 'sea' ? 'either' : land;
}

/** The forms of what must be told: in full, or else by a number where that is explained. */
function formsOf(full: Form, type: Typesetting, isNumbered: boolean): Form[] {
  return isNumbered ? [full, { kind: 'number', setting: numeralOf(type) }] : [full];
}

/** Half the width of the ring around what is pointed at, its edge included, px of an ordinary screen. */
export const POINTED = 12.5;

export const pointedKey = ({ lon, lat, names }: PointedPlace) =>
  `pointed ${lon} ${lat} ${nameIn(names, 'en').text}`;

/** The names of what is pointed at. */
export function pointedNames(
  pointed: readonly PointedPlace[],
  isNumbered: boolean,
  { window, rules, type, ...among }: OnGround,
): SetName[] {
  const points = pointed.map((one): NamedPoint => {
    const [x, y] = place(window, [one.lon, one.lat] satisfies LonLat);
    const setting = settingOf(flatNames(one.names), type, { size: 13, weight: 600 });
    const whose = whoseAt(rules.territory, x / window.scale, y / window.scale);
    const forms = formsOf({ kind: 'pointed', setting }, type, isNumbered);
    const half = POINTED * window.scale;
    return { key: pointedKey(one), x, y, half, whose, forms, mayStandOff: true };
  });
  return pointNames(points, { window, rules, ...among });
}

/** Sizes of the names of towns, the first and all others, at levels; CSS px. */
const TOWN_SIZES: Readonly<Record<'first' | 'other', Stops>> = {
  first: [
    [6, 12.5],
    [10, 17],
  ],
  other: [
    [6, 11],
    [10, 14],
  ],
};

/** Half the width that a town's point keeps free, px of an ordinary screen. */
export const TOWN = 3;

/**
 * The names of towns.
 *
 * @param isNumbered whether what finds no room for its name has a number in its place.
 * @param mayStandOff whether a name that finds no room close by its town may stand a little off.
 */
export function townNames(
  towns: Towns,
  isNumbered: boolean,
  { window, rules, type, ...among }: OnGround,
  mayStandOff = false,
): SetName[] {
  const level = levelOf(window);
  const points = towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, x, y, rank, names }): NamedPoint => {
      const size = atLevel(TOWN_SIZES[rank === 1 ? 'first' : 'other'], level);
      const setting = settingOf(names, type, { size, weight: 400 });
      const whose = whoseAt(rules.territory, x / window.scale, y / window.scale);
      const forms = formsOf({ kind: 'town', setting }, type, isNumbered);
      return {
        key: id,
        x,
        y,
        half: TOWN * window.scale,
        whose,
        forms,
        mayStandOff,
      };
    });
  return pointNames(points, { window, rules, ...among });
}

/** The levels between which prefectures are named, the size of their names, and the space between letters, ems. */
const PREFECTURES = { from: 7.4, to: 11, size: 11 } as const;

/** Names of prefectures at their seats, where these bear another name. */
export function prefectureNames(
  towns: Towns,
  { window, rules, type, ...among }: OnGround,
): SetName[] {
  const level = levelOf(window);
  const [first] = type.languages;
  if (level < PREFECTURES.from || level >= PREFECTURES.to) return [];
  const points = towns.flatMap(({ id, x, y, names, prefecture }): NamedPoint[] => {
    if (!prefecture || prefecture[`name_${first}`] === names[`name_${first}`]) return [];
    const look = { size: PREFECTURES.size, weight: 400, spacing: SPACING.prefecture } as const;
    const setting = settingOf(prefecture, type, look);
    const half = 2.4 * PREFECTURES.size * window.scale;
    const whose = whoseAt(rules.territory, x / window.scale, y / window.scale);
    return [
      { key: `prefecture ${id}`, x, y, half, whose, forms: [{ kind: 'prefecture', setting }] },
    ];
  });
  return pointNames(points, { window, rules, ...among });
}

/** Space between the letters of countries and the sea, ems. */

/** Countries and the sea, where nothing else stands. */
export function farNames({ window, rules, type, ...among }: OnGround): SetName[] {
  const level = levelOf(window);
  if (level >= 8.5) return [];
  const grown = Math.min(1, Math.max(0, (level - 5) / 3));
  const points = FAR_NAMES.map(({ kind, on, at, names }): NamedPoint => {
    const [x, y] = place(window, at);
    const size = kind === 'country' ? 15 + 9 * grown : 11 + 5 * grown;
    const flat = { name_vi: names.vi, name_zh: names.zh, name_en: names.en, name_fr: names.fr };
    const setting = settingOf(flat, type, { size, weight: 400, spacing: SPACING.far });
    const forms = [{ kind: 'far', setting }] as const;
    return { key: `${kind} ${names.en}`, x, y, half: 0, whose: on, forms };
  });
  return pointNames(points, { window, rules, ...among, onPoint: true });
}
