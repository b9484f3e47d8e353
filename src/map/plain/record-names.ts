import type { RecordId } from '../../model/vocabulary.ts';
import { majorNameSize, NAMED_FROM, yieldsToNames } from '../hierarchy.ts';
import type { Lines } from '../name-ground.ts';
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
    .toSorted((a, b) => Number(b.id === selection) - Number(a.id === selection) || a.rank - b.rank);
}

/** A name stands clear of other names and of named symbols, or not at all. */
const GREAT: NameRules = { airs: ALL_NAMES.airs, most: 390 };

export interface RecordNames {
  readonly names: readonly SetName[];
  readonly grounds: readonly NameGround[];
}

/** The names of the records on the picture, none over another. */
export function recordNames(
  placed: readonly Placed[],
  lines: readonly Lines[],
  window: Window,
  selection: RecordId | null,
  type: Typesetting,
): RecordNames {
  const { scale } = window;
  const level = levelOf(window);
  const chosen = namedAt(placed, level, selection);
  const ids = new Set(chosen.map(({ id }) => id));
  const symbols = placed.map(({ id, x, y, offset: [dx, dy], half, tier }): Obstacle => {
    return {
      id,
      x: x / scale,
      y: y / scale,
      dx: dx / scale,
      dy: dy / scale,
      half: half / scale,
      isNamed: ids.has(id),
      yields: yieldsToNames(tier) && !ids.has(id),
    };
  });
  const edge = scaled(roomOf(window), 1 / scale);
  const stages = [{ growth: 1, weight: 1, frame: edge }];
  const found: { readonly one: Placed; readonly setting: Setting; readonly at: NamePlace }[] = [];
  const taken: Taken[] = [];
  for (const group of [
    { rules: ALL_NAMES, of: chosen.filter(({ id }) => id === selection) },
    { rules: GREAT, of: chosen.filter(({ id, tier }) => id !== selection && tier === 0) },
    { rules: FREE_NAMES, of: chosen.filter(({ id, tier }) => id !== selection && tier !== 0) },
  ]) {
    const boxes = group.of.map((one) => ({
      one,
      id: one.id,
      setting: typeOf(one, level, selection, type),
    }));
    const places = placeNames(
      boxes.map(({ id, setting }) => ({ id, width: setting.width, height: setting.height })),
      { symbols, lines, stages, rules: group.rules, taken },
    );
    for (const { one, id, setting } of boxes) {
      const at = places.get(id);
      const own = symbols.find((symbol) => symbol.id === id);
      if (!at || !own) continue;
      found.push({ one, setting, at });
      const box = boxOf(setting, at, own, 1);
      taken.push(() => box);
    }
  }
  return {
    names: found.map(({ one, setting, at }) => setName(one, setting, at, scale, selection)),
    grounds: found.map(({ one, setting, at }) => groundOf(one, setting, at, scale)),
  };
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
  const { tie } = at;
  const turn = tie ? (tie.turn * Math.PI) / 180 : 0;
  const start = tie && ([x + tie.dx * scale, y + tie.dy * scale] as const);
  return {
    key: one.id,
    kind: one.id === selection ? 'selected' : 'record',
    x:
      at.justify === 'left'
        ? box.left + scale
        : at.justify === 'right'
          ? box.right - scale
          : (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    justify: at.justify,
    lines: enlarged(setting.lines, scale),
    box,
    tie:
      tie && start
        ? [
            ...start,
            start[0] + Math.cos(turn) * tie.length * scale,
            start[1] + Math.sin(turn) * tie.length * scale,
          ]
        : null,
  };
}

function groundOf(
  { x, y, offset: [dx, dy] }: Placed,
  setting: Setting,
  at: NamePlace,
  scale: number,
): NameGround {
  const [middle, level] = [dx / scale + at.dx, dy / scale + at.dy];
  return {
    x: x / scale,
    y: y / scale,
    left: middle - setting.width / 2,
    right: middle + setting.width / 2,
    top: level - setting.height / 2,
    bottom: level + setting.height / 2,
    from: 0,
    to: 0,
  };
}
