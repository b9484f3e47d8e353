import { t } from '../i18n/t.ts';
import { FlowLegend } from '../map/flow-legend.tsx';
import { MapLegend } from '../map/map-legend.tsx';
import { rows } from './derived.ts';
import { isLegendOpen } from './memory.ts';
import { Both } from './text.tsx';

/** What the signs mean, from the modules that draw them; folded away where the screen is low. */
export function Legend() {
  return (
    <details
      class="legend"
      open={isLegendOpen.value}
      onToggle={({ currentTarget }) => {
        isLegendOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <Both say={(language) => t(language, 'region.legend')} />
      </summary>
      <MapLegend rows={rows.value} />
      <FlowLegend />
    </details>
  );
}
