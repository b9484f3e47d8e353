import { computed, signal } from '@preact/signals';
import { type AgreedFilter, NO_AGREED_FILTER } from '../../facts/select-agreed.ts';
import { catalogue } from '../../state/store.ts';

/** The commitments and agreements of the data. */
export const agreedFile = computed(() => {
  const { commitments, agreements } = catalogue.value;
  return { commitments, agreements };
});

/** What the panel is narrowed to; kept while another panel is open. */
export const agreedFilter = signal<AgreedFilter>(NO_AGREED_FILTER);

export const AGREED_LISTS = ['commitments', 'picture', 'agreements', 'calendar'] as const;
export type AgreedList = (typeof AGREED_LISTS)[number];

/** Which of its lists is shown. */
export const agreedList = signal<AgreedList>('commitments');
