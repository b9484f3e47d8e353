/** One published state of the page: everything that must be there for it to work without network. */
export interface Edition {
  /** Changes with any of the files. */
  readonly version: string;
  /** Path below the page's folder, `''` for the page itself, and the SHA-256 of the file in base64. */
  readonly files: readonly (readonly [path: string, sha256: string])[];
}

/** What the page asks of its service worker, each with a port for the answer. */
export type Question =
  /** Keep this page from now on, which was loaded before there was a worker, if it is of this version. */
  | { readonly ask: 'keep'; readonly version: string }
  /** What of the edition is stored? Answered by a {@link Stored}. */
  | { readonly ask: 'stored' }
  /** Take the place of the worker that serves now. Answered by the number of other open windows. */
  | { readonly ask: 'take-over' };

/** What lies in the browser's storage of an edition. */
export interface Stored {
  readonly version: string;
  /** Name of its cache. */
  readonly cache: string;
  readonly total: number;
  /** Paths that should be there and are not. */
  readonly missing: readonly string[];
}

const PREFIX = 'border-map';

/** Names of caches begin like this; other pages, also other copies of this one, may share the origin. */
export function cachePrefix(scope: string): string {
  return `${PREFIX} ${scope} `;
}

/** Each edition has a cache of its own, so that no page is ever made of two. */
export function cacheName(scope: string, version: string): string {
  return `${cachePrefix(scope)}${version}`;
}

/** Caches of other editions of the page at this scope. */
export function otherEditions(names: readonly string[], scope: string, version: string): string[] {
  const own = cacheName(scope, version);
  return names.filter((name) => name.startsWith(cachePrefix(scope)) && name !== own);
}

/** What cannot be decoded is no file of ours and stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Path of a file below the scope, without search and hash; `null` where it lies outside.
 * The page itself is `''`, also when asked for as `index.html`.
 */
export function pathBelow(url: string, scope: string): string | null {
  const { origin, pathname } = new URL(url);
  const base = new URL(scope);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  const path = decoded(pathname.slice(base.pathname.length));
  return path === 'index.html' ? '' : path;
}
