import type { Flow } from '../model/records.ts';

export type Currency = Flow['unit'];

/**
 * May the figure be drawn as the flow of one year? Only when the record says so
 * and nothing in it speaks against it: sums of part of a year or of several
 * years, figures that cannot be right and figures that we worked out ourselves
 * are told in panel and table, with the reason, and never drawn.
 */
export function isDrawable(flow: Flow): flow is Flow & { year: number } {
  const { year, from, to } = flow;
  if (year === null || !flow.usableAsYearlyFlow) return false;
  const isWholeYear = [`${year}`, `${year}-01`, `${year}-01-01`].includes(from);
  const endsWithIt = [`${year + 1}`, `${year + 1}-01`, `${year + 1}-01-01`].includes(to);
  return isWholeYear && endsWithIt && flow.isPlausible && !flow.isDerived;
}

/** Widest line, in CSS px: that of the largest drawable figure of all series and years. */
export const WIDEST = 22;
/** A figure that is drawn is seen. Below this the width no longer follows the value. */
export const NARROWEST = 1.5;

/**
 * How many of a unit are drawn as wide as one US dollar; the legend says so wherever a line in yuan
 * is on the map. Two scales would tell a false story when a series passes from dollars to yuan. The
 * number is a rule of drawing and no rate of exchange: no figure is converted by it.
 */
export const AS_WIDE_AS_ONE_DOLLAR: Record<Currency, number> = { USD: 1, CNY: 7 };

export interface WidthScale {
  /** Width in CSS px; its square is proportional to the value, above NARROWEST. */
  readonly widthOf: (value: number, unit: Currency) => number;
  /** Three round values with which a legend explains the widths, largest first. */
  readonly samples: (unit: Currency) => readonly { value: number; widthPixels: number }[];
  /** The least value whose width still follows the scale; 0 where nothing is drawn. */
  readonly least: (unit: Currency) => number;
}

/** The greatest of 1, 2, 5, 10, 20, … that is not above `limit`. */
function roundBelow(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  return ([5, 2, 1].find((digit) => digit * power <= limit) ?? 1) * power;
}

/**
 * One square-root scale over the drawable figures of all series and all years,
 * so that a width means the same whatever is on screen.
 */
export function flowWidths(flows: readonly Flow[]): WidthScale {
  const drawable = flows.filter(isDrawable);
  const weight = (value: number, unit: Currency) => value / AS_WIDE_AS_ONE_DOLLAR[unit];
  const heaviest = Math.max(0, ...drawable.map(({ value, unit }) => weight(value, unit)));
  const widthOf = (value: number, unit: Currency) =>
    heaviest === 0 ? 0 : Math.max(NARROWEST, WIDEST * Math.sqrt(weight(value, unit) / heaviest));
  const samples = (unit: Currency) => {
    const largest = Math.max(0, ...drawable.map((f) => (f.unit === unit ? f.value : 0)));
    if (largest === 0) return [];
    const top = roundBelow(largest);
    // At most a twentieth, so that the thinnest still differs from the thinnest line there is.
    return [top, top / 4, top / 20].map((value) => ({ value, widthPixels: widthOf(value, unit) }));
  };
  const least = (unit: Currency) =>
    heaviest * (NARROWEST / WIDEST) ** 2 * AS_WIDE_AS_ONE_DOLLAR[unit];
  return { widthOf, samples, least };
}
