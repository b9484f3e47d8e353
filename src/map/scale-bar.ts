import { formatNumber } from '../i18n/format.ts';
import { toPlane } from '../lib/mercator.ts';
import type { Language } from '../model/language.ts';
import type { Frame } from '../model/view/view.ts';

/** Circumference of the earth at the equator, metres (WGS 84, as web maps take it). */
const EQUATOR = 40_075_016.686;

const KM = 1000;

/** What a round length may begin with, least first. */
const ROUND = [1, 2, 5] as const;

/** A length that a bar shows, and how long it is drawn. */
export interface ScaleBar {
  /** Metres on the ground: 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  /** CSS px. */
  readonly width: number;
}

/**
 * The longest round length that has room in a bar. On this map the scale grows with the latitude: the
 * bar tells that of the middle of what is seen.
 *
 * @param frame what is seen, degrees.
 * @param height of what is seen, CSS px.
 * @param most width that the bar may have, CSS px.
 * @returns `null` where nothing is seen.
 */
export function scaleBar(
  { west, south, east, north }: Frame,
  height: number,
  most: number,
): ScaleBar | null {
  const high = toPlane([west, south])[1] - toPlane([east, north])[1];
  if (!(high > 0) || !(height > 0)) return null;
  const middle = ((south + north) / 2) * (Math.PI / 180);
  const perPx = ((EQUATOR * high) / height) * Math.cos(middle);
  const reach = perPx * most;
  const power = 10 ** Math.floor(Math.log10(reach));
  const first = ROUND.findLast((digit) => digit * power <= reach) ?? 1;
  return { metres: first * power, width: (first * power) / perPx };
}

/** The length of a bar in words: `50 km`. */
export function lengthText({ metres }: ScaleBar, language: Language): string {
  return metres >= KM ? `${formatNumber(metres / KM, language)} km` : `${metres} m`;
}
