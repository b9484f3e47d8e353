/*
 * All that the page says about trade in words and charts: fetched when the topic is switched on or
 * a figure is opened, together with its texts.
 */
import { FlowLegend } from '../../map/flows/legend.tsx';
import { talk } from '../../state/store.ts';
import { flows } from '../derived.ts';
import { FlowPanel } from '../detail/flow.tsx';
import { Card } from './card.tsx';
import { TradeCharts } from './charts.tsx';
import { FlowChoice } from './choice.tsx';

/** What the trade on the map means. */
function Legend() {
  return <FlowLegend flows={flows.value} part={talk.value === null ? 'rules' : 'all'} />;
}

/** The components of the part, for whoever fetches it. */
export const TRADE = { Card, FlowPanel, FlowChoice, Legend, TradeCharts } as const;
