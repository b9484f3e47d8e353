import type { LocalText } from '../../model/language.ts';

/* What of the world the map shows, whoever draws it. */

/** The plate, degrees. Ends on land and close to the coast: nothing outside is drawn or can be reached. */
export const PLATE_BOX = [100.9, 20.35, 109.6, 26.6] as const;

/** West, south, east, north of the border between the two countries, degrees. */
export const BORDER_BOX = [102.14, 21.46, 108.03, 23.4] as const;

/** Names that no data file carries, each with the place where it stands best, degrees. */
export const FAR_NAMES: readonly {
  readonly kind: 'country' | 'far' | 'sea';
  /** Where alone the name may stand. */
  readonly on: 'VN' | 'CN' | 'third' | 'sea';
  readonly at: readonly [lon: number, lat: number];
  readonly names: LocalText;
}[] = [
  {
    kind: 'country',
    on: 'CN',
    at: [105.62, 23.86],
    names: { vi: 'Trung Quốc', zh: '中国', en: 'China', fr: 'Chine' },
  },
  {
    kind: 'country',
    on: 'VN',
    at: [104.5, 21.36],
    names: { vi: 'Việt Nam', zh: '越南', en: 'Vietnam', fr: 'Vietnam' },
  },
  {
    kind: 'far',
    on: 'third',
    at: [102.35, 20.75],
    names: { vi: 'Lào', zh: '老挝', en: 'Laos', fr: 'Laos' },
  },
  {
    kind: 'sea',
    on: 'sea',
    at: [107.8, 20.68],
    names: { vi: 'Vịnh Bắc Bộ', zh: '北部湾', en: 'Gulf of Tonkin', fr: 'Golfe du Tonkin' },
  },
];
