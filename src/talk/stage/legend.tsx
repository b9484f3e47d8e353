import { t } from '../../i18n/t.ts';
import { MapLegend } from '../../map/map-legend.tsx';
import { rows } from '../../panels/derived.ts';
import { FilterNote } from '../../panels/filters/line.tsx';
import { TradeSigns } from '../../panels/legend/part.tsx';
import { chrome } from '../../panels/text.tsx';

/** What the signs on the map mean, those alone that stand there now. */
export function StageLegend() {
  return (
    <section class="stage-legend plate" aria-label={t(chrome(), 'region.legend')}>
      <FilterNote />
      <TradeSigns />
      <MapLegend rows={rows.value} />
    </section>
  );
}
