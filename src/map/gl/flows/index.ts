import { MapLibreOverlay } from '@deck.gl/maplibre';
import { effect } from '@preact/signals-core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { RecordId } from '../../../model/vocabulary.ts';
import { type FlowPicture, NO_FLOWS } from '../../../state/flows/picture.ts';
import type { Look } from '../../../state/view.ts';
import { FRAME_MS, isMoving, PERIOD_MS } from '../../flows/motion.ts';
import { chevronsOf, flowUnder, shapeOf, stubMarks } from '../../flows/shape.ts';
import { type Drawing, flowLayers, movingLayer } from './layers.ts';

/** What the overlay has to show. */
export interface FlowScene {
  readonly flows: FlowPicture;
  readonly look: Look;
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  /** How much larger than on an ordinary screen lines are drawn. */
  readonly scale: number;
}

/** The flows, drawn by deck.gl inside the map: above the ground, below names and symbols. */
export interface FlowOverlay {
  /** Shows these flows and no others; cheap when little has changed. */
  show(scene: FlowScene): void;
  /** The flow at a point of the map in CSS px; `null` where there is none. */
  pick(point: readonly [number, number]): RecordId | null;
  /** What is painted; nothing while it is not. */
  drawn(): FlowPicture;
  /** Resolves when what was last shown is painted, or cannot be. */
  onceDrawn(): Promise<void>;
  destroy(): void;
}

export interface FlowDeps {
  /** The flows cannot be drawn; the rest of the map is not touched. */
  onFailure(reason: string): void;
}

/** Px beyond a line's edge at which a pointer still means it. */
const TOLERANCE = 6;

const NOTHING: FlowScene = {
  flows: NO_FLOWS,
  look: 'light',
  selection: null,
  highlight: null,
  scale: 1,
};

/**
 * The zoom at which a map of ordinary size shows the same: shapes are made for it, in its px, and
 * their strokes enlarged with everything else.
 */
const plainZoom = (zoom: number, scale: number) => zoom - Math.log2(scale);

/** What is drawn, for as long as flows and zoom stay the same. */
function drawer() {
  let key: readonly unknown[] = [];
  let made: Drawing | null = null;
  return ({ flows, scale }: FlowScene, zoom: number): Drawing => {
    const next = [flows, scale, zoom];
    if (!made || next.some((part, i) => part !== key[i])) {
      const plain = plainZoom(zoom, scale);
      made = {
        shapes: flows.arcs.map((arc) => shapeOf(arc, plain)),
        stubs: flows.stubs.flatMap((stub) => stubMarks(stub, plain)),
      };
      key = next;
    }
    return made;
  };
}

/** True where nothing of trade is to be drawn. */
const isEmpty = ({ arcs, stubs }: FlowPicture) => arcs.length + stubs.length === 0;

/**
 * Puts the flows into the stack of the map. Call it after the map's `load`. When the map has lost
 * its context and made itself anew, so are the flows.
 */
