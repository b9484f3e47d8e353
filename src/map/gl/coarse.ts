import type { Map as GlMap } from 'maplibre-gl';
import { isSoftware } from '../hardware.ts';

/*
 * Where the processor draws, every frame costs by its pixels, and while the files come in one
 * after the other the map is drawn a dozen times for nothing. There it starts with few pixels
 * and gets all of them once everything is in place.
 */

/** Pixels along a side while the map comes together, as a share of those at last. */
const SHARE = 0.25;
/** Longer nobody has to look at a coarse map, even if a file is still on its way; milliseconds. */
const LONGEST = 10_000;

/** Whether the browser says that WebGL is drawn by the processor; false where it does not say. */
export function drawsInSoftware(canvas: Pick<HTMLCanvasElement, 'getContext'>): boolean {
  // The context that the map has made; a second one is never made for the same canvas.
  const gl = canvas.getContext('webgl2');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  return info ? isSoftware(String(gl?.getParameter(info.UNMASKED_RENDERER_WEBGL))) : false;
}

/**
 * Lets the map start with few pixels where that saves time.
 *
 * @returns gives it all its pixels; true when that changed something, so that another frame comes.
 */
export function startCoarse(map: GlMap): () => boolean {
  if (!drawsInSoftware(map.getCanvas())) return () => false;
  const ratio = map.getPixelRatio();
  let isCoarse = true;
  const sharpen = () => {
    if (!isCoarse) return false;
    isCoarse = false;
    clearTimeout(timer);
    // No ratio of its own from now on: the map follows the screen, also one that it is dragged to.
    // The library knows that by `undefined`, its types do not.
    map.setPixelRatio(undefined as unknown as number);
    return true;
  };
  const timer = setTimeout(sharpen, LONGEST);
  map.once('remove', () => clearTimeout(timer));
  map.setPixelRatio(ratio * SHARE);
  return sharpen;
}
