import type { ShapeMeta } from '../read/shapes.ts';

/** A licence as a Data Package names it. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** Our facts and texts. */
export const OUR_LICENCE: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

const TITLES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': OUR_LICENCE.title,
  'ODbL-1.0': 'Open Database License 1.0',
  'LGPL-3.0-or-later': 'GNU Lesser General Public License 3 or later',
  'public-domain': 'Public domain',
};

/** Positions in our own records that others' licences ask to be named. */
export const POSITION_ATTRIBUTION: readonly string[] = [
  'Estimated positions on the border line © OpenStreetMap contributors',
];

export function licenceOf({ licence }: ShapeMeta): Licence {
  return { name: licence.name, title: TITLES[licence.name] ?? licence.name, path: licence.url };
}

/**
 * Lines to print with the map, each once. An attribution that another one
 * contains is left out.
 */
export function attributionLines(metas: Iterable<ShapeMeta>): string[] {
  const lines = [...new Set([...metas].map(({ attribution }) => attribution))];
  return lines.filter((line) => !lines.some((other) => other !== line && other.includes(line)));
}
