import { t } from '../../../i18n/t.ts';
import { FilterNote } from '../../../panels/filters/line.tsx';
import { Signs, TradeSigns } from '../../../panels/legend/signs.tsx';
import { chrome } from '../../../ui/text.tsx';

/** What the signs on the map mean, those alone that stand there now. */
export function StageLegend() {
  return (
    <section class="stage-legend plate" aria-label={t(chrome(), 'region.legend')}>
      <FilterNote />
      <TradeSigns />
      <Signs />
    </section>
  );
}
