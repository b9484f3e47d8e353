import { computed, signal } from '@preact/signals';
import { groupHits } from '../../facts/search/groups.ts';
import { NO_SEARCH_FILE, searchIndex } from '../../facts/search/index-of.ts';
import { type Hit, search } from '../../facts/search/search.ts';
import type { SearchFile } from '../../model/files/search-file.ts';
import { dataAddress } from '../../state/data-address.ts';
import { jsonFetcher } from '../../state/load.ts';
import { catalogue } from '../../state/store.ts';
import { elsewhere, typed } from './typed.ts';

const file = signal<SearchFile>(NO_SEARCH_FILE);

const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether what helps the search is there, or known not to come. */
export const isReady = signal(false);

/** Loads pinyin, traditional characters and what people type; without it the names are found. */
export async function loadSearchFile(): Promise<void> {
  try {
    const read = await jsonFetcher(dataAddress)('search.json');
    if (isTable(read)) file.value = { ...NO_SEARCH_FILE, ...read };
  } catch (error) {
    console.warn('what helps the search did not come', error);
  }
  isReady.value = true;
}

/** Everything that can be found. */
export const searched = computed(() => searchIndex(catalogue.value, file.value));

/** What is typed, as the search reads it. */
export const asked = computed(() => searched.value.simplify(typed.value));

const hits = computed(() => {
  const found = search(searched.value, typed.value);
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

/** Where the arrow keys or the pointer have gone, and among which hits that was. */
const moved = signal<{ readonly among: readonly Hit[]; readonly at: number } | null>(null);

/** Place among `options` of the hit that Enter takes: of new hits the first. */
export const current = computed(() => (moved.value?.among === options.value ? moved.value.at : 0));

/** Id of the option on which the arrow keys stand; `null`: on none. */
export const active = computed(() => (options.value.length > 0 ? optionId(current.value) : null));

/** Goes to another of the hits that are there now. */
export function moveTo(at: number): void {
  moved.value = { among: options.peek(), at };
}
