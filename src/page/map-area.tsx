import './on-map/scale.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { compareWay, otherState } from '../panels/control/compare.ts';
import { showWhole } from '../panels/control/select.ts';
import { FilterNote } from '../panels/filters/line.tsx';
import { later } from '../panels/later.tsx';
import { compare, year } from '../state/store.ts';
import { lazy } from '../ui/lazy.tsx';
import { chrome } from '../ui/text.tsx';
import { type BoundMap, bindMap, isFirstPainted, mapState } from './bind-map.ts';
import { MapControls } from './on-map/map-controls.tsx';
import { Peek } from './on-map/peek.tsx';
import type { Other as OtherMap } from './other-map.tsx';

type Other = ComponentType<Parameters<typeof OtherMap>[0]>;

const Instead = lazy(() => import('./instead.tsx').then((m) => m.Instead), { isOfFirst: true });
const OnMap = later(() => import('./on-map/on-map.tsx').then((m) => m.OnMap));
const Scale = later(() => import('./on-map/on-map.tsx').then((m) => m.Scale));

/**
 * The part that holds a second map, fetched once two years are compared and the first map stands,
 * so that neither takes the other's time; `null` before and after.
 */
function useOther(): Other | null {
  const part = useSignal<{ readonly Other: Other } | null>(null);
  /** Goes on while a year is compared: a time line that runs over it takes nothing away. */
  const isWanted = useSignal(false);
  useSignalEffect(() => {
    if (compare.value === null) isWanted.value = false;
    else if (compare.value !== year.value && isFirstPainted.value) isWanted.value = true;
  });
  useSignalEffect(() => {
    if (!isWanted.value || part.peek()) return;
    import('./other-map.tsx').then(
      ({ Other }) => {
        part.value = { Other };
      },
      (error: unknown) => {
        console.warn('no second map', error);
        otherState.value = 'impossible';
      },
    );
  });
  return isWanted.value ? (part.value?.Other ?? null) : null;
}

/** How the two maps share the room, and which half the first one is; `single` for one map. */
function useWay() {
  return useComputed(() => {
    const other = compare.value;
    const isTwo = other !== null && other !== year.value && otherState.value !== 'impossible';
    if (!isTwo || otherState.value === 'none') return { way: 'single' } as const;
    return { way: compareWay.value, half: other < year.value ? 'after' : 'before' } as const;
  }).value;
}

/** The map; last in the page, because everything on it stands in list and panel before. */
export function MapArea() {
  const area = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const furniture = useRef<HTMLDivElement>(null);
  const bound = useSignal<BoundMap | null>(null);
  const Other = useOther();
  const { way, half } = useWay();
  useEffect(() => {
    if (!area.current || !canvas.current || !furniture.current) return;
    const parts = {
      area: area.current,
      container: canvas.current,
      furniture: furniture.current,
    };
    void bindMap(parts).then((made) => {
      bound.value = made;
    });
  }, []);
  return (
    <section class="map" ref={area} aria-label={t(chrome(), 'region.map')}>
      <div class="canvases" data-way={way}>
        <div class="canvas" data-half={half} ref={canvas} />
        {Other && bound.value && <Other first={bound.value.first} state={otherState.value} />}
      </div>
      <OnMap />
      <p class="map-scale figures">
        <Scale />
      </p>
      <div class="furniture" ref={furniture} />
      {mapState.value === 'impossible' ? (
        <Instead />
      ) : (
        <MapControls onZoom={(levels) => bound.value?.zoomBy(levels)} onWhole={showWhole} />
      )}
      {mapState.value === 'drawn' && <FilterNote />}
      <Peek />
    </section>
  );
}
