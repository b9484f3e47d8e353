import type { FlowPicture } from '../../../facts/flows/picture.ts';
import type { Steps } from '../../../lib/steps.ts';
import type { Box } from '../../places/name-ground.ts';
import { flowNames } from './flow-names.ts';
import { type Among, recordNames } from './record-names.ts';
import { isClear, isTieClear, type Sign } from './rules.ts';
import { boxesOf, type SetName } from './setting.ts';

/*
 * The names of the great gates and the values of trade, which want the same places: most arcs cross the
 * border where gates stand close together.
 */

/** What they are set among. */
interface Stage {
  readonly among: Omit<Among, 'taken'>;
  /** Rooms of names and marks that stand. */
  readonly taken: readonly Box[];
  /** What no name may touch beside these. */
  readonly signs: readonly Sign[];
}

/**
 * What it costs a value to take the place that a great gate's name likes best. That of a gate which
 * carries trade costs more than a second language or a line to the value, and less than a number in its
 * place.
 */
const LOST = { carrying: 800, other: 80 } as const;

/**
 * Names of the gates that carry trade which stood before, and still can among what is there now; all of
 * them where there are plates, which made way for them.
 */
export function stillStanding(
  before: readonly SetName[],
  { among, signs, taken }: Stage,
): SetName[] {
  const { placed, carrying, window } = among;
  const isFree = (name: SetName) =>
    boxesOf([name]).every((box) => isClear(box, taken, [], window.scale)) &&
    isClear(name.box, [], signs, window.scale);
  const isTieFree = ({ key, tie }: SetName) =>
    tie === null ||
    isTieClear(
      tie,
      placed.filter(({ id }) => id !== key),
    );
  const areAll = placed.some(({ sides }) => sides);
  return before.filter(
    (name) => (areAll || carrying.has(name.key)) && isFree(name) && isTieFree(name),
  );
}

/** The names of the great gates beside some that stand, and beside values of trade. */
export const greatBeside = (
  { among, taken }: Stage,
  standing: readonly SetName[],
  values: readonly SetName[],
): SetName[] => [
  ...standing,
  ...recordNames('great', {
    ...among,
    taken: [...taken, ...boxesOf([...standing, ...values])],
    settled: new Set([...(among.settled ?? []), ...standing.map(({ key }) => key)]),
  }),
];

type Valued = Omit<Parameters<typeof flowNames>[1], 'taken' | 'lesser'>;

/** The names of the great gates, and the values of trade. */
interface Named {
  readonly great: readonly SetName[];
  readonly wanted: readonly SetName[];
}

/** Values beside names that they may drive away, and those of the names that then find a place. */
function* beside(
  trade: FlowPicture,
  stage: Stage,
  valued: Valued,
  names: readonly SetName[],
): Steps<Named> {
  const { carrying } = stage.among;
  const lesser = names.map((name) => {
    return { name, cost: carrying.has(name.key) ? LOST.carrying : LOST.other };
  });
  const wanted = yield* flowNames(trade, { ...valued, taken: stage.taken, lesser });
  const rooms = boxesOf(wanted);
  const isKept = (name: SetName) =>
    boxesOf([name]).every((box) => isClear(box, rooms, [], valued.window.scale));
  const kept = names.filter(isKept);
  if (kept.length === names.length) return { great: names, wanted };
  // Gates that carry trade keep their places, or choose again before those that do not.
  const firm = kept.filter(({ key }) => carrying.has(key));
  return { great: greatBeside(stage, firm, wanted), wanted };
}

/** The gate with the widest arc, where it has no name; `null` where it has one. */
function widestUnnamed({ among }: Stage, great: readonly SetName[]): string | null {
  const { carrying, placed, settled } = among;
  const named = new Set(great.map(({ key }) => key));
  const [widest] = placed
    .filter(({ id, tier }) => tier === 0 && carrying.has(id) && !settled?.has(id))
    .toSorted((a, b) => (carrying.get(b.id) ?? 0) - (carrying.get(a.id) ?? 0));
  return widest && !named.has(widest.id) ? widest.id : null;
}

/** The name of one gate in the first language, where it likes best; at most one. */
function shortName({ among, taken }: Stage, id: string): SetName[] {
  const [first] = among.type.languages;
  const others = among.placed.filter((one) => one.id !== id).map((one) => one.id);
  return recordNames('great', {
    ...among,
    taken,
    settled: new Set<string>(others),
    type: { ...among.type, languages: [first] },
  });
}

/**
 * The same with the widest arc's gate named first, in its shortest form, so that values choose among
 * what is left; `null` where a value would lose its words by that, or as many gates their names.
 */
function* withWidest(
  trade: FlowPicture,
  stage: Stage,
  valued: Valued,
  found: Named,
  id: string,
): Steps<Named | null> {
  const own = shortName(stage, id);
  if (own.length === 0) return null;
  const { taken, among } = stage;
  const rest: Stage = {
    ...stage,
    taken: [...taken, ...boxesOf(own)],
    among: { ...among, settled: new Set([...(among.settled ?? []), id]) },
  };
  yield;
  const next = yield* beside(trade, rest, valued, greatBeside(rest, [], []));
  const great = [...own, ...next.great];
  const words = ({ wanted }: Named) => wanted.filter(({ kind }) => kind !== 'flow-number').length;
  const gates = (names: readonly SetName[]) =>
    names.filter(({ key }) => among.carrying.has(key)).length;
  const isWorse = words(next) < words(found) || gates(great) < gates(found.great);
  return isWorse ? null : { great, wanted: next.wanted };
}

/**
 * The values of trade, and the names of the great gates beside them. Values keep off the places that
 * these names like best as long as another is near. Names that no value touches stay; the others choose
 * again, and one that finds no place is left out. The gate of the widest arc is not left out for want of
 * room while a shorter form of it finds some.
 *
 * @param before names that stand already.
 */
export function* greatAndValues(
  trade: FlowPicture,
  stage: Stage,
  valued: Valued,
  before: readonly SetName[] = [],
): Steps<Named> {
  const names = greatBeside(stage, before, []);
  yield;
  const found = yield* beside(trade, stage, valued, names);
  const id = widestUnnamed(stage, found.great);
  if (id === null) return found;
  return (yield* withWidest(trade, stage, valued, found, id)) ?? found;
}
