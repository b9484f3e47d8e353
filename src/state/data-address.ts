/**
 * Address of a file of `public/data`, beside the page wherever that stands.
 *
 * @param name below `data/`, e.g. `details/gates.json`.
 */
export function dataAddress(name: string): string {
  return new URL(`data/${name}`, document.baseURI).href;
}
