import type { ExpressionSpecification } from 'maplibre-gl';
import type { LanguagePair, Look } from '../../../state/view.ts';
import type { Palette } from '../../palette.ts';
import { nameSize, type Sizing } from '../../sizing.ts';

/** All that a layer may depend on; a style is a pure function of it. */
export interface StyleContext extends Sizing {
  readonly look: Look;
  readonly palette: Palette;
  readonly languages: LanguagePair;
}

/**
 * Font stacks. Without a glyph server MapLibre draws letters with the CSS families
 * named here; it reads the weight or slant out of the first name alone, so that one
 * is a word for the weight and no family.
 */
const FAMILIES = ['Be Vietnam Pro', 'Noto Sans SC'];
export const REGULAR = ['normal', ...FAMILIES];
export const SEMIBOLD = ['semibold', ...FAMILIES];
export const ITALIC = ['italic', ...FAMILIES];

/** Faces to load before the first letter is drawn: family, weight and a character that it has. */
export const FACES = [
  ['400 16px "Be Vietnam Pro"', 'ă'],
  ['600 16px "Be Vietnam Pro"', 'ă'],
  ['400 16px "Noto Sans SC"', '中'],
  ['600 16px "Noto Sans SC"', '中'],
] as const;

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

/** A length that depends on a property of the feature as well as on the zoom. */
export function pxByLevelAnd(
  context: StyleContext,
  property: string,
  value: string | number,
  ...stops: readonly (readonly [level: number, whenEqual: number, otherwise: number])[]
) {
  const { scale } = context;
  return byLevel(
    context,
    ...stops.map(
      ([level, yes, no]): Stop<unknown> => [
        level,
        ['match', ['get', property], value, yes * scale, no * scale],
      ],
    ),
  );
}

/** Size of a name that would be `px` on an ordinary screen. */
export const nameSizeOf = (context: StyleContext, px: number): number =>
  nameSize(px, context) * context.scale;

type One = readonly [level: number, px: number];
type Two = readonly [level: number, whenEqual: number, otherwise: number];

/** Sizes of a name at levels, none of them below the least. */
export function nameSizes(context: StyleContext, ...stops: readonly One[]): One[];
export function nameSizes(context: StyleContext, ...stops: readonly Two[]): Two[];
export function nameSizes(context: StyleContext, ...stops: readonly (One | Two)[]): unknown {
  return stops.map(([level, ...px]) => [level, ...px.map((one) => nameSize(one, context))]);
}
