import type { About, Shown } from '../../exports/common/about.ts';
import { extractOf } from '../../exports/records.ts';
import { fileName, saveFile } from '../../exports/save.ts';
import { attributionOf } from '../../facts/attribution.ts';
import type { Detail } from '../../facts/detail/detail.ts';
import { selectTable, type Table } from '../../facts/rows/select-table.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { sessionTitle } from '../../i18n/words.ts';
import { PALETTES } from '../../map/signs/palette.ts';
import { LANGUAGES, type Language, type LocalText, nameIn } from '../../model/language.ts';
import type { PartialDate } from '../../model/time/time.ts';
import { NO_FILTERS } from '../../model/view/view.ts';
import { TOPICS } from '../../model/vocabulary.ts';
import { dataAddress, isSingleFile } from '../../state/data-address.ts';
import { jsonFetcher } from '../../state/load.ts';
import { catalogue, filters, languages, view, year } from '../../state/store.ts';
import { detail } from '../control/derived.ts';
import { tables } from '../control/tables.ts';
import { chosenText } from '../filters/labels.ts';

export const FORMATS = ['xlsx', 'csv', 'csvSemicolon', 'geojson', 'kml'] as const;
export type Format = (typeof FORMATS)[number];

/** How the file of a format ends, and what its name says more. */
const ENDINGS: Readonly<Record<Format, readonly [ending: string, what: string | null]>> = {
  xlsx: ['xlsx', null],
  csv: ['csv', null],
  csvSemicolon: ['csv', 'semicolon'],
  geojson: ['geojson', null],
  kml: ['kml', null],
};

function inAll(nameOf: (language: Language) => string): LocalText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, nameOf(language)])) as Record<
    Language,
    string
  >;
}

/** What the open record is called in every language; `null` where none is open. */
function namesOf(shown: Detail): LocalText | null {
  switch (shown.kind) {
    case 'site':
    case 'project':
      return inAll((language) => nameIn(shown.record.names, language).text);
    case 'flow':
      return shown.series?.names ?? null;
    case 'meeting':
      return inAll((language) => sessionTitle(shown.mechanism, shown.record, language));
    default:
      return null;
  }
}

/** The open record as it is cited. */
export function recordOf(shown: Detail): About['record'] {
  const names = namesOf(shown);
  return names && 'record' in shown ? { id: shown.record.id, names } : null;
}

/** The reader's own day, as the citation says when the page was looked at. */
function today(): PartialDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PartialDate;
}

/** The address of the view; of a file its name alone, for where it lies is nobody's business. */
export function linkOf(href: string): string {
  return isSingleFile() ? href.replace(/^[^#]*\//, '') : href;
}

/** What every file and citation of this moment says about itself. */
export function aboutNow(): About {
  const { edition } = catalogue.value;
  return {
    edition,
    year: year.value,
    link: linkOf(location.href),
    accessed: today(),
    record: recordOf(detail.value),
    extract: null,
    attribution: attributionOf(edition),
  };
}

const countOf = (all: readonly Table[]) => all.reduce((sum, { rows }) => sum + rows.length, 0);

/** What of the year is on screen. */
function shownNow(): Shown {
  const facts = catalogue.value;
  const everything = {
    ...view.value,
    topics: new Set(TOPICS),
    filters: NO_FILTERS,
    lens: null,
  };
  return {
    count: countOf(tables.value),
    total: countOf(selectTable(facts, everything)),
    topics: inAll((language) =>
      formatList(
        tables.value.map(({ topic }) => t(language, `topic.${topic}`)),
        language,
      ),
    ),
    filters: inAll((language) => chosenText(facts, filters.value, language)),
  };
}

/** A file of what is shown is never called as one of all. */
function extractName({ edition, year: shown, extract }: About, format: Format): string {
  const [ending, what] = ENDINGS[format];
  const part = extract ? `${extract.count}-of-${extract.total}` : null;
  return fileName(edition.version, shown, ending, ['extract', part, what]);
}

/**
 * Makes a file of what is shown and hands it to the browser; the writer of the format comes only
 * now.
 *
 * @returns the name under which it is kept.
 * @throws LoadError where a part of the data does not come.
 */
export async function saveShown(format: Format): Promise<string> {
  const about = { ...aboutNow(), record: null, extract: shownNow() };
  const pair = languages.value;
  const extract = await extractOf(
    catalogue.value,
    about.year,
    tables.value,
    jsonFetcher(dataAddress),
  );
  const name = extractName(about, format);
  saveFile(await made(format), name);
  return name;

  async function made(wanted: Format): Promise<Blob> {
    switch (wanted) {
      case 'xlsx': {
        const { toXlsx } = await import('../../exports/workbook/xlsx.ts');
        return toXlsx(extract, about, catalogue.value, pair);
      }
      case 'csv':
      case 'csvSemicolon': {
        const { toCsv } = await import('../../exports/csv.ts');
        const form = wanted === 'csv' ? 'comma' : 'semicolon';
        return new Blob([toCsv(extract, about, form)], { type: 'text/csv;charset=utf-8' });
      }
      case 'geojson': {
        const { toGeoJson } = await import('../../exports/geojson.ts');
        return new Blob([toGeoJson(extract, about)], { type: 'application/geo+json' });
      }
      case 'kml': {
        const { toKml } = await import('../../exports/kml.ts');
        return new Blob([toKml(extract, about, pair, PALETTES.light)], {
          type: 'application/vnd.google-earth.kml+xml',
        });
      }
    }
  }
}

/** Makes the workbook of the whole edition; as `saveShown`. */
export async function saveWhole(): Promise<string> {
  const { wholeXlsx } = await import('../../exports/whole/xlsx.ts');
  const about = { ...aboutNow(), record: null };
  const name = fileName(about.edition.version, null, 'xlsx', ['whole']);
  saveFile(await wholeXlsx(catalogue.value, about, languages.value), name);
  return name;
}

/** Makes the archive of the whole edition; as `saveShown`. */
export async function savePackage(): Promise<string> {
  const { packageArchive } = await import('../../exports/archive.ts');
  const about = { ...aboutNow(), record: null };
  const archive = await packageArchive(catalogue.value, about, async (file) => {
    const response = await fetch(dataAddress(file));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
  const name = fileName(about.edition.version, null, 'zip');
  saveFile(new Blob([archive as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), name);
  return name;
}
