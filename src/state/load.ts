import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Catalogue, EMPTY_CATALOGUE } from '../facts/catalogue.ts';
import { readFirst } from '../facts/scene/first.ts';
import type { RecordFault } from '../facts/scene/shapes.ts';
import { FIRST } from '../model/files/first-file.ts';
import { FILE_NAMES } from './files.ts';
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
  new Map(FILE_NAMES.map((file) => [file, 'waiting'])),
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

const cut = signal(false);

/**
 * True while of the records only that is there which the first picture and the list need. Whatever
 * shows more waits until it is false, and asks for the rest by {@link whole}.
 */
export const isCut: ReadonlySignal<boolean> = cut;

/** All that the map and the list show of the records is there, or is known not to come. */
export const areThingsThere: ReadonlySignal<boolean> = computed(
  () => cut.value || progress.value.settled === progress.value.total,
);

/** The years of the edition are known, or will not be. */
export const isEditionKnown: ReadonlySignal<boolean> = computed(
  () => cut.value || states.value.get('edition.json') !== 'waiting',
);

const wanted = signal(false);

/** Somebody wants to see more than the first picture and the list. */
export const isWholeWanted: ReadonlySignal<boolean> = wanted;

/** Asks for the whole records; resolves when they are there, or are known not to come. */
export function whole(): Promise<void> {
  wanted.value = true;
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (cut.value) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** What could not be loaded, in the order in which it was noticed; a file stands once. */
export const failures: ReadonlySignal<readonly Failure[]> = faults;

/** Adds a failure; the map tells its files here too, so that all stand in one place. */
export function reportFailure(failure: Failure): void {
  if (faults.value.some(({ file }) => file === failure.file)) return;
  faults.value = [...faults.value, failure];
}

/**
 * Loads what the first picture and the list need of all records.
 *
 * @returns `false` where it does not come: it is no loss, the records themselves say all of it.
 */
export async function loadFirst(fetchJson: FetchJson): Promise<boolean> {
  try {
    const part = readFirst(await fetchJson(FIRST));
    batch(() => {
      provide(part);
      cut.value = true;
    });
    return true;
  } catch (error) {
    console.warn('the first records did not come', error);
    return false;
  }
}

/**
 * Loads all records side by side and hands each file to the store as it comes; all at once in the
 * place of the first records, where those are there, so that nothing is shown of which one half is
 * whole. Never rejects: a file that fails stands in {@link failures}, the rest goes on.
 */
export async function loadCatalogue(fetchJson: FetchJson): Promise<void> {
  const { edition: _, ...nothing } = EMPTY_CATALOGUE;
  let held: Partial<Catalogue> = nothing;
  faults.value = [];
  states.value = new Map(FILE_NAMES.map((file) => [file, 'waiting']));
  // The first picture has a reader of its own, and does not wait for this one.
  const reading = import('./parts.ts');
  await Promise.all(
    FILE_NAMES.map(async (file) => {
      try {
        const json = await fetchJson(file);
        const { part, faults: records } = (await reading).FILES[file](json);
        if (cut.peek()) held = { ...held, ...part };
        else provide(part);
        settle(file, 'loaded', records);
      } catch (error) {
        settle(file, 'failed', []);
        reportFailure({ file, reason: error instanceof LoadError ? error.reason : 'broken' });
      }
    }),
  );
  if (!cut.peek()) return;
  batch(() => {
    provide(held);
    cut.value = false;
  });
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
