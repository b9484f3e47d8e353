import { MapLegend } from '../../map/map-legend.tsx';
import { rows } from '../derived.ts';

/** What the signs of the map mean: fetched after the first picture, which is not kept waiting for it. */
export function Signs() {
  return <MapLegend rows={rows.value} />;
}
