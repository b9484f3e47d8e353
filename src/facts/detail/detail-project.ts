import { positionsOf } from '../../model/position.ts';
import type { Project } from '../../model/records.ts';
import { firstYearOf } from '../../model/shown.ts';
import { stageIn } from '../../model/site.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { byDate, changesOf, historyOf, siteLinks } from '../find.ts';
import { freshOf } from '../fresh.ts';
import {
  backed,
  backingOf,
  claimEntries,
  disputesOf,
  mentions,
  NO_CONCERN,
  onEvent,
  onFigure,
  onStage,
} from './cite.ts';
import type { ProjectDetail } from './detail.ts';

/** A project as of `year`. */
export function projectDetail(
  catalogue: Catalogue,
  project: Project,
  year: AsOfYear,
): ProjectDetail {
  const { id } = project;
  const mention = mentions(catalogue, id);
  const inSpan = (span: Project['stages'][number]) => onStage(catalogue, id, span);
  const shown = stageIn(project, year);
  const first = firstYearOf(project);
  return {
    kind: 'project',
    id,
    year,
    record: project,
    presence: first === undefined ? 'undated' : year < first ? 'not-yet' : 'on-map',
    firstYear: first !== undefined && Number.isFinite(first) ? first : null,
    stage: shown ? backed(catalogue, shown, inSpan(shown)) : null,
    fresh: freshOf(catalogue, shown, year),
    changes: changesOf(catalogue, project.stages, year, inSpan),
    history: historyOf(catalogue, project.stages, shown, inSpan),
    events: project.events
      .toSorted(byDate(({ date }) => date))
      .map((event) => backed(catalogue, event, onEvent(catalogue, id, event))),
    figures: project.figures.map((figure) =>
      backed(catalogue, figure, onFigure(catalogue, id, figure)),
    ),
    gates: siteLinks(catalogue, project.gates, year),
    claims: claimEntries(catalogue, mention),
    disputes: disputesOf(catalogue, project.disputes, mention),
    positions: positionsOf(project).map((position) => ({
      ...backed(catalogue, position, NO_CONCERN),
      label: project.line?.find((point) => point.position === position)?.label ?? null,
    })),
    note: project.noteSources ? backingOf(catalogue, project.noteSources, mention) : null,
  };
}
