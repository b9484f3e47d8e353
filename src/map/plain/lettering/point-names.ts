import { type Box, crosses, type Lines } from '../../places/name-ground.ts';
import type { NamePlace } from '../../places/name-places.ts';
import type { Window } from '../window.ts';
import { isClear, type Rules, type Sign } from './rules.ts';
import { boxAt, enlarged, type NameKind, type SetName, type Setting, scaled } from './setting.ts';
import type { Whose } from './territory.ts';

/** A name as it would be set: in full, or by a number. */
export interface Form {
  readonly kind: NameKind;
  readonly setting: Setting;
}

/** A point that is to be named. */
export interface NamedPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Half the width of what is drawn there. */
  readonly half: number;
  readonly whose: Whose;
  /** The one is tried that finds room first. */
  readonly forms: readonly Form[];
  /** Whether its name may stand a little off, as where two countries leave no room close by. */
  readonly mayStandOff?: boolean;
}

interface Room {
  readonly window: Window;
  readonly rules: Rules;
  /** Names that have their places. */
  readonly taken: readonly Box[];
  readonly signs: readonly Sign[];
  /** Drawn lines that names had better not lie across, px of an ordinary screen; none is left out for them. */
  readonly lines?: readonly Lines[];
  /** The name stands on its point, not beside. */
  readonly onPoint?: boolean;
}

/** To the right and below, in halves of what is drawn and of the name; how its lines are set. */
type Side = readonly [right: number, below: number, justify: NamePlace['justify']];

const SIDES: readonly Side[] = [
  [1, 0, 'left'],
  [-1, 0, 'right'],
  [0, -1, 'center'],
  [0, 1, 'center'],
  [0.8, 0.8, 'left'],
  [0.8, -0.8, 'left'],
  [-0.8, 0.8, 'right'],
  [-0.8, -0.8, 'right'],
];
/** Between what is drawn and its name, px of an ordinary screen; a number may stand further off. */
const AIRS = [3, 8, 14, 22, 32];
const ON: readonly Side[] = [[0, 0, 'center']];

/** Half of the largest that is drawn on a point, so that its name stands beside all of it. */
function drawnAt(x: number, y: number, half: number, signs: readonly Sign[], scale: number) {
  const reach = (3 * scale) ** 2;
  let most = half;
  for (const sign of signs) {
    const across = sign.x + sign.offset[0] - x;
    const down = sign.y + sign.offset[1] - y;
    if (across * across + down * down < reach) most = Math.max(most, sign.half);
  }
  return most;
}

/** How far off a name may stand: close by, a little off, or as far as a number may. */
const REACH = { close: 1, off: 3, number: AIRS.length } as const;

interface Spot {
  readonly at: readonly [x: number, y: number];
  readonly justify: NamePlace['justify'];
  readonly box: Box;
}

/** Where the least is lost by lying across lines, and how much: of places that lose the same, the first. */
function clearest(spots: readonly Spot[], lines: readonly Lines[], scale: number) {
  const lost = spots.map(({ box }) => crosses(scaled(box, 1 / scale), lines));
  const least = Math.min(...lost);
  const spot = spots[lost.indexOf(least)];
  return spot && { spot, lost: least };
}

/** Names beside points, or on them, wherever there is room: the first of the list choose first. */
export function pointNames(
  points: readonly NamedPoint[],
  { window, rules, taken, signs, lines: keepsOff = [], onPoint = false }: Room,
): SetName[] {
  const { scale } = window;
  const set: SetName[] = [];
  for (const { key, x, y, half, whose, forms, mayStandOff = false } of points) {
    const names = [...taken, ...set.map((one) => one.box)];
    const drawn = drawnAt(x, y, half, signs, scale);
    for (const { kind, setting } of forms) {
      const [across, down] = [(setting.width * scale) / 2, (setting.height * scale) / 2];
      const best = (airs: readonly number[]) => {
        const spots = airs.flatMap((gap) => {
          const air = drawn + gap * scale;
          return (onPoint ? ON : SIDES).map(([right, below, justify]): Spot => {
            const at = [x + right * (air + across), y + below * (air * 0.6 + down)] as const;
            return { at, justify, box: boxAt(...at, setting, scale) };
          });
        });
        const open = spots.filter(
          ({ box }) => rules.allows(box, whose) && isClear(box, names, signs, scale),
        );
        return clearest(open, keepsOff, scale);
      };
      const reach = kind === 'number' ? 'number' : mayStandOff ? 'off' : 'close';
      const first = best(AIRS.slice(0, REACH[reach]));
      // Rather a little off its point than across a line; what has no room close by stays without.
      const off =
        first && first.lost > 0 && reach === 'close'
          ? best(AIRS.slice(REACH.close, REACH.off))
          : undefined;
      const chosen = off && first && off.lost < first.lost ? off : first;
      if (!chosen) continue;
      const { at, justify, box } = chosen.spot;
      const ends = { left: box.left + scale, center: at[0], right: box.right - scale };
      const lines = enlarged(setting.lines, scale);
      set.push({ key, kind, x: ends[justify], y: at[1], justify, lines, box, tie: null });
      break;
    }
  }
  return set;
}
