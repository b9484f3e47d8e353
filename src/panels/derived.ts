import { computed } from '@preact/signals-core';
import type { AsOfYear, PartialDate } from '../model/time.ts';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import { selectDetail } from '../state/select-detail.ts';
import { selectArcs } from '../state/select-flows.ts';
import { selectRows } from '../state/select-rows.ts';
import {
  catalogue,
  filters,
  lens,
  money,
  selection,
  series,
  topics,
  view,
  year,
} from '../state/store.ts';

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

/** What stands on the map in the year, west to east. */
export const rows = computed(() => rowsOf(year.value));

/** The lines of trade of the year; none while the topic is off. */
export const arcs = computed(() =>
  selectArcs(catalogue.value, {
    ...view.peek(),
    year: year.value,
    topics: topics.value,
    series: series.value,
    money: money.value,
    filters: filters.value,
    lens: lens.value,
  }),
);

/** How many things each topic shows in the year, or would show if it were switched on. */
export const counts = computed((): Readonly<Record<Topic, number>> => {
  const wanted = {
    ...view.peek(),
    year: year.value,
    series: series.value,
    money: money.value,
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
    flows: selectArcs(catalogue.value, wanted).length,
  };
});

/** What the detail panel shows. */
export const detail = computed(() =>
  selectDetail(catalogue.value, { ...view.peek(), year: year.value, selection: selection.value }),
);

/** The date of the latest dated source, as exactly as it is known; `null` before sources are there. */
export const latestSource = computed(() =>
  [...catalogue.value.sources.values()].reduce<PartialDate | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  ),
);
