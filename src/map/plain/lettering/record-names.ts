import type { RecordId } from '../../../model/vocabulary.ts';
import {
  byRank,
  majorNameSize,
  NAMED_FROM,
  SMALL_SCREEN,
  yieldsToNames,
} from '../../places/hierarchy.ts';
import type { Box, Lines } from '../../places/name-ground.ts';
import {
  ALL_NAMES,
  boxOf,
  endsOf,
  FREE_NAMES,
  type NamePlace,
  type NameRules,
  type Obstacle,
  placeNames,
  type TieEnds,
} from '../../places/name-places.ts';
import { type FlatNames, inLines, MINOR, type Rank } from '../../places/name-text.ts';
import { CROWD } from '../moved-apart.ts';
import type { Placed } from '../things.ts';
import { levelOf, type Window } from '../window.ts';
import { isClear, isTieClear, type Rules, type Sign } from './rules.ts';
import {
  boxesOf,
  enlarged,
  numeralOf,
  type SetName,
  type Setting,
  scaled,
  settingOf,
  type Typesetting,
} from './setting.ts';
import type { Whose } from './territory.ts';

const inParts = (names: FlatNames, rank: Rank): FlatNames => ({
  name_vi: inLines(names.name_vi, rank),
  name_zh: inLines(names.name_zh, rank),
  name_en: inLines(names.name_en, rank),
  name_fr: inLines(names.name_fr, rank),
});

/** No name stands further off its sign, px of an ordinary screen: a line to it is short. */
const LONGEST = 60;

/** A name stands clear of other names and of named symbols, or not at all. */
const GREAT: NameRules = { airs: ALL_NAMES.airs.filter((air) => air <= LONGEST), most: 390 };

/** So far off its symbol a number may stand. */
const NUMBERED: NameRules = { airs: [1, 4, 8, 14, 21, 29, 38], most: 390 };

/** What the names of records are set among. */
export interface Among {
  readonly placed: readonly Placed[];
  /** Whatever no name may touch beside the symbols. */
  readonly signs: readonly Sign[];
  readonly lines: readonly Lines[];
  readonly window: Window;
  readonly rules: Rules;
  /** Ids of what the scene speaks of; with what is selected they are named first, and always. */
  readonly mentioned: ReadonlySet<RecordId>;
  /** Whether what finds no room for its name has a number in its place. */
  readonly isNumbered: boolean;
  readonly selection: RecordId | null;
  /** The gates that carry what is drawn of trade, and how wide: they choose before their like. */
  readonly carrying: ReadonlyMap<string, number>;
  readonly type: Typesetting;
  /** Rooms that are taken, px. */
  readonly taken: readonly Box[];
  /** The lesser symbols have yet to make way for names. */
  readonly areToMove: boolean;
  /** What is named already, its rooms among those taken. */
  readonly settled?: ReadonlySet<string>;
}

/** Which names choose together: of what the scene speaks of, of the greatest, of all others. */
export type Group = 'first' | 'great' | 'lesser';

const RULES: Readonly<Record<Group, NameRules>> = {
  first: GREAT,
  great: GREAT,
  lesser: FREE_NAMES,
};

/** What belongs to a group, in the order in which it chooses. */
function membersOf(group: Group, among: Among): Placed[] {
  const { placed, window, selection, mentioned, carrying, settled } = among;
  if (placed.length >= CROWD && group !== 'first') return [];
  const level = levelOf(window);
  const isFirst = ({ id }: Placed) => id === selection || mentioned.has(id);
  const isOf = (one: Placed) => {
    if (group === 'first' || isFirst(one)) return group === 'first' && isFirst(one);
    // A place is named as a town or a province.
    if (one.heap || settled?.has(one.id)) return false;
    return level >= NAMED_FROM[one.tier] && (one.tier === 0) === (group === 'great');
  };
  const weight = ({ id }: Placed) => (id === selection ? 1e3 : (carrying.get(id) ?? 0));
  return placed.filter(isOf).toSorted((a, b) => weight(b) - weight(a) || byRank(a, b));
}

/** Whether a symbol makes way for names. */
export const isYielding = (
  { id, tier }: Placed,
  { selection, mentioned }: Pick<Among, 'selection' | 'mentioned'>,
): boolean => yieldsToNames(tier) && id !== selection && !mentioned.has(id);

/** Half of what is drawn of a symbol: that of what is selected has a ring around it. Px. */
export const reachOf = ({ id, width, half }: Placed, selection: RecordId | null, scale: number) =>
  id === selection ? width / 2 + 4 * scale : half;

/** Symbols as names meet them, in px of an ordinary screen. */
function obstaclesOf(among: Among, members: readonly Placed[]): Obstacle[] {
  const { placed, window, selection, mentioned, areToMove } = among;
  const { scale } = window;
  const level = levelOf(window);
  const named = new Set(members);
  return placed.map((one): Obstacle => {
    const {
      id,
      x,
      y,
      offset: [dx, dy],
      tier,
    } = one;
    const isNamed = named.has(one) || mentioned.has(id) || (!one.heap && level >= NAMED_FROM[tier]);
    return {
      id,
      x: x / scale,
      y: y / scale,
      dx: dx / scale,
      dy: dy / scale,
      half: reachOf(one, selection, scale) / scale,
      isNamed,
      yields: areToMove && isYielding(one, among),
    };
  });
}

