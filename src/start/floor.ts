/*
 * What the page uses and the oldest browsers that it is made for lack: Chromium 109 (the last one on
 * Windows 7 and 8), Firefox 115, Safari 16. Loaded before everything else; a browser that has these
 * keeps its own. A test (tests/e2e/floor.spec.ts) looks through the built scripts for other ones.
 */

/** Puts a method where there is none, as hidden from loops as the browser's own. */
function fill(target: object, name: string, method: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}

function canParse(url: string, base?: string): boolean {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
}

/** Fills in all that is missing; of use to tests, the page needs only to load this file. */
export function fillIn(list: object, address: object): void {
  fill(list, 'toSorted', function <T>(this: ArrayLike<T>, compare?: (a: T, b: T) => number) {
    return Array.from(this).sort(compare);
  });
  fill(list, 'toReversed', function <T>(this: ArrayLike<T>) {
    return Array.from(this).reverse();
  });
  fill(list, 'toSpliced', function <T>(this: ArrayLike<T>, ...how: [number, number, ...T[]]) {
    const copy = Array.from(this);
    copy.splice(...how);
    return copy;
  });
  fill(address, 'canParse', canParse);
}

fillIn(Array.prototype, URL);
