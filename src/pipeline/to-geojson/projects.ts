import type { LineString, Point } from 'geojson';
import type { ProjectFeature } from '../../model/features.ts';
import type { Project } from '../../model/records.ts';
import { shownStage } from '../../model/shown.ts';
import { stageIn } from '../../model/site.ts';
import { type AsOfYear, type YearRange, yearRuns, yearsOf } from '../../model/time.ts';
import { flatNames, quality, union } from './common.ts';
import { lineThrough, pointAt } from './geometry.ts';

/** What a project's feature says of a year; nothing before its first. */
function stateIn(project: Project, year: AsOfYear) {
  const stage = shownStage(project, year);
  return stage && { stage, isSourced: stageIn(project, year) !== undefined };
}

function geometryOf({ geometryBasis, line, position }: Project): Point | LineString | null {
  if (geometryBasis === 'none') return null;
  if (line) return lineThrough(line.map((point) => point.position));
  return position && pointAt(position);
}

function sourcesOf(project: Project, range: YearRange): string[] {
  return union(
    ...yearsOf(range).map((year) => stageIn(project, year)?.sources),
    project.position?.sources,
    ...(project.line ?? []).map(({ position }) => position.sources),
  );
}

/**
 * Projects: one feature per project and run of years with one stage. A project
 * without any stage begins with its first event, its stage `unknown`.
 */
export function projectFeatures(projects: readonly Project[], years: YearRange): ProjectFeature[] {
  return projects.flatMap((project) =>
    yearRuns(
      years,
      (year) => stateIn(project, year),
      (a, b) => a.stage === b.stage && a.isSourced === b.isSourced,
    ).map(
      ({ from, to, value }): ProjectFeature => ({
        type: 'Feature',
        properties: {
          id: project.id,
          run: `${project.id}@${from}`,
          from,
          to,
          type: project.type,
          ...flatNames(project.names),
          stage: value.stage,
          geometry_basis: project.geometryBasis,
          gates: project.gates,
          ...quality(project.position),
          sources: value.isSourced ? sourcesOf(project, { first: from, last: to }) : [],
        },
        geometry: geometryOf(project),
      }),
    ),
  );
}
