import { computed } from '@preact/signals';
import { hasFlows } from '../../facts/flows/picture.ts';
import { FlowLegend } from '../../map/flows/legend.tsx';
import { rowsWithin } from '../../map/places/row-point.ts';
import { type KeyPlace, MapLegend } from '../../map/signs/map-legend.tsx';
import { frameAtRest } from '../../state/map-frame.ts';
import { panel, selection } from '../../state/store.ts';
import { flows, rows } from '../control/derived.ts';
import { beside } from '../control/memory.ts';

/** The rows whose signs are in view. */
const inView = computed(() =>
  frameAtRest.value ? rowsWithin(rows.value, frameAtRest.value) : rows.value,
);

/** What the trade on the map means; nothing where there is none. */
export function TradeSigns() {
  return hasFlows(flows.value) ? <FlowLegend flows={flows.value} /> : null;
}

/** What the signs in view mean: fetched after the first picture, which is not kept waiting for it. */
export function Signs({ place = 'alone' }: { readonly place?: KeyPlace }) {
  return (
    <>
      <MapLegend rows={inView.value} selection={selection.value} place={place} />
      {beside.value.key?.(inView.value, place)}
    </>
  );
}

/** The same below the switches of the topics, or where an open document takes their place; with trade. */
export function SignsBelowTopics() {
  return (
    <>
      <Signs place={panel.value === 'documents' ? 'unswitched' : 'topics'} />
      <TradeSigns />
    </>
  );
}
