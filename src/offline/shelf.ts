import { cacheName, type Edition, otherEditions } from './edition.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Files fetched side by side: the reader's own requests must get through too. */
const AT_A_TIME = 6;

/**
 * A file as it is stored: without what the host says of whom its answer hangs on. It is the same for all
 * who ask, and asking by itself the browser would find it for nobody but the worker.
 */
function forAll(response: Response): Response {
  if (!response.headers.has('vary')) return response;
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(response.body, { status: response.status, headers });
}

/** Where one edition of the page is stored, file by file as its hashes say. */
export interface Shelf {
  /** Of the cache. */
  readonly name: string;
  /** So many files. */
  readonly size: number;
  /** Whether a file is of this edition. */
  holds(path: string): boolean;
  /** The file as it is stored; `undefined` where it is not. */
  find(path: string): Promise<Response | undefined>;
  /** A file as this edition knows it, from the host; fails where the host has another. */
  fetchExact(path: string): Promise<Response>;
  /** Stores every file, or none. */
  storeAll(): Promise<void>;
  /** The files that are not stored. */
  missing(): Promise<string[]>;
  /** Takes the other editions away: by now no window is open that one of them serves. */
  removeOthers(): Promise<void>;
}

/** The shelf of an edition in the caches of the worker that serves it. */
export function shelfOf(
  self: Pick<WorkerScope, 'caches' | 'fetch' | 'registration'>,
  edition: Edition,
): Shelf {
  const { version, files } = edition;
  const { caches } = self;
  const { scope } = self.registration;
  const name = cacheName(scope, version);
  const hashes = new Map(files);
  const addressOf = (path: string) => new URL(path, scope).href;

  /** A file as this edition knows it; fails where the host has another. */
  const fetchExact = async (path: string): Promise<Response> => {
    const integrity = `sha256-${hashes.get(path)}`;
    // A page that came by a redirect could not be shown again.
    const options = { cache: 'no-cache', integrity, redirect: 'error' } as const;
    const request = new Request(addressOf(path), options);
    const response = await self.fetch(request);
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response;
  };

  /** The file for want of which this edition could not be stored; the note goes with the others. */
  const note = cacheName(scope, `lacking ${version}`);
  const noteLacking = async (path: string) => {
    const cache = await caches.open(note);
    await cache.put(addressOf('lacking'), new Response(path));
  };
  const lackingLast = async (): Promise<string | null> => {
    if (!(await caches.keys()).includes(note)) return null;
    const noted = await (await caches.open(note)).match(addressOf('lacking'));
    const path = await noted?.text();
    return path !== undefined && hashes.has(path) ? path : null;
  };

  const storeAll = async () => {
    // What was there before may be what the pages of this very version live on.
    let isNew = false;
    try {
      isNew = !(await caches.keys()).includes(name);
      const cache = await caches.open(name);
      // What was missing the last time is asked for first: where it still is, the rest is left alone.
      const lacking = await lackingLast();
      if (lacking !== null) await cache.put(addressOf(lacking), forAll(await fetchExact(lacking)));
      let rest = [...hashes.keys()].filter((path) => path !== lacking);
      const worker = async () => {
        for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
          try {
            await cache.put(addressOf(path), forAll(await fetchExact(path)));
          } catch (error) {
            rest = [];
            await noteLacking(path);
            throw error;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    } catch (error) {
      // Half an edition is none, and the room may be needed.
      if (isNew) await caches.delete(name).catch(() => false);
      throw error;
    }
  };

  const removeOthers = async () => {
    const others = otherEditions(await caches.keys(), scope, version);
    await Promise.all(others.map((other) => caches.delete(other)));
  };

  const missing = async (): Promise<string[]> => {
    const cache = await caches.open(name);
    const stored = new Set((await cache.keys()).map(({ url }) => url));
    return [...hashes.keys()].filter((path) => !stored.has(addressOf(path)));
  };

  return {
    name,
    size: hashes.size,
    holds: (path) => hashes.has(path),
    find: (path) =>
      caches
        .open(name)
        .then((cache) => cache.match(addressOf(path)))
        .catch(() => undefined), // the browser has cleared its storage
    fetchExact,
    storeAll,
    missing,
    removeOthers,
  };
}
