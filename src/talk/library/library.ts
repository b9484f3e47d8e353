import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Talk, TalkFile } from '../../model/talk/talk.ts';
import { TALK_FORMAT, TALK_VERSION } from '../../model/talk/talk-format.ts';
import { dataAddress } from '../../state/data-address.ts';
import { type FetchJson, jsonFetcher, LoadError } from '../../state/load.ts';
import { loadOwn, own } from './own.ts';

/* All talks that can be given: those made in this browser and those that the project brings. */

const FILE = 'talks.json';

const shipped = signal<readonly Talk[]>([]);

/** Own talks first; complete once {@link loadTalks} has ended. */
export const allTalks: ReadonlySignal<readonly Talk[]> = computed(() => {
  const ids = new Set(own.value.map(({ id }) => id));
  return [...own.value, ...shipped.value.filter(({ id }) => !ids.has(id))];
});

let coming: Promise<void> | null = null;

function isTalkFile(value: unknown): value is TalkFile {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, talks } = value as Partial<TalkFile>;
  return format === TALK_FORMAT && version === TALK_VERSION && Array.isArray(talks);
}

async function loadShipped(fetchJson: FetchJson): Promise<void> {
  const file = await fetchJson(FILE);
  if (!isTalkFile(file)) throw new LoadError(FILE, 'broken');
  shipped.value = file.talks;
}

/**
 * Reads the talks that the project brings, once; after a failure the next call tries again.
 *
 * @throws {LoadError} where the file does not come or is not what it should be.
 */
function loadShippedOnce(): Promise<void> {
  coming ??= loadShipped(jsonFetcher(dataAddress)).catch((error: unknown) => {
    coming = null;
    throw error;
  });
  return coming;
}

/** Reads all talks. @throws {LoadError} where those of the project do not come; own ones are there then. */
export async function loadTalks(): Promise<void> {
  await loadOwn();
  await loadShippedOnce();
}

/**
 * The talk of an id, an own one before one of the project; `null` where there is none.
 *
 * @throws {LoadError} where it is no own one and the others do not come.
 */
export async function findTalk(id: string): Promise<Talk | null> {
  await loadOwn();
  const ofId = (talk: Talk) => talk.id === id;
  if (!own.peek().some(ofId)) await loadShippedOnce();
  return allTalks.peek().find(ofId) ?? null;
}
