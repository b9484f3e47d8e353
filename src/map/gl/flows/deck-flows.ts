import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type FlowPicture, NO_FLOWS } from '../../../facts/flows/picture.ts';
import type { Look } from '../../../model/view/view.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { shapeOf, stubMarks } from '../../flows/shape.ts';
import type { BackingView } from '../../takeover.ts';
import { type Drawing, flowLayers } from './layers.ts';

/** What the overlay has to show. */
interface FlowScene {
  readonly flows: FlowPicture;
  readonly look: Look;
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  /** How much larger than on an ordinary screen lines are drawn. */
  readonly scale: number;
}

/** The flows, drawn by deck.gl inside the map, above the ground. */
export interface FlowOverlay {
  /** Shows the flows of a view and no others; cheap when little has changed. */
  show(view: BackingView): void;
  /** What is painted; nothing while it is not. */
  drawn(): FlowPicture;
  /** Resolves when what was last shown is painted, or cannot be. */
  onceDrawn(): Promise<void>;
  destroy(): void;
}

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

/** Most of what is pointed at is no flow, and need not disturb them. */
function partOf({ scene, scale }: BackingView): FlowScene {
  const { flows, look, selection, highlight } = scene;
  const isFlow = highlight?.startsWith('flow:') === true;
  return { flows, look, selection, highlight: isFlow ? highlight : null, scale };
}

/**
 * Puts the flows on top of the map. Call it after the map's `load`.
 *
 * @param onFailure told when they cannot be drawn.
 */
export function createFlowOverlay(
  map: MapLibreMap,
  onFailure: (error: unknown) => void,
): FlowOverlay {
  const draw = drawer();
  let shown = NOTHING;
  let overlay: MapLibreOverlay | null = null;
  let isPainted = true;
  let waiting: (() => void)[] = [];

  const settle = () => {
    isPainted = true;
    rest(overlay);
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const fail = (error: unknown) => {
    onFailure(error);
    settle();
  };

  const paint = () => {
    if (!overlay && isEmpty(shown.flows)) return settle();
    isPainted = false;
    try {
      overlay ??= open();
      wake(overlay);
      const drawing = draw(shown, map.getZoom());
      const meant = { chosen: shown.selection, pointed: shown.highlight };
      overlay.setProps({ layers: flowLayers(drawing, shown, meant) });
      map.triggerRepaint();
    } catch (error) {
      fail(error);
    }
  };

  function open(): MapLibreOverlay {
    const made = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      onError: (error) => {
        // A lost context comes here too; its own event answers for it.
        if (map.getCanvas().getContext('webgl2')?.isContextLost() !== true) fail(error);
      },
    });
    map.addControl(made);
    return made;
  }

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
  map.on('zoom', onZoom);
  map.on('idle', onIdle);

  return {
    show(view) {
      const scene = partOf(view);
      const isSame = Object.entries(scene).every(
        ([name, value]) => shown[name as keyof FlowScene] === value,
      );
      shown = scene;
      if (!isSame) paint();
    },
    drawn: () => (isPainted && overlay ? shown.flows : NO_FLOWS),
    onceDrawn: () =>
      isPainted ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    destroy() {
      map.off('zoom', onZoom);
      map.off('idle', onIdle);
      if (overlay) map.removeControl(overlay);
      overlay = null;
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
