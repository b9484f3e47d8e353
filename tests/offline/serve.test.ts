import { describe, expect, it } from 'vitest';
import { cacheName, type Edition, type Question } from '../../src/offline/edition.ts';
import { serve } from '../../src/offline/serve.ts';
import type { Route, WorkerEvents, WorkerScope } from '../../src/offline/worker-scope.ts';

const SCOPE = 'https://host.example/map/';
const EDITION: Edition = {
  version: 'new',
  files: [
    ['', 'hash-of-page'],
    ['data/gates.json', 'hash-of-gates'],
  ],
};

/** Caches in memory, as far as the worker uses them. */
function memory() {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (url: string) => store.get(url)?.clone(),
      put: async (url: string, response: Response) => void store.set(url, response),
      keys: async () => [...store.keys()].map((url) => ({ url })),
    };
  };
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
  };
  return { stores, caches: caches as unknown as CacheStorage };
}

interface Options {
  readonly answer?: (request: Request) => Response | Promise<Response>;
  readonly windows?: readonly { readonly id: string; readonly url: string }[];
  readonly caches?: CacheStorage;
  /** The browser knows routes of another kind. */
  readonly routeFault?: TypeError;
}

/** Who asks for a file, and how. */
interface Asking {
  readonly mode?: 'navigate';
  readonly clientId?: string;
  readonly resultingClientId?: string;
}

/** A worker of {@link EDITION} in a made-up browser. */
function start({
  answer = () => new Response('from the host'),
  windows = [],
  caches,
  routeFault,
}: Options) {
  const { stores, caches: own } = memory();
  const done: string[] = [];
  const asked: Request[] = [];
  const routes: Route[] = [];
  const listeners: { [K in keyof WorkerEvents]?: (event: WorkerEvents[K]) => void } = {};
  const scope: WorkerScope = {
    caches: caches ?? own,
    clients: { claim: async () => void done.push('claim'), matchAll: async () => windows },
    registration: { scope: SCOPE },
    fetch: async (request) => {
      asked.push(request);
      return answer(request);
    },
    skipWaiting: async () => void done.push('skip'),
    addEventListener: (type, listener) => Object.assign(listeners, { [type]: listener }),
  };
  serve(scope, EDITION);
  const wait = (type: 'install' | 'activate') => {
    let work: Promise<unknown> = Promise.resolve();
    const addRoutes = async (all: readonly Route[]) => {
      routes.push(...all);
      if (routeFault) throw routeFault;
    };
    listeners[type]?.({ waitUntil: (one) => (work = one), addRoutes });
    return work;
  };
  const fetched = (path: string, { mode, ...of }: Asking = {}) => {
    let response: Promise<Response> | null = null;
    const request = new Request(`${SCOPE}${path}`);
    // A request of this mode is made by browsers alone.
    if (mode) Object.defineProperty(request, 'mode', { value: mode });
    listeners.fetch?.({ request, ...of, respondWith: (one) => (response = one) });
    return response as Promise<Response> | null;
  };
  const ask = async (data: Question, id = 'me') => {
    const told: unknown[] = [];
    const port = { postMessage: (answered: unknown) => told.push(answered) };
    let work: Promise<unknown> = Promise.resolve();
    const ports = [port as unknown as MessagePort];
    listeners.message?.({ data, ports, source: { id }, waitUntil: (one) => (work = one) });
    await work;
    return told[0];
  };
  return { stores, done, asked, routes, wait, fetched, ask };
}

