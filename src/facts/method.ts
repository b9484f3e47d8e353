import type { Catalogue } from './catalogue.ts';

/** What the method page says in numbers, counted from the records and never typed. */
export interface MethodNumbers {
  readonly documents: number;
  readonly claims: number;
  readonly sources: number;
  readonly gates: number;
  readonly crossings: number;
  readonly projects: number;
  readonly meetings: number;
  readonly flows: number;
  /** Trade figures that can be used as those of one full year. */
  readonly usableFlows: number;
  /** Points told with gates, crossings, projects and figures on which sources disagree. */
  readonly disputes: number;
  /** Gates and crossings by what their position rests on. */
  readonly positions: {
    readonly source: number;
    readonly estimated: number;
    readonly known: number;
    readonly none: number;
  };
  /** Open licences that sources bear themselves, the most frequent first. */
  readonly licences: readonly (readonly [licence: string, sources: number])[];
}

function licencesOf({ sources }: Catalogue): MethodNumbers['licences'] {
  const counts = new Map<string, number>();
  for (const { licence } of sources.values()) {
    if (licence !== null) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b));
}

/** Counts what the method page tells. */
export function methodNumbers(catalogue: Catalogue): MethodNumbers {
  const { gates, crossings, projects, flows } = catalogue;
  const sites = [...gates, ...crossings];
  const resting = (basis: string | null) =>
    sites.filter(({ position }) => (position?.basis ?? null) === basis).length;
  return {
    documents: catalogue.documents.length,
    claims: catalogue.claims.length,
    sources: catalogue.sources.size,
    gates: gates.length,
    crossings: crossings.length,
    projects: projects.length,
    meetings: catalogue.meetings.length,
    flows: flows.length,
    usableFlows: flows.filter(({ usableAsYearlyFlow }) => usableAsYearlyFlow).length,
    disputes: [...sites, ...projects, ...flows].reduce(
      (sum, { disputes }) => sum + disputes.length,
      0,
    ),
    positions: {
      source: resting('source'),
      estimated: resting('estimated'),
      known: resting('general-knowledge'),
      none: resting(null),
    },
    licences: licencesOf(catalogue),
  };
}
