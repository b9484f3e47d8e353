import type { Steps } from '../../lib/steps.ts';
import { type Box, overlaps } from '../places/name-ground.ts';
import type { FlatNames } from '../places/name-text.ts';
import type { LabelSpot } from './open-spots.ts';
import type { LabelForm } from './texts.ts';

/*
 * Which of its places each text takes, so that no two meet and all together cost the least: pure, and
 * the same for the same choices.
 */

/** A form of a text in a place, and what it costs. */
export interface Choice extends LabelSpot {
  readonly texts: FlatNames;
  /** It is but a number, see `LabelForm`. */
  readonly isNumber: boolean;
  /** Its pair, export and import of the same, and how its words are set; `null` where it may be set anyhow. */
  readonly pair: string | null;
  readonly look: LabelForm['look'];
  /** What it takes of the map: its box, and the line to it; `null` until it is held against another. */
  rooms: readonly Box[] | null;
}

/** Of a line to a text a box so often, as shares of its length. */
const ALONG = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Two values beside or above each other are two: so much air has each, px. */
const AIR = { beside: 4, above: 2 };

/** What a text takes of the map: its box with some air, and small ones along the line to it. */
function roomsOf({ box, tie }: LabelSpot): Box[] {
  const room = {
    left: box.left - AIR.beside,
    right: box.right + AIR.beside,
    top: box.top - AIR.above,
    bottom: box.bottom + AIR.above,
  };
  if (!tie) return [room];
  const [x1, y1, x2, y2] = tie;
  return [
    room,
    ...ALONG.map((share): Box => {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    }),
  ];
}

/** What a text may become, the best first; `undefined` behind the last. */
export type Choices = (i: number) => Choice | undefined;

/** Choices that are reckoned together. */
export interface ChoiceGroup {
  /** None of them costs less. */
  readonly least: number;
  readonly make: () => readonly Choice[];
}

/**
 * All choices of some groups, the best first, of two alike that of the earlier group: the same as sorted
 * all at once, but a group is reckoned only when what comes next may be one of its own. Most texts find
 * their places among the first few.
 *
 * @param all each with its choices in any order.
 */
export function bestFirst(all: readonly ChoiceGroup[]): Choices {
  const groups = all.toSorted((a, b) => a.least - b.least);
  const ordered: Choice[] = [];
  const open: { readonly choices: readonly Choice[]; next: number }[] = [];
  const bestOf = () => {
    let best: (typeof open)[number] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const group of open) {
      const cost = group.choices[group.next]?.cost ?? Number.POSITIVE_INFINITY;
      if (cost < least) [best, least] = [group, cost];
    }
    return { best, least };
  };
  return (i) => {
    while (ordered.length <= i) {
      const { best, least } = bestOf();
      const group = groups[open.length];
      if (group && group.least <= least) {
        open.push({ choices: group.make().toSorted((a, b) => a.cost - b.cost), next: 0 });
        continue;
      }
      const choice = best?.choices[best.next];
      if (!best || !choice) return undefined;
      best.next += 1;
      ordered.push(choice);
    }
    return ordered[i];
  };
}

/** Few of the choices are ever held against another: the rooms of the rest are never reckoned. */
export function roomsFor(choice: Choice): readonly Box[] {
  choice.rooms ??= roomsOf(choice);
  return choice.rooms;
}

/** So often all are tried again, and so many of the choices of each. */
const ROUNDS = 4;
const BOLD = 40;

type Chosen = readonly (Choice | null)[];

/** Two of a pair that do not read alike. */
const areUnlike = (one: Choice, other: Choice) =>
  one.pair !== null &&
  one.pair === other.pair &&
  one.look !== null &&
  other.look !== null &&
  one.look !== other.look;

/** Whether two cannot stand together. */
const meet = (one: Choice, other: Choice) =>
  areUnlike(one, other) || roomsFor(one).some((a) => roomsFor(other).some((b) => overlaps(a, b)));

/** The best choice of one that meets none of the others. */
function bestBeside(choices: Choices, own: number, chosen: Chosen): Choice | null {
  const isFree = (choice: Choice) =>
    chosen.every((other, i) => i === own || other === null || !meet(choice, other));
  for (let i = 0; ; i += 1) {
    const choice = choices(i);
    if (!choice || isFree(choice)) return choice ?? null;
  }
}

/** The same with one in a place that it wants, and all that it pushes away in their next best ones. */
function pushed(choices: readonly Choices[], chosen: Chosen, own: number, wanted: Choice): Chosen {
  const next = chosen.map((other, i) => {
    if (i === own) return wanted;
    return other !== null && meet(wanted, other) ? null : other;
  });
  for (const [i, other] of next.entries()) {
    const own = choices[i];
    if (other === null && own) next[i] = bestBeside(own, i, next);
  }
  return next;
}

/**
 * One choice for each text, `null` where none is left; those of a pair read alike. Each takes the best that is free; then each
 * tries what it would rather have, and keeps it where those that make way lose less than it wins. A step
 * for each.
 *
 * @param choices of each text; the earlier texts choose first.
 * @param missing what it costs that a text has no place.
 */
export function* chooseTogether(
  choices: readonly Choices[],
  missing: readonly number[],
): Steps<Chosen> {
  const costAt = (choice: Choice | null, i: number) => choice?.cost ?? missing[i] ?? 0;
  const sumOf = (chosen: Chosen) => chosen.reduce((sum, choice, i) => sum + costAt(choice, i), 0);
  const first: (Choice | null)[] = choices.map(() => null);
  for (const [i, own] of choices.entries()) {
    first[i] = bestBeside(own, i, first);
    yield;
  }
  let chosen: Chosen = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = sumOf(chosen);
    for (const [i, own] of choices.entries()) {
      const cost = costAt(chosen[i] ?? null, i);
      for (let bold = 0; bold < BOLD; bold += 1) {
        const wanted = own(bold);
        if (!wanted || wanted.cost >= cost) break;
        const next = pushed(choices, chosen, i, wanted);
        if (sumOf(next) >= sumOf(chosen)) continue;
        chosen = next;
        break;
      }
      yield;
    }
    if (sumOf(chosen) >= before) break;
  }
  return chosen;
}
