import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { FILES, type RecordFault } from './parts.ts';
import { provide } from './store.ts';

/**
 * Why a file is not there: `missing`, the server has none; `broken`, it came but is not what it
 * should be; `network`, nothing came.
 */
export type FailureReason = 'missing' | 'broken' | 'network';

export interface Failure {
  /** Name below `data/`, e.g. `details/gates.json`. */
  readonly file: string;
  readonly reason: FailureReason;
  /** Set when only these records of the file were left out and the rest is shown. */
  readonly records?: readonly string[];
}

export type FileState = 'waiting' | 'loaded' | 'failed';

export interface Progress {
  readonly loaded: number;
  /** Files that came or failed; equals `total` when loading has ended. */
  readonly settled: number;
  readonly total: number;
  readonly files: ReadonlyMap<string, FileState>;
}

/** Reads one file below `data/`; rejects with a {@link LoadError}. */
export type FetchJson = (file: string) => Promise<unknown>;

export class LoadError extends Error {
  readonly reason: FailureReason;

  constructor(file: string, reason: FailureReason, cause?: unknown) {
    super(`${file}: ${reason}`, { cause });
    this.reason = reason;
  }
}

const states = signal<ReadonlyMap<string, FileState>>(
  new Map(Object.keys(FILES).map((file) => [file, 'waiting'])),
);
const faults = signal<readonly Failure[]>([]);

export const progress: ReadonlySignal<Progress> = computed(() => {
  const all = [...states.value.values()];
  return {
    loaded: all.filter((state) => state === 'loaded').length,
    settled: all.filter((state) => state !== 'waiting').length,
    total: all.length,
    files: states.value,
  };
});

/** What could not be loaded, in the order in which it was noticed; a file stands once. */
export const failures: ReadonlySignal<readonly Failure[]> = faults;

/** Adds a failure; the map tells its files here too, so that all stand in one place. */
export function reportFailure(failure: Failure): void {
  if (faults.value.some(({ file }) => file === failure.file)) return;
  faults.value = [...faults.value, failure];
}

/**
 * Loads all records side by side and hands each file to the store as it comes.
 * Never rejects: a file that fails stands in {@link failures}, the rest goes on.
 */
export async function loadCatalogue(fetchJson: FetchJson): Promise<void> {
  faults.value = [];
  states.value = new Map(Object.keys(FILES).map((file) => [file, 'waiting']));
  await Promise.all(
    Object.entries(FILES).map(async ([file, read]) => {
      try {
        const { part, faults: records } = read(await fetchJson(file));
        provide(part);
        settle(file, 'loaded', records);
      } catch (error) {
        settle(file, 'failed', []);
        reportFailure({ file, reason: error instanceof LoadError ? error.reason : 'broken' });
      }
    }),
  );
}

function settle(file: string, state: FileState, records: readonly RecordFault[]): void {
  states.value = new Map([...states.value, [file, state]]);
  if (records.length > 0) {
    reportFailure({ file, reason: 'broken', records: records.map(({ name }) => name) });
  }
}

/**
 * A reader of files below an address, by `fetch`.
 *
 * @param address the full address of a file, e.g. `(file) => new URL(…, document.baseURI)`.
 */
export function jsonFetcher(
  address: (file: string) => string | URL,
  fetchFile: typeof fetch = (...args) => fetch(...args),
): FetchJson {
  return async (file) => {
    const response = await fetchFile(address(file)).catch((error: unknown) => {
      throw new LoadError(file, 'network', error);
    });
    if (!response.ok) throw new LoadError(file, response.status >= 500 ? 'network' : 'missing');
    try {
      return await response.json();
    } catch (error) {
      throw new LoadError(file, 'broken', error);
    }
  };
}
