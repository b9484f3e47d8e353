declare global {
  /**
   * Addresses of the files that came with the page itself, where it is one single file: name below
   * the page's folder (`data/gates.geojson`) to a blob: address.
   */
  var packedFiles: ReadonlyMap<string, string> | undefined;
}

/** Whether the page is the one single file that brings everything with it. */
export function isSingleFile(): boolean {
  return globalThis.packedFiles !== undefined;
}

/**
 * Address of a file that came with the page: beside it wherever that stands, or inside it where the
 * page is one single file.
 *
 * @param name below the page's folder.
 */
export function pageAddress(name: string): string {
  return globalThis.packedFiles?.get(name) ?? new URL(name, document.baseURI).href;
}

/**
 * Address of a file of `public/data`. It can be fetched from the page, in a single file not from a
 * worker.
 *
 * @param name below `data/`, e.g. `details/gates.json`.
 */
export const dataAddress = (name: string): string => pageAddress(`data/${name}`);
