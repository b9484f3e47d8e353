import { effect } from '@preact/signals-core';
import { haveCome, loadLanguages } from '../../../i18n/tables.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { isOnTheMove } from '../../camera/reduce.ts';
import { drawnOf } from '../../flows/drawn.ts';
import { FRAME_MS, isMoving as isTradeMoving, PERIOD_MS } from '../../flows/motion.ts';
import { areFontsWhole, areLettersComing, fetchFonts, hasFonts, lettersCame } from '../../fonts.ts';
import { addAttribution, NO_ATTRIBUTION } from '../../ground/attribution.ts';
import { sizingOfPage } from '../../places/sizing.ts';
import {
  type DrawnThing,
  type MapRenderer,
  type MapScene,
  type RendererDeps,
  RendererUnavailable,
} from '../../renderer.ts';
import type { BackingView, OpenTakeover } from '../../takeover.ts';
import { BARE, fetchGround, ground as groundThere } from '../ground.ts';
import type { Ground } from '../shapes.ts';
import type { Placed } from '../things.ts';
import { unplace, type Window, zoomOf } from '../window.ts';
import { cameraPart, windowOfCamera } from './camera.ts';
import { canvasIn } from './element.ts';
import { painterOn } from './paint/painter.ts';
import { reliefFrom } from './paint/relief.ts';
import { allUnder } from './pick.ts';
import { drawnNames, drawnSymbols, isSameWindow, type Picture } from './picture.ts';
import { picturesFor } from './pictures.ts';

/** What was painted last. */
interface Painted {
  readonly scene: MapScene;
  readonly picture: Picture;
  readonly placed: readonly Placed[];
  readonly view: Window;
}

/** The map has been still for so long before names are set anew, milliseconds. */
const STILL_MS = 60;

/** What lies behind a view of a scene. */
function behindOf(scene: MapScene, view: Window): BackingView {
  const [lon, lat] = unplace(view, [view.width / 2, view.height / 2]);
  return { scene, middle: { zoom: zoomOf(view), lon, lat }, scale: view.scale };
}

/**
 * Tells how far the marks of trade have moved along their arcs, again and again; `null` while they rest.
 *
 * @returns a function that ends it.
 */
function followTrade(tell: (phase: number | null) => void): () => void {
  let ticks = 0;
  const stop = effect(() => {
    window.clearInterval(ticks);
    const isOn = isTradeMoving.value;
    if (isOn) {
      ticks = window.setInterval(() => tell((performance.now() % PERIOD_MS) / PERIOD_MS), FRAME_MS);
    }
    tell(isOn ? 0 : null);
  });
  return () => {
    stop();
    window.clearInterval(ticks);
  };
}

/**
 * The map drawn on a canvas. Every frame paints the ground, symbols and trade anew; names are set when
 * the map is still, and go along with it meanwhile. Nothing runs while nothing changes.
 *
 * @param openTakeover lets WebGL paint ground and trade behind the canvas; left out, the canvas paints them.
 * @throws {RendererUnavailable} where there is no canvas to draw on.
 */
