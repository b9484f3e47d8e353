import { DIRECTIONS, type Direction } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { type Currency, flowWidths } from './flow-width.ts';
import { selectArcs } from './select-flows.ts';
import type { ViewState } from './view.ts';

/** What has to be explained of the flows on the map in the year on screen. */
export interface FlowLegend {
  /** Widths with their values, largest first, for each unit on the map; of the scale that draws. */
  readonly widths: readonly {
    readonly unit: Currency;
    readonly samples: readonly { readonly value: number; readonly widthPixels: number }[];
  }[];
  readonly directions: readonly Direction[];
  /** Some line is dashed: its sources differ. */
  readonly hasDispute: boolean;
  /** Some line ends at the edge of the map. */
  readonly hasOpenEnd: boolean;
}

/** The legend of the flows; `null` when none is drawn. */
export function selectFlowLegend(catalogue: Catalogue, view: ViewState): FlowLegend | null {
  const arcs = selectArcs(catalogue, view);
  if (arcs.length === 0) return null;
  const unitOf = new Map(catalogue.flows.map(({ id, unit }) => [id, unit]));
  const units = new Set(arcs.flatMap(({ id }) => unitOf.get(id) ?? []));
  const scale = flowWidths(catalogue.flows);
  return {
    widths: [...units].map((unit) => ({ unit, samples: scale.samples(unit) })),
    directions: DIRECTIONS.filter((direction) => arcs.some((arc) => arc.direction === direction)),
    hasDispute: arcs.some(({ isDisputed }) => isDisputed),
    hasOpenEnd: arcs.some(({ openEnd }) => openEnd !== null),
  };
}
