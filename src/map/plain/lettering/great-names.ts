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

/** Names of the gates that carry trade which stood before, and still can among what is there now. */
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
  return before.filter((name) => carrying.has(name.key) && isFree(name) && isTieFree(name));
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
    settled: new Set(standing.map(({ key }) => key)),
  }),
];

/**
 * The values of trade, and the names of the great gates beside them. Values keep off the places that
 * these names like best as long as another is near. Names that no value touches stay; the others choose
 * again, and one that finds no place is left out.
 *
 * @param before names that stand already.
 */
export function* greatAndValues(
  trade: FlowPicture,
  stage: Stage,
  valued: Omit<Parameters<typeof flowNames>[1], 'taken' | 'lesser'>,
  before: readonly SetName[] = [],
): Steps<{ readonly great: readonly SetName[]; readonly wanted: readonly SetName[] }> {
  const { carrying } = stage.among;
  const names = greatBeside(stage, before, []);
  yield;
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
