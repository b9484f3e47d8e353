import type { Project } from '../../model/records.ts';
import { stageIn } from '../../model/site.ts';
import type { Catalogue } from '../catalogue.ts';
import { onEvent, onStage } from '../detail/cite.ts';
import { freshOf } from '../fresh.ts';
import type { ChangeEntry, ChangeGroup, ChangeLine } from './changes.ts';
import { eventLine, groupOfEvent, groupOfWord, stateLines, withEvents } from './changes-lines.ts';
import { isInside, type Period } from './changes-period.ts';
import { stageSpanAt, stageWordAt, stageWordIn, transitionsOf } from './changes-states.ts';

/** What changed of a project: its stage with all that happened on the way, or its events alone. */
export function projectEntries(
  catalogue: Catalogue,
  project: Project,
  period: Period,
): ChangeEntry[] {
  const [turn] = transitionsOf(
    { stage: stageWordAt(project, period) },
    { stage: stageWordIn(project, period.to) },
  );
  const stages = stageLines(catalogue, project, period);
  const events = project.events
    .filter(({ date }) => isInside(date, period))
    .map((event) => ({
      line: eventLine(event, onEvent(catalogue, project.id, event), period),
      group: groupOfEvent(event.type, true),
    }));
  const entry = (group: ChangeGroup, lines: readonly ChangeLine[], part = ''): ChangeEntry[] =>
    lines.length === 0
      ? []
      : [
          {
            kind: 'project',
            id: project.id,
            record: project,
            key: `${group} ${project.id}${part}`,
            group,
            transitions: turn && part === '' ? [turn] : [],
            lines,
            ...(part === '' && {
              fresh: freshOf(catalogue, stageIn(project, period.to), period.to),
            }),
          },
        ];
  if (turn || stages.length > 0) {
    return entry(turn ? groupOfTurn(turn.after, events) : 'passing', withEvents(stages, events));
  }
  return [...new Set(events.map(({ group }) => group))].flatMap((group) =>
    entry(
      group,
      withEvents(
        [],
        events.filter((event) => event.group === group),
      ),
      ' events',
    ),
  );
}

/** A project of which only events are told stands with the first of them. */
function groupOfTurn(
  after: Parameters<typeof groupOfWord>[1],
  events: readonly { readonly group: ChangeGroup }[],
): ChangeGroup {
  const group = groupOfWord('stage', after);
  return group === 'unknown' ? (events[0]?.group ?? group) : group;
}

function stageLines(catalogue: Catalogue, project: Project, period: Period): ChangeLine[] {
  return stateLines(
    project.stages,
    { before: stageSpanAt(project, period), after: stageIn(project, period.to) },
    {
      facet: 'stage',
      wordOf: ({ stage }) => stage,
      concernOf: (span) => onStage(catalogue, project.id, span),
      beforeAll: 'absent',
    },
    period,
  );
}
