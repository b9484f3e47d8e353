import { isFrame } from '../model/aim.ts';
import type { Aim, Camera } from '../state/view.ts';
import { addAttribution, NO_ATTRIBUTION } from './attribution.ts';
import type { MapRenderer, MapScene, Padding, RendererDeps, RendererEvents } from './renderer.ts';

/*
 * Two maps in one place, of which one is seen: the plain one at first, the one with WebGL once it has
 * painted everything, and the plain one again as soon as WebGL is lost.
 */

export type OpenMap = (container: HTMLElement, deps: RendererDeps) => Promise<MapRenderer>;

export interface TakeoverParts {
  readonly openPlain: OpenMap;
  readonly fetchGl: () => Promise<OpenMap>;
  /** Nothing is called complete before WebGL has drawn it: it was asked for by name. */
  readonly waitsForGl: boolean;
}

/** A map in an element of its own. */
interface Layer {
  readonly box: HTMLElement;
  readonly map: MapRenderer;
}

/** So many losses of the context in so many milliseconds: WebGL is no longer trusted. */
const LOSSES = { most: 3, within: 60_000 };

function layerIn(container: HTMLElement, name: 'plain' | 'gl'): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-layer';
  box.dataset.layer = name;
  container.append(box);
  return box;
}

const isSameCamera = (one: Camera, other: Camera) =>
  one.zoom === other.zoom && one.lon === other.lon && one.lat === other.lat;

/** Tells the page what the map says that is seen, and nothing of the other one. */
function heard(events: RendererEvents, isSeen: () => boolean): Required<RendererEvents> {
  return {
    onPick: (id) => isSeen() && events.onPick(id),
    onHover: (id) => isSeen() && events.onHover(id),
    onCamera: (camera, isByHand) => isSeen() && events.onCamera(camera, isByHand),
    onMove: (camera, isByHand) => isSeen() && events.onMove?.(camera, isByHand),
    onRest: () => isSeen() && events.onRest?.(),
  };
}

/** What both maps are told, for the one that comes later. */
function memory() {
  let scene: MapScene | null = null;
  let padding: Padding | null = null;
  /** What is kept fitted; `undefined` while a camera of its own holds. */
  let fitted: Aim | null | undefined = null;
  return {
    scene: () => scene,
    keepScene: (next: MapScene) => {
      scene = next;
    },
    keepPadding: (next: Padding) => {
      padding = next;
    },
    keepAim: (aim: Aim | null | undefined) => {
      fitted = aim && !isFrame(aim) ? undefined : aim;
    },
    /** Brings a map to where the other one is, painted in the same frame where it can be. */
    hand(to: MapRenderer, camera: Camera) {
      to.rescale();
      if (padding) to.setPadding(padding);
      if (scene) to.show(scene);
      to.follow(camera);
      if (fitted !== undefined) to.setCamera(fitted, true);
    },
  };
}

/** Knows whether a hand or a flight moves the map. */
function restOf(container: HTMLElement, onRest: () => void) {
  let isMoving = false;
  const held = new Set<number>();
  const down = ({ pointerId }: PointerEvent) => void held.add(pointerId);
  const up = ({ pointerId }: PointerEvent) => {
    held.delete(pointerId);
    if (!isMoving) onRest();
  };
  container.addEventListener('pointerdown', down, true);
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, up);
  return {
    isBusy: () => isMoving || held.size > 0,
    moved: () => {
      isMoving = true;
    },
    rested: () => {
      isMoving = false;
      onRest();
    },
    end() {
      container.removeEventListener('pointerdown', down, true);
      for (const type of ['pointerup', 'pointercancel'] as const) {
        window.removeEventListener(type, up);
      }
    },
  };
}

/**
 * A way to open the plain map and, behind it, the one with WebGL, which takes over in one frame when
 * it has painted the same: same camera, no hand on the map, nothing in flight. Where the context is
 * lost the plain map stands in at once, and WebGL begins anew when it is given back; after three
 * losses in a minute, or where it cannot be had at all, the plain map stays.
 */
