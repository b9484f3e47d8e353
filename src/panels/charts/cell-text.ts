import { formatSpan } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/charts/index.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { OverviewCell } from '../../state/select-overview.ts';

/** What a cell says: each status of the year with its dates, and how many sources tell it. */
export function cellText({ spans, sourceCount }: OverviewCell, language: Language): string {
  if (spans.length === 0) return t(language, 'detail.silent');
  const said = spans.map(
    (span) => `${words(language).status[span.status]}, ${formatSpan(span, language)}`,
  );
  return [...said, t(language, 'sources.count', { count: sourceCount })].join(
    tc(language, 'separator'),
  );
}
