import { computed } from '@preact/signals';
import { FlowLegend } from '../../map/flows/legend.tsx';
import { type KeyPlace, MapLegend } from '../../map/map-legend.tsx';
import { rowsWithin } from '../../map/row-point.ts';
import { hasFlows } from '../../state/flows/picture.ts';
import { frameAtRest } from '../../state/map-frame.ts';
import { selection } from '../../state/store.ts';
import { flows, rows } from '../derived.ts';

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
  return <MapLegend rows={inView.value} selection={selection.value} place={place} />;
}

/** The same below the switches of the topics, with trade. */
export function SignsBelowTopics() {
  return (
    <>
      <Signs place="topics" />
      <TradeSigns />
    </>
  );
}
