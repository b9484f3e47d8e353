import { kindOf, kindWord } from '../../charts/figure-kind.ts';
import type { SlideChart } from '../../exports/slides/types.ts';
import type { Catalogue } from '../../facts/catalogue.ts';
import { byDate } from '../../facts/find.ts';
import { COLON, formatPeriod, formatQuantity, joinParts } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { word } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Flow, FlowSeries } from '../../model/records.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import type { Numbering } from './numbering.ts';
import { below, type Row } from './rows.ts';

/** So many bars stand beside a map and can be read. */
const MOST_BARS = 5;

/** `3.62 billion USD, sources differ`: how much, and what must be known to compare it. */
function amountText(flow: Flow, language: Language): string {
  const kind = kindOf(flow);
  return joinParts(
    [
      formatQuantity(flow.value, flow.unit, language, flow.approximation),
      // The period tells these.
      ...(['full', 'part', 'several'].includes(kind) ? [] : [kindWord(flow, language)]),
      ...(flow.disputes.length > 0 ? [t(language, 'flow.disputedShort')] : []),
    ],
    language,
  );
}

/** `2024, exports`: of when it is, and which way. */
function whenText(flow: Flow, language: Language): string {
  const { direction } = flow;
  return joinParts(
    [
      formatPeriod(flow, language),
      ...(direction === 'total' ? [] : [word(language, 'direction', direction)]),
    ],
    language,
  );
}

const barText = (flow: Flow, language: Language) =>
  `${whenText(flow, language)}${COLON[language]}${amountText(flow, language)}`;

/** A figure as a row of a table: what it counts and of when, how much, who says so. */
export function rowsOfFlows(
  facts: Catalogue,
  flows: readonly Flow[],
  languages: LanguagePair,
): Row[] {
  return bySeries(facts, flows).flatMap(({ series, own }) =>
    own.map((flow) => ({
      cells: [
        below(languages, (language) =>
          joinParts([nameIn(series.names, language).text, whenText(flow, language)], language),
        ),
        below(languages, (language) => amountText(flow, language)),
      ],
      sources: flow.sources,
    })),
  );
}

/** Figures by the series that they belong to: only within one may they be compared. */
export function bySeries(
  { flowSeries }: Catalogue,
  flows: readonly Flow[],
): { readonly series: FlowSeries; readonly own: readonly Flow[] }[] {
  return flowSeries.flatMap((series) => {
    const own = flows.filter((flow) => flow.series === series.id);
    return own.length > 0 ? [{ series, own: own.toSorted(byDate(({ from }) => from)) }] : [];
  });
}

/** Figures of one series, way and unit; of whole years where there are two of them. */
function comparable(facts: Catalogue, flows: readonly Flow[]) {
  return bySeries(
    facts,
    flows.filter(({ isPlausible }) => isPlausible),
  ).flatMap(({ series, own }) =>
    [...new Set(own.map(({ direction, unit }) => `${direction} ${unit}`))].map((way) => {
      const alike = own.filter(({ direction, unit }) => `${direction} ${unit}` === way);
      const full = alike.filter((flow) => kindOf(flow) === 'full');
      return { series, full: full.length, shown: full.length > 1 ? full : alike };
    }),
  );
}

/**
 * The newest of those figures that can best be compared, from the oldest of them down: whole years if
 * any are, else the most there are. `null` where no two can be; what is against reason is not drawn.
 */
export function chartOfFlows(
  facts: Catalogue,
  flows: readonly Flow[],
  languages: LanguagePair,
  numbering: Numbering,
): SlideChart | null {
  const [most] = comparable(facts, flows).toSorted(
    (one, other) => other.full - one.full || other.shown.length - one.shown.length,
  );
  const shown = most?.shown.slice(-MOST_BARS) ?? [];
  if (!most || shown.length < 2) return null;
  return {
    caption: languages.map((language) => nameIn(most.series.names, language)),
    bars: shown.map((flow) => ({
      label: [...new Set(languages.map((language) => barText(flow, language)))],
      numbers: numbering.of(flow.sources),
      value: flow.value,
      isPale: kindOf(flow) !== 'full',
    })),
  };
}
