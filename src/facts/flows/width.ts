import { drawnOf } from '../../model/flow.ts';
import type { Flow, FlowSeries } from '../../model/records.ts';
import type { FlowLayer, Measure } from '../../model/vocabulary.ts';

/** Widest arc, in CSS px: that of the greatest figure of its measure, over all years. */
export const WIDEST = 30;
/** A figure that is drawn is seen. Below this the width no longer follows the value. */
export const NARROWEST = 3;

/** Which arcs share a scale. */
export interface Scope {
  readonly layer: FlowLayer;
  readonly measure: Measure;
}

export interface WidthScale {
  /**
   * Width in CSS px; its square is proportional to the value, above NARROWEST. A figure printed only
   * in yuan has no place on a scale of dollars and is as narrow as can be.
   */
  readonly widthOf: (flow: Pick<Flow, 'value' | 'unit' | 'valueUsd'>) => number;
  /** Three round values with which a legend explains the widths, largest first. */
  readonly samples: readonly { readonly value: number; readonly widthPixels: number }[];
  /** The least value whose width still follows the scale; 0 where nothing is drawn. */
  readonly least: number;
}

/** The greatest of 1, 2, 5, 10, 20, … that is not above `limit`. */
function roundBelow(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  return ([5, 2, 1].find((digit) => digit * power <= limit) ?? 1) * power;
}

/** What a width stands for: US dollars as printed, or tonnes, vehicles, people. */
function weightOf({ value, unit, valueUsd }: Pick<Flow, 'value' | 'unit' | 'valueUsd'>) {
  return unit === 'CNY' ? valueUsd : value;
}

/** One square-root scale for a layer and measure over all years, so that a width means the same in each. */
export function flowWidths(
  flows: readonly Flow[],
  series: readonly FlowSeries[],
  { layer, measure }: Scope,
): WidthScale {
  const own = new Set(
    series.filter((one) => one.arc?.layer === layer && one.measure === measure).map(({ id }) => id),
  );
  const heaviest = flows
    .filter((flow) => own.has(flow.series) && drawnOf(flow) !== null)
    .reduce((most, flow) => Math.max(most, weightOf(flow) ?? 0), 0);
  const widthFor = (weight: number) =>
    heaviest === 0 ? NARROWEST : Math.max(NARROWEST, WIDEST * Math.sqrt(weight / heaviest));
  const top = heaviest === 0 ? 0 : roundBelow(heaviest);
  return {
    widthOf: (flow) => widthFor(weightOf(flow) ?? 0),
    samples:
      top === 0
        ? []
        : [top, top / 5, top / 50].map((value) => ({ value, widthPixels: widthFor(value) })),
    least: heaviest * (NARROWEST / WIDEST) ** 2,
  };
}
