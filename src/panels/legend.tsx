import { t } from '../i18n/t.ts';
import { MapLegend } from '../map/map-legend.tsx';
import { hasFlows } from '../state/flows/picture.ts';
import { flows, rows } from './derived.ts';
import { lazy } from './lazy.tsx';
import { isLegendOpen } from './memory.ts';
import { Both } from './text.tsx';

const FlowLegend = lazy(() => import('./trade/part.tsx').then(({ TRADE }) => TRADE.Legend));

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
      {hasFlows(flows.value) && <FlowLegend />}
    </details>
  );
}
