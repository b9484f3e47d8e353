import { computed } from '@preact/signals-core';
import { selectTable } from '../../facts/rows/select-table.ts';
import { catalogue, filters, lens, money, topics, year } from '../../state/store.ts';
import { rows } from './derived.ts';

/** The facts of the list as tables; not needed for the first picture. */
export const tables = computed(() =>
  selectTable(
    catalogue.value,
    {
      year: year.value,
      topics: topics.value,
      filters: filters.value,
      lens: lens.value,
      money: money.value,
    },
    rows.value,
  ),
);
