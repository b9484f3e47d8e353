import type { MapRenderer } from '../map/renderer.ts';
import type { RecordId } from '../model/vocabulary.ts';
import { openedGroup } from '../panels/control/memory.ts';

type Drawing = Pick<MapRenderer, 'drawn'>;

/** For what the sign of a record stands on the map just now; `null` where it stands for that alone. */
export function groupOf(renderer: Drawing, id: RecordId | null): readonly RecordId[] | null {
  const drawn = id === null ? undefined : renderer.drawn().find((one) => one.id === id);
  return (drawn?.kind === 'symbol' && drawn.group) || null;
}

/**
 * Opens a sign that stands for several where it is: its members stand apart until another is opened, or
 * empty ground is pressed.
 *
 * @returns whether what was pressed was such a sign.
 */
export function opensGroup(renderer: Drawing, id: RecordId | null): boolean {
  const group = groupOf(renderer, id);
  if (group) openedGroup.value = new Set(group);
  else if (id === null && openedGroup.peek().size > 0) openedGroup.value = new Set();
  return group !== null;
}
