import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { RecordId } from '../../../model/vocabulary.ts';
import type { FlowArc } from '../../../state/select-flows.ts';
import type { Look } from '../../../state/view.ts';
import { flowUnder, shapeOf } from './geometry.ts';
import { flowLayers } from './layers.ts';

/** The flows on their own canvas above the map. */
export interface FlowOverlay {
  /** Shows these flows and no others. */
  show(arcs: readonly FlowArc[], look: Look, chosen?: RecordId | null): void;
  /** The flow at a point of the map in CSS px; `null` where there is none. */
  pick(point: readonly [number, number]): RecordId | null;
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

/** A canvas that loses its context again and again is not made anew for ever. */
const MOST_LOSSES = 5;

/** deck.gl's overlay for one life of its canvas. */
interface Canvas {
  setLayers(layers: ReturnType<typeof flowLayers>): void;
  remove(): void;
}

interface CanvasEvents {
  onPainted(): void;
  onLost(): void;
  onFailure(reason: string): void;
}

function openCanvas(map: MapLibreMap, events: CanvasEvents): Canvas {
  let element: HTMLCanvasElement | null = null;
  let isOpen = true;
  let frame = 0;
  // A first frame may lack what is still being prepared; deck then draws the next one as well.
  const onceQuiet = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (isOpen) events.onPainted();
      });
    });
  };
  const lost = () => {
    if (isOpen) events.onLost();
  };
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    onLoad: () => {
      element = overlay.getCanvas();
      element?.addEventListener('webglcontextlost', lost);
    },
    onAfterRender: onceQuiet,
    onError: (error) => {
      // A lost context comes here too; its own event answers for it.
      if (isOpen && element?.getContext('webgl2')?.isContextLost() !== true) {
        events.onFailure(error.message);
      }
    },
  });
  map.addControl(overlay);
  return {
    setLayers: (layers) => overlay.setProps({ layers }),
    remove() {
      // First: deck lets go of its context itself, which would look like a loss.
      isOpen = false;
      cancelAnimationFrame(frame);
      element?.removeEventListener('webglcontextlost', lost);
      map.removeControl(overlay);
    },
  };
}

/**
 * Puts the flows on a canvas of their own above the map. Call it after the
 * map's `load`. Its canvas, when lost, is made anew with what it showed.
 */
export function createFlowOverlay(map: MapLibreMap, deps: FlowDeps): FlowOverlay {
  let shown: { arcs: readonly FlowArc[]; look: Look; chosen: RecordId | null } = {
    arcs: [],
    look: 'light',
    chosen: null,
  };
  let canvas: Canvas | null = null;
  let losses = 0;
  let isPainted = true;
  let waiting: (() => void)[] = [];

  const settle = () => {
    isPainted = true;
    for (const resolve of waiting) resolve();
    waiting = [];
  };

  const paint = () => {
    const { arcs, look, chosen } = shown;
    if (!canvas && arcs.length === 0) return settle();
    isPainted = false;
    canvas ??= open();
    const shapes = arcs.map((arc) => shapeOf(arc, map.getZoom()));
    canvas.setLayers(flowLayers(shapes, look, chosen));
  };

  const fail = (reason: string) => {
    deps.onFailure(reason);
    settle();
  };

  function open(): Canvas {
    return openCanvas(map, { onPainted: settle, onLost: heal, onFailure: fail });
  }

  function heal() {
    canvas?.remove();
    canvas = null;
    losses += 1;
    if (losses > MOST_LOSSES) return fail('WebGL context lost');
    paint();
  }

  // Heads and dashes keep their size on screen: they are cut anew at every zoom.
  const onZoom = () => {
    if (shown.arcs.length > 0) paint();
  };
  map.on('zoom', onZoom);

  return {
    show(arcs, look, chosen = null) {
      const isSame = arcs === shown.arcs && look === shown.look && chosen === shown.chosen;
      shown = { arcs, look, chosen };
      if (!isSame) paint();
    },
    pick(point) {
      const { lng, lat } = map.unproject([point[0], point[1]]);
      return flowUnder(shown.arcs, [lng, lat], map.getZoom(), TOLERANCE);
    },
    onceDrawn: () =>
      isPainted ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    destroy() {
      map.off('zoom', onZoom);
      canvas?.remove();
      canvas = null;
      settle();
    },
  };
}
