import type { Catalogue } from '../../facts/catalogue.ts';
import { COLON, formatDate } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/files/downloads.ts';
import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { t } from '../../i18n/t.ts';
import type { Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { TOPICS } from '../../model/vocabulary.ts';
import { type About, citation, extractText } from '../common/about.ts';
import { licencesOfAll } from '../common/licence.ts';
import { inBoth } from '../common/words.ts';
import type { Extract } from '../records.ts';
import { type BookSheet, bookOf, type Cover, coverSheet, tableSheet } from './book.ts';
import { sheetColumns } from './sheet-columns.ts';
import { sheetName } from './sheet-name.ts';

function sourceSheet({ sources }: Extract, languages: LanguagePair): BookSheet {
  const [first] = languages;
  const header = (
    key: 'column.title' | 'column.publisher' | 'column.date' | 'column.url' | 'column.id',
  ) => inBoth(languages, (language) => say(language, key));
  return tableSheet<Extract['sources'][number]>(
    sheetName(languages, (language) => say(language, 'column.sources')),
    [
      { header: header('column.id'), width: 36, cell: ({ id }) => id },
      { header: header('column.publisher'), width: 32, cell: ({ publisher }) => publisher[first] },
      { header: header('column.title'), width: 60, cell: ({ title }) => title },
      { header: header('column.date'), width: 12, cell: ({ date }) => date && { date } },
      { header: header('column.url'), width: 48, cell: ({ url }) => url && { url } },
    ],
    sources,
  );
}

/** What every first sheet says of its file; `special` what only this one does. */
export function coverOf(
  about: About,
  licences: readonly { readonly name: string; readonly url: string }[],
  languages: LanguagePair,
  special: Cover['lines'],
): Cover {
  const label = (one: (language: Language) => string) => inBoth(languages, one);
  return {
    name: sheetName(languages, (language) => say(language, 'about.sheet')),
    titles: [...new Set(languages.map((language) => say(language, 'cite.title')))],
    lines: [
      ...special,
      [
        label((language) => say(language, 'about.edition')),
        label((l) => `${about.edition.version} (${formatDate(about.edition.closed, l)})`),
      ],
      ...[...new Set(languages)].map(
        (language) => [say(language, 'about.cite'), citation(about, language)] as const,
      ),
      [label((language) => say(language, 'about.link')), linkCell(about.link)],
      ...licences.map(
        ({ name, url }) =>
          [
            `${label((language) => say(language, 'about.licence'))}${COLON[languages[0]]}${name}`,
            { url },
          ] as const,
      ),
      ...about.attribution.map(
        (line) =>
          [
            label((language) => say(language, 'about.attribution')),
            label((language) => line[language]),
          ] as const,
      ),
      ['', label((language) => sayWhole(language, 'cover.sketch'))],
      ['', label((language) => sayWhole(language, 'cover.empty'))],
    ],
    contents: label((language) => sayWhole(language, 'cover.contents')),
    rowsText: (count) => label((language) => sayWhole(language, 'cover.rows', { count })),
  };
}

/** Of a file that lies on a disk the name alone is known: that leads nowhere. */
const linkCell = (link: string) => (/^https?:/.test(link) ? { url: link } : link);

/**
 * What is shown as a workbook: a sheet that says what the file is and what of, a sheet a topic, one
 * with every source. Headings and words in the languages on screen.
 */
export async function toXlsx(
  extract: Extract,
  about: About,
  catalogue: Catalogue,
  languages: LanguagePair,
): Promise<Blob> {
  const topics = TOPICS.filter((topic) => extract.records.some((one) => one.topic === topic));
  const sheets = [
    ...topics.map((topic) =>
      tableSheet(
        sheetName(languages, (language) => t(language, `topic.${topic}`)),
        sheetColumns(topic, catalogue, languages),
        extract.records.filter((record) => record.topic === topic),
      ),
    ),
    sourceSheet(extract, languages),
  ];
  const cover = coverOf(about, licencesOfAll(extract.records), languages, [
    [inBoth(languages, (language) => say(language, 'about.year')), String(about.year)],
    ...extractLines(about, languages),
  ]);
  return bookOf([coverSheet(cover, sheets), ...sheets]);
}

function extractLines({ extract, year }: About, languages: LanguagePair): Cover['lines'] {
  if (!extract) return [];
  const label = inBoth(languages, (language) => sayWhole(language, 'cover.extract'));
  return [[label, inBoth(languages, (language) => extractText(extract, year, language))]];
}