describe('an edition', () => {
  it('is stored whole, each file by its hash, and then served without the host', async () => {
    const { wait, asked, fetched, ask } = start({});
    await wait('install');
    expect(asked.map(({ url, integrity }) => [url, integrity])).toEqual([
      [SCOPE, 'sha256-hash-of-page'],
      [`${SCOPE}data/gates.json`, 'sha256-hash-of-gates'],
    ]);
    expect(await (await fetched('data/gates.json?again'))?.text()).toBe('from the host');
    expect(await (await fetched('?presenter'))?.text()).toBe('from the host');
    expect(asked).toHaveLength(2);
    expect(await ask({ ask: 'stored' })).toEqual({
      version: 'new',
      cache: cacheName(SCOPE, 'new'),
      total: 2,
      missing: [],
    });
  });

  it('is found by the browser itself, where it knows routes, and for whoever asks', async () => {
    const answer = () => new Response('x', { headers: { vary: 'Origin', etag: '"1"' } });
    const { wait, routes, stores } = start({ answer });
    await wait('install');
    expect(routes.map(({ condition }) => condition.urlPattern)).toEqual([
      { pathname: '/map/', search: '' },
      { pathname: '/map/data/*', search: '' },
    ]);
    const cache = cacheName(SCOPE, 'new');
    expect(routes.map(({ source }) => source.cacheName)).toEqual([cache, cache]);
    const stored = [...(stores.get(cache)?.values() ?? [])];
    expect(stored.map(({ headers }) => [headers.get('vary'), headers.get('etag')])).toEqual([
      [null, '"1"'],
      [null, '"1"'],
    ]);
  });

  it('is stored all the same where the browser knows other routes', async () => {
    const { wait, stores } = start({ routeFault: new TypeError('unknown source') });
    await wait('install');
    expect(stores.get(cacheName(SCOPE, 'new'))?.size).toBe(2);
  });

  it.each([
    ['the host lacks a file', { answer: () => new Response('', { status: 404 }) }],
    ['there is no network', { answer: () => Promise.reject(new TypeError('network')) }],
  ])('is not taken up, and leaves nothing behind, where %s', async (_, options) => {
    const { wait, stores } = start(options);
    stores.set(cacheName(SCOPE, 'old'), new Map());
    await expect(wait('install')).rejects.toThrow();
    const noted = cacheName(SCOPE, 'lacking new');
    expect([...stores.keys()].filter((name) => name !== noted)).toEqual([cacheName(SCOPE, 'old')]);
    expect([...(stores.get(noted)?.keys() ?? [])]).toEqual([`${SCOPE}lacking`]);
  });

  it('asks the next time for what was lacking, and for nothing else while it still is', async () => {
    let isThere = false;
    const answer = ({ url }: Request) =>
      new Response('x', { status: url.endsWith('gates.json') && !isThere ? 404 : 200 });
    const { wait, asked } = start({ answer });
    await expect(wait('install')).rejects.toThrow();
    asked.length = 0;
    await expect(wait('install')).rejects.toThrow();
    expect(asked.map(({ url }) => url)).toEqual([`${SCOPE}data/gates.json`]);
    isThere = true;
    await wait('install');
  });

  it('whose storage was cleared serves nothing to a page that came from the host', async () => {
    const { fetched, asked } = start({});
    await fetched('', { mode: 'navigate', resultingClientId: 'new page' });
    expect(asked).toHaveLength(1);
    expect(fetched('data/gates.json', { clientId: 'new page' })).toBeNull();
    // One that is open from before still gets its very files or none.
    await fetched('data/gates.json', { clientId: 'old page' });
    expect(asked[1]?.integrity).toBe('sha256-hash-of-gates');
  });

  it('that is stored already stays whole where it cannot be stored again', async () => {
    const { wait, stores } = start({ answer: () => new Response('', { status: 404 }) });
    const live = new Map([[SCOPE, new Response('the page')]]);
    stores.set(cacheName(SCOPE, 'new'), live);
    await expect(wait('install')).rejects.toThrow();
    expect(stores.get(cacheName(SCOPE, 'new'))).toBe(live);
    expect([...live.keys()]).toEqual([SCOPE]);
  });

  it('is not taken up where the browser refuses its storage', async () => {
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const caches = { open: refuse, delete: refuse, keys: refuse, match: refuse, has: refuse };
    const { wait, fetched } = start({ caches });
    await expect(wait('install')).rejects.toThrow('full');
    expect(await (await fetched('data/gates.json'))?.text()).toBe('from the host');
  });

  it('asks the host for its very file where storage was cleared, and for nothing of others', async () => {
    const { fetched, asked } = start({});
    await fetched('data/gates.json');
    expect(asked[0]?.integrity).toBe('sha256-hash-of-gates');
    expect(fetched('border-map.html')).toBeNull();
  });

  it('clears away the others once it serves, and nothing of other folders', async () => {
    const { wait, stores } = start({});
    const names = [cacheName(`${SCOPE}copy/`, 'old'), 'of someone else'];
    for (const name of [...names, cacheName(SCOPE, 'old')]) stores.set(name, new Map());
    await wait('activate');
    expect([...stores.keys()]).toEqual(names);
  });
});

describe('a page', () => {
  it('that came before the worker is kept only by the worker of its version', async () => {
    const { ask, done } = start({});
    await ask({ ask: 'keep', version: 'old' });
    expect(done).toEqual([]);
    await ask({ ask: 'keep', version: 'new' });
    expect(done).toEqual(['claim']);
  });

  it('can change over when it is alone, other pages of the host aside', async () => {
    const me = { id: 'me', url: `${SCOPE}#talk=x` };
    const aside = { id: 'aside', url: 'https://host.example/other/' };
    const speaker = { id: 'speaker', url: `${SCOPE}?presenter` };
    const busy = start({ windows: [me, aside, speaker] });
    expect(await busy.ask({ ask: 'take-over' })).toBe(1);
    expect(busy.done).toEqual([]);
    const alone = start({ windows: [me, aside] });
    expect(await alone.ask({ ask: 'take-over' })).toBe(0);
    expect(alone.done).toEqual(['skip']);
  });
});
