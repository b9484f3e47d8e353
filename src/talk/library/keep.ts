import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { entries, type UseStore } from 'idb-keyval';
import type { Talk } from '../../model/talk/talk.ts';
import { TALK_VERSION } from '../../model/talk/talk-format.ts';
import { queueWrites } from './write-queue.ts';

/**
 * Whether talks are kept between visits: `unread` until the store has been looked into, `refused`
 * where the browser does not let the page keep anything (they then last until it is closed).
 */
export type KeepState = 'unread' | 'kept' | 'refused';

/** A talk that another tab changed as well: the one here goes on as a copy. */
export interface Clash {
  readonly from: string;
  readonly to: string;
}

/** Talks that people made, kept in the browser. */
export interface Keeper {
  /** The one made last comes first. */
  readonly own: ReadonlySignal<readonly Talk[]>;
  readonly state: ReadonlySignal<KeepState>;
  /** Kept values that this edition of the page cannot read; they are left as they are. */
  readonly unreadable: ReadonlySignal<readonly unknown[]>;
  /** The last time that two tabs changed one talk. */
  readonly clash: ReadonlySignal<Clash | null>;
  /** Reads what is kept, once, and follows other tabs from then on; never rejects. */
  load(): Promise<void>;
  /** Shows the talk at once; resolves when all that was given so far is written, or refused. */
  save(talk: Talk): Promise<void>;
  /** Takes a talk away, unless another tab has changed it meanwhile: then it stays. */
  remove(id: string): Promise<void>;
}

/** What a keeper stands on; tests bring their own. */
export interface KeeperParts {
  /** Opens the store; throws or fails later where the browser refuses. */
  readonly open: () => UseStore;
  /** Tells other tabs, and calls back when one of them tells. */
  readonly listen: (onChange: () => void) => { tell: () => void };
  readonly check: (value: unknown) => Promise<Talk | null>;
  readonly newId: () => string;
  readonly now: () => number;
}

/** As it lies in the store. */
interface Kept {
  readonly version: number;
  /** Another one with each write, so that a tab notices what it has not seen. */
  readonly revision: string;
  /** ms since the epoch. */
  readonly madeAt: number;
  readonly talk: Talk;
}

