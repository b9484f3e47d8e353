import { addProtocol } from 'maplibre-gl';

const SCHEME = 'in-page';

/**
 * Addresses that MapLibre's worker can read too. Files of a page that is one single file are blob:
 * addresses, which a worker of such a page may not fetch; it asks the page for them instead.
 */
export function reachable(dataUrl: (name: string) => string): (name: string) => string {
  addProtocol(SCHEME, async ({ url }) => {
    const response = await fetch(dataUrl(url.slice(`${SCHEME}://`.length)));
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return { data: await response.json() };
  });
  return (name) => {
    const url = dataUrl(name);
    return url.startsWith('blob:') ? `${SCHEME}://${name}` : url;
  };
}
