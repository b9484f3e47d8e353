import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isFullYear } from '../model/flow.ts';
import type { Flow } from '../model/records.ts';
import { type Direction, FIGURE_UNITS, type FigureUnit } from '../model/vocabulary.ts';
import { yearNumber } from './year-scale.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Free on each side, for labels. */
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A figure at the middle of its period. */
export interface SeriesPoint {
  readonly flow: Flow;
  readonly x: number;
  readonly y: number;
  /** The period, for figures that are not of one whole year. */
  readonly from: number;
  readonly to: number;
  /** A whole year on which sources agree: filled, and joined to the year before. */
  readonly isSolid: boolean;
  /** As printed it cannot be right and is beyond the frame: it stands at its upper edge. */
  readonly isOffScale: boolean;
}

export interface SeriesLine {
  readonly direction: Direction;
  readonly points: readonly SeriesPoint[];
}

/** One unit of a series, ready to paint; lengths in the unit of the box. */
export interface PlacedSeries {
  readonly unit: FigureUnit;
  readonly points: readonly SeriesPoint[];
  /** Runs of consecutive years, each with two points or more. */
  readonly lines: readonly SeriesLine[];
  readonly yearTicks: readonly { year: number; x: number }[];
  readonly valueTicks: readonly { value: number; y: number }[];
}

const isSolid = (flow: Flow) => isFullYear(flow) && flow.disputes.length === 0;

/** Runs of solid points of one direction in which each year follows the one before. */
function linesOf(points: readonly SeriesPoint[]): SeriesLine[] {
  const lines: { direction: Direction; points: SeriesPoint[] }[] = [];
  const solid = points.filter((point) => point.isSolid);
  for (const direction of ['total', 'export', 'import'] as const) {
    let run: SeriesPoint[] = [];
    for (const point of solid.filter(({ flow }) => flow.direction === direction)) {
      const last = run.at(-1);
      if (last && (point.flow.year ?? 0) !== (last.flow.year ?? 0) + 1) run = [];
      run.push(point);
      if (run.length === 2) lines.push({ direction, points: run });
    }
  }
  return lines;
}

function yearTicks([start, end]: readonly [number, number], most: number): number[] {
  const years = Math.round(end - start);
  const step = [1, 2, 5, 10].find((every) => years / every <= most) ?? 20;
  return Array.from({ length: years }, (_, i) => start + i).filter((year) => year % step === 0);
}

/** The whole years that some figures touch: the first day of the first, and the end of the last. */
export function yearsAround(flows: readonly Flow[]): [number, number] {
  const dates = flows.flatMap(({ from, to }) => [yearNumber(from), yearNumber(to)]);
  const [first = 0, last = 1] = extent(dates);
  return [Math.floor(first), Math.ceil(last)];
}

function placeUnit(
  unit: FigureUnit,
  flows: readonly Flow[],
  box: Box,
  time: readonly [number, number],
): PlacedSeries {
  // A figure that cannot be right must not flatten all the others.
  const credible = flows.filter(({ isPlausible }) => isPlausible);
  const top = Math.max(...(credible.length > 0 ? credible : flows).map(({ value }) => value));
  const x = scaleLinear(time, [box.left, box.width - box.right]);
  const y = scaleLinear([0, top], [box.height - box.bottom, box.top]).nice(3);
  const limit = y.domain()[1] ?? top;
  const points = flows.map((flow): SeriesPoint => {
    const [from, to] = [yearNumber(flow.from), yearNumber(flow.to)];
    return {
      flow,
      x: x((from + to) / 2),
      y: y(Math.min(limit, flow.value)),
      from: x(from),
      to: x(to),
      isSolid: isSolid(flow),
      isOffScale: flow.value > limit,
    };
  });
  return {
    unit,
    points,
    lines: linesOf(points),
    yearTicks: yearTicks(time, Math.floor((box.width - box.left - box.right) / 40)).map((year) => ({
      year,
      x: x(year + 0.5),
    })),
    valueTicks: y.ticks(3).map((value) => ({ value, y: y(value) })),
  };
}

/**
 * Places the figures of one series over time: one chart for each unit, since
 * units are never mixed. Only whole years that may be drawn and on which
 * sources agree are solid, and only consecutive ones are joined.
 *
 * @param time first year and the year after the last; of all charts that are to be read together.
 */
export function placeSeries(
  figures: readonly Flow[],
  box: Box,
  time: readonly [number, number] = yearsAround(figures),
): PlacedSeries[] {
  const byDate = figures.toSorted((one, other) => yearNumber(one.from) - yearNumber(other.from));
  return FIGURE_UNITS.flatMap((unit) => {
    const own = byDate.filter((flow) => flow.unit === unit);
    return own.length > 0 ? [placeUnit(unit, own, box, time)] : [];
  });
}
