import type { OverviewCell } from '../../facts/rows/select-overview.ts';
import { COLON, formatSpan, joinParts, SEMICOLON } from '../../i18n/format.ts';
import { lastKnownText } from '../../i18n/last-known.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { capital } from '../../ui/text.tsx';

/**
 * What a cell says: each status of the year with its dates, when it was last known where it is
 * carried on, and how many sources tell it; of a site that is not yet there, why.
 */
export function cellText(cell: OverviewCell, language: Language): string {
  const { spans, sourceCount, fresh, absence } = cell;
  if (absence) {
    const said = [capital(freshSay(language, 'absent'), language), absence.note[language]];
    const count = t(language, 'sources.count', { count: absence.sources.length });
    return [said.join(COLON[language]), count].join(SEMICOLON[language]);
  }
  if (spans.length === 0) return t(language, 'detail.silent');
  const said = spans.map((span) =>
    joinParts([words(language).status[span.status], formatSpan(span, language)], language),
  );
  return [
    ...said,
    lastKnownText(fresh, language) ?? [],
    t(language, 'sources.count', { count: sourceCount }),
  ]
    .flat()
    .join(SEMICOLON[language]);
}
