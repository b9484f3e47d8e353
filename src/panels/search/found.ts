import { computed, signal } from '@preact/signals';
import { dataAddress } from '../../state/data-address.ts';
import { jsonFetcher } from '../../state/load.ts';
import { groupHits } from '../../state/search/groups.ts';
import { searchIndex } from '../../state/search/index-of.ts';
import { type Hit, search } from '../../state/search/search.ts';
import { catalogue } from '../../state/store.ts';
import { elsewhere, typed } from './memory.ts';

const readings = signal<Readonly<Record<string, string>>>({});

/** Loads the pinyin of all names; without it everything but that is found. */
export async function loadReadings(): Promise<void> {
  try {
    const file = await jsonFetcher(dataAddress)('search.json');
    const isFile = typeof file === 'object' && file !== null && 'readings' in file;
    if (isFile && typeof file.readings === 'object') readings.value = { ...file.readings };
  } catch (error) {
    console.warn('pinyin did not come', error);
  }
}

const index = computed(() => searchIndex(catalogue.value, readings.value));

const hits = computed(() => {
  const found = search(index.value, typed.value);
  const canShow = elsewhere.value?.canShow;
  return canShow ? found.filter(({ entry }) => canShow(entry)) : found;
});

/** How many things were found. */
export const count = computed(() => hits.value.length);

/** What is shown of them, by group, the best first. */
export const groups = computed(() => groupHits(hits.value));

/** The hits shown, in the order of the arrow keys. */
export const options = computed((): readonly Hit[] => groups.value.flatMap((group) => group.hits));

/** Id of the element of a hit, by its place in `options`. */
export const optionId = (at: number) => `search-hit-${at}`;
