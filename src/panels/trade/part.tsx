/*
 * All that the page says about trade in words and charts: fetched when the topic is switched on or
 * a figure is opened, together with its texts.
 */
import { FlowLegend } from '../../map/flow-legend.tsx';
import { arcs } from '../derived.ts';
import { FlowPanel } from '../detail/flow.tsx';
import { SeriesChoice } from '../series-choice.tsx';
import { Card } from './card.tsx';
import { TradeCharts } from './charts.tsx';

/** What the lines of trade on the map mean. */
function Legend() {
  return <FlowLegend arcs={arcs.value} />;
}

/** The components of the part, for whoever fetches it. */
export const TRADE = { Card, FlowPanel, Legend, SeriesChoice, TradeCharts } as const;
