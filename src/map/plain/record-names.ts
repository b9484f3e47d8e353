import type { RecordId } from '../../model/vocabulary.ts';
import { byRank, majorNameSize, NAMED_FROM, yieldsToNames } from '../hierarchy.ts';
import type { Box, Lines } from '../name-ground.ts';
import { groundOfName } from '../name-lines.ts';
import {
  ALL_NAMES,
  boxOf,
  FREE_NAMES,
  type NamePlace,
  type NameRules,
  type Obstacle,
  placeNames,
  type Taken,
} from '../name-places.ts';
import { type FlatNames, inLines, MINOR } from '../name-text.ts';
import type { NameGround } from '../spread.ts';
import {
  enlarged,
  roomOf,
  type SetName,
  type Setting,
  scaled,
  settingOf,
  type Typesetting,
} from './setting.ts';
import type { Placed } from './things.ts';
import { levelOf, type Window } from './window.ts';

const inParts = (names: FlatNames, rank: 'great' | 'lesser'): FlatNames => ({
  name_vi: inLines(names.name_vi, rank),
  name_zh: inLines(names.name_zh, rank),
  name_en: inLines(names.name_en, rank),
  name_fr: inLines(names.name_fr, rank),
});

/** Which symbols are named here: by rank and level, and always what is selected. */
function namedAt(placed: readonly Placed[], level: number, selection: RecordId | null): Placed[] {
  return placed
    .filter(({ id, tier }) => id === selection || level >= NAMED_FROM[tier])
    .toSorted((a, b) => Number(b.id === selection) - Number(a.id === selection) || byRank(a, b));
}

/** A name stands clear of other names and of named symbols, or not at all. */
const GREAT: NameRules = { airs: ALL_NAMES.airs, most: 390 };

export interface RecordNames {
  readonly names: readonly SetName[];
  readonly grounds: readonly NameGround[];
}

/** Symbols as names meet them, in px of an ordinary screen. */
function obstaclesOf(placed: readonly Placed[], named: ReadonlySet<string>, scale: number) {
  return placed.map(({ id, x, y, offset: [dx, dy], half, tier }): Obstacle => {
    const isNamed = named.has(id);
    return {
      id,
      x: x / scale,
      y: y / scale,
      dx: dx / scale,
      dy: dy / scale,
      half: half / scale,
      isNamed,
      yields: yieldsToNames(tier) && !isNamed,
    };
  });
}

/** Those that choose their places together, before the values of trade and after them. */
function groupsOf(rank: 'great' | 'lesser', chosen: readonly Placed[], selection: RecordId | null) {
  const others = chosen.filter(({ id }) => id !== selection);
  return rank === 'lesser'
    ? [{ rules: FREE_NAMES, members: others.filter(({ tier }) => tier !== 0) }]
    : [
        { rules: ALL_NAMES, members: chosen.filter(({ id }) => id === selection) },
        { rules: GREAT, members: others.filter(({ tier }) => tier === 0) },
      ];
}

/** What the names of records are set among. */
interface Among {
  readonly placed: readonly Placed[];
  readonly lines: readonly Lines[];
  readonly window: Window;
  readonly selection: RecordId | null;
  readonly type: Typesetting;
  /** Rooms that are taken, px. */
  readonly taken: readonly Box[];
}

/** The names of records on the picture, none over another: of what is selected and the greatest, or of all others. */
export function recordNames(
  rank: 'great' | 'lesser',
  { placed, lines, window, selection, type, taken: rooms }: Among,
): RecordNames {
  const { scale } = window;
  const level = levelOf(window);
  const chosen = namedAt(placed, level, selection);
  const symbols = obstaclesOf(placed, new Set(chosen.map(({ id }) => id)), scale);
  const ownOf = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const stages = [{ growth: 1, weight: 1, frame: scaled(roomOf(window), 1 / scale) }];
  const names: SetName[] = [];
  const grounds: NameGround[] = [];
  const taken: Taken[] = rooms.map((room) => {
    const box = scaled(room, 1 / scale);
    return () => box;
  });
  for (const { rules, members } of groupsOf(rank, chosen, selection)) {
    const settings = members.map((one) => {
      return { one, id: one.id, ...typeOf(one, level, selection, type) };
    });
    const places = placeNames(settings, { symbols, lines, stages, rules, taken });
    for (const { one, ...setting } of settings) {
      const [at, own] = [places.get(one.id), ownOf.get(one.id)];
      if (!at || !own) continue;
      names.push(setName(one, setting, at, scale, selection));
      grounds.push(groundOf(one, setting, at, scale));
      const box = boxOf(setting, at, own, 1);
      taken.push(() => box);
    }
  }
  return { names, grounds };
}

function typeOf(
  { tier, id, names }: Placed,
  level: number,
  selection: RecordId | null,
  type: Typesetting,
): Setting {
  const isStrong = tier === 0 || id === selection;
  const size = tier === 0 ? Math.max(majorNameSize(level), id === selection ? MINOR : 0) : MINOR;
  return settingOf(inParts(names, tier === 0 ? 'great' : 'lesser'), type, {
    size,
    weight: isStrong ? 600 : 400,
  });
}

function setName(
  one: Placed,
  setting: Setting,
  at: NamePlace,
  scale: number,
  selection: RecordId | null,
): SetName {
  const [x, y] = [one.x + one.offset[0], one.y + one.offset[1]];
  const own = { x: x / scale, y: y / scale };
  const box = scaled(boxOf(setting, at, own, 1), scale);
  const edges = {
    left: box.left + scale,
    center: (box.left + box.right) / 2,
    right: box.right - scale,
  };
  return {
    key: one.id,
    kind: one.id === selection ? 'selected' : 'record',
    x: edges[at.justify],
    y: (box.top + box.bottom) / 2,
    justify: at.justify,
    lines: enlarged(setting.lines, scale),
    box,
    tie: tieOf([x, y], at.tie, scale),
  };
}

/** The two ends of the line from a symbol to its name. */
function tieOf(
  [x, y]: readonly [number, number],
  tie: NamePlace['tie'],
  scale: number,
): SetName['tie'] {
  if (!tie) return null;
  const turn = (tie.turn * Math.PI) / 180;
  const start = [x + tie.dx * scale, y + tie.dy * scale] as const;
  const length = tie.length * scale;
  return [...start, start[0] + Math.cos(turn) * length, start[1] + Math.sin(turn) * length];
}

function groundOf(
  { x, y, offset: [dx, dy] }: Placed,
  setting: Setting,
  at: NamePlace,
  scale: number,
): NameGround {
  const offset = [dx / scale, dy / scale] as const;
  return groundOfName({ x: x / scale, y: y / scale, offset, from: 0, to: 0 }, at, setting);
}
