import { computed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { PANELS, type PanelName } from '../../model/view/view.ts';
import { List } from '../../panels/list/list.tsx';
import { panel } from '../../state/store.ts';
import { lazy } from '../../ui/lazy.tsx';

/** What can stand beside the map. A name without a part is not offered, and a link to it gives the list. */
const PARTS: Partial<Record<PanelName, ComponentType>> = {
  list: List,
  table: lazy(() => import('../../panels/table/table.tsx').then((m) => m.Tables)),
  changes: lazy(() => import('../../panels/changes/changes.tsx').then((m) => m.Changes)),
  agreed: lazy(() => import('../../panels/agreed/agreed.tsx').then((m) => m.AgreedPanel)),
  confirm: lazy(() => import('../../panels/confirm/confirm.tsx').then((m) => m.Confirm)),
  charts: lazy(() => import('../../panels/charts/charts.tsx').then((m) => m.Charts)),
  documents: lazy(() => import('../../panels/documents/documents.tsx').then((m) => m.Documents)),
  help: lazy(() => import('../../panels/help/help.tsx').then((m) => m.Help)),
};

/** The panels that are offered, in the order of their switches. */
export const offered = (): readonly PanelName[] => PANELS.filter((name) => PARTS[name]);

/** Offers a panel that a layer above this one makes; before the page is first drawn. */
export function offerPanel(name: PanelName, part: ComponentType): void {
  PARTS[name] = part;
}

/** The panel that really stands there: the list where a link names one that is not offered. */
export const shownPanel = computed<PanelName>(() => (PARTS[panel.value] ? panel.value : 'list'));

/** What the reader chose to have beside the map. */
export function Beside() {
  const Part = PARTS[shownPanel.value] ?? List;
  return <Part />;
}
