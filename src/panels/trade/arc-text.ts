import { formatDate, formatList, formatPeriod } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/index.ts';
import { lastDayOf, monthsOf } from '../../model/flow.ts';
import type { Language } from '../../model/language.ts';
import { lastYearOf, yearOf } from '../../model/time.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import { findSite } from '../../state/find.ts';
import type { FlowArc, FlowBadge } from '../../state/flows/picture.ts';

/** The provinces, the region or the gate of an arc, in words. */
export function unitNames(
  catalogue: Catalogue,
  { of }: Pick<FlowArc | FlowBadge, 'of'>,
  language: Language,
): string {
  const names = of.map((id) => {
    const known = catalogue.places.get(id)?.names ?? findSite(catalogue, id)?.names;
    return known?.[language] ?? known?.vi ?? id;
  });
  return formatList(names, language);
}

/** The time that a figure covers, where it is not the year on screen. */
function timeText({ state, figure, year }: FlowArc | FlowBadge, language: Language): string[] {
  const { told, from, to } = figure;
  if (told) return [tradeText(language, 'arc.told', { date: formatDate(told.date, language) })];
  if (yearOf(from) !== lastYearOf(to)) return [formatPeriod(figure, language)];
  const isPart = figure.period !== 'full-year';
  const months = isPart ? monthsOf(figure) : null;
  const ofYear = state === 'carried' ? [`${year}`] : [];
  if (!isPart) return ofYear;
  if (months !== null) return [...ofYear, tradeText(language, 'arc.months', { months })];
  return [tradeText(language, 'arc.until', { date: formatDate(lastDayOf(figure), language) })];
}

/** What has to be known beside the value on an arc: part of what, of which time; in few words. */
export function arcText(told: FlowArc | FlowBadge, language: Language): string[] {
  return [...(told.scope ? [told.scope[language]] : []), ...timeText(told, language)];
}
