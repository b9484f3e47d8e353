import type { Language } from '../model/language.ts';

/** The kinds of the lowest unit in Vietnam, by the word that its name begins with. */
const KINDS: Readonly<Record<string, Readonly<Record<Language, (name: string) => string>>>> = {
  Xã: {
    vi: (name) => `Xã ${name}`,
    zh: (name) => `${name}乡`,
    en: (name) => `${name} commune`,
    fr: (name) => `commune de ${name}`,
  },
  Phường: {
    vi: (name) => `Phường ${name}`,
    zh: (name) => `${name}坊`,
    en: (name) => `${name} ward`,
    fr: (name) => `quartier de ${name}`,
  },
  'Thị trấn': {
    vi: (name) => `Thị trấn ${name}`,
    zh: (name) => `${name}镇`,
    en: (name) => `${name} town`,
    fr: (name) => `bourg de ${name}`,
  },
};

/** The words that the Vietnamese name of a commune begins with. */
const COMMUNE_WORDS: readonly string[] = Object.keys(KINDS);

/**
 * A commune, ward or town of Vietnam: what it is in the language, its name as it is.
 *
 * @param commune its full Vietnamese name, `Xã Phong Thổ`.
 */
export function communeName(commune: string, language: Language): string {
  const word = COMMUNE_WORDS.find((one) => commune.startsWith(`${one} `));
  return word ? (KINDS[word]?.[language](commune.slice(word.length + 1)) ?? commune) : commune;
}