export function createTakeover({ openPlain, fetchGl, waitsForGl }: TakeoverParts): OpenMap {
  return async (container, deps) => {
    const onPainted = deps.onPainted ?? ((mark) => performance.mark(mark));
    const kept = memory();
    const attribution =
      deps.furniture === null
        ? NO_ATTRIBUTION
        : addAttribution(deps.furniture ?? container, deps.attribution, deps.languages[0]);
    let seen: 'plain' | 'gl' = 'plain';
    let gl: Layer | null = null;
    let isReady = false;
    let losses: number[] = [];
    let isOver = false;

    const rest = restOf(container, () => void takeOver());
    const eventsOf = (name: 'plain' | 'gl'): RendererEvents => {
      const told = heard(deps.events, () => seen === name);
      return {
        ...told,
        onMove(camera, isByHand) {
          if (seen !== name) return;
          if (isByHand) kept.keepAim(undefined);
          rest.moved();
          told.onMove(camera, isByHand);
        },
        onRest() {
          if (seen !== name) return;
          told.onRest();
          rest.rested();
        },
      };
    };
    const box = layerIn(container, 'plain');
    const plain: Layer = {
      box,
      map: await openPlain(box, {
        ...deps,
        events: eventsOf('plain'),
        furniture: null,
        onPainted(mark) {
          if (mark === 'first-map' || !waitsForGl) onPainted(mark);
          if (mark === 'complete' && !waitsForGl) void begin();
        },
      }),
    };
    container.dataset.renderer = 'plain';

    const shown = () => (seen === 'gl' && gl ? gl : plain);

    function see(name: 'plain' | 'gl'): void {
      const [from, to] = name === 'gl' && gl ? [plain, gl] : [gl, plain];
      const hadFocus = from?.box.contains(document.activeElement) ?? false;
      seen = name;
      to.box.style.visibility = '';
      if (from) from.box.style.visibility = 'hidden';
      container.dataset.renderer = name;
      if (hadFocus) to.box.querySelector<HTMLElement>('canvas')?.focus({ preventScroll: true });
    }

    /** Shows the map with WebGL as soon as it has painted what the plain one shows at rest. */
    async function takeOver(): Promise<void> {
      if (!gl || !isReady || seen === 'gl' || rest.isBusy()) return;
      const [map, camera, scene] = [gl.map, plain.map.camera(), kept.scene()];
      isReady = false;
      kept.hand(map, camera);
      await map.onceDrawn();
      if (isOver || gl?.map !== map) return;
      isReady = true;
      const isSame = isSameCamera(plain.map.camera(), camera) && kept.scene() === scene;
      if (!isSame || rest.isBusy()) return void takeOver();
      see('gl');
      performance.mark('takeover');
      if (waitsForGl) onPainted('complete');
    }

    function close(): void {
      const old = gl;
      [gl, isReady] = [null, false];
      if (!old) return;
      old.map.destroy();
      old.box.remove();
    }

    function giveUp(error: unknown): void {
      console.warn('the map stays plain', error);
      close();
      if (waitsForGl) onPainted('complete');
    }

    function onLost(): void {
      const now = performance.now();
      losses = [...losses.filter((at) => now - at < LOSSES.within), now];
      if (seen === 'gl' && gl) {
        kept.hand(plain.map, gl.map.camera());
        see('plain');
      }
      isReady = false;
      // The library hears of the loss as well, after this.
      if (losses.length >= LOSSES.most) setTimeout(close);
    }

    /** Opens the map with WebGL, unseen. */
    async function begin(): Promise<void> {
      const layer = layerIn(container, 'gl');
      layer.style.visibility = 'hidden';
      // These do not bubble: they are heard on their way down.
      layer.addEventListener('webglcontextlost', onLost, true);
      layer.addEventListener(
        'webglcontextrestored',
        () => {
          if (losses.length >= LOSSES.most) return;
          setTimeout(() => {
            close();
            void begin();
          });
        },
        true,
      );
      try {
        const open = await fetchGl();
        const map = await open(layer, {
          ...deps,
          events: eventsOf('gl'),
          furniture: null,
          onPainted(mark) {
            if (mark !== 'complete') return;
            isReady = true;
            void takeOver();
          },
        });
        gl = { box: layer, map };
        if (isOver) return close();
        kept.hand(map, plain.map.camera());
        void takeOver();
      } catch (error) {
        layer.remove();
        giveUp(error);
      }
    }
    if (waitsForGl) void begin();

    /** A step that takes the map away from what it was fitted to. */
    const step = (act: (map: MapRenderer) => void) => {
      kept.keepAim(undefined);
      act(shown().map);
    };
    const both = (act: (map: MapRenderer) => void) => {
      act(shown().map);
      if (gl && seen === 'plain') act(gl.map);
    };
    return {
      show(scene) {
        kept.keepScene(scene);
        attribution.say(scene.languages[0]);
        both((map) => map.show(scene));
      },
      setCamera(aim, isAtOnce) {
        kept.keepAim(aim);
        shown().map.setCamera(aim, isAtOnce);
      },
      setPadding(padding, isGentle) {
        kept.keepPadding(padding);
        both((map) => map.setPadding(padding, isGentle));
      },
      rescale: () => both((map) => map.rescale()),
      flyTo: (target) => step((map) => map.flyTo(target)),
      zoomBy: (levels) => step((map) => map.zoomBy(levels)),
      follow: (camera) => step((map) => map.follow(camera)),
      frame: () => shown().map.frame(),
      bounds: () => shown().map.bounds(),
      camera: () => shown().map.camera(),
      drawn: () => shown().map.drawn(),
      onceDrawn: () => shown().map.onceDrawn(),
      under: (point) => shown().map.under(point),
      destroy() {
        isOver = true;
        rest.end();
        close();
        attribution.remove();
        plain.map.destroy();
        plain.box.remove();
      },
    };
  };
}
