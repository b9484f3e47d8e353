import { t } from '../../i18n/t.ts';
import { flows } from '../../panels/derived.ts';
import { FilterNote } from '../../panels/filters/line.tsx';
import { lazy } from '../../panels/lazy.tsx';
import { Signs } from '../../panels/legend/part.tsx';
import { chrome } from '../../panels/text.tsx';
import { hasFlows } from '../../state/flows/picture.ts';

const FlowLegend = lazy(() =>
  import('../../panels/trade/part.tsx').then(({ TRADE }) => TRADE.Legend),
);

/** What the signs on the map mean, those alone that stand there now. */
export function StageLegend() {
  return (
    <section class="stage-legend plate" aria-label={t(chrome(), 'region.legend')}>
      <FilterNote />
      {hasFlows(flows.value) && <FlowLegend />}
      <Signs />
    </section>
  );
}
