import { FLOW_STATES, type FlowState } from '../../model/flow.ts';
import { DIRECTIONS, type Direction, type Measure } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { FlowArc, FlowBadge, FlowPicture } from './picture.ts';
import { flowWidths, type WidthScale } from './width.ts';

/** What has to be explained of the trade on the map in the year on screen. */
export interface FlowLegend {
  readonly measure: Measure;
  /** Widths with their values, largest first, of the scale that draws. */
  readonly widths: WidthScale['samples'];
  /** The least value whose width follows the scale; arcs of less are all as thin. */
  readonly least: number;
  readonly states: readonly FlowState[];
  /** Some figure is of more than three years before. */
  readonly hasOld: boolean;
  readonly directions: readonly Direction[];
  readonly hasArcs: boolean;
  readonly hasBadges: boolean;
  readonly hasStubs: boolean;
  /** Some arc is dashed to its gate, which no figure names. */
  readonly hasSchematic: boolean;
  readonly hasOpenEnd: boolean;
  readonly hasDispute: boolean;
  /** Some arc is at its thinnest: below the scale, or printed only in yuan. */
  readonly hasLeast: boolean;
  readonly hasYuan: boolean;
  /** Some arc has a direction, along which something can move. */
  readonly canMove: boolean;
}

/** Years after which a figure that is carried counts as old. */
export const OLD_AFTER = 3;
const isOld = ({ state, age }: FlowArc | FlowBadge) => state === 'carried' && age > OLD_AFTER;

/** The legend of the trade on the map; `null` when there is none. */
export function selectFlowLegend(
  { flows, flowSeries }: Pick<Catalogue, 'flows' | 'flowSeries'>,
  { arcs, badges, stubs }: FlowPicture,
  measure: Measure,
): FlowLegend | null {
  if (arcs.length + badges.length + stubs.length === 0) return null;
  const scale = flowWidths(flows, flowSeries, { layer: 'provinces', measure });
  const all = [...arcs, ...badges];
  return {
    measure,
    widths: arcs.length === 0 ? [] : scale.samples,
    least: scale.least,
    states: FLOW_STATES.filter((state) => all.some((one) => one.state === state && !isOld(one))),
    hasOld: all.some(isOld),
    directions: DIRECTIONS.filter((direction) => arcs.some((arc) => arc.direction === direction)),
    hasArcs: arcs.length > 0,
    hasBadges: badges.length > 0,
    hasStubs: stubs.length > 0,
    hasSchematic: arcs.some(({ isSchematic }) => isSchematic),
    hasOpenEnd: arcs.some(({ isOpen }) => isOpen),
    hasDispute: all.some(({ isDisputed }) => isDisputed),
    hasLeast: arcs.some(({ isLeast }) => isLeast),
    hasYuan: arcs.some(({ figure }) => figure.unit === 'CNY' && figure.valueUsd === null),
    canMove: arcs.some(({ direction }) => direction !== 'total'),
  };
}
