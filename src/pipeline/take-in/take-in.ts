import { factsSchema, readFacts, withoutFillers } from '../../model/schema/facts.ts';
import { checkDossier } from '../check/check.ts';
import { compareFaults, faultText, type Path, pathText } from '../fault.ts';
import { valueFaults } from '../read/issues.ts';
import { readDossier } from '../read/read.ts';
import type { Shapes } from '../read/shapes.ts';
import { applyFacts } from './apply.ts';
import type { Change } from './desk.ts';

export interface TakenIn {
  /** The files of `data/` with the facts in them, by path there; only those that change. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** Texts that have to be translated, as paths in the file of facts. */
  readonly gaps: readonly string[];
  /** What the build would refuse beside the gaps: while there is any, nothing may be written. */
  readonly faults: readonly string[];
}

/**
 * Tries what a file of facts does to `data/`. Pure; checked as the build checks it.
 *
 * @param files texts of all record files, by their path below `data/`.
 * @param value the file of facts, parsed from JSON.
 * @param told where in it a path leads, as it is told.
 */
export function takeIn(
  files: ReadonlyMap<string, string>,
  shapes: Shapes,
  value: unknown,
  told: (path: Path) => string = pathText,
): TakenIn {
  const { facts, gaps, error } = readFacts(value);
  const missing = gaps.map(told).sort();
  const nothing = { files: new Map<string, string>(), changes: [], gaps: missing };
  if (!facts) {
    const found = error ? valueFaults(factsSchema, value, error) : [];
    return {
      ...nothing,
      faults: found.map(({ path, message }) => [told(path), message].join(': ')),
    };
  }
  try {
    // Checked with each gap filled, so that one missing translation hides no other fault.
    const { dossier, faults, locate } = readDossier(applyFacts(files, facts).files);
    const found = dossier ? checkDossier(dossier, shapes).map(locate) : [...faults];
    const desk = applyFacts(files, withoutFillers(facts, gaps));
    const changed = [...desk.files].filter(([name, text]) => files.get(name) !== text);
    return {
      files: new Map(changed),
      changes: desk.changes,
      gaps: missing,
      faults: found.sort(compareFaults).map(faultText),
    };
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem;
    return { ...nothing, faults: [problem.message] };
  }
}
