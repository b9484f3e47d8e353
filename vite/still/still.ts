import { formatDate } from '../../src/i18n/format.ts';
import { words } from '../../src/i18n/words.ts';
import { nameIn } from '../../src/model/language.ts';
import type { Site, Source } from '../../src/model/records.ts';
import { statusIn } from '../../src/model/site.ts';
import { CAPTION, HEADS, NO_SCRIPT, RECORDS, SILENT, TAGS, TROUBLES, UNDATED } from './words.ts';

/** What the table is made of, as it lies in `public/data`. */
export interface StillData {
  readonly gates: readonly Site[];
  readonly sources: readonly Source[];
  readonly edition: { readonly closed: string; readonly years: { readonly last: number } };
}

const LANGUAGES = ['vi', 'zh', 'en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in HTML, between tags and in quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The same in four languages, one beside the other. */
function inAll(text: (language: Language) => string): string {
  return LANGUAGES.map(
    (language) => `<span lang="${TAGS[language]}">${escaped(text(language))}</span>`,
  ).join(' · ');
}

function paragraphs(text: (language: Language) => string): string {
  return LANGUAGES.map(
    (language) => `<p lang="${TAGS[language]}">${escaped(text(language))}</p>`,
  ).join('');
}

/** The source of a state that was published last; one without a date only where none has one. */
function newest(ids: readonly string[], sources: ReadonlyMap<string, Source>): Source | undefined {
  return ids
    .flatMap((id) => sources.get(id) ?? [])
    .reduce<Source | undefined>(
      (best, one) => (!best || (one.date ?? '') > (best.date ?? '') ? one : best),
      undefined,
    );
}

function sourceCell(source: Source | undefined): string {
  if (!source) return '';
  const { date } = source;
  const text = !date ? inAll((language) => UNDATED[language]) : escaped(date);
  if (!source.url || !/^https?:/.test(source.url)) return text;
  const title = escaped(source.title);
  return `<a href="${escaped(source.url)}" title="${title}" rel="noreferrer">${text}</a>`;
}

function row(site: Site, year: number, sources: ReadonlyMap<string, Source>): string {
  const span = statusIn(site, year);
  const state = (language: Language) =>
    span ? words(language).status[span.status] : SILENT[language];
  const cells = [
    inAll((language) => words(language).siteKind[site.kind]),
    inAll(state),
    sourceCell(newest(span?.sources ?? [], sources)),
  ];
  const names = [nameIn(site.names, 'vi'), nameIn(site.names, 'zh')]
    .map(({ text, language }) => `<span lang="${TAGS[language]}">${escaped(text)}</span>`)
    .filter((name, index, all) => all.indexOf(name) === index)
    .join(' · ');
  return `<tr><th scope="row">${names}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/**
 * What index.html says without any script: words for each trouble, and the gates from west to east
 * with their state in the last year of the data.
 */
export function stillPage({ gates, sources, edition }: StillData): string {
  const year = edition.years.last;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const troubles = Object.entries(TROUBLES).map(
    ([name, text]) =>
      `<div data-trouble="${name}" hidden>${paragraphs((language) => text[language])}</div>`,
  );
  const caption = inAll((language) =>
    CAPTION[language](year, formatDate(edition.closed, language)),
  );
  const heads = HEADS.map((head) => `<th scope="col">${inAll((language) => head[language])}</th>`);
  const rows = [...gates]
    .sort((one, other) => one.order - other.order)
    .map((site) => row(site, year, byId));
  return [
    '<div id="still">',
    `<noscript>${paragraphs((language) => NO_SCRIPT[language])}</noscript>`,
    ...troubles,
    `<table><caption>${caption}</caption><thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
    `<p><a href="./records/index.html">${inAll((language) => RECORDS[language])}</a></p>`,
    '</div>',
  ].join('\n');
}
