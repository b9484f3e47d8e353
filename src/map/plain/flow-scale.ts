import { type Window, zoomOf } from './window.ts';

/** On a screen narrower than this arcs are drawn narrower too, CSS px of an ordinary one. */
const FULL_WIDTH = 900;

/** A picture that has no size yet is reckoned all the same; nothing of it is seen. */
const LEAST = 0.02;

/** In a small picture the widths of arcs keep their proportion to the map, not to the screen. */
export const flowShare = ({
  width,
  scale,
  isMap = false,
}: Pick<Window, 'width' | 'scale' | 'isMap'>): number =>
  isMap ? 1 : Math.min(1, Math.max(LEAST, width / scale / FULL_WIDTH));

/** The zoom at which a map of ordinary size shows the same. */
export const plainZoom = (window: Window): number =>
  zoomOf(window) - Math.log2(window.scale * flowShare(window));
