import { COLON, formatPeriod, formatQuantity } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/index.ts';
import { words } from '../i18n/words.ts';
import { isFullYear } from '../model/flow.ts';
import type { Language } from '../model/language.ts';
import type { Flow } from '../model/records.ts';
import { lastYearOf, yearOf } from '../model/time.ts';

/** What a figure is good for in a chart of years. */
export type FigureKind = 'full' | 'part' | 'several' | 'expected' | 'implausible' | 'derived';

/** Only `full` may stand for a year and be joined to the one before; disputes are told beside it. */
export function kindOf(flow: Flow): FigureKind {
  if (!flow.isPlausible) return 'implausible';
  if (flow.isDerived) return 'derived';
  if (isFullYear(flow)) return 'full';
  if (flow.year === null || yearOf(flow.from) !== lastYearOf(flow.to)) return 'several';
  return flow.period === 'full-year' ? 'expected' : 'part';
}

/** `whole year, sources differ`: what has to be known before figures are compared. */
export function kindText(flow: Flow, language: Language): string {
  const kind = tradeText(language, `figure.${kindOf(flow)}`);
  if (flow.disputes.length === 0) return kind;
  return `${kind}${language === 'zh' ? '，' : ', '}${tradeText(language, 'figure.disputed')}`;
}

/** A figure in one line: `2023: nearly 254 billion CNY · total · whole year`. */
export function figureText(flow: Flow, language: Language): string {
  const value = formatQuantity(flow.value, flow.unit, language, flow.approximation);
  const direction = words(language).direction[flow.direction];
  return `${formatPeriod(flow, language)}${COLON[language]}${value} · ${direction} · ${kindText(flow, language)}`;
}
