import './vendor.css';
import {
  Map as GlMap,
  type ImageSource,
  type LayerSpecification,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { hasFlows, NO_FLOWS } from '../../facts/flows/picture.ts';
import { groundLayers } from '../ground/ground-layers.ts';
import type { BackingView, OpenBacking } from '../takeover.ts';
import type { FlowOverlay } from './flows/deck-flows.ts';
import { reliefUrl, supplyRelief } from './relief.ts';
import { restyle, restylings } from './restyle.ts';
import { editionsOf, groundSources, groundStyle } from './style.ts';

/** Where the map looks; it is moved by nothing but our own hand. */
const placeOf = ({ middle: { lon, lat, zoom } }: BackingView) => {
  return { center: [lon, lat] as [number, number], zoom };
};

function openMap(container: HTMLElement, style: MapOptions['style'], view: BackingView): GlMap {
  return new GlMap({
    container,
    ...(style === undefined ? {} : { style }),
    ...placeOf(view),
    // Where the camera may be is known before it comes here.
    transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? view.middle.zoom }),
    interactive: false,
    trackResize: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
  });
}

/** The size of the picture, and how fine it is. */
const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) =>
  [clientWidth, clientHeight, window.devicePixelRatio].join();

/**
 * Ground and trade drawn by MapLibre and deck.gl, with nothing of their own to be pressed or read: the
 * canvas over them has symbols, names and hands.
 *
 * @throws {Error} where there is no WebGL 2, or the shapes of the ground do not come.
 */
export const openGround: OpenBacking = async (box, first, deps) => {
  setWorkerUrl(workerUrl);
  supplyRelief(deps.dataUrl('relief.jpg'));
  const layers = await groundLayers(deps.dataUrl);
  const editions = editionsOf(layers['province-lines']);
  const styleOf = ({ scene: { look, year }, scale }: BackingView): LayerSpecification[] =>
    groundStyle({ look, year, scale }, editions);

  let view = first;
  let [style, look] = [styleOf(first), first.scene.look];
  const sources = groundSources(layers, look);
  const map = openMap(box, { version: 8, sources, layers: style }, first);
  let size = sizeOf(box);
  let isThere = false;
  let flows: FlowOverlay | null = null;
  let coming: Promise<void> | null = null;
  let isOver = false;
  const waiting: (() => void)[] = [];

  const loadFlows = async () => {
    const { createFlowOverlay } = await import('./flows/deck-flows.ts');
    if (isOver) return;
    flows = createFlowOverlay(map, deps.onFailure);
    flows.show(view);
  };

  /** @returns whether anything is to be painted anew. */
  function dress(): boolean {
    const next = styleOf(view);
    const changes = restylings(style, next);
    restyle(map, changes);
    style = next;
    if (look !== view.scene.look) {
      look = view.scene.look;
      map.getSource<ImageSource>('relief')?.updateImage({ url: reliefUrl(look) });
    }
    if (flows) flows.show(view);
    else if (hasFlows(view.scene.flows)) coming ??= loadFlows().catch(deps.onFailure);
    return changes.length > 0;
  }

  /** @returns whether the map was moved, or is larger or smaller than before. */
  function move(): boolean {
    const next = sizeOf(box);
    const isResized = next !== size;
    size = next;
    if (isResized) map.resize();
    const { center, zoom } = placeOf(view);
    const at = map.getCenter();
    const isThereAlready = at.lng === center[0] && at.lat === center[1] && map.getZoom() === zoom;
    if (!isThereAlready) map.jumpTo({ center, zoom });
    return isResized || !isThereAlready;
  }

  const isCalm = () => isThere && map.loaded();
  const settle = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  map.once('load', () => {
    isThere = true;
    dress();
  });
  map.on('idle', () => {
    if (isCalm()) settle();
  });
  // Also when it begins anew by itself, because its workers were restarted.
  map.on('webglcontextlost', deps.onLost);
  map.on('webglcontextrestored', deps.onBack);
  map.on('error', (event) => {
    // That the hill shading does not come is told by the canvas, which asks for it too.
    const isRelief = 'sourceId' in event && event.sourceId === 'relief';
    if (!isRelief) deps.onFailure(event.error);
  });

  return {
    paint(next) {
      view = next;
      const isMoved = move();
      if ((isThere && dress()) || isMoved) map.redraw();
    },
    drawn: () => flows?.drawn() ?? NO_FLOWS,
    async onceDrawn() {
      if (!isCalm()) {
        map.triggerRepaint();
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      await coming;
      await flows?.onceDrawn();
    },
    destroy() {
      isOver = true;
      flows?.destroy();
      map.remove();
      settle();
    },
  };
};
