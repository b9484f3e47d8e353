import { formatDate } from '../../i18n/format.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { languageName } from '../../i18n/words.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';

/** The date as exactly as it is known, or that none is printed. */
export function dateText(source: Source, language: Language): string {
  return source.date === null ? said(language, 'all.undated') : formatDate(source.date, language);
}

/** A licence in short: its name, or that the source is only cited. */
function licenceText(source: Source, language: Language): string {
  return source.licence ?? said(language, 'licence.short');
}

interface CellsProps {
  readonly source: Source;
  readonly language: Language;
  readonly isDateInferred: boolean;
  readonly weight: number;
}

/** What a line of the list says of a source beside its title, in the language of the page. */
export function Cells({ source, language, isDateInferred, weight }: CellsProps) {
  const lang = LANGUAGE_TAG[language];
  return (
    <>
      <span class="cell-publisher" lang={lang}>
        {source.publisher[language]}
      </span>
      <span class="cell-date figures" lang={lang}>
        {dateText(source, language)}
        {isDateInferred && <span class="remark">{said(language, 'date.inferred')}</span>}
      </span>
      <span class="cell-language" lang={lang}>
        {languageName(source.language, language)}
      </span>
      <span class="cell-kind" lang={lang}>
        {said(language, `kind.${source.kind ?? 'none'}`)}
      </span>
      <span
        class="cell-licence"
        lang={lang}
        title={source.licence ?? said(language, 'licence.none')}
      >
        {licenceText(source, language)}
      </span>
      <span
        class="cell-weight figures"
        lang={lang}
        title={
          weight > 0 ? said(language, 'weight', { count: weight }) : said(language, 'weight.none')
        }
      >
        {weight}
        <span class="cell-unit"> {said(language, 'weight.unit', { count: weight })}</span>
      </span>
    </>
  );
}
