import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import type { LanguagePair } from '../../state/view.ts';

/** The year on screen: one value of the style, so that no data is sent again when it changes. */
const year: ExpressionSpecification = ['global-state', 'year'];

/**
 * True for features whose run of years (`from`..`to`, both included) has the year
 * on screen. What no source dates has no run and is in no year.
 */
export const inYear: ExpressionSpecification = [
  'all',
  ['==', ['typeof', ['get', 'from']], 'number'],
  ['<=', ['get', 'from'], year],
  ['>=', ['get', 'to'], year],
];

/** True for the runs whose record is on the map at all, as the list has it. */
export const isListed: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'shown']];

/** True for the runs of the record that is selected. */
export const isSelected: ExpressionSpecification = [
  '==',
  ['get', 'id'],
  ['global-state', 'selection'],
];

/** One of two values by a flag of the feature's state; flags that were never set count as false. */
export function whenState<T>(flag: 'on' | 'selected' | 'highlit' | 'quiet', yes: T, no: T) {
  return [
    'case',
    ['boolean', ['feature-state', flag], false],
    yes,
    no,
  ] as unknown as ExpressionSpecification;
}

/** Visible only while the run is switched on. */
export const visibleWhenOn = whenState('on', 1, 0);

/** What is left of a symbol or line that is the same in the two years that are compared. */
const QUIET = 0.42;

/** As {@link visibleWhenOn}, and quieter while it is the same in both of two years. */
export const weightWhenOn = whenState<number | ExpressionSpecification>(
  'on',
  whenState('quiet', QUIET, 1),
  0,
);

/** Zooms for which a feature carries its own places and sizes: `o7` holds from zoom 7 up to 8. */
export const ZOOMS = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;

/** An expression for each zoom, as one that follows the zoom on screen. */
export function byZoomStep(
  at: (zoom: (typeof ZOOMS)[number]) => ExpressionSpecification,
): ExpressionSpecification {
  const [first, ...others] = ZOOMS.map((zoom) => at(zoom));
  const steps = others.flatMap((value, i) => [ZOOMS[i + 1] ?? 0, value]);
  return ['step', ['zoom'], first, ...steps] as unknown as ExpressionSpecification;
}

/** A property of the feature that is a number, and the range that it keeps to. */
export interface Axis {
  readonly property: string;
  readonly low: number;
  readonly high: number;
}

/**
 * A value that is linear in several numbers of the feature, from its values at the
 * corners. Features of GeoJSON carry no arrays that layouts may rely on, and no
 * expression makes an array of two numbers: this does.
 */
export function linearIn(
  axes: readonly Axis[],
  corner: (values: readonly number[]) => unknown,
  fixed: readonly number[] = [],
): ExpressionSpecification {
  const [axis, ...others] = axes;
  if (!axis) return ['literal', corner(fixed)] as unknown as ExpressionSpecification;
  const at = (value: number) => linearIn(others, corner, [...fixed, value]);
  const { property, low, high } = axis;
  return ['interpolate', ['linear'], ['get', property], low, at(low), high, at(high)];
}

interface TwoNames {
  readonly prefix?: string;
  /** Size of the second name, as a share of the first. */
  readonly second?: number;
  readonly secondColour?: string;
  readonly secondFont?: readonly string[];
}

/** The name in both languages on screen, the second smaller beneath; once where both read alike. */
export function namesField(
  [first, second]: LanguagePair,
  { prefix = 'name_', second: share = 0.84, secondColour, secondFont }: TwoNames = {},
): DataDrivenPropertyValueSpecification<string> {
  const one: ExpressionSpecification = ['get', `${prefix}${first}`];
  if (second === undefined) return one;
  const two: ExpressionSpecification = ['get', `${prefix}${second}`];
  return [
    'format',
    one,
    {},
    ['case', ['==', one, two], '', ['concat', '\n', two]],
    {
      'font-scale': share,
      ...(secondColour && { 'text-color': secondColour }),
      ...(secondFont && { 'text-font': ['literal', secondFont] }),
    },
  ] as unknown as ExpressionSpecification;
}

/** The name in both languages on one line, for names along a line. */
export function namesAlong([first, second]: LanguagePair): ExpressionSpecification {
  const one: ExpressionSpecification = ['get', `name_${first}`];
  if (second === undefined) return one;
  const two: ExpressionSpecification = ['get', `name_${second}`];
  return ['case', ['==', one, two], one, ['concat', one, '   ', two]];
}
