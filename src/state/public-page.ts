/** Hosts that mean the computer itself: their addresses lead nobody else here. */
const OWN_HOST = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Where a page lies, as `location` and `URL` tell it. */
export type Place = Pick<URL, 'protocol' | 'hostname' | 'origin' | 'pathname'>;

/**
 * The address, without what follows `#`, under which others find this page: its own where it came
 * from a host, else the one that the build was told. A path on the reader's own disk never leaves it.
 *
 * @param site the address that the build was told (`SITE_URL`); empty for none.
 * @returns `null` where no such address is known.
 */
export function publicPage(
  { protocol, hostname, origin, pathname }: Place,
  site: string,
): string | null {
  if (/^https?:$/.test(protocol) && !OWN_HOST.test(hostname)) return `${origin}${pathname}`;
  if (site === '' || !URL.canParse(site)) return null;
  const { protocol: how, origin: host, pathname: path } = new URL(site);
  return /^https?:$/.test(how) ? `${host}${path}` : null;
}

/** {@link publicPage} of the page that is open. */
export const pageForOthers = (): string | null =>
  publicPage(location, import.meta.env.VITE_SITE_URL);
