import { formatDate, formatPeriod, formatQuantity, joinParts } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/index.ts';
import { monthsOf } from '../../model/flow.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { lastDateBefore } from '../../model/span.ts';
import { lastYearOf, yearOf } from '../../model/time.ts';
import type { FlowArc, FlowBadge } from '../../state/flows/picture.ts';
import type { LanguagePair } from '../../state/view.ts';
import type { FlatNames } from '../name-text.ts';

type Told = FlowArc | FlowBadge;

/** The time that a figure covers, where it is not the whole year on screen. */
function timeText({ state, figure, year, session }: Told, language: Language): string[] {
  const { told, from, to } = figure;
  const ofYear = state === 'carried' ? [`${year}`] : [];
  if (told) {
    return session === null
      ? [tradeText(language, 'arc.told', { date: formatDate(told.date, language) })]
      : [...ofYear, tradeText(language, 'arc.session', { session: `${session}` })];
  }
  if (yearOf(from) !== lastYearOf(to)) return [formatPeriod(figure, language)];
  if (figure.period === 'full-year') return ofYear;
  const months = monthsOf(figure);
  if (months !== null) return [...ofYear, tradeText(language, 'arc.months', { months })];
  // The year on screen needs no telling twice.
  return [tradeText(language, 'arc.until', { date: formatDate(lastDateBefore(to), language) })];
}

/** What has to be known beside the value on an arc: of which time, and what alone it counts. */
export function arcText(told: Told, language: Language): string[] {
  return [...timeText(told, language), ...(told.scope ? [told.scope[language]] : [])];
}

const inAll = (say: (language: Language) => string): FlatNames =>
  Object.fromEntries(LANGUAGES.map((one) => [`name_${one}`, say(one)])) as FlatNames;

/** The text that stands at an arc or badge: value and unit, beneath them time and scope. */
export function labelTexts(told: Told): FlatNames {
  const { value, unit, approximation } = told.amount;
  return inAll((language) => {
    const rest = arcText(told, language);
    const lines = [
      formatQuantity(value, unit, language, approximation),
      ...(rest.length > 0 ? [joinParts(rest, language)] : []),
    ];
    return lines.join('\n');
  });
}

/** The text that stands at a province of which no figure is known. */
export const stubTexts = (): FlatNames => inAll((language) => tradeText(language, 'stub.none'));

/**
 * The forms of a text, the fullest first: in both languages, in the first alone, and no more of
 * that than its first line, value and unit. None twice.
 */
export function formsOf(texts: FlatNames, [first]: LanguagePair): FlatNames[] {
  const one = texts[`name_${first}`];
  const [value = one] = one.split('\n');
  const all = [texts, inAll(() => one), inAll(() => value)];
  const keys = all.map((form) => JSON.stringify(form));
  return all.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
