import type { RecordId } from '../../model/vocabulary.ts';
import { selection, update } from '../../state/store.ts';
import { lookedFor, tab, wholeAsked } from './memory.ts';

/** Ids of elements that take the focus. */
export const DETAIL_HEADING = 'detail-heading';

/** The row of a thing, in the list or whatever stands in its place. */
export const rowElement = (id: RecordId) =>
  document.querySelector<HTMLElement>(`[data-row="${id}"]`);

/** On a narrow screen: where the reader was before the details came up. */
let cameFrom: 'map' | 'list' = 'map';

/** Selects from a list, a link in the panel or a table; on a narrow screen the details come up. */
export function select(id: RecordId): void {
  lookedFor.value = null;
  update({ selection: id });
  if (tab.value !== 'detail') cameFrom = tab.value;
  tab.value = 'detail';
}

/** What was pressed on the map takes the sheet of a narrow screen, where that is drawn up. */
export function showPressed(id: RecordId | null): void {
  if (id === null || tab.value !== 'list') return;
  cameFrom = 'list';
  tab.value = 'detail';
}

/** Shows the whole border, fitted to what panels leave free. */
export function showWhole(): void {
  update({ camera: null });
  wholeAsked.value += 1;
}

/** Moves the focus to the heading of the details, once they are there. */
export function focusDetail(): void {
  requestAnimationFrame(() => document.getElementById(DETAIL_HEADING)?.focus());
}

/** Clears the selection and gives the focus back to where it came from: the row of the list. */
export function closeDetail(): void {
  const closed = selection.value;
  update({ selection: null });
  if (tab.value === 'detail') tab.value = cameFrom;
  if (closed) requestAnimationFrame(() => rowElement(closed)?.focus());
}
