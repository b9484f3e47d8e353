import { effect } from '@preact/signals-core';
import type { Catalogue } from '../facts/catalogue.ts';
import { drawnOf } from '../model/flow.ts';
import type { ViewState } from '../model/view/view.ts';
import { isCut } from './load.ts';
import { asked as askedOfPage, catalogue, update, view } from './store.ts';

/**
 * What shows today the series that an older link asks for: its layer and measure, and of its figures
 * the one of the year, else the newest, opened. Nothing is opened where the link has trade switched
 * off, or in a talk, whose scenes say themselves what is opened. `null` where nothing is asked for.
 */
export function openedBy(
  { flowSeries, flows }: Pick<Catalogue, 'flowSeries' | 'flows'>,
  { asked, year, flows: layers, topics, selection, talk }: ViewState,
): Partial<ViewState> | null {
  if (asked === null) return null;
  const series = flowSeries.find(({ id, formerly }) => id === asked || formerly?.includes(asked));
  // A series that the data know no more: the page shows what it shows by itself.
  if (!series) return { asked: null };
  const own = flows
    .filter((flow) => flow.series === series.id)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const figure = own.find((flow) => drawnOf(flow)?.year === year) ?? own[0];
  const { measure } = series;
  const isOpened = topics.has('flows') && talk === null;
  return {
    asked: null,
    flows: series.arc ? new Set([...layers, series.arc.layer]) : layers,
    ...(measure === 'trains' ? {} : { measure }),
    selection: selection ?? (isOpened ? (figure?.id ?? null) : null),
  };
}

/**
 * Shows what an older link asks for as soon as the figures are there.
 *
 * @returns a function that stops it.
 */
export function watchAsked(): () => void {
  return effect(() => {
    if (askedOfPage.value === null || isCut.value) return;
    if (catalogue.value.flowSeries.length === 0) return;
    const opened = openedBy(catalogue.value, view.peek());
    if (opened) update(opened);
  });
}
