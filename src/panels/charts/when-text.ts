import type { When } from '../../facts/select-months.ts';
import { formatDate } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import type { Language } from '../../model/language.ts';

/** A month, a year of which the month is not known, or all before a year. */
export function whenText({ year, month, isBefore }: When, language: Language): string {
  if (isBefore) return tc(language, 'before', { year });
  if (month === null) return tc(language, 'yearOnlyOf', { year });
  return formatDate(`${year}-${String(month).padStart(2, '0')}`, language);
}
