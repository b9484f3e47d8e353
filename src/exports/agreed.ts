import type { Catalogue } from '../facts/catalogue.ts';
import { datedSessions, type SessionEntry } from '../facts/session-calendar.ts';
import { takeSay } from '../i18n/messages/panels/agreed/take.ts';
import { sessionTitle } from '../i18n/words.ts';
import { type Language, nameIn } from '../model/language.ts';
import type { LanguagePair } from '../model/view/view.ts';
import { type About, LICENCE } from './common/about.ts';
import { sourcesText } from './common/source-text.ts';
import { inBoth } from './common/words.ts';
import { type IcsEvent, toIcs } from './ics.ts';
import { AGREEMENT_TABLES, COMMITMENT_TABLES } from './whole/agreed.ts';
import { tableCsv } from './whole/flat.ts';
import { sheetOf } from './whole/xlsx.ts';
import { bookOf, coverSheet } from './workbook/book.ts';
import { coverOf } from './workbook/xlsx.ts';

/**
 * Promises with their outcomes, and the texts that were signed, as a workbook.
 *
 * @param facts with the commitments that are wanted and no others.
 * @param narrowed what the list is narrowed to, in words, a text a language; empty: to nothing.
 */
export function agreedXlsx(
  facts: Catalogue,
  all: Catalogue,
  about: About,
  languages: LanguagePair,
  narrowed: (language: Language) => string,
): Promise<Blob> {
  const sheets = [
    ...COMMITMENT_TABLES.map(({ fill }) => fill(facts)),
    ...AGREEMENT_TABLES.map(({ fill }) => fill(all)),
  ].map((table) => sheetOf(table, languages));
  const cover = coverOf(about, [LICENCE], languages, [['', inBoth(languages, narrowed)]]);
  return bookOf([coverSheet(cover, sheets), ...sheets]);
}

/** One of the two lists as CSV, a row an entry, in the codes of the data. */
export function agreedCsv(facts: Catalogue, list: 'commitments' | 'agreements'): string {
  const [table] = list === 'commitments' ? COMMITMENT_TABLES : AGREEMENT_TABLES;
  return table ? tableCsv(table.fill(facts)) : '';
}

/**
 * The sessions of known days as a calendar file, in the languages on screen.
 *
 * @param hostIn who was host, in words.
 */
export function sessionsIcs(
  facts: Catalogue,
  languages: LanguagePair,
  hostIn: (entry: SessionEntry, language: Language) => string,
): string {
  const mechanisms = new Map(facts.mechanisms.map((one) => [one.id, one]));
  const events = datedSessions(facts).flatMap((entry): IcsEvent[] => {
    const { meeting } = entry;
    const { id, from, to, place, sources, status } = meeting;
    if (from === null || to === null) return [];
    const names = place === null ? undefined : facts.places.get(place)?.names;
    const told = sources.flatMap((source) => facts.sources.get(source) ?? []);
    return [
      {
        uid: `${id.replace(':', '-')}@border-cooperation-map`,
        from,
        to,
        summary: inBoth(languages, (language) =>
          sessionTitle(mechanisms.get(meeting.mechanism), meeting, language),
        ),
        location: names ? inBoth(languages, (language) => nameIn(names, language).text) : null,
        description: [
          inBoth(languages, (language) => hostIn(entry, language)),
          takeSay(languages[0], 'take.icsSource', { sources: sourcesText(told, languages[0]) }),
        ].join('\n'),
        isHeld: status === 'held',
      },
    ];
  });
  const name = inBoth(languages, (language) => takeSay(language, 'take.icsName'));
  return toIcs(events, facts.edition.closed, name);
}