interface Shown {
  readonly revision: string | null;
  readonly madeAt: number;
  readonly talk: Talk;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'revision' in value && 'talk' in value;

/** Changes one value in one transaction; what `change` returns stays, `undefined` deletes it. */
function changeIn(
  store: UseStore,
  key: string,
  change: (old: Kept | undefined) => Kept | undefined,
): Promise<void> {
  return store(
    'readwrite',
    (table) =>
      new Promise<void>((resolve, reject) => {
        const { transaction } = table;
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        transaction.onerror = () => reject(transaction.error);
        const request = table.get(key);
        request.onsuccess = () => {
          const old: unknown = request.result;
          const next = change(isKept(old) ? old : undefined);
          if (next === undefined) table.delete(key);
          else if (next !== old) table.put(next, key);
        };
      }),
  );
}

/** A value as it was read; `talk` is `null` where this edition of the page cannot read it. */
interface Found {
  readonly key: string;
  readonly value: unknown;
  readonly talk: Talk | null;
}

/** The browser's store of talks; after it has refused it is opened anew. */
function storeOf({ open, check }: Pick<KeeperParts, 'open' | 'check'>) {
  let store: UseStore | null = null;
  const table = () => {
    store ??= open();
    return store;
  };
  return {
    async read(): Promise<Found[]> {
      const all = await entries<string, unknown>(table());
      return Promise.all(
        all.map(async ([key, value]) => {
          const isOurs = isKept(value) && value.version <= TALK_VERSION;
          const talk = isOurs ? await check(value.talk) : null;
          return { key, value, talk };
        }),
      );
    },
    /** Unless another tab has changed it since this revision was seen. @returns whether it was written. */
    async write(kept: Kept, seen: string | null | undefined): Promise<boolean> {
      let hasClash = false;
      await changeIn(table(), kept.talk.id, (old) => {
        hasClash = old !== undefined && old.revision !== seen;
        return hasClash ? old : kept;
      });
      return !hasClash;
    },
    /** Unless another tab has changed it since. */
    takeAway: (id: string, seen: string | null) =>
      changeIn(table(), id, (old) => (old?.revision === seen ? undefined : old)),
    /** One that could not be opened would refuse for ever. */
    giveUp() {
      store = null;
    },
  };
}

/** The talks that are shown, each with what is known of it in the store. */
function showTalks(now: () => number) {
  const own = signal<readonly Talk[]>([]);
  const unreadable = signal<readonly unknown[]>([]);
  const shown = new Map<string, Shown>();
  /** What was taken away here, with the revision that was seen last. */
  const removed = new Map<string, string | null>();
  const put = (talk: Talk, revision: string | null, madeAt: number) => {
    shown.set(talk.id, { talk, revision, madeAt });
  };
  const publish = () => {
    const all = [...shown.values()].sort((one, other) => other.madeAt - one.madeAt);
    own.value = all.map(({ talk }) => talk);
  };
  return {
    own,
    unreadable,
    /** Its revision as it was seen last, and when it was made: now, if it is new. */
    stampOf(id: string) {
      const { revision, madeAt } = shown.get(id) ?? { revision: undefined, madeAt: now() };
      return { revision, madeAt };
    },
    /** The revision that was seen last of what was taken away here. */
    removedAt: (id: string) => removed.get(id) ?? null,
    /** A talk as it is from now on; what comes back after all was seen last when it went. */
    set(talk: Talk) {
      const known = shown.get(talk.id);
      const revision = known?.revision ?? removed.get(talk.id) ?? null;
      removed.delete(talk.id);
      put(talk, revision, known?.madeAt ?? now());
      publish();
    },
    remove(id: string) {
      removed.set(id, shown.get(id)?.revision ?? null);
      shown.delete(id);
      publish();
    },
    /** It lies in the store now; it may have been changed or taken away meanwhile. */
    noteWritten({ talk: { id }, revision, madeAt }: Kept) {
      const latest = shown.get(id);
      if (latest) put(latest.talk, revision, madeAt);
      if (removed.has(id)) removed.set(id, revision);
    },
    /** Goes on as another talk, which no tab has seen. */
    replace(id: string, copy: Talk) {
      shown.delete(id);
      put(copy, null, now());
      publish();
    },
    /** Takes over what was read, but for the talks that are held back here. */
    takeOver(found: readonly Found[], isHeld: (id: string) => boolean) {
      const there = new Set(found.map(({ key }) => key));
      for (const [id, { revision }] of shown) {
        if (revision !== null && !there.has(id) && !isHeld(id)) shown.delete(id);
      }
      for (const { value, talk } of found) {
        if (!talk || !isKept(value) || isHeld(talk.id)) continue;
        if (shown.get(talk.id)?.revision === value.revision) continue;
        put(talk, value.revision, value.madeAt);
      }
      unreadable.value = found.filter(({ talk }) => !talk).map(({ value }) => value);
      publish();
    },
  };
}

/** Keeps talks. Every change is written at once; two tabs never overwrite each other unseen. */
export function keepTalks(parts: KeeperParts): Keeper {
  const { listen, newId, now } = parts;
  const store = storeOf(parts);
  const state = signal<KeepState>('unread');
  const clash = signal<Clash | null>(null);
  const shown = showTalks(now);
  /** Whether there is more in the store than what was read last. */
  let isStale = false;
  let loading: Promise<void> | null = null;
  let tell = () => {};

  const refuse = (error: unknown) => {
    console.warn('talks cannot be kept', error);
    store.giveUp();
    state.value = 'refused';
  };
  const queue = queueWrites<Talk>({
    async write(id, talk) {
      if (talk && (await write(talk))) return;
      if (!talk) await store.takeAway(id, shown.removedAt(id));
      isStale = true;
    },
    onWritten() {
      if (!queue.hasRefused()) state.value = 'kept';
    },
    onRefused: refuse,
    async onEnd(hasNews) {
      // Not of what was refused: two tabs that try again when told would never end.
      if (hasNews) tell();
      // What another tab kept under the same id comes into sight beside ours.
      if (!isStale) return;
      isStale = false;
      await read().catch(refuse);
    },
  });

  async function read(): Promise<void> {
    const before = queue.turns();
    const found = await store.read();
    // What was written meanwhile is newer than what was read.
    if (queue.isWriting()) {
      isStale = true;
      return;
    }
    if (queue.turns() !== before) return read();
    shown.takeOver(found, queue.isRefused);
  }

  /** @returns whether it went; where another tab was there first, ours goes on under an id of its own. */
  async function write(talk: Talk): Promise<boolean> {
    const { id } = talk;
    const { revision: seen, madeAt } = shown.stampOf(id);
    const kept: Kept = { version: TALK_VERSION, revision: newId(), madeAt, talk };
    if (await store.write(kept, seen)) {
      shown.noteWritten(kept);
      return true;
    }
    const copy = { ...(queue.take(id) ?? talk), id: newId() };
    queue.add(copy.id, copy);
    // In one turn, so that whoever edits it never looks for a talk that is not there.
    batch(() => {
      shown.replace(id, copy);
      clash.value = { from: id, to: copy.id };
    });
    return false;
  }

  /** Another tab has written something. */
  function again(): void {
    if (!queue.hasRefused()) return void read().catch(refuse);
    // What another tab has kept is read once ours is written, too.
    isStale = true;
    void queue.flush();
  }

  return {
    own: shown.own,
    state,
    unreadable: shown.unreadable,
    clash,
    load() {
      if (loading) return loading;
      ({ tell } = listen(again));
      loading = read().then(() => {
        if (state.value === 'unread') state.value = 'kept';
      }, refuse);
      return loading;
    },
    save(talk) {
      shown.set(talk);
      queue.add(talk.id, talk);
      return queue.flush();
    },
    remove(id) {
      shown.remove(id);
      queue.add(id, null);
      return queue.flush();
    },
  };
}
