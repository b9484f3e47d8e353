import { signal } from '@preact/signals';
import type { Direction } from '../../facts/rows/sort-table.ts';
import type { TableKey } from '../../i18n/messages/panels/table.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { Topic } from '../../model/vocabulary.ts';

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly column: TableKey;
  readonly direction: Direction;
}

/** The sorting of each table while the page is open; without one it goes from west to east. */
export const sortings = signal<Readonly<Partial<Record<Topic, Sorting>>>>({});

/** What a press on a head leads to: ascending, descending, and back to west to east. */
export function pressed(now: Sorting | undefined, column: TableKey): Sorting | undefined {
  if (now?.column !== column) return { column, direction: 'ascending' };
  return now.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** Sorts the table of a topic as a press on a head wants it. */
export function press(topic: Topic, column: TableKey): void {
  const { [topic]: now, ...others } = sortings.value;
  const next = pressed(now, column);
  sortings.value = next ? { ...others, [topic]: next } : others;
}

const collators = new Map<Language, Intl.Collator>();

/** The order of words of a language: Vietnamese tones, Chinese by sound. */
export function collatorOf(language: Language): Intl.Collator {
  const known =
    collators.get(language) ?? new Intl.Collator(LANGUAGE_TAG[language], { numeric: true });
  collators.set(language, known);
  return known;
}
