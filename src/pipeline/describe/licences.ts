import type { LocalText } from '../../model/language.ts';
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

/** Estimated positions: they are points of a line derived from OpenStreetMap, or reckoned from it. */
export const POSITION_LICENCE: Licence = {
  name: 'ODbL-1.0',
  title: 'Open Database License 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

const TITLES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': OUR_LICENCE.title,
  'ODbL-1.0': POSITION_LICENCE.title,
  'LGPL-3.0-or-later': 'GNU Lesser General Public License 3 or later',
  'public-domain': 'Public domain',
};

/** Positions in our own records that others' licences ask to be named. */
export const POSITION_ATTRIBUTION: LocalText = {
  vi: 'Vị trí ước tính trên đường biên giới © cộng tác viên OpenStreetMap',
  zh: '边界线上的估计位置 © OpenStreetMap贡献者',
  en: 'Estimated positions on the border line © OpenStreetMap contributors',
  fr: 'Positions estimées sur la ligne frontière © contributeurs d’OpenStreetMap',
};

export function licenceOf({ licence }: ShapeMeta): Licence {
  return { name: licence.name, title: TITLES[licence.name] ?? licence.name, path: licence.url };
}

/**
 * Lines to print with the map, each once. An attribution that another one
 * contains is left out.
 */
export function attributionLines(metas: Iterable<ShapeMeta>): LocalText[] {
  const lines = [...new Map([...metas].map(({ attribution: a }) => [a.en, a])).values()];
  return lines.filter((a) => !lines.some((b) => a !== b && b.en.includes(a.en)));
}
