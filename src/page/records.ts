import { computed, effect } from '@preact/signals';
import { fetchStart } from '../map/start-file.ts';
import type { ViewState } from '../model/view/view.ts';
import { isSingleFile } from '../state/data-address.ts';
import { type FetchJson, isWholeWanted, loadCatalogue, loadFirst } from '../state/load.ts';
import { isLineFree } from '../state/map-frame.ts';
import { view } from '../state/store.ts';
import { isFirstMapThere, mapState } from './bind-map.ts';

/** Whether the picture itself cannot be told from the first records alone. */
export function needsWhole(of: ViewState): boolean {
  const { lens, claims, compare, asked, talk, packed, topics } = of;
  const isPlain = [lens, compare, asked, talk, packed].every((part) => part === null);
  return !isPlain || claims.length > 0 || topics.has('cooperation');
}

/** Whether something beside the picture shows more than those. */
const showsMore = computed(() => {
  const { selection, panel } = view.value;
  return selection !== null || panel !== 'list' || needsWhole(view.value) || isWholeWanted.value;
});

effect(() => {
  isLineFree.value = isFirstMapThere.value || mapState.value === 'impossible';
});

/**
 * Loads the records: of a plain link first those of the picture, and the whole of them once it stands
 * or somebody asks for more. Else, and where everything is here already, the whole at once.
 *
 * @param hasMap whether this window draws the map at all.
 */
export async function loadRecords(fetchJson: FetchJson, hasMap: boolean): Promise<void> {
  if (hasMap && !isSingleFile()) fetchStart(view.peek(), fetchJson);
  const isWorthIt = hasMap && !isSingleFile() && !needsWhole(view.peek());
  if (!isWorthIt || !(await loadFirst(fetchJson))) return loadCatalogue(fetchJson);
  const isTime = computed(() => showsMore.value || isLineFree.value);
  const stop = effect(() => {
    if (!isTime.value) return;
    void loadCatalogue(fetchJson);
    queueMicrotask(() => stop());
  });
}
