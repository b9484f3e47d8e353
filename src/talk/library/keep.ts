import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { entries, type UseStore } from 'idb-keyval';
import type { Talk } from '../../model/talk/talk.ts';
import { TALK_VERSION } from '../../model/talk/talk-format.ts';

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

/** Keeps talks. Every change is written at once; two tabs never overwrite each other unseen. */
export function keepTalks({ open, listen, check, newId, now }: KeeperParts): Keeper {
  const own = signal<readonly Talk[]>([]);
  const state = signal<KeepState>('unread');
  const unreadable = signal<readonly unknown[]>([]);
  const clash = signal<Clash | null>(null);
  const shown = new Map<string, Shown>();
  /** What is not written yet; `null`: to be taken away. */
  const pending = new Map<string, Talk | null>();
  /** What the store has refused; tried again with whatever is written next. */
  const unwritten = new Map<string, Talk | null>();
  /** What was taken away here, with the revision that was seen last. */
  const removed = new Map<string, string | null>();
  let store: UseStore | null = null;
  let writes = 0;
  /** Whether there is more in the store than what was read last. */
  let isStale = false;
  let loading: Promise<void> | null = null;
  let writing: Promise<void> | null = null;
  let tell = () => {};

  const table = () => {
    store ??= open();
    return store;
  };
  const publish = () => {
    const all = [...shown.values()].sort((one, other) => other.madeAt - one.madeAt);
    own.value = all.map(({ talk }) => talk);
  };
  const put = (talk: Talk, revision: string | null, madeAt: number) => {
    shown.set(talk.id, { talk, revision, madeAt });
  };
  const refuse = (error: unknown) => {
    console.warn('talks cannot be kept', error);
    // A store that could not be opened would refuse for ever.
    store = null;
    state.value = 'refused';
  };

  async function read(): Promise<void> {
    const before = writes;
    const all = await entries<string, unknown>(table());
    const talks = await Promise.all(
      all.map(async ([key, value]) => {
        const isOurs = isKept(value) && value.version <= TALK_VERSION;
        const talk = isOurs ? await check(value.talk) : null;
        return { key, value, talk };
      }),
    );
    // What was written meanwhile is newer than what was read.
    if (writing) {
      isStale = true;
      return;
    }
    if (writes !== before) return read();
    const there = new Set(all.map(([key]) => key));
    for (const [id, { revision }] of shown) {
      if (revision !== null && !there.has(id) && !unwritten.has(id)) shown.delete(id);
    }
    for (const { value, talk } of talks) {
      if (!talk || !isKept(value) || unwritten.has(talk.id)) continue;
      if (shown.get(talk.id)?.revision === value.revision) continue;
      put(talk, value.revision, value.madeAt);
    }
    unreadable.value = talks.filter(({ talk }) => !talk).map(({ value }) => value);
    publish();
  }

  /** Writes one talk; where another tab was there first, ours goes on under an id of its own. */
  async function write(id: string, talk: Talk): Promise<void> {
    const known = shown.get(id);
    const revision = newId();
    const madeAt = known?.madeAt ?? now();
    let hasClash = false;
    await changeIn(table(), id, (old) => {
      hasClash = old !== undefined && old.revision !== known?.revision;
      return hasClash ? old : { version: TALK_VERSION, revision, madeAt, talk };
    });
    if (!hasClash) {
      const latest = shown.get(id);
      if (latest) put(latest.talk, revision, madeAt);
      if (removed.has(id)) removed.set(id, revision);
      return;
    }
    const copy = { ...(pending.get(id) ?? talk), id: newId() };
    pending.delete(id);
    shown.delete(id);
    put(copy, null, now());
    pending.set(copy.id, copy);
    // In one turn, so that whoever edits it never looks for a talk that is not there.
    batch(() => {
      publish();
      clash.value = { from: id, to: copy.id };
    });
  }

  async function takeAway(id: string, revision: string | null): Promise<void> {
    await changeIn(table(), id, (old) => (old?.revision === revision ? undefined : old));
  }

  /** Writes or takes away one talk; false where it is refused, to be tried again with the next flush. */
  async function settle(id: string, talk: Talk | null): Promise<boolean> {
    pending.delete(id);
    unwritten.delete(id);
    writes += 1;
    try {
      const clashBefore = clash.value;
      if (talk) await write(id, talk);
      else await takeAway(id, removed.get(id) ?? null);
      if (clash.value !== clashBefore || !talk) isStale = true;
      if (unwritten.size === 0) state.value = 'kept';
      return true;
    } catch (error) {
      unwritten.set(id, talk);
      refuse(error);
      return false;
    } finally {
      writes += 1;
    }
  }

  async function writeAll(): Promise<void> {
    for (const [id, talk] of unwritten) if (!pending.has(id)) pending.set(id, talk);
    let hasNews = false;
    for (let next = pending.entries().next(); !next.done; next = pending.entries().next()) {
      hasNews = (await settle(...next.value)) || hasNews;
    }
    writing = null;
    // Not of what was refused: two tabs that try again when told would never end.
    if (hasNews) tell();
    // What another tab kept under the same id comes into sight beside ours.
    if (!isStale) return;
    isStale = false;
    await read().catch(refuse);
  }

  const flush = () => {
    writing ??= writeAll();
    return writing;
  };

  return {
    own,
    state,
    unreadable,
    clash,
    load() {
      if (loading) return loading;
      const again = () => {
        if (unwritten.size === 0) return void read().catch(refuse);
        // What another tab has kept is read once ours is written, too.
        isStale = true;
        void flush();
      };
      ({ tell } = listen(again));
      loading = read().then(() => {
        if (state.value === 'unread') state.value = 'kept';
      }, refuse);
      return loading;
    },
    save(talk) {
      const known = shown.get(talk.id);
      // What comes back after all was seen last when it went.
      const revision = known?.revision ?? removed.get(talk.id) ?? null;
      removed.delete(talk.id);
      put(talk, revision, known?.madeAt ?? now());
      pending.set(talk.id, talk);
      publish();
      return flush();
    },
    remove(id) {
      removed.set(id, shown.get(id)?.revision ?? null);
      shown.delete(id);
      pending.set(id, null);
      publish();
      return flush();
    },
  };
}
