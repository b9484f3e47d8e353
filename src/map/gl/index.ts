import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type GeoJSONSource,
  Map as GlMap,
  GPUInitializationError,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { toPlane } from '../../lib/mercator.ts';
import { FULL } from '../../model/ground.ts';
import type { Language } from '../../model/language.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { addAttribution, NO_ATTRIBUTION } from '../attribution.ts';
import { MAX_ZOOM } from '../constrain.ts';
import type { Box } from '../name-ground.ts';
import {
  type MapRenderer,
  type MapScene,
  type OnFailure,
  type RendererDeps,
  RendererUnavailable,
} from '../renderer.ts';
import { type Sizing, sizingOfPage } from '../sizing.ts';
import { startCoarse } from './coarse.ts';
import { edgesOf } from './edges.ts';
import { type FlowPart, flowsOf } from './flow-part.ts';
import { raiseTallLetters } from './glyphs.ts';
import { supplyGround } from './ground-source.ts';
import { supplyImages } from './images.ts';
import { FACES } from './layers/context.ts';
import { loadGround, loadRecords } from './load.ts';
import { followPointer } from './pointer.ts';
import { markProgress } from './progress.ts';
import { type Fitting, NO_ROOM, type RecordsPart, type Room, recordsOf } from './records-part.ts';
import { supplyRelief } from './relief.ts';
import { changePictures, restyle, restylings } from './restyle.ts';
import { spritesOf } from './sheets.ts';
import { type FirstView, firstViewOf, frameViewOf, isSameView } from './stages.ts';
import { mapStyle } from './style.ts';
import { cameraOf, type StartCamera, startCamera } from './view.ts';

/** The map asks the browser for fonts only by their Latin letters: the others must be there before. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map(([font, letter]) => document.fonts.load(font, letter)));
}

/** Our own words for the few that the library says itself. */
function localeOf(label = '', twoFingers = ''): Record<string, string> {
  return {
    ...(label && { 'Map.Title': label }),
    ...(twoFingers && { 'CooperativeGesturesHandler.MobileHelpText': twoFingers }),
  };
}

function openMap(
  container: HTMLElement,
  style: MapOptions['style'],
  start: StartCamera,
  { label, twoFingers }: { readonly label: string | undefined } & Pick<RendererDeps, 'twoFingers'>,
): GlMap {
  const { lon, lat, zoom } = start.whole();
  try {
    const map = new GlMap({
      container,
      ...(style === undefined ? {} : { style }),
      center: [lon, lat],
      zoom,
      maxZoom: MAX_ZOOM,
      transformConstrain: start.transformConstrain,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      cooperativeGestures: twoFingers !== undefined,
      locale: localeOf(label, twoFingers),
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) {
      throw new RendererUnavailable(error.message, { cause: error });
    }
    throw error;
  }
}

/** What the style depends on. */
type Dress = Pick<MapScene, 'look' | 'languages'> & Sizing;

const isSameSizing = (one: Sizing, other: Sizing) =>
  one.scale === other.scale && one.least === other.least;

const isSameDress = (one: Dress, other: Dress) =>
  isSameSizing(one, other) &&
  one.look === other.look &&
  one.languages.join() === other.languages.join();

const isSameFitting = (one: Fitting, other: Fitting) =>
  isSameSizing(one, other) &&
  one.languages.join() === other.languages.join() &&
  isSameView(one.first, other.first);

/** Tells each file that fails once; what no file is to blame for is told as the map's. */
function reportErrors(map: GlMap, onFailure: OnFailure): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const source = 'sourceId' in event ? String(event.sourceId) : undefined;
    const file = source === undefined ? 'map' : source === 'relief' ? 'relief.jpg' : FULL;
    if (told.has(file)) return;
    told.add(file);
    onFailure(file, event.error?.message ?? 'unknown error');
  });
}

/**
 * The map drawn by WebGL. Resolves as soon as it can take scenes, before
 * anything is painted; the marks `first-map` and `complete` tell what is.
 *
 * @throws {RendererUnavailable} where there is no WebGL 2.
 */
