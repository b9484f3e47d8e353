import type { PartialDate } from '../../model/time/time.ts';

export type Direction = 'ascending' | 'descending';

/** What a row is sorted by: the first part that differs decides; `null` is not known. */
export type SortKey = readonly (string | number | null)[];

/** A date as a number that sorts: what is known only to the year stands before the days inside it. */
export function dateRank(date: PartialDate | null): number | null {
  if (date === null) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (year * 100 + month) * 100 + day;
}

/** Place of a word in its vocabulary; `null` for what is not in it. */
export function rankIn<T extends string>(order: readonly T[], word: T | null): number | null {
  const at = word === null ? -1 : order.indexOf(word);
  return at < 0 ? null : at;
}

function compareParts(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

/**
 * The rows in a new order; equal ones keep theirs. What is not known stands last in both directions.
 *
 * @param collator of the language in which the texts are.
 */
export function sortedBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => SortKey,
  direction: Direction,
  collator: Intl.Collator,
): readonly T[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: SortKey, b: SortKey): number => {
    for (const [index, one] of a.entries()) {
      const other = b[index] ?? null;
      if (one === other) continue;
      if (one === null) return 1;
      if (other === null) return -1;
      const order = compareParts(one, other, collator);
      if (order !== 0) return sign * order;
    }
    return 0;
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}
