/**
 * Public folder of the map, with a slash at its end, from the address that a build was told.
 *
 * @param address `SITE_URL`: the folder, or the page in it; empty for none.
 * @throws {Error} where it is no address of the web.
 */
export function siteFolder(address: string): string | null {
  if (address === '') return null;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(
      `SITE_URL is "${address}"; it takes an address such as https://example.org/map/`,
    );
  const { origin, pathname } = new URL(address);
  const folder = pathname.replace(/[^/]*\.html?$/, '').replace(/\/*$/, '/');
  return `${origin}${folder}`;
}