export async function createPlainRenderer(
  container: HTMLElement,
  deps: RendererDeps,
  openTakeover?: OpenTakeover,
): Promise<MapRenderer> {
  const { events, dataUrl, onFailure } = deps;
  const screen = canvasIn(container, openTakeover !== undefined);
  if (!screen) throw new RendererUnavailable('no 2D canvas');
  const { canvas, paint, ratio, say } = screen;
  const onPainted = deps.onPainted ?? ((mark) => performance.mark(mark));
  const pictures = picturesFor({
    onPlaced(placed) {
      picture = placed;
      frame();
    },
    onReady: askFrame,
    onFailure,
    // A second map has the camera of the first: what it shows nobody comes back to.
    isKept: deps.furniture !== null,
  });

  let sizing = sizingOfPage();
  let ground: Ground | null = null;
  let scene: MapScene | null = null;
  let picture: Picture | null = null;
  let painted: Painted | null = null;
  let isPainted = false;
  let isReliefSettled = false;
  let isGroundSettled = false;
  /** The code for what comes after the first map. */
  let isRestSettled = false;
  let [isFirstTold, isCompleteTold] = [false, false];
  let [asked, settling] = [0, 0];
  let phase: number | null = null;
  const waiting: (() => void)[] = [];
  let isOver = false;

  let stands = () => {};
  const standing = new Promise<void>((resolve) => {
    stands = resolve;
  });
  const relief = reliefFrom(dataUrl('relief.jpg'), standing, (failure) => {
    if (isOver) return;
    if (failure !== null) onFailure('relief.jpg', failure);
    isReliefSettled = true;
    askFrame();
  });
  const paintFrame = painterOn(paint, relief);
  const size = () => ({ ...screen.size(), scale: sizing.scale });
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const camera = cameraPart({ ...size(), padding }, events, (isFollowing) => {
    isPainted = false;
    // It would be one frame behind the map that it follows.
    if (isFollowing) frame();
    else askFrame();
  });
  const attribution =
    deps.furniture === null
      ? NO_ATTRIBUTION
      : addAttribution(deps.furniture ?? container, deps.attribution, deps.languages[0]);

  const takeover = openTakeover?.(container, {
    dataUrl,
    repaint: frame,
    onSettled: () => onPainted('complete'),
  });

  const viewNow = () => {
    const { camera: at, viewport } = camera.state();
    return windowOfCamera(at, viewport, sizing);
  };
  /** Where the camera will be at rest. */
  const goalNow = () => {
    const { camera: at, motion, viewport } = camera.state();
    return windowOfCamera(motion?.to ?? at, viewport, sizing);
  };

  function askFrame(): void {
    isPainted = false;
    if (asked !== 0 || isOver) return;
    asked = requestAnimationFrame((now) => {
      asked = 0;
      // Each step of a motion asks for its own frame.
      if (camera.state().motion) camera.act({ type: 'ticked', now });
      frame();
    });
  }

  function frame(): void {
    window.clearTimeout(settling);
    if (!scene || !ground || isOver) return;
    const isMoving = isOnTheMove(camera.state());
    const before = painted && picture ? { scene: painted.scene, picture } : null;
    const now = pictures.of(scene, ground, goalNow(), before);
    if (!now) return;
    picture = now;
    const view = viewNow();
    // Before WebGL asks for a frame of its own, which this one then comes before and makes needless.
    if (camera.state().motion) askFrame();
    const isBacked = takeover?.paint(behindOf(scene, view), !isMoving) ?? false;
    const pixels = ratio();
    const own = { ground, scene, picture, view, isMoving, phase, ratio: pixels, isBacked };
    painted = { scene, picture, placed: paintFrame(own), view };
    isPainted = camera.state().motion === null;
    // What is being placed is painted as soon as it is.
    if (isMoving || pictures.isUnderWay()) return;
    if (isSameWindow(picture.window, view)) settled();
    else settling = window.setTimeout(settle, STILL_MS);
  }

  /** The map is still: names are set for what is in sight. */
  function settle(): void {
    if (!scene || !ground || isOver) return;
    picture = pictures.begin(scene, ground, viewNow()) ?? picture;
    if (!pictures.isUnderWay()) frame();
  }

  function settled(): void {
    const isThere = deps.areRecordsThere?.() ?? true;
    if (isThere && !isFirstTold) {
      isFirstTold = true;
      onPainted('first-map');
      stands();
      void Promise.all([pictures.goOn(), takeHands()]).then(() => {
        isRestSettled = true;
        askFrame();
      });
    }
    if (areLettersComing()) return;
    const isAll = isFirstTold && isReliefSettled && isGroundSettled && isRestSettled;
    if (isAll && !isCompleteTold) {
      isCompleteTold = true;
      if (painted && areFontsWhole(painted.scene.languages)) {
        pictures.leave(painted.scene, painted.picture);
      }
      if (takeover) takeover.begin();
      else onPainted('complete');
    }
    for (const resolve of waiting.splice(0)) resolve();
  }

  /** What is placed before its fonts or words have come would stand wrongly ever after. */
  const isReady = ({ languages }: MapScene) => hasFonts(languages) && haveCome(languages);
  /** The scene whose fonts or words are on their way. */
  let expected: MapScene | null = null;
  const show = (next: MapScene) => {
    expected = next;
    if (isReady(next)) return take(next);
    const { languages } = next;
    isPainted = false;
    void Promise.all([fetchFonts(languages), loadLanguages(languages)]).then(() => {
      if (expected === next && !isOver) take(next);
    });
  };
  const take = (next: MapScene) => {
    scene = next;
    attribution.say(next.languages[0]);
    const label = deps.label?.(next.languages[0]);
    if (label) canvas.setAttribute('aria-label', label);
    askFrame();
  };
  const under = (point: readonly [number, number]): RecordId[] => {
    if (!painted) return [];
    const { placed, picture: of, scene: shown, view } = painted;
    return allUnder({ placed, works: of.works, flows: shown.flows, view }, point);
  };

  let stopHands = () => {};
  /** A map is moved by hand once it is there. */
  async function takeHands(): Promise<void> {
    try {
      const { handsOn } = await import('./hands.ts');
      if (!isOver) stopHands = handsOn(canvas, { camera, under, deps, say });
    } catch (error) {
      onFailure('gestures.js', error instanceof Error ? error.message : String(error));
    }
  }

  const rescale = () => {
    sizing = sizingOfPage();
    camera.act({ type: 'sized', viewport: size() });
  };
  const stopWatching = screen.watch(rescale);
  const stopTrade = followTrade((now) => {
    phase = now;
    askFrame();
  });

  const stopLetters = effect(() => {
    lettersCame.value;
    pictures.spoil();
    askFrame();
  });

  const stopGround = effect(() => {
    ground = groundThere.value;
    // Names keep off other rivers and limits than before.
    pictures.spoil();
    askFrame();
  });
  void fetchGround(dataUrl, onFailure, standing).then(() => {
    isGroundSettled = true;
    ground ??= BARE;
    askFrame();
  });

  const { act: _act, state: _state, ...moves } = camera;
  return {
    ...moves,
    show,
    *expect(next) {
      if (ground && isReady(next) && !isOnTheMove(camera.state())) {
        yield* pictures.expect(next, ground, goalNow());
      }
    },
    rescale,
    under,
    drawn(): DrawnThing[] {
      if (!painted) return [];
      const { placed, picture: of, scene: shown, view } = painted;
      const trade = takeover?.drawn() ?? shown.flows;
      return [...drawnSymbols(placed, of, view), ...drawnOf(trade, of.named, of.values)];
    },
    names: () => (painted ? drawnNames(painted.picture, painted.view) : []),
    async onceDrawn() {
      const isDone =
        isPainted &&
        !pictures.isUnderWay() &&
        !areLettersComing() &&
        painted !== null &&
        isSameWindow(painted.picture.window, painted.view);
      if (!isDone) await new Promise<void>((resolve) => waiting.push(resolve));
      await takeover?.onceDrawn();
    },
    destroy() {
      isOver = true;
      cancelAnimationFrame(asked);
      pictures.stop();
      window.clearTimeout(settling);
      stopTrade();
      stopGround();
      stopLetters();
      stopHands();
      stopWatching();
      takeover?.destroy();
      attribution.remove();
      canvas.remove();
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}
