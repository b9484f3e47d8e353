import './trade-charts.css';
import { TradeByProvince } from '../../charts/TradeByProvince.tsx';
import type { PointEvents } from '../../charts/TradePlot.tsx';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { measure } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { highlight } from '../control/memory.ts';
import { focusDetail, select } from '../control/select.ts';
import { MeasureSwitch, MoneySwitch } from './choice.tsx';

/** What a point of a chart does: the card while it is pointed at, the details when it is chosen. */
export const POINTS: PointEvents = {
  onPoint(id) {
    highlight.value = id;
  },
  onPick(id, byKey) {
    select(id);
    if (byKey) focusDetail();
  },
};

/** Trade by province and year, for the panel of charts. */
export function TradeCharts() {
  return (
    <section class="trade-panel">
      <p class="why">
        <Both as="stacked" say={(language) => tradeText(language, 'charts.lead')} />
      </p>
      <div class="series-line">
        <MeasureSwitch />
        {measure.value === 'value' && <MoneySwitch />}
      </div>
      <TradeByProvince {...POINTS} />
    </section>
  );
}
