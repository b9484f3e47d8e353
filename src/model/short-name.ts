import type { Names } from './language.ts';

/** A name where there is little room: what stands in brackets is left to the details. */
export function shortName(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[）)]/g, '').trim() || name;
}

/** The same for a name in all languages. */
export function shortNames({ vi, zh, en, fr }: Names): Names {
  return {
    vi: vi && shortName(vi),
    zh: zh && shortName(zh),
    en: shortName(en),
    fr: shortName(fr),
  };
}
