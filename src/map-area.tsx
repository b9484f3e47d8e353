import { useEffect, useRef } from 'preact/hooks';
import { bindMap, mapState } from './bind-map.ts';
import { t } from './i18n/t.ts';
import type { MapRenderer } from './map/renderer.ts';
import { MapControls } from './panels/map-controls.tsx';
import { Peek } from './panels/peek.tsx';
import { Both, chrome } from './panels/text.tsx';
import { update } from './state/store.ts';

function NoMap() {
  return (
    <div class="no-map" role="status">
      <p class="no-map-title">
        <Both as="stacked" say={(language) => t(language, 'app.noWebgl')} />
      </p>
      <p>
        <Both as="stacked" say={(language) => t(language, 'app.noWebglHelp')} />
      </p>
    </div>
  );
}

/** The map; last in the page, because everything on it stands in list and panel before. */
export function MapArea() {
  const canvas = useRef<HTMLDivElement>(null);
  const renderer = useRef<MapRenderer | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    void bindMap(canvas.current).then((made) => {
      renderer.current = made;
    });
  }, []);
  return (
    <section class="map" aria-label={t(chrome(), 'region.map')}>
      <div class="canvas" ref={canvas} />
      {mapState.value === 'impossible' ? (
        <NoMap />
      ) : (
        <MapControls
          onZoom={(levels) => renderer.current?.zoomBy(levels)}
          onWhole={() => update({ camera: null })}
        />
      )}
      <Peek />
    </section>
  );
}
