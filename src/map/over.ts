import type { Placed } from './plain/things.ts';
import type { Window } from './plain/window.ts';
import type { MapScene } from './renderer.ts';
import type { Palette } from './signs/palette.ts';

/** Paints over the signs what comes only after the first map. */
export type PaintOver = (
  paint: CanvasRenderingContext2D,
  placed: readonly Placed[],
  look: { readonly palette: Palette; readonly view: Window },
) => void;

/** A scene with what is painted over its signs, and over its names too. */
export type ScenePainted = MapScene & { readonly over?: PaintOver; readonly onTop?: PaintOver };
