import { COLON } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';

/** A source on one line: publisher, title, date, address; what is not known is left out. */
export function sourceText(source: Source, language: Language): string {
  const date = source.date === null ? '' : ` (${source.date})`;
  const url = source.url === null ? '' : ` ${source.url}`;
  return `${source.publisher[language]}${COLON[language]}${source.title}${date}${url}`;
}

/** All sources of a record in one cell. */
export function sourcesText(sources: readonly Source[], language: Language): string {
  return sources.map((source) => sourceText(source, language)).join(' | ');
}

/** Sources in a few words, for a sheet beside which a list tells them whole: publisher and date, each once. */
export function shortSources(sources: readonly Source[], language: Language): string {
  const told = sources.map(({ publisher, date }) =>
    date === null ? publisher[language] : `${publisher[language]} ${date}`,
  );
  return [...new Set(told)].join('; ');
}
