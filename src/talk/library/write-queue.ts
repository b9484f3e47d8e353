interface QueueParts<T> {
  /** Writes one value, or takes it away (`null`). @throws where it is refused. */
  readonly write: (id: string, value: T | null) => Promise<void>;
  readonly onWritten: () => void;
  readonly onRefused: (error: unknown) => void;
  /** All that was given is written or refused; `hasNews`: some of it is written. */
  readonly onEnd: (hasNews: boolean) => Promise<void>;
}

/** Writes values one after the other; of two with one id only the later one, if the first still waits. */
export interface WriteQueue<T> {
  /** Gives a value its turn; `null`: to be taken away. */
  add(id: string, value: T | null): void;
  /** What waits for its turn, which it then loses; `undefined` where nothing does. */
  take(id: string): T | null | undefined;
  /** Resolves when all that was given so far is written, or refused. */
  flush(): Promise<void>;
  /** Refused; it is tried again with whatever is written next. */
  isRefused(id: string): boolean;
  hasRefused(): boolean;
  isWriting(): boolean;
  /** Another number whenever a write has begun or ended. */
  turns(): number;
}

/** A queue in front of a store that may refuse. */
export function queueWrites<T>(parts: QueueParts<T>): WriteQueue<T> {
  const pending = new Map<string, T | null>();
  const refused = new Map<string, T | null>();
  let turns = 0;
  let writing: Promise<void> | null = null;

  /** @returns whether it was written. */
  async function settle(id: string, value: T | null): Promise<boolean> {
    pending.delete(id);
    refused.delete(id);
    turns += 1;
    try {
      await parts.write(id, value);
      parts.onWritten();
      return true;
    } catch (error) {
      refused.set(id, value);
      parts.onRefused(error);
      return false;
    } finally {
      turns += 1;
    }
  }

  async function writeAll(): Promise<void> {
    for (const [id, value] of refused) if (!pending.has(id)) pending.set(id, value);
    let hasNews = false;
    for (let next = pending.entries().next(); !next.done; next = pending.entries().next()) {
      hasNews = (await settle(...next.value)) || hasNews;
    }
    writing = null;
    await parts.onEnd(hasNews);
  }

  return {
    add(id, value) {
      pending.set(id, value);
    },
    take(id) {
      const value = pending.get(id);
      pending.delete(id);
      return value;
    },
    flush() {
      writing ??= writeAll();
      return writing;
    },
    isRefused: (id) => refused.has(id),
    hasRefused: () => refused.size > 0,
    isWriting: () => writing !== null,
    turns: () => turns,
  };
}
