import { t } from '../../i18n/t.ts';
import { isLineFree } from '../../state/map-frame.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { isLegendOpen } from '../control/memory.ts';

const Signs = lazy(() => import('./signs.tsx').then((part) => part.SignsBelowTopics), {
  isOfFirst: true,
});

/**
 * What the signs mean, from the modules that draw them; folded away where the screen is low. The first
 * picture is not kept waiting for it.
 */
export function Legend() {
  const isDue = isLegendOpen.value && isLineFree.value;
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
      <Scroll class="legend-body" label={t(chrome(), 'region.legend')}>
        {isDue && <Signs />}
      </Scroll>
    </details>
  );
}
