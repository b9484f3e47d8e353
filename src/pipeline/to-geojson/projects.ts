import type { LineString, Point } from 'geojson';
import type { ProjectFeature } from '../../model/files/features.ts';
import { positionsOf, worstOf } from '../../model/position.ts';
import type { Project } from '../../model/records.ts';
import { shownStage } from '../../model/shown.ts';
import { stageIn } from '../../model/site.ts';
import { type AsOfYear, type YearRange, yearRuns, yearsOf } from '../../model/time/time.ts';
import { flatNames, freshnessFields, type Known, quality, union } from './common.ts';
import { lineThrough, pointAt } from './geometry.ts';

/** What a project's feature says of a year; nothing before its first. */
function stateIn(project: Project, year: AsOfYear, known: Known) {
  const stage = shownStage(project, year);
  return stage && { stage, ...freshnessFields(stageIn(project, year), year, known) };
}

function geometryOf({ geometryBasis, line, position }: Project): Point | LineString | null {
  if (geometryBasis === 'none') return null;
  if (line) return lineThrough(line.map((point) => point.position));
  return position && pointAt(position);
}

/**
 * Sources of the stage and of what is drawn. While no source tells a stage, those
 * that first speak of the project stand for it.
 */
function sourcesOf(project: Project, range: YearRange): string[] {
  const stages = yearsOf(range).flatMap((year) => stageIn(project, year)?.sources ?? []);
  return union(
    stages.length > 0 ? stages : firstSources(project),
    ...positionsOf(project).map(({ sources }) => sources),
  );
}

function firstSources({ stages, events }: Project): readonly string[] {
  const [first] = stages;
  if (first) return first.sources;
  return events.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]?.sources ?? [];
}

/**
 * Projects: one feature per project and run of years with one stage and one freshness. A project
 * without any stage begins with its first event, its stage `unknown`.
 */
export function projectFeatures(
  projects: readonly Project[],
  years: YearRange,
  known: Known,
): ProjectFeature[] {
  return projects.flatMap((project) =>
    yearRuns(
      years,
      (year) => stateIn(project, year, known),
      (a, b) => JSON.stringify(a) === JSON.stringify(b),
    ).map(
      ({ from, to, value: { stage, ...freshness } }): ProjectFeature => ({
        type: 'Feature',
        properties: {
          id: project.id,
          run: `${project.id}@${from}`,
          from,
          to,
          type: project.type,
          ...flatNames(project.names),
          stage,
          geometry_basis: project.geometryBasis,
          gates: project.gates,
          ...quality(worstOf(positionsOf(project))),
          ...freshness,
          sources: sourcesOf(project, { first: from, last: to }),
        },
        geometry: geometryOf(project),
      }),
    ),
  );
}