export async function createGlRenderer(
  container: HTMLElement,
  deps: RendererDeps,
): Promise<MapRenderer> {
  const { events, dataUrl, onFailure } = deps;
  setWorkerUrl(workerUrl);
  supplyRelief(dataUrl('relief.jpg'));
  supplyGround(dataUrl);
  const files = Promise.all([loadRecords(dataUrl, onFailure), loadGround(dataUrl)]);
  void spritesOf(deps.look);
  await loadFonts();

  let sizing = sizingOfPage();
  const year = deps.year === undefined ? {} : { year: deps.year };
  const dressOf = ({ look, languages }: Omit<Dress, keyof Sizing>): Dress => {
    return { look, languages, ...sizing };
  };
  let dressed = dressOf(deps);
  let style = mapStyle({ ...dressed, ...year });
  const start = startCamera(container);
  const map = openMap(container, style, start, {
    label: deps.label?.(deps.languages[0]),
    ...(deps.twoFingers === undefined ? {} : { twoFingers: deps.twoFingers }),
  });
  raiseTallLetters(map);
  // A style that was made anew, because its workers were restarted, makes its letters itself again.
  map.on('webglcontextrestored', () => raiseTallLetters(map));
  reportErrors(map, onFailure);
  const sharpen = startCoarse(map);
  supplyImages(map, spritesOf);
  const camera = cameraOf(map, start, events);
  const attribution =
    deps.furniture === null
      ? NO_ATTRIBUTION
      : addAttribution(deps.furniture ?? container, deps.attribution, deps.languages[0]);

  let scene: MapScene | null = null;
  let records: RecordsPart | null = null;
  let flows: FlowPart | null = null;
  let isOver = false;

  const say = (language: Language) => {
    attribution.say(language);
    if (deps.label) map.getCanvas().setAttribute('aria-label', deps.label(language));
  };
  /** What names must fit: the frame that was asked for, or the whole border. */
  const viewNow = (): FirstView => {
    const viewport = start.viewport();
    // Two years beside each other have their names in the same places: only the first map has a frame.
    const frame = scene?.changed ? null : camera.framed();
    if (frame) return frameViewOf(frame, viewport);
    // Panels at the right come and go, and move no name.
    return firstViewOf({ ...viewport, padding: { ...viewport.padding, right: 0 } });
  };
  const fittingNow = (): Fitting => {
    return { ...sizing, languages: (scene ?? deps).languages, first: viewNow() };
  };
  let hasEdges = false;
  /** A wall has edges while a frame is fitted to it. */
  const keepEdges = () => {
    const view = sizing.least > 0 && camera.isFitted() ? viewNow() : null;
    const framed = view?.isFrame ? view : null;
    const source = map.getSource<GeoJSONSource>('edges');
    if (!source || (!framed && !hasEdges)) return;
    hasEdges = framed !== null;
    source.setData(edgesOf(framed, sizing.scale));
  };
  let fitting: Fitting | null = null;
  const fitNames = () => {
    if (!records) return;
    const next = fittingNow();
    if (fitting && isSameFitting(fitting, next)) return;
    fitting = next;
    records.replace(next);
  };
  let isFitting = false;
  /** A scene moves the camera, and its texts then cover another part of the map: names are set once for both. */
  const fitSoon = () => {
    if (isFitting || !records) return;
    isFitting = true;
    const fit = () => {
      isFitting = false;
      if (isOver) return;
      fitNames();
      flows?.refit();
      // How far the painting is, is told when the map comes to rest.
      map.triggerRepaint();
    };
    // Sizes of panels are told between the two.
    requestAnimationFrame(() => setTimeout(fit));
  };
  const dress = (scene: Omit<Dress, keyof Sizing>) => {
    const next = dressOf(scene);
    if (isSameDress(dressed, next)) return;
    const after = mapStyle(next);
    restyle(map, restylings(style, after));
    changePictures(map, style, after);
    style = after;
    dressed = next;
  };
  /** What labels of trade keep off, and what panels leave free for them. */
  const roomNow = (): Room => {
    const room = records && scene ? records.room(scene.year) : NO_ROOM;
    const { west, south, east, north } = camera.frame();
    const world = (512 * 2 ** map.getZoom()) / sizing.scale;
    const [left, top] = toPlane([west, north]).map((share) => share * world);
    const [right, bottom] = toPlane([east, south]).map((share) => share * world);
    const free = { left, top, right, bottom } as Box;
    const { padding } = start.viewport();
    const over = (padding.over ?? []).map((box): Box => {
      const x = (px: number) => free.left + (px - padding.left) / sizing.scale;
      const y = (px: number) => free.top + (px - padding.top) / sizing.scale;
      return { left: x(box.left), right: x(box.right), top: y(box.top), bottom: y(box.bottom) };
    });
    return { ...room, free, over };
  };
  const show = (next: MapScene) => {
    scene = next;
    say(next.languages[0]);
    if (!records) return;
    dress(next);
    fitNames();
    records.show(next);
    flows?.show(next);
  };
  const under = (point: readonly [number, number]): RecordId[] => {
    const flow = flows?.pick(point) ?? null;
    const found = records?.under(point) ?? [];
    return flow === null ? found : [...found, flow];
  };

  const hasStyle = new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  void Promise.all([files, hasStyle]).then(([[loaded, ground]]) => {
    if (isOver) return;
    fitting = fittingNow();
    records = recordsOf(map, { files: loaded, ground }, fitting);
    keepEdges();
    if (scene) {
      dress(scene);
      records.show(scene);
    }
  });
  map.once('load', () => {
    flows = flowsOf(map, {
      onFailure: (reason) => onFailure('flows', reason),
      room: () => roomNow(),
    });
    if (scene) flows.show(scene);
  });
  const rescale = () => {
    const next = sizingOfPage();
    const isOther = !isSameSizing(sizing, next);
    sizing = next;
    // Before the records have come, the style is put right together with them.
    if (isOther && records) dress(scene ?? deps);
    if (isOther) camera.refit();
    fitNames();
    if (isOther && scene) flows?.show(scene);
  };
  map.on('resize', rescale);
  // Wherever the camera goes, a new frame or a hand sends it.
  map.on('movestart', keepEdges);
  followPointer(map, under, events);
  markProgress(map, {
    sharpen,
    hasRecords: () => records !== null && scene !== null && flows !== null && !isFitting,
    expectsSymbols: () => records?.hasSymbols() ?? false,
    flowsDrawn: () => flows?.onceDrawn() ?? Promise.resolve(),
    onPainted: deps.onPainted ?? ((mark) => performance.mark(mark)),
  });

  /** Resolves when nothing more is on its way to the screen. */
  const atRest = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (isOver || (map.loaded() && !map.isMoving() && !isFitting)) return resolve();
        map.once('idle', look);
        map.triggerRepaint();
      };
      look();
    });

  return {
    ...camera,
    setCamera(aim, isAtOnce) {
      camera.setCamera(aim, isAtOnce);
      fitSoon();
    },
    setPadding(padding, isGentle) {
      camera.setPadding(padding, isGentle);
      fitSoon();
    },
    show,
    rescale,
    under,
    drawn: () => [...(records?.drawn() ?? []), ...(flows?.drawn() ?? [])],
    onceDrawn: async () => {
      await flows?.onceDrawn();
      await atRest();
    },
    destroy() {
      isOver = true;
      flows?.destroy();
      attribution.remove();
      map.remove();
    },
  };
}
