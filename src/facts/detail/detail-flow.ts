import type { Flow } from '../../model/records.ts';
import { type AsOfYear, holdsIn } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { byDate, placeRefs, siteLinks } from '../find.ts';
import { backingOf, type Concern, claimEntries, disputesOf, onFlow } from './cite.ts';
import type { FlowDetail } from './detail.ts';

/** A trade figure as of `year`. */
export function flowDetail(catalogue: Catalogue, flow: Flow, year: AsOfYear): FlowDetail {
  const own = onFlow(flow);
  const isCited: Concern = (claim) =>
    own(claim) && claim.sources.some((id) => flow.sources.includes(id));
  return {
    kind: 'flow',
    id: flow.id,
    year,
    record: flow,
    isInYear: holdsIn(flow, year),
    series: catalogue.flowSeries.find(({ id }) => id === flow.series) ?? null,
    a: placeRefs(catalogue, flow.a),
    b: placeRefs(catalogue, flow.b),
    gates: siteLinks(catalogue, flow.gates, year),
    siblings: catalogue.flows
      .filter(({ id, series }) => series === flow.series && id !== flow.id)
      .toSorted(byDate(({ from }) => from)),
    claims: claimEntries(catalogue, isCited),
    disputes: disputesOf(catalogue, flow.disputes, own),
    backing: backingOf(catalogue, flow.sources, own),
  };
}
