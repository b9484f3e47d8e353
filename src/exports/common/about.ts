import { formatDate, SEMICOLON } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/files/downloads.ts';
import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { LANGUAGES, type Language, type LocalText } from '../../model/language.ts';
import type { Edition } from '../../model/records.ts';
import type { AsOfYear, PartialDate } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';

/** How much of a year a file holds, and by what it is narrowed. */
export interface Shown {
  readonly count: number;
  /** How many there would be with all topics and no filter. */
  readonly total: number;
  readonly topics: LocalText;
  /** Empty: none. */
  readonly filters: LocalText;
}

/** What a file or a citation says about where it comes from. */
export interface About {
  readonly edition: Pick<Edition, 'version' | 'closed'>;
  readonly year: AsOfYear;
  /** The full address of the view, which brings it back. */
  readonly link: string;
  /** The day on which the reader looked, `YYYY-MM-DD`. */
  readonly accessed: PartialDate;
  /** The record that is open, with its names; `null`: the map as a whole is cited. */
  readonly record: { readonly id: RecordId; readonly names: LocalText } | null;
  /** What of the year is shown; `null`: the file is the whole edition, or a citation. */
  readonly extract: Shown | null;
  /** Whose shapes and positions are used, as the edition says it. */
  readonly attribution: readonly LocalText[];
}

/** The licence under which our own records and texts stand. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** How the map, or what is open on it, is cited in a text. */
export function citation(about: About, language: Language): string {
  const { edition, year, link, accessed, record } = about;
  return say(language, 'cite.text', {
    record: record ? record.names[language] : null,
    version: edition.version,
    closed: formatDate(edition.closed, language),
    year,
    link,
    accessed: formatDate(accessed, language),
  });
}

/** What a file that is an extract says of that. */
export function extractText(shown: Shown, year: AsOfYear, language: Language): string {
  const { count, total, topics, filters } = shown;
  return [
    sayWhole(language, 'cover.part', { count, total, year }),
    topics[language],
    ...(filters[language] === '' ? [] : [filters[language]]),
  ].join(SEMICOLON[language]);
}

/** The citation in every language of the page. */
export function citations(about: About): LocalText {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, citation(about, language)]),
  ) as Record<Language, string>;
}
