import { formatDate } from '../i18n/format.ts';
import { say } from '../i18n/messages/downloads/index.ts';
import { LANGUAGE_TAG, LANGUAGES, type Language, type LocalText } from '../model/language.ts';
import type { Edition } from '../model/records.ts';
import type { AsOfYear, PartialDate } from '../model/time.ts';
import type { RecordId } from '../model/vocabulary.ts';

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

/** The citation in every language of the page. */
export function citations(about: About): LocalText {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, citation(about, language)]),
  ) as Record<Language, string>;
}

function dateParts(date: PartialDate): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * The same as CSL-JSON, which reference managers read: a list of one item of type `dataset`.
 * @see https://github.com/citation-style-language/schema (csl-data.json)
 */
export function cslJson(about: About, language: Language): string {
  const { edition, link, accessed, record, year } = about;
  const map = say(language, 'cite.title');
  // Reference managers write over an item of the same id: each record in each year has its own.
  const part = record ? `-${year}-${record.id.replace(':', '-')}` : '';
  const item = {
    id: `border-cooperation-map-${edition.version}${part}`,
    type: 'dataset',
    title: record
      ? say(language, 'cite.recordTitle', { record: record.names[language], year })
      : map,
    ...(record ? { 'container-title': map } : {}),
    version: edition.version,
    issued: dateParts(edition.closed),
    accessed: dateParts(accessed),
    URL: link,
    language: LANGUAGE_TAG[language],
    license: LICENCE.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
