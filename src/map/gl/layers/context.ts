import type { ExpressionSpecification } from 'maplibre-gl';
import type { Look } from '../../../model/view/view.ts';
import type { Palette } from '../../signs/palette.ts';

/** All that a layer may depend on; a style is a pure function of it. */
export interface StyleContext {
  readonly look: Look;
  readonly palette: Palette;
  /** How much larger than on an ordinary screen everything is; 1 at 1080 lines. */
  readonly scale: number;
  readonly year: number;
}

type Stop<T> = readonly [level: number, value: T];

/** The zoom at which a level is reached: on a large screen everything is larger, so it comes later. */
export function zoomOf({ scale }: Pick<StyleContext, 'scale'>, level: number): number {
  return Math.round((level + Math.log2(scale)) * 100) / 100;
}

/** A value that changes with the zoom, steadily from stop to stop. */
export function byLevel<T>(context: StyleContext, ...stops: readonly Stop<T>[]) {
  const zooms = stops.flatMap(([level, value]) => [zoomOf(context, level), value]);
  return ['interpolate', ['linear'], ['zoom'], ...zooms] as unknown as ExpressionSpecification;
}

/** A length in CSS px of an ordinary screen that grows with the zoom. */
export function pxByLevel(context: StyleContext, ...stops: readonly Stop<number>[]) {
  return byLevel(context, ...stops.map(([level, px]): Stop<number> => [level, px * context.scale]));
}
