import type { Language } from '../model/language.ts';

/** Words of sums as they are written short where there is little room, each with its whole form. */
export const SHORT_WORDS: Readonly<
  Record<Language, readonly (readonly [whole: RegExp, short: string])[]>
> = {
  vi: [
    [/ triệu\b/u, ' tr.'],
    [/^khoảng /u, '≈ '],
    [/^hơn /u, '> '],
  ],
  zh: [
    [/人民币/u, ''],
    [/^约/u, '≈'],
    [/^超过/u, '>'],
  ],
  en: [
    [/ billion\b/u, ' bn'],
    [/ million\b/u, ' m'],
    [/^about /u, '≈ '],
    [/^more than /u, '> '],
  ],
  fr: [
    [/ milliards? (?:d’|de )/u, ' Md '],
    [/ millions? (?:d’|de )/u, ' M '],
    [/^environ /u, '≈ '],
    [/^plus de /u, '> '],
  ],
};
