import { computed } from '@preact/signals-core';
import type { Detail } from '../../facts/detail/detail.ts';
import { selectDetail } from '../../facts/detail/select-detail.ts';
import { countFlows, type FlowView, selectFlows } from '../../facts/flows/picture.ts';
import { selectRows } from '../../facts/rows/select-rows.ts';
import type { AsOfYear, PartialDate } from '../../model/time/time.ts';
import { TOPICS, type Topic } from '../../model/vocabulary.ts';
import { isCut } from '../../state/load.ts';
import {
  catalogue,
  filters,
  flowLayers,
  lens,
  measure,
  money,
  selection,
  talk,
  topics,
  view,
  year,
} from '../../state/store.ts';

/*
 * What selectors give for the view on screen, reckoned once for all who show it. Each asks only
 * for the slices that it depends on, so that a camera that moves reckons nothing anew.
 */

/** What stands on the map in any year, narrowed by filters and lens as in the year on screen. */
export const rowsOf = (asOf: AsOfYear, on: ReadonlySet<Topic> = topics.value, hasAbsent = false) =>
  selectRows(catalogue.value, {
    hasAbsent,
    year: asOf,
    topics: on,
    filters: filters.value,
    lens: lens.value,
  });

/** What is reckoned for a year, kept for as long as nothing but the year differs. */
export function kept<T>(of: () => (asOf: AsOfYear) => T) {
  const known = computed(() => {
    const reckon = of();
    const years = new Map<AsOfYear, T>();
    return (asOf: AsOfYear): T => {
      const value = years.get(asOf) ?? reckon(asOf);
      years.set(asOf, value);
      return value;
    };
  });
  return (asOf: AsOfYear): T => known.value(asOf);
}

const rowsByYear = kept(() => {
  const view = { topics: topics.value, filters: filters.value, lens: lens.value };
  const all = catalogue.value;
  return (asOf) => selectRows(all, { ...view, year: asOf });
});

/** What stands on the map in the year, west to east. */
export const rows = computed(() => rowsByYear(year.value));

/** What of the view decides about trade; topics may be asked about that are not on. */
const flowView = (on: ReadonlySet<Topic>, asOf: AsOfYear): FlowView => ({
  year: asOf,
  topics: on,
  flows: flowLayers.value,
  measure: measure.value,
  money: money.value,
  filters: filters.value,
  lens: lens.value,
  talk: talk.value,
});

/** The trade of any year, narrowed as in the year on screen. */
export const flowsOf = (asOf: AsOfYear, on: ReadonlySet<Topic> = topics.value) =>
  selectFlows(catalogue.value, flowView(on, asOf));

const flowsByYear = kept(() => {
  const all = catalogue.value;
  const view = flowView(topics.value, 0);
  return (asOf) => selectFlows(all, { ...view, year: asOf });
});

/** The trade of the year; nothing while the topic is off. */
export const flows = computed(() => flowsByYear(year.value));

/** What the map shows of another year, all else as it is on screen. */
export const ofYear = (asOf: AsOfYear) => {
  const shown = rowsByYear(asOf);
  return {
    year: asOf,
    rows: shown,
    shown: new Set(shown.map(({ id }) => id)),
    flows: flowsByYear(asOf),
  };
};

/** What trade the year shows, or would show if the topic were on. */
const trade = computed(() => countFlows(flowsOf(year.value, new Set(['flows']))));

/** How many figures of trade are shown that are of earlier years. */
export const earlier = computed(() => trade.value.carried);

/** How many things each topic shows in the year, or would show if it were switched on. */
export const counts = computed((): Readonly<Record<Topic, number>> => {
  const wanted = {
    ...view.peek(),
    year: year.value,
    filters: filters.value,
    lens: lens.value,
    topics: new Set(TOPICS),
  };
  const all = selectRows(catalogue.value, wanted);
  const count = (topic: Topic) => all.filter((row) => row.topic === topic).length;
  return {
    gates: count('gates'),
    crossings: count('crossings'),
    projects: count('projects'),
    meetings: count('meetings'),
    cooperation: count('cooperation'),
    flows: trade.value.own,
  };
});

/** What the detail panel shows; nothing while the records are not whole. */
export const detail = computed(
  (): Detail =>
    isCut.value
      ? { kind: 'none' }
      : selectDetail(catalogue.value, {
          ...view.peek(),
          year: year.value,
          selection: selection.value,
        }),
);

/** The date of the latest dated source, as exactly as it is known; `null` before sources are there. */
export const latestSource = computed(() =>
  [...catalogue.value.sources.values()].reduce<PartialDate | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  ),
);
