import { FlowLegend } from '../../map/flows/legend.tsx';
import { MapLegend } from '../../map/map-legend.tsx';
import { hasFlows } from '../../state/flows/picture.ts';
import { flows, rows } from '../derived.ts';

/** What the trade on the map means; nothing where there is none. */
export function TradeSigns() {
  return hasFlows(flows.value) ? <FlowLegend flows={flows.value} /> : null;
}

/** What the signs of the map mean: fetched when it is unfolded, so that the first picture does not wait. */
export function Signs() {
  return (
    <>
      <MapLegend rows={rows.value} />
      <TradeSigns />
    </>
  );
}
