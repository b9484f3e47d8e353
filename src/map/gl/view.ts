import { type Map as GlMap, LngLat } from 'maplibre-gl';
import { isFrame } from '../../model/aim.ts';
import type { Camera, Frame } from '../../state/view.ts';
import type { MapRenderer, Padding, RendererEvents, Target } from '../renderer.ts';
import { sizingOfPage } from '../sizing.ts';
import { constrained, frameCamera, shownFrame, type Viewport, wholeBorder } from './constrain.ts';

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Longest flight, milliseconds. */
const FLIGHT = 1400;

type CameraPart = Pick<
  MapRenderer,
  'flyTo' | 'setCamera' | 'zoomBy' | 'setPadding' | 'camera' | 'frame' | 'follow'
> & {
  /** Fits anew what is kept fitted: the map is drawn in another size. */
  refit(): void;
};

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const viewportOf = (container: HTMLElement, padding: Padding): Viewport => ({
  width: container.clientWidth,
  height: container.clientHeight,
  padding,
  scale: sizingOfPage().scale,
});

/** What the constructor of the map needs to begin with the right camera. */
export function startCamera(container: HTMLElement) {
  let padding = NO_PADDING;
  const viewport = () => viewportOf(container, padding);
  return {
    viewport,
    setPadding: (next: Padding) => {
      padding = next;
    },
    whole: () => wholeBorder(viewport()),
    transformConstrain: ({ lng, lat }: LngLat, zoom: number) => {
      const kept = constrained({ zoom, lon: lng, lat }, viewport());
      return { center: new LngLat(kept.lon, kept.lat), zoom: kept.zoom };
    },
  };
}

export type StartCamera = ReturnType<typeof startCamera>;

/**
 * Moves the camera and tells where it came to rest. While the whole border or a frame is
 * asked for, it stays fitted through every change of size and of panels.
 */
export function cameraOf(map: GlMap, start: StartCamera, events: RendererEvents): CameraPart {
  /** What is kept fitted; `null` while a camera of its own holds. */
  let fitted: Frame | 'whole' | null = 'whole';

  /** `isAsked`: the page knows this camera already and need not hear of it. */
  const goTo = ({ lon, lat, zoom }: Camera, flies: boolean, isAsked: boolean) => {
    const goal = { center: [lon, lat] as [number, number], zoom };
    const told = { isAsked };
    if (!flies || isStill()) map.jumpTo(goal, told);
    else map.flyTo({ ...goal, maxDuration: FLIGHT, curve: 1.3 }, told);
  };
  const fitTo = (what: Frame | 'whole', flies: boolean) => {
    fitted = what;
    goTo(what === 'whole' ? start.whole() : frameCamera(what, start.viewport()), flies, true);
  };
  const refit = () => {
    if (fitted) fitTo(fitted, false);
  };

  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent !== undefined) fitted = null;
  });
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lon: lng, lat };
  };
  map.on('move', (event) => {
    if ('isFollowing' in event) return;
    events.onMove?.(camera(), event.originalEvent !== undefined);
  });
  map.on('moveend', (event) => {
    if (fitted || ('isAsked' in event && event.isAsked === true)) return;
    events.onCamera(camera(), event.originalEvent !== undefined);
  });
  map.on('resize', refit);

  return {
    flyTo({ lon, lat, minZoom }: Target) {
      fitted = null;
      goTo({ lon, lat, zoom: Math.max(map.getZoom(), minZoom ?? 0) }, true, false);
    },
    setCamera(aim) {
      if (aim === null || isFrame(aim)) return fitTo(aim ?? 'whole', true);
      fitted = null;
      goTo(aim, true, true);
    },
    zoomBy(levels) {
      fitted = null;
      const zoom = map.getZoom() + levels;
      if (isStill()) map.jumpTo({ zoom });
      else map.easeTo({ zoom, duration: 250 });
    },
    camera,
    refit,
    frame: () => shownFrame(camera(), start.viewport()),
    follow({ lon, lat, zoom }) {
      fitted = null;
      map.jumpTo({ center: [lon, lat], zoom }, { isAsked: true, isFollowing: true });
      // Else it would be painted one frame behind the map that it follows.
      map.redraw();
    },
    setPadding(padding) {
      start.setPadding(padding);
      map.setPadding(padding);
      refit();
    },
  };
}
