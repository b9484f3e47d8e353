import type { Map as GlMap, PointLike } from 'maplibre-gl';
import type { RecordId } from '../../model/vocabulary.ts';
import { ZOOMS } from './expressions.ts';
import type { Placing } from './place.ts';

/** Half of the least target, CSS px (WCAG 2.2, 2.5.8). */
const LEAST_REACH = 12;
/** How far from a line one may point. */
const LINE_REACH = 6;

export interface PickInput {
  readonly placings: ReadonlyMap<RecordId, Placing>;
  /** Records whose symbol is on the map now. */
  readonly isOn: (id: RecordId) => boolean;
  readonly point: readonly [x: number, y: number];
  readonly zoom: number;
  readonly project: (at: readonly [number, number]) => { readonly x: number; readonly y: number };
}

/** Records whose symbols lie under a point, nearest first. */
export function symbolsUnder({ placings, isOn, point, zoom, project }: PickInput): RecordId[] {
  const tile = ZOOMS.findLast((one) => one <= zoom) ?? ZOOMS[0];
  const found: { id: RecordId; distance: number }[] = [];
  for (const [id, { at, byZoom }] of placings) {
    const place = byZoom.get(tile);
    if (!place || !isOn(id)) continue;
    const { x, y } = project(at);
    const [dx, dy] = place.offset;
    const distance = Math.hypot(point[0] - x - dx, point[1] - y - dy);
    if (distance <= Math.max(LEAST_REACH, place.width / 2)) found.push({ id, distance });
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ id }) => id);
}

/** Records whose schematic lines lie under a point. */
export function linesUnder(
  map: GlMap,
  [x, y]: readonly [number, number],
  isOn: (run: string) => boolean,
): RecordId[] {
  const box: [PointLike, PointLike] = [
    [x - LINE_REACH, y - LINE_REACH],
    [x + LINE_REACH, y + LINE_REACH],
  ];
  const features = map.queryRenderedFeatures(box, { layers: ['project-lines'] });
  const ids = features.flatMap(({ properties }) =>
    isOn(`${properties.run}`) ? [properties.id as RecordId] : [],
  );
  return [...new Set(ids)];
}
