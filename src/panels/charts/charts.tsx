import './overview.css';
import './months.css';
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import type { Language } from '../../model/language.ts';
import { Choice } from '../../ui/choice.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { chrome } from '../../ui/text.tsx';
import { Events } from './events.tsx';
import { Overview } from './overview.tsx';

interface Chart {
  readonly title: (language: Language) => string;
  readonly Part: ComponentType;
}

const CHARTS = {
  status: { title: (language) => tc(language, 'chart.status'), Part: Overview },
  events: { title: (language) => tc(language, 'chart.events'), Part: Events },
  trade: {
    title: (language) => tradeText(language, 'charts.title'),
    Part: lazy(() => import('../trade/trade.tsx').then(({ TRADE }) => TRADE.TradeCharts)),
  },
} as const satisfies Readonly<Record<string, Chart>>;

type ChartName = keyof typeof CHARTS;
const NAMES = Object.keys(CHARTS) as readonly ChartName[];

/** Which chart is on screen, while the page is open. */
const chart = signal<ChartName>('status');

/** The whole border at a glance: one chart at a time, as large as the screen allows. */
export function Charts() {
  const language = chrome();
  const { Part } = CHARTS[chart.value];
  return (
    <section class="charts" id="list" tabIndex={-1} aria-labelledby="list-heading">
      <Choice
        label={tc(language, 'chart')}
        options={NAMES.map((name) => ({ value: name, text: CHARTS[name].title(language) }))}
        value={chart.value}
        onChoose={(name) => {
          chart.value = name;
        }}
      />
      <div class="chart-body">
        <Part />
      </div>
    </section>
  );
}
