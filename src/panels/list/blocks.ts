import type { RowGroup } from '../../facts/rows/list-groups.ts';
import type { Row } from '../../facts/rows/select-rows.ts';
import type { RecordId } from '../../model/vocabulary.ts';

/*
 * Which rows of the list are in the page. Up to some hundreds all of them are, once the first map stands;
 * of more only those in sight and around it, so that a change of year makes no thousands of rows.
 */

/** Above so many rows only those around what is in sight are in the page. */
export const MANY = 500;
/** The rows of a long group come and go so many at a time. */
const BLOCK = 32;
/** So many rows at least are in the page from its first frame on: more than a large screen shows. */
const FIRST = 24;

/** Rows that are in the page, or are not, together. */
export interface Block {
  readonly rows: readonly Row[];
  /** Of the first row, from 1 on in its group. */
  readonly position: number;
  /** Whether it is among those with which the list begins. */
  readonly isFirst: boolean;
}

/** The blocks of each group: one of all its rows, unless there are many in the whole list. */
export function blocksOf(groups: readonly RowGroup[]): readonly (readonly Block[])[] {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let before = 0;
  return groups.map(({ rows }) => {
    const size = total > MANY ? BLOCK : rows.length;
    const count = Math.ceil(rows.length / size);
    return Array.from({ length: count }, (_, i): Block => {
      const own = rows.slice(i * size, (i + 1) * size);
      const isFirst = before < FIRST;
      before += own.length;
      return { rows: own, position: i * size + 1, isFirst };
    });
  });
}

export const holds = ({ rows }: Block, id: RecordId | null | undefined): boolean =>
  rows.some((row) => row.id === id);

/** How far beyond the edge of what scrolls rows are made ready, as a share of its height. */
const AHEAD = '100% 0px';

function scrollerOf(element: Element): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}

/**
 * Tells whenever an element comes near what is in sight of the list, or leaves it.
 *
 * @param tell is told the height that it has then, px.
 * @returns what ends it.
 */
export function watchNear(
  element: Element,
  tell: (isNear: boolean, height: number) => void,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, boundingClientRect: box } of entries) {
        tell(isIntersecting, box.height);
      }
    },
    { root: scrollerOf(element), rootMargin: AHEAD },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
