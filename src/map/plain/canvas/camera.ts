import type { Camera } from '../../../model/view/view.ts';
import { shownFrame, type Viewport } from '../../camera/constrain.ts';
import {
  type CameraEvent,
  type CameraState,
  cameraAfter,
  startState,
} from '../../camera/reduce.ts';
import { boundsOf, cornerOf } from '../../camera/screen.ts';
import type { Sizing } from '../../places/sizing.ts';
import type { MapRenderer, RendererEvents } from '../../renderer.ts';
import { PLATE, type Window } from '../window.ts';

const query = () => window.matchMedia('(prefers-reduced-motion: reduce)');
/** How long a step of the buttons takes, milliseconds. */
const STEP_MS = 250;

export type CameraPart = Pick<
  MapRenderer,
  'flyTo' | 'setCamera' | 'zoomBy' | 'setPadding' | 'camera' | 'frame' | 'bounds' | 'follow'
> & {
  act(event: CameraEvent): void;
  state(): CameraState;
};

/** The state of the camera, and what the page is told of it. */
export function cameraPart(
  viewport: Viewport,
  events: RendererEvents,
  onChange: (isFollowing: boolean) => void,
): CameraPart {
  let state = startState(viewport, query().matches);
  const camera = (): Camera => state.camera;

  const act = (event: CameraEvent) => {
    const isStill = query().matches;
    if (isStill !== state.isStill) state = { ...state, isStill };
    const { state: next, told } = cameraAfter(state, event);
    state = next;
    onChange(event.type === 'followed');
    for (const one of told) {
      if (one.what === 'move') events.onMove?.(state.camera, one.isByHand);
      else if (one.what === 'rest') events.onRest?.();
      else events.onCamera(state.camera, one.isByHand);
    }
  };
  const now = () => performance.now();

  return {
    act,
    state: () => state,
    camera,
    flyTo: (target) => act({ type: 'sought', target, now: now() }),
    setCamera: (aim, isAtOnce = false) => act({ type: 'aimed', aim, isAtOnce, now: now() }),
    zoomBy: (levels) =>
      act({ type: 'zoomed', levels, at: null, time: STEP_MS, isByHand: false, now: now() }),
    setPadding: (padding, how) => act({ type: 'covered', padding, how, now: now() }),
    follow: (to) => act({ type: 'followed', camera: to }),
    frame: () => shownFrame(state.camera, state.viewport),
    bounds: () => boundsOf(state.camera, state.viewport),
  };
}

/** What a camera shows, as the plain map draws it. */
export function windowOfCamera(
  camera: Camera,
  viewport: Viewport,
  { scale, least }: Sizing,
): Window {
  const { width, height, padding } = viewport;
  const corner = cornerOf(camera, viewport);
  const { world, left, top } = corner;
  return {
    ...corner,
    width,
    height,
    scale,
    least,
    // Beyond the plate is paper: no name stands there.
    free: {
      left: Math.max(padding.left, PLATE.left * world - left),
      top: Math.max(padding.top, PLATE.top * world - top),
      right: Math.min(width - padding.right, PLATE.right * world - left),
      bottom: Math.min(height - padding.bottom, PLATE.bottom * world - top),
    },
    over: padding.over ?? [],
    isMap: true,
  };
}
