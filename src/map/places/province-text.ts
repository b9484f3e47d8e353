import type { LocalText } from '../../model/language.ts';

/** Space between the letters of a province's name, ems. */
export const PROVINCE_SPACING = 0.14;

/** Regions whose full name is too long for a map: the short one, by ISO code. */
export const SHORT_NAMES: Readonly<Record<string, LocalText>> = {
  'CN-GX': { vi: 'Quảng Tây', zh: '广西', en: 'Guangxi', fr: 'Guangxi' },
};

interface Named {
  readonly iso: string;
  readonly name_vi: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly name_fr: string;
}

/** The names of a province as the map has room for them. */
export function shortProvinceName(own: Named): Omit<Named, 'iso'> {
  const short = SHORT_NAMES[own.iso];
  if (!short) return own;
  return { name_vi: short.vi, name_zh: short.zh, name_en: short.en, name_fr: short.fr };
}
