import { COLON, formatPeriod, formatQuantity, joinParts } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/trade.ts';
import { words } from '../i18n/words.ts';
import { isFullYear, monthsOf } from '../model/flow.ts';
import type { Language } from '../model/language.ts';
import type { Flow } from '../model/records.ts';
import { lastYearOf, yearOf } from '../model/time/time.ts';

/** What a figure is good for in a chart of years. */
export const FIGURE_KINDS = [
  'full',
  'part',
  'several',
  'told',
  'expected',
  'implausible',
  'derived',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Only `full` may stand for a year and be joined to the one before; disputes are told beside it. */
export function kindOf(flow: Flow): FigureKind {
  if (!flow.isPlausible) return 'implausible';
  if (flow.isDerived) return 'derived';
  if (flow.told) return 'told';
  if (isFullYear(flow)) return 'full';
  if (flow.year === null || yearOf(flow.from) !== lastYearOf(flow.to)) return 'several';
  return flow.period === 'full-year' ? 'expected' : 'part';
}

/** `part of a year · 9 months`: whether a figure is that of a year, and if not, of what. */
export function kindWord(flow: Flow, language: Language): string {
  const kind = kindOf(flow);
  const months = kind === 'part' ? monthsOf(flow) : null;
  return [
    tradeText(language, `figure.${kind}`),
    ...(months === null ? [] : [formatQuantity(months, 'months', language)]),
  ].join(' · ');
}

/** `whole year, sources differ`: what has to be known before figures are compared. */
export function kindText(flow: Flow, language: Language): string {
  const kind = kindWord(flow, language);
  if (flow.disputes.length === 0) return kind;
  return joinParts([kind, tradeText(language, 'figure.disputed')], language);
}

/** A figure in one line: `2023: nearly 254 billion CNY · total · whole year`. */
export function figureText(flow: Flow, language: Language): string {
  const value = formatQuantity(flow.value, flow.unit, language, flow.approximation);
  const direction = words(language).direction[flow.direction];
  return `${formatPeriod(flow, language)}${COLON[language]}${value} · ${direction} · ${kindText(flow, language)}`;
}
