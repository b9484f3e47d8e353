import { drawnOf } from '../../model/flow.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ViewState } from '../view.ts';

/**
 * What shows today the series that an older link asks for: its layer and measure, and of its figures
 * the one of the year, else the newest, opened. `null` where the data know no such series.
 */
export function openedBy(
  { flowSeries, flows }: Pick<Catalogue, 'flowSeries' | 'flows'>,
  { asked, year, flows: layers, topics, selection }: ViewState,
): Partial<ViewState> | null {
  if (asked === null) return null;
  const series = flowSeries.find(({ id, formerly }) => id === asked || formerly?.includes(asked));
  if (!series) return null;
  const own = flows
    .filter((flow) => flow.series === series.id)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const figure = own.find((flow) => drawnOf(flow)?.year === year) ?? own[0];
  const { measure } = series;
  return {
    asked: null,
    topics: new Set([...topics, 'flows']),
    flows: series.arc ? new Set([...layers, series.arc.layer]) : layers,
    ...(measure === 'trains' ? {} : { measure }),
    selection: selection ?? figure?.id ?? null,
  };
}
