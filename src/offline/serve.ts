import { cacheName, type Edition, otherEditions, pathBelow, type Question } from './edition.ts';

/** A window of the page, as the worker sees it. */
interface WindowClient {
  readonly id: string;
  readonly url: string;
}

/** Requests that the browser answers from a cache by itself, without starting the worker. */
export interface Route {
  readonly condition: {
    readonly requestMethod: 'GET';
    readonly urlPattern: { readonly pathname: string; readonly search: '' };
  };
  readonly source: { readonly cacheName: string };
}

/** Events of a service worker, as far as they are used here. */
export interface WorkerEvents {
  readonly install: {
    waitUntil(work: Promise<unknown>): void;
    /** Missing in browsers without static routes; rejects where a browser has them otherwise. */
    addRoutes?(routes: readonly Route[]): Promise<void>;
  };
  readonly activate: { waitUntil(work: Promise<unknown>): void };
  readonly fetch: {
    readonly request: Request;
    /** The window that asks, and the one that a navigation will make. */
    readonly clientId?: string;
    readonly resultingClientId?: string;
    respondWith(answer: Promise<Response>): void;
  };
  readonly message: {
    readonly data: Question;
    readonly ports: readonly MessagePort[];
    readonly source: { readonly id: string } | null;
    waitUntil(work: Promise<unknown>): void;
  };
}

/** What a service worker has around it; TypeScript's own types of it do not stand beside those of a page. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly WindowClient[]>;
  };
  readonly registration: { readonly scope: string };
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ): void;
}

/** Files fetched side by side: the reader's own requests must get through too. */
const AT_A_TIME = 6;

/**
 * The page itself and all that lies in its folders, straight from the edition's cache: to start a worker
 * takes longer than all that it is then asked. What is asked for with a query is left to the worker,
 * for a cache is asked by the whole address; what is not in the cache comes from the host.
 */
function routesTo({ files }: Edition, scope: string, cache: string): Route[] {
  const { pathname } = new URL(scope);
  const folders = files.flatMap(([path]) => (path.includes('/') ? [path.split('/')[0]] : []));
  return ['', ...[...new Set(folders)].map((folder) => `${folder}/*`)].map((path): Route => {
    const urlPattern = { pathname: pathname + path, search: '' } as const;
    return { condition: { requestMethod: 'GET', urlPattern }, source: { cacheName: cache } };
  });
}

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

/**
 * Serves one edition of the page from a cache of its own. All files are stored before the edition
 * serves anything, and each is compared with its hash, so that no page is made of two editions,
 * also where a host is being updated while we read. A new edition never takes over by itself.
 */
export function serve(self: WorkerScope, edition: Edition): void {
  const { version, files } = edition;
  const { caches, clients } = self;
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

  /** By now no window is open that another edition serves. */
  const removeOthers = async () => {
    const others = otherEditions(await caches.keys(), scope, version);
    await Promise.all(others.map((other) => caches.delete(other)));
  };

  /** Windows whose page came from the host because the storage was cleared: they are not ours to serve. */
  const fromHost = new Set<string>();

  const answer = async (path: string, request: Request, client: string): Promise<Response> => {
    const stored = await caches
      .open(name)
      .then((cache) => cache.match(addressOf(path)))
      .catch(() => undefined); // the browser has cleared its storage
    if (stored) return stored;
    if (request.mode !== 'navigate') return fetchExact(path);
    // The host may have another edition by now: what belongs to that page comes from there too.
    fromHost.add(client);
    return self.fetch(request);
  };

  const missing = async (): Promise<string[]> => {
    const cache = await caches.open(name);
    const stored = new Set((await cache.keys()).map(({ url }) => url));
    return [...hashes.keys()].filter((path) => !stored.has(addressOf(path)));
  };

  const otherWindows = async (asking: string | undefined): Promise<number> => {
    const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return all.filter(({ id, url }) => id !== asking && pathBelow(url, scope) === '').length;
  };

  const reply = async (question: Question, asking: string | undefined): Promise<unknown> => {
    switch (question.ask) {
      case 'keep':
        if (question.version === version) await clients.claim();
        return null;
      case 'stored':
        return { version, cache: name, total: hashes.size, missing: await missing() };
      case 'take-over': {
        const others = await otherWindows(asking);
        if (others === 0) await self.skipWaiting();
        return others;
      }
    }
  };

  self.addEventListener('install', (event) => {
    event.waitUntil(storeAll());
    event.addRoutes?.(routesTo(edition, scope, name)).catch(() => undefined);
  });
  self.addEventListener('activate', (event) => event.waitUntil(removeOthers()));
  self.addEventListener('fetch', (event) => {
    const { request, clientId = '', resultingClientId = '' } = event;
    if (request.method !== 'GET' || fromHost.has(clientId)) return;
    const path = pathBelow(request.url, scope);
    if (path !== null && hashes.has(path))
      event.respondWith(answer(path, request, resultingClientId));
  });
  self.addEventListener('message', (event) => {
    const [port] = event.ports;
    event.waitUntil(
      reply(event.data, event.source?.id).then((answered) => port?.postMessage(answered)),
    );
  });
}
