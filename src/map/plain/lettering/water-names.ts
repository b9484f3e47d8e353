import { type Box, crosses, legsOf } from '../../places/name-ground.ts';
import type { FlatNames } from '../../places/name-text.ts';
import type { River } from '../shapes.ts';
import { levelOf, type Window } from '../window.ts';
import { SPACING } from './lettering.ts';
import { isClear, type Rules, type Sign } from './rules.ts';
import { boxAt, enlarged, type SetName, settingOf, type Typesetting } from './setting.ts';

/** From these levels the greatest rivers are named, and all others. */
export const RIVERS_NAMED_FROM = { first: 6.5, other: 8 } as const;
export const RIVER_NAME = 11.5;

/** Along a river its name is tried so often, CSS px of an ordinary screen. */
const EVERY = 28;
/** From the river to its name. */
const AIR = 5;

interface Among {
  readonly window: Window;
  readonly type: Typesetting;
  /** Rooms that are taken, px. */
  readonly taken: readonly Box[];
  readonly signs: readonly Sign[];
  readonly rules: Rules;
}

/** Both names on one line, once where they read alike. */
function alongOf(names: FlatNames, { languages: [first, second] }: Typesetting): FlatNames {
  const [one, two] = [names[`name_${first}`], second === undefined ? '' : names[`name_${second}`]];
  const text = two === '' || two === one ? one : `${one}   ${two}`;
  return { name_vi: text, name_zh: text, name_en: text, name_fr: text };
}

type Way = readonly (readonly [x: number, y: number])[];

/** Points along the lines of a river in the picture, px. */
function pointsAlong(lines: readonly Way[], every: number): (readonly [number, number])[] {
  return lines.flatMap((line) => {
    let last: readonly [number, number] | null = null;
    return line.flatMap((point) => {
      if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < every) return [];
      last = point;
      return [point];
    });
  });
}

/** The names of rivers beside them, each once, where there is room; none over its own water. */
export function riverNames(
  rivers: readonly River[],
  { window, type, taken, signs, rules }: Among,
): SetName[] {
  const { scale, world, left, top } = window;
  const level = levelOf(window);
  const set: SetName[] = [];
  for (const { id, rank, names, lines } of rivers) {
    const from = rank <= 1 ? RIVERS_NAMED_FROM.first : RIVERS_NAMED_FROM.other;
    if (level < from) continue;
    const own = lines.map((line) =>
      line.map(([x = 0, y = 0]) => [x * world - left, y * world - top] as const),
    );
    const water = [{ cost: 1, legs: own.flatMap((line) => legsOf(line, 3)) }];
    const setting = settingOf(alongOf(names, type), type, {
      size: RIVER_NAME,
      weight: 400,
      spacing: SPACING.water,
    });
    const rooms = [...taken, ...set.map(({ box }) => box)];
    const [across, down] = [(setting.width * scale) / 2, (setting.height * scale) / 2];
    const places = pointsAlong(own, EVERY * scale).flatMap(([x, y]) => {
      const air = AIR * scale;
      return [
        [x, y - down - air],
        [x + across + air, y],
        [x - across - air, y],
        [x, y + down + air],
      ] as const;
    });
    const place = places.find(([x, y]) => {
      const box = boxAt(x, y, setting, scale);
      return (
        rules.allows(box, 'water') && isClear(box, rooms, signs, scale) && crosses(box, water) === 0
      );
    });
    if (!place) continue;
    const [x, y] = place;
    const letters = enlarged(setting.lines, scale);
    const box = boxAt(x, y, setting, scale);
    set.push({ key: id, kind: 'river', x, y, justify: 'center', lines: letters, box, tie: null });
  }
  return set;
}
