import type { FeatureCollection, Point } from 'geojson';
import { fromPlane } from '../../lib/mercator.ts';
import type { FirstView } from './stages.ts';

/*
 * The edges of what is free of the wall. The map library places most names, and knows neither the
 * edge of the image nor what lies over it: pictures with nothing on them stand all along, so that a
 * name goes to the other side of its symbol or, where it has no room either, is left out.
 */

/** Width of each of these pictures, CSS px of an ordinary screen. */
export const EDGE_ROOM = 24;

/** Within the edge, so that they are on tiles that are on screen, CSS px. */
const INSIDE = 1;

const NOTHING: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

/**
 * Where these pictures stand: at `anchor` each lies outside the edge.
 *
 * @param view what is free at the zoom of the view; `null` for a map without edges.
 */
export function edgesOf(view: FirstView | null, scale: number): FeatureCollection<Point> {
  if (!view) return NOTHING;
  const world = 512 * 2 ** view.zoom;
  const inset = INSIDE / world;
  const { box } = view;
  const [left, right] = [box.left + inset, box.right - inset];
  const [top, bottom] = [box.top + inset, box.bottom - inset];
  const at = (x: number, y: number, anchor: string) => ({
    type: 'Feature' as const,
    properties: { anchor },
    geometry: { type: 'Point' as const, coordinates: [...fromPlane([x, y])] },
  });
  const step = (EDGE_ROOM * scale) / world;
  const along = (from: number, to: number) => {
    const count = Math.max(1, Math.ceil((to - from) / step));
    return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  };
  const features = [
    ...along(left, right).flatMap((x) => [at(x, top, 'bottom'), at(x, bottom, 'top')]),
    ...along(top, bottom).flatMap((y) => [at(left, y, 'right'), at(right, y, 'left')]),
  ];
  return { type: 'FeatureCollection', features };
}