export function createFlowOverlay(map: MapLibreMap, deps: FlowDeps): FlowOverlay {
  const draw = drawer();
  let shown = NOTHING;
  let overlay: MapLibreOverlay | null = null;
  let isPainted = true;
  let waiting: (() => void)[] = [];
  let phase = 0;

  const settle = () => {
    isPainted = true;
    rest(overlay);
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const fail = (reason: string) => {
    deps.onFailure(reason);
    settle();
  };

  /** What moves, where the reader lets it and some line has a direction. */
  const moving = () => {
    if (!isMoving.peek()) return [];
    const { flows, look, scale } = shown;
    const zoom = plainZoom(map.getZoom(), scale);
    const chevrons = flows.arcs
      .filter(({ direction }) => direction !== 'total')
      .flatMap((arc) => chevronsOf(arc, zoom, phase));
    return [movingLayer(chevrons, look, scale)];
  };

  const paint = () => {
    if (!overlay && isEmpty(shown.flows)) return settle();
    isPainted = false;
    try {
      overlay ??= open();
      wake(overlay);
      const drawing = draw(shown, map.getZoom());
      const meant = { chosen: shown.selection, pointed: shown.highlight };
      overlay.setProps({ layers: [...flowLayers(drawing, shown, meant), ...moving()] });
      map.triggerRepaint();
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  function open(): MapLibreOverlay {
    const made = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      onError: (error) => {
        // A lost context comes here too; its own event answers for it.
        if (map.getCanvas().getContext('webgl2')?.isContextLost() !== true) fail(error.message);
      },
    });
    map.addControl(made);
    return made;
  }

  const close = () => {
    if (overlay) map.removeControl(overlay);
    overlay = null;
  };

  // Heads and dashes keep their size on screen: they are cut anew at every zoom.
  const onZoom = () => {
    if (!isEmpty(shown.flows)) paint();
  };
  // The layers of the flows take their place only in a style that is loaded to the last.
  const onIdle = () => {
    if (!overlay || isEmpty(shown.flows)) return settle();
    if (!map.getLayersOrder().some(isOurs)) return paint();
    if (isCalm(overlay, map)) return settle();
    wake(overlay);
    map.triggerRepaint();
  };
  const onLost = () => {
    close();
    map.once('webglcontextrestored', () => map.once('idle', paint));
  };
  map.on('zoom', onZoom);
  map.on('idle', onIdle);
  map.on('webglcontextlost', onLost);
  const stopMoving = keepMoving((at) => {
    phase = at;
    if (shown.flows.arcs.some(({ direction }) => direction !== 'total')) paint();
  });

  return {
    show(scene) {
      const isSame = Object.entries(scene).every(
        ([name, value]) => shown[name as keyof FlowScene] === value,
      );
      shown = scene;
      if (!isSame) paint();
    },
    pick(point) {
      const { lng, lat } = map.unproject([point[0], point[1]]);
      const zoom = plainZoom(map.getZoom(), shown.scale);
      return flowUnder(shown.flows.arcs, [lng, lat], zoom, TOLERANCE);
    },
    drawn: () => (isPainted && overlay ? shown.flows : NO_FLOWS),
    onceDrawn: () =>
      isPainted ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    destroy() {
      stopMoving();
      map.off('zoom', onZoom);
      map.off('idle', onIdle);
      map.off('webglcontextlost', onLost);
      close();
      settle();
    },
  };
}

/** deck.gl asks for a frame in every frame, for as long as its loop runs. */
interface Loop {
  readonly isInitialized: boolean;
  readonly width: number;
  readonly height: number;
  needsRedraw(): unknown;
  readonly animationLoop: { start(): unknown; stop(): unknown } | null;
}

const loopOf = (overlay: MapLibreOverlay | null) =>
  (overlay as unknown as { readonly _deck?: Loop } | null)?._deck;

/** A picture that is still asks for no frame; whatever changes it comes through `paint`, and wakes it. */
function rest(overlay: MapLibreOverlay | null): void {
  const deck = loopOf(overlay);
  if (deck?.isInitialized) deck.animationLoop?.stop();
}

function wake(overlay: MapLibreOverlay): void {
  void loopOf(overlay)?.animationLoop?.start();
}

/** Whether deck.gl has drawn all that it was given, for the size that the map has. */
function isCalm(overlay: MapLibreOverlay, map: MapLibreMap): boolean {
  const deck = loopOf(overlay);
  const { clientWidth, clientHeight } = map.getCanvas();
  return (
    deck?.isInitialized === true &&
    deck.width === clientWidth &&
    deck.height === clientHeight &&
    !deck.needsRedraw()
  );
}

/** deck.gl's own layer in the stack of the map. */
const isOurs = (id: string) => id.startsWith('deck-maplibre');

/** Calls `tick` with a phase from 0 to 1 while things move, and once more when they stop. */
function keepMoving(tick: (phase: number) => void): () => void {
  let timer = 0;
  const stop = effect(() => {
    window.clearInterval(timer);
    if (isMoving.value) {
      timer = window.setInterval(() => tick((performance.now() % PERIOD_MS) / PERIOD_MS), FRAME_MS);
    } else tick(0);
  });
  return () => {
    window.clearInterval(timer);
    stop();
  };
}
