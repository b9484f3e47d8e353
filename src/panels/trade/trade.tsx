/*
 * All that the page says about trade in words and charts beyond the choice among the topics: fetched
 * when a figure is pointed at or opened.
 */
import { FlowPanel } from '../detail/flow.tsx';
import { Card } from './card.tsx';
import { TradeCharts } from './charts.tsx';

/** The components of the part, for whoever fetches it. */
export const TRADE = { Card, FlowPanel, TradeCharts } as const;
