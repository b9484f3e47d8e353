/** A place in a grid; both count from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a grid has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/** How many rows the page keys leap over. */
const PAGE = 10;

/**
 * Where a key leads in a grid: arrows by one, Home and End within the row, with Ctrl to the first and
 * last row; `undefined` for any other key.
 */
export function nextPlace(
  { key, ctrlKey }: Keys,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | undefined {
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  }[key];
  return (
    to && {
      row: Math.min(rows - 1, Math.max(0, to.row)),
      column: Math.min(columns - 1, Math.max(0, to.column)),
    }
  );
}

/** What a cell of a grid carries so that the keys find it. */
export const cellName = ({ row, column }: GridPlace) => `${row}:${column}`;

/** The cell that an event came from. */
export function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = cell?.dataset.cell?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Moves the focus in a grid whose cells carry `data-cell`, by the keys above. */
export function moveInGrid(
  event: KeyboardEvent & { readonly currentTarget: Element },
  size: GridSize,
): void {
  const from = placeOf(event.target);
  if (!from || event.altKey || event.metaKey) return;
  const to = nextPlace(event, from, size);
  if (!to) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-cell="${cellName(to)}"]`)?.focus();
}
