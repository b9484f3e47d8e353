import type { ViewState } from '../../model/view/view.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Detail } from './detail.ts';
import { cooperationDetail } from './detail-cooperation.ts';
import { flowDetail } from './detail-flow.ts';
import { meetingDetail } from './detail-meeting.ts';
import { projectDetail } from './detail-project.ts';
import { siteDetail } from './detail-site.ts';

/**
 * What the detail panel shows: the selected record as of `view.year`, each
 * statement with its sources. `none` without a selection, `missing` when it
 * names nothing that is loaded; never throws.
 */
export function selectDetail(
  catalogue: Catalogue,
  { selection, year }: Pick<ViewState, 'selection' | 'year'>,
): Detail {
  if (selection === null) return { kind: 'none' };
  const isSelected = ({ id }: { readonly id: string }) => id === selection;
  for (const topic of ['gates', 'crossings'] as const) {
    const site = catalogue[topic].find(isSelected);
    if (site) return siteDetail(catalogue, site, topic, year);
  }
  const project = catalogue.projects.find(isSelected);
  if (project) return projectDetail(catalogue, project, year);
  const flow = catalogue.flows.find(isSelected);
  if (flow) return flowDetail(catalogue, flow, year);
  const meeting = catalogue.meetings.find(isSelected);
  if (meeting) return meetingDetail(catalogue, meeting, year);
  return cooperationDetail(catalogue, selection, year) ?? { kind: 'missing', id: selection };
}
