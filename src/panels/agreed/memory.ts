import { signal } from '@preact/signals';
import type { Agreement, Commitment } from '../../model/records.ts';
import { dataAddress } from '../../state/data-address.ts';
import { jsonFetcher, LoadError } from '../../state/load.ts';
import { type AgreedFilter, NO_AGREED_FILTER } from '../../state/select-agreed.ts';

/** What `agreed.json` holds. */
interface AgreedFile {
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
}

/** The commitments and agreements, once they have come. */
export const agreedFile = signal<AgreedFile>({ commitments: [], agreements: [] });

/** What the panel is narrowed to; kept while another panel is open. */
export const agreedFilter = signal<AgreedFilter>(NO_AGREED_FILTER);

/** Which of the two lists is shown. */
export const agreedList = signal<'commitments' | 'agreements'>('commitments');

/**
 * Fetches the commitments with the panel that shows them.
 *
 * @throws {LoadError} where the file does not come or is not what it should be.
 */
export async function loadAgreed(): Promise<void> {
  const file = await jsonFetcher(dataAddress)('agreed.json');
  if (!isAgreedFile(file)) throw new LoadError('agreed.json', 'broken');
  agreedFile.value = file;
}

function isAgreedFile(file: unknown): file is AgreedFile {
  return (
    typeof file === 'object' &&
    file !== null &&
    'commitments' in file &&
    Array.isArray(file.commitments) &&
    'agreements' in file &&
    Array.isArray(file.agreements)
  );
}