/** The names of a group of records; none breaks a rule. */
export function recordNames(group: Group, among: Among): SetName[] {
  const { window, selection, type, isNumbered } = among;
  const level = levelOf(window);
  const members = membersOf(group, among);
  const full = (one: Placed) => typeOf(one, level, selection, type);
  const set = setNames(members, full, RULES[group], among);
  const named = new Set(set.map(({ key }) => key));
  const missing = members.filter(({ id }) => !named.has(id));
  const rest = { ...among, taken: [...among.taken, ...boxesOf(set)] };
  if (group === 'great') {
    // As of a value, of the name of the gate that carries it the first language stands at least.
    const [first] = type.languages;
    const short = { ...type, languages: [first] as const };
    const inFirst = (one: Placed) => typeOf(one, level, selection, short);
    const carrying = missing.filter(({ id }) => among.carrying.has(id));
    return [...set, ...setNames(carrying, inFirst, RULES.great, rest)];
  }
  if (group !== 'first' || !isNumbered) return set;
  const numeral = numeralOf(type);
  const numbers = setNames(missing, () => numeral, NUMBERED, rest);
  return [...set, ...numbers.map((name) => ({ ...name, kind: 'number' as const }))];
}

function setNames(
  members: readonly Placed[],
  settingFor: (one: Placed) => Setting,
  rules: NameRules,
  among: Among,
): SetName[] {
  if (members.length === 0) return [];
  const { lines, window, selection, taken: rooms } = among;
  const { scale } = window;
  const symbols = obstaclesOf(among, members);
  const ownOf = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const taken = rooms.map((room) => scaled(room, 1 / scale));
  const settings = members.map((one) => ({ one, id: one.id, ...settingFor(one) }));
  const extra = barrierOf(members, among);
  const places = placeNames(settings, { symbols, lines, rules, taken, extra });
  return settings.flatMap(({ one, ...setting }) => {
    const [at, own] = [places.get(one.id), ownOf.get(one.id)];
    return at && own ? [setName(one, setting, at, own, { scale, selection })] : [];
  });
}

const BARRED = Number.POSITIVE_INFINITY;
/** What it costs a name that the line to it goes over the border, against 1 for a px of distance. */
const PARTED = 70;

/** What a name may never do: see docs/names.md. */
function barrierOf(members: readonly Placed[], among: Among) {
  const { placed, window, rules, selection, areToMove, taken, signs } = among;
  const { scale } = window;
  const land = new Map(members.map((one) => [one.id as string, whoseName(one, among)]));
  const others = placed
    .filter((one) => !areToMove || !isYielding(one, among))
    .map((one) => ({ ...one, half: reachOf(one, selection, scale) }));
  return ({ id }: { readonly id: string }, box: Box, tie: TieEnds | null): number => {
    const own = scaled(box, scale);
    if (!rules.allows(own, land.get(id) ?? 'either')) return BARRED;
    if (!isClear(own, taken, others, scale) || !isClear(own, [], signs, scale)) return BARRED;
    if (!tie) return 0;
    const [x1, y1, x2, y2] = tie;
    const ends = [x1 * scale, y1 * scale, x2 * scale, y2 * scale] as const;
    const rest = others.filter((one) => one.id !== id);
    if (!isTieClear(ends, rest)) return BARRED;
    return rules.territory.isParted([x1, y1], [x2, y2]) ? PARTED : 0;
  };
}

/** On whose land the name of a thing may stand: what both sides share is named on either. */
function whoseName({ isShared, x, y }: Placed, { rules, window: { scale } }: Among): Whose {
  if (isShared) return 'either';
  const land = rules.territory.at(x / scale, y / scale);
  return land === 'border' || land === 'sea' ? 'either' : land;
}

function rankAt(tier: Placed['tier'], level: number): Rank {
  if (tier !== 0) return 'lesser';
  return level >= SMALL_SCREEN && level < NAMED_FROM[1] ? 'narrow' : 'great';
}

function typeOf(
  { tier, id, names }: Placed,
  level: number,
  selection: RecordId | null,
  type: Typesetting,
): Setting {
  const isStrong = tier === 0 || id === selection;
  const size = tier === 0 ? Math.max(majorNameSize(level), id === selection ? MINOR : 0) : MINOR;
  return settingOf(inParts(names, rankAt(tier, level)), type, {
    size,
    weight: isStrong ? 600 : 400,
  });
}

function setName(
  one: Placed,
  setting: Setting,
  at: NamePlace,
  own: Obstacle,
  { scale, selection }: { readonly scale: number; readonly selection: RecordId | null },
): SetName {
  const box = scaled(boxOf(setting, at, own), scale);
  const edges = {
    left: box.left + scale,
    center: (box.left + box.right) / 2,
    right: box.right - scale,
  };
  const [x1, y1, x2, y2] = at.tie ? endsOf(own, at.tie) : [0, 0, 0, 0];
  return {
    key: one.id,
    kind: one.id === selection ? 'selected' : 'record',
    x: edges[at.justify],
    y: (box.top + box.bottom) / 2,
    justify: at.justify,
    lines: enlarged(setting.lines, scale),
    box,
    tie: at.tie && [x1 * scale, y1 * scale, x2 * scale, y2 * scale],
  };
}
