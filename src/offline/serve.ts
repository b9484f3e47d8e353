import { type Edition, pathBelow, type Question } from './edition.ts';
import { shelfOf } from './shelf.ts';
import type { Route, WorkerScope } from './worker-scope.ts';

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
 * Serves one edition of the page from a cache of its own. All files are stored before the edition
 * serves anything, and each is compared with its hash, so that no page is made of two editions,
 * also where a host is being updated while we read. A new edition never takes over by itself.
 */
export function serve(self: WorkerScope, edition: Edition): void {
  const { version } = edition;
  const { clients } = self;
  const { scope } = self.registration;
  const shelf = shelfOf(self, edition);

  /** Windows whose page came from the host because the storage was cleared: they are not ours to serve. */
  const fromHost = new Set<string>();

  const answer = async (path: string, request: Request, client: string): Promise<Response> => {
    const stored = await shelf.find(path);
    if (stored) return stored;
    if (request.mode !== 'navigate') return shelf.fetchExact(path);
    // The host may have another edition by now: what belongs to that page comes from there too.
    fromHost.add(client);
    return self.fetch(request);
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
        return { version, cache: shelf.name, total: shelf.size, missing: await shelf.missing() };
      case 'take-over': {
        const others = await otherWindows(asking);
        if (others === 0) await self.skipWaiting();
        return others;
      }
    }
  };

  self.addEventListener('install', (event) => {
    event.waitUntil(shelf.storeAll());
    event.addRoutes?.(routesTo(edition, scope, shelf.name)).catch(() => undefined);
  });
  self.addEventListener('activate', (event) => event.waitUntil(shelf.removeOthers()));
  self.addEventListener('fetch', (event) => {
    const { request, clientId = '', resultingClientId = '' } = event;
    if (request.method !== 'GET' || fromHost.has(clientId)) return;
    const path = pathBelow(request.url, scope);
    if (path !== null && shelf.holds(path))
      event.respondWith(answer(path, request, resultingClientId));
  });
  self.addEventListener('message', (event) => {
    const [port] = event.ports;
    event.waitUntil(
      reply(event.data, event.source?.id).then((answered) => port?.postMessage(answered)),
    );
  });
}
