import { DIRECTIONS, type Direction } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { type Currency, flowWidths } from './flow-width.ts';
import type { FlowArc } from './select-flows.ts';

/** What has to be explained of the flows on the map in the year on screen. */
export interface FlowLegend {
  /** Widths with their values, largest first, for each unit on the map; of the scale that draws. */
  readonly widths: readonly {
    readonly unit: Currency;
    readonly samples: readonly { readonly value: number; readonly widthPixels: number }[];
    /** The least value whose width follows the scale; lines of less are all as thin. */
    readonly least: number;
  }[];
  readonly directions: readonly Direction[];
  /** Some line is dashed: its sources differ. */
  readonly hasDispute: boolean;
  /** Some line ends at the edge of the border strip. */
  readonly hasOpenEnd: boolean;
  /** Some line is at its thinnest, and says no more than that. */
  readonly hasThinnest: boolean;
  /** Some line has a direction, along which something can move. */
  readonly canMove: boolean;
}

/** The legend of the lines on the map; `null` when there is none. */
export function selectFlowLegend(
  { flows }: Pick<Catalogue, 'flows'>,
  arcs: readonly FlowArc[],
): FlowLegend | null {
  if (arcs.length === 0) return null;
  const units = new Set(arcs.map(({ amount }) => amount.unit));
  const scale = flowWidths(flows);
  return {
    widths: [...units].map((unit) => ({
      unit,
      samples: scale.samples(unit),
      least: scale.least(unit),
    })),
    directions: DIRECTIONS.filter((direction) => arcs.some((arc) => arc.direction === direction)),
    hasDispute: arcs.some(({ isDisputed }) => isDisputed),
    hasOpenEnd: arcs.some(({ openEnd }) => openEnd !== null),
    hasThinnest: arcs.some(({ amount }) => amount.value < scale.least(amount.unit)),
    canMove: arcs.some(({ direction }) => direction !== 'total'),
  };
}
