import type { Catalogue } from '../../facts/catalogue.ts';

type Known = (id: string, catalogue: Catalogue) => boolean;

const has =
  (of: (catalogue: Catalogue) => readonly { readonly id: string }[]): Known =>
  (id, catalogue) => {
    const all = of(catalogue);
    // A part of the data that has not come yet knows nothing of anybody.
    return all.length === 0 || all.some((one) => one.id === id);
  };

/** What the data must know of a link: an id of theirs that they lack narrows the map to nothing. */
const KNOWN: Readonly<Record<string, Known>> = {
  province: (id, { places }) => places.size === 0 || places.has(id),
  mechanism: has(({ mechanisms }) => mechanisms),
  since: has(({ meetings }) => meetings),
  series: (id, { flowSeries }) =>
    flowSeries.length === 0 ||
    flowSeries.some((one) => one.id === id || one.formerly?.includes(id) === true),
};

/**
 * The parts of a link that name what the data do not have, as they stand in it.
 *
 * @param link mended (link-mend.ts), without `#`.
 */
export function unknownParts(link: string, catalogue: Catalogue): readonly string[] {
  return link.split('&').filter((part) => {
    const at = part.indexOf('=');
    const known = Object.hasOwn(KNOWN, part.slice(0, at)) ? KNOWN[part.slice(0, at)] : undefined;
    const ids = part
      .slice(at + 1)
      .split(',')
      .filter((id) => id !== '');
    return known !== undefined && ids.some((id) => !known(id, catalogue));
  });
}
