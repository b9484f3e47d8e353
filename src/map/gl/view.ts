import { type Map as GlMap, LngLat } from 'maplibre-gl';
import { isFrame } from '../../model/aim.ts';
import type { Camera, Frame } from '../../state/view.ts';
import { constrained, frameCamera, shownFrame, type Viewport, wholeBorder } from '../constrain.ts';
import type { MapRenderer, Padding, RendererEvents, Target } from '../renderer.ts';
import { sizingOfPage } from '../sizing.ts';

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Shortest and longest flight, and what a screen's width or a level of zoom adds, milliseconds. */
const FLIGHT = { least: 500, most: 1600, each: 300 };

type CameraPart = Pick<
  MapRenderer,
  'flyTo' | 'setCamera' | 'zoomBy' | 'setPadding' | 'camera' | 'frame' | 'bounds' | 'follow'
> & {
  /** Fits anew what is kept fitted: the map is drawn in another size. */
  refit(): void;
  /** The frame that was asked for last; `null` for the whole border or a camera. */
  framed(): Frame | null;
  /** Whether it is what the map shows, or flies to: no hand has moved the map since. */
  isFitted(): boolean;
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

/** A flight that is under way. */
interface Flight {
  readonly to: Camera;
  readonly isAsked: boolean;
}

const isSamePlace = (one: Camera, other: Camera) =>
  Math.abs(one.zoom - other.zoom) < 1e-4 &&
  Math.abs(one.lon - other.lon) < 1e-6 &&
  Math.abs(one.lat - other.lat) < 1e-6;

/**
 * Moves the camera and tells where it came to rest. While the whole border or a frame is
 * asked for, it stays fitted through every change of size and of panels. A flight may be
 * turned at any moment: the next one begins where the last one has got to.
 */
export function cameraOf(map: GlMap, start: StartCamera, events: RendererEvents): CameraPart {
  /** What is kept fitted; `null` while a camera of its own holds. */
  let fitted: Frame | 'whole' | null = 'whole';
  let framed: Frame | null = null;

  let flight: Flight | null = null;
  /** Number of the last goal: the end of a flight to an earlier one is no rest. */
  let goals = 0;
  let padding = NO_PADDING;
  /** What a single step of the wheel begins is told without its event; true until we move the map. */
  let isWheeled = false;

  /** A fixed time for every flight would make a step next door as long as one along all of the border. */
  const lengthOf = ({ lon, lat, zoom }: Camera) => {
    const { x, y } = map.project([lon, lat]);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const far = Math.hypot(x - width / 2, y - height / 2) / Math.max(1, width);
    const levels = Math.abs(zoom - map.getZoom());
    return Math.min(FLIGHT.most, FLIGHT.least + FLIGHT.each * (far + levels));
  };
  /** `isAsked`: the page knows this camera already and need not hear of it. */
  const goTo = (to: Camera, flies: boolean, isAsked: boolean) => {
    const { lon, lat, zoom } = to;
    const goal = { center: [lon, lat] as [number, number], zoom, padding };
    goals += 1;
    isWheeled = false;
    const told = { isAsked, goal: goals };
    if (!flies || isStill()) {
      flight = null;
      map.jumpTo(goal, told);
      return;
    }
    const duration = lengthOf(to);
    map.flyTo({ ...goal, duration, curve: 1.3 }, told);
    // Only now: the end of the flight that this one has broken off was told meanwhile.
    flight = { to, isAsked };
  };
  const fitTo = (what: Frame | 'whole', flies: boolean) => {
    fitted = what;
    const to = what === 'whole' ? start.whole() : frameCamera(what, start.viewport());
    // A second word for the same goal does not begin the flight anew.
    if (flies && flight && isSamePlace(flight.to, to)) return;
    goTo(to, flies, true);
  };
  const refit = () => {
    if (fitted) fitTo(fitted, false);
  };

  const byHand = () => {
    fitted = null;
    flight = null;
  };
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent !== undefined) byHand();
  });
  map.on('wheel', () => {
    isWheeled = true;
  });
  map.on('zoomstart', () => {
    if (isWheeled) byHand();
  });
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lon: lng, lat };
  };
  map.on('move', (event) => {
    if ('isFollowing' in event) return;
    events.onMove?.(camera(), event.originalEvent !== undefined || isWheeled);
  });
  map.on('moveend', (event) => {
    if ('goal' in event && event.goal !== goals) return;
    if (!map.isMoving()) {
      flight = null;
      events.onRest?.();
    }
    if (fitted || ('isAsked' in event && event.isAsked === true)) return;
    events.onCamera(camera(), event.originalEvent !== undefined || isWheeled);
  });
  map.on('resize', refit);

  return {
    flyTo({ lon, lat, minZoom }: Target) {
      fitted = null;
      goTo({ lon, lat, zoom: Math.max(map.getZoom(), minZoom ?? 0) }, true, false);
    },
    setCamera(aim, isAtOnce = false) {
      framed = aim !== null && isFrame(aim) ? aim : null;
      if (aim === null || isFrame(aim)) return fitTo(aim ?? 'whole', !isAtOnce);
      fitted = null;
      goTo(aim, !isAtOnce, true);
    },
    zoomBy(levels) {
      fitted = null;
      const zoom = map.getZoom() + levels;
      if (isStill()) map.jumpTo({ zoom });
      else map.easeTo({ zoom, duration: 250 });
    },
    camera,
    refit,
    framed: () => framed,
    isFitted: () => fitted !== null,
    frame: () => shownFrame(camera(), start.viewport()),
    bounds() {
      const box = map.getBounds();
      return {
        west: box.getWest(),
        south: box.getSouth(),
        east: box.getEast(),
        north: box.getNorth(),
      };
    },
    follow({ lon, lat, zoom }) {
      fitted = null;
      map.jumpTo({ center: [lon, lat], zoom }, { isAsked: true, isFollowing: true });
      // Else it would be painted one frame behind the map that it follows.
      map.redraw();
    },
    setPadding(next, isGentle = false) {
      padding = next;
      start.setPadding(next);
      const under = flight;
      if (fitted) fitTo(fitted, isGentle || under !== null);
      else if (under) goTo(under.to, true, under.isAsked);
      else map.setPadding(next);
    },
  };
}
