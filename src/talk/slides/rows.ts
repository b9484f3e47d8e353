import { inBoth } from '../../exports/common/words.ts';
import type { SlideTable } from '../../exports/slides/types.ts';
import { saySlide } from '../../i18n/messages/talk/slide.ts';
import type { Language, TaggedText } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import type { Numbering } from './numbering.ts';

/** A row of a table: what it is about, its state or amount, and the ids of those who say so. */
export interface Row {
  readonly cells: readonly [string, string];
  readonly sources: readonly string[];
}

/** A text in the languages on screen, each form once. */
export function inTwo(
  languages: LanguagePair,
  text: (language: Language) => string,
): readonly TaggedText[] {
  const all = languages.map((language) => ({ language, text: text(language) }));
  return all.filter(
    (one, at) => one.text !== '' && all.findIndex((other) => other.text === one.text) === at,
  );
}

/** The same as lines of a cell. */
export const below = (languages: LanguagePair, text: (language: Language) => string): string =>
  inTwo(languages, text)
    .map((one) => one.text)
    .join('\n');

/** `[2 5]`; nothing for none. */
export const bracketed = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `[${numbers.join(' ')}]`;

interface Rows {
  readonly heads: readonly ((language: Language) => string)[];
  readonly rows: readonly Row[];
  /** Whether the first or the last rows stay where there is no room for all. */
  readonly keeps: 'first' | 'last';
  readonly most: number;
}

/** As many rows as there is room for; how many more there are stands beneath. None: no table. */
export function tableOf(
  { heads, rows, keeps, most }: Rows,
  languages: LanguagePair,
  numbers: Numbering,
): SlideTable[] {
  if (rows.length === 0) return [];
  const cut = keeps === 'last' ? rows.slice(1 - most) : rows.slice(0, most - 1);
  const kept = rows.length <= most ? rows : cut;
  const count = rows.length - kept.length;
  const more = inBoth(languages, (language) => saySlide(language, 'more', { count }));
  const table = {
    heads: heads.map((head) => inBoth(languages, head)),
    widths: [3, 3, 1],
    rows: [
      ...kept.map(({ cells, sources }) => [...cells, bracketed(numbers.of(sources))]),
      ...(count === 0 ? [] : [[more, '', '']]),
    ],
  };
  return [table];
}
