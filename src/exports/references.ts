import { say } from '../i18n/messages/files/downloads.ts';
import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import { type PartialDate, yearOf } from '../model/time/time.ts';
import { type About, LICENCE } from './common/about.ts';

/** As LICENSE and CITATION.cff name us; the same in every language, so that a list has one author. */
const AUTHOR = 'The border-cooperation-map authors';

/** What all formats say of the map, or of what is open on it. */
function referenceOf({ edition, record, year }: About, language: Language) {
  const map = say(language, 'cite.title');
  // Reference managers write over an item of the same id: each record in each year has its own.
  const part = record ? `-${year}-${record.id.replace(':', '-')}` : '';
  return {
    id: `border-cooperation-map-${edition.version}${part}`,
    title: record
      ? say(language, 'cite.recordTitle', { record: record.names[language], year })
      : map,
    container: record ? map : null,
  };
}

function dateParts(date: PartialDate): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * A citation as CSL-JSON: a list of one item of type `dataset`.
 * @see https://github.com/citation-style-language/schema (csl-data.json)
 */
export function cslJson(about: About, language: Language): string {
  const { edition, link, accessed } = about;
  const { id, title, container } = referenceOf(about, language);
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: AUTHOR }],
    ...(container ? { 'container-title': container } : {}),
    version: edition.version,
    issued: dateParts(edition.closed),
    accessed: dateParts(accessed),
    URL: link,
    language: LANGUAGE_TAG[language],
    // The schema has no word for a licence.
    note: LICENCE.name,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** On one line: in RIS a line is a field. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A citation as RIS, which EndNote, Zotero and Mendeley read: one record of type `DATA`. */
export function ris(about: About, language: Language): string {
  const { edition, link, accessed } = about;
  const { id, title, container } = referenceOf(about, language);
  const slashes = (date: PartialDate) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return `${year}/${month}/${day}/`;
  };
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'DATA'],
    ['ID', id],
    ['AU', `${AUTHOR},`], // the comma: a body, no surname
    ['TI', title],
    ['T2', container],
    ['PY', String(yearOf(edition.closed))],
    ['DA', slashes(edition.closed)],
    ['ET', edition.version],
    ['LA', LANGUAGE_TAG[language]],
    ['UR', link],
    ['Y2', slashes(accessed)],
    ['N1', LICENCE.name],
  ];
  const lines = fields.flatMap(([tag, text]) => (text ? [`${tag}  - ${oneLine(text)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Signs that TeX would take for commands; braces go, for they must be in pairs. */
function texText(text: string): string {
  return oneLine(text)
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, '\\$&');
}

/** A citation as BibTeX (an entry `@misc`, as biblatex's `@dataset` is unknown to older styles); UTF-8. */
export function bibTex(about: About, language: Language): string {
  const { edition, link, accessed } = about;
  const { id, title, container } = referenceOf(about, language);
  const fields = Object.entries({
    author: `{${AUTHOR}}`,
    title: `{${texText(title)}}`,
    howpublished: container && texText(container),
    year: String(yearOf(edition.closed)),
    edition: edition.version,
    // Braces would have to be in pairs, and an address has them encoded.
    url: link.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: accessed,
    note: `${LICENCE.name}; ${edition.closed}`,
  }).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id},\n${fields.join(',\n')}\n}\n`;
}
