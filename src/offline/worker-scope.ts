import type { Question } from './edition.ts';

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
