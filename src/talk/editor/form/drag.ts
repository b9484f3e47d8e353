import Sortable from 'sortablejs';

/**
 * Lets the rows of a list be dragged by their handles. The list itself is left as it was: whoever
 * draws it puts the rows in their new order.
 *
 * @returns a function that ends it.
 */
export function makeSortable(
  list: HTMLElement,
  onMove: (from: number, to: number) => void,
): () => void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sortable = Sortable.create(list, {
    handle: '.scene-handle',
    draggable: '.scene',
    animation: isCalm ? 0 : 120,
    ghostClass: 'scene-ghost',
    dragClass: 'scene-dragged',
    // The same on every browser and by touch, and drawn as the page draws it.
    forceFallback: true,
    fallbackTolerance: 4,
    onEnd({ item, oldDraggableIndex: from, newDraggableIndex: to }) {
      if (from === undefined || to === undefined || from === to) return;
      item.remove();
      list.insertBefore(item, list.children[from] ?? null);
      onMove(from, to);
    },
  });
  return () => sortable.destroy();
}
