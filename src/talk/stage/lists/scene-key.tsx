import { computed } from '@preact/signals';
import { t } from '../../../i18n/t.ts';
import { rowsInSight } from '../../../map/plain/things.ts';
import { windowOf } from '../../../map/plain/window.ts';
import { MapLegend } from '../../../map/signs/map-legend.tsx';
import { rows } from '../../../panels/control/derived.ts';
import { image } from '../../../panels/control/room.ts';
import { PromiseKey } from '../../../panels/promise-key/key.tsx';
import { topics, view, year } from '../../../state/store.ts';
import { chrome } from '../../../ui/text.tsx';

/**
 * The part of the wall that is the map's, as shares. Rounded, not measured: a key that followed the map's
 * own height would change that height, and with it what it explains.
 */
const MAP = { width: 2 / 3, height: 0.85 };

/** What the wall shows of the world once the map has come to rest there. */
const sight = computed(() => {
  const { width, height } = image.value;
  return windowOf({
    aim: view.value.camera,
    width: width * MAP.width,
    height: height * MAP.height,
  });
});

/** The key of what is in sight, in a line or a few beneath the map; unasked, on every scene. */
export function SceneKey() {
  const inSight = rowsInSight(rows.value, sight.value);
  return (
    <aside class="stage-key" aria-label={t(chrome(), 'region.legend')}>
      <MapLegend rows={inSight} place="plate" />
      <PromiseKey rows={inSight} year={year.value} isOn={topics.value.has('cooperation')} />
    </aside>
  );
}
