import { computed, effect, signal } from '@preact/signals';
import { joinParts } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { tellNumbers } from '../map/flows/numbers.ts';
import { fetchRenderer } from '../map/open-map.ts';
import {
  type DrawnName,
  type MapRenderer,
  type RendererEvents,
  RendererUnavailable,
} from '../map/renderer.ts';
import { isFrame, roundCamera, roundFrame } from '../model/view/aim.ts';
import type { Aim, Frame } from '../model/view/view.ts';
import { compareWay, otherState, swipeShare } from '../panels/control/compare.ts';
import { detail } from '../panels/control/derived.ts';
import {
  highlight,
  lookedFor,
  pointedGroup,
  spread,
  twoFingers,
  wholeAsked,
} from '../panels/control/memory.ts';
import { resized } from '../panels/control/room.ts';
import { showPressed } from '../panels/control/select.ts';
import { bringIntoSight, targetOf } from '../panels/control/target.ts';
import { areThingsThere } from '../state/load.ts';
import { frameAtRest, mapFrame, placeOnMap } from '../state/map-frame.ts';
import { selection, talk, update, view, year } from '../state/store.ts';
import { arrivals, asked, numbered, seen } from '../talk/course/session.ts';
import { common, editionSettled } from './map-deps.ts';
import { groupOf, opensGroup } from './map-groups.ts';
import { keepRoom } from './map-room.ts';
import { otherScene, scene } from './map-scenes.ts';
import { markComplete } from './mark-complete.ts';
import { covered } from './padding.ts';

declare global {
  interface Window {
    /** What the map has painted, for tests and the curious; nothing of the page reads it. */
    borderMap?: Pick<MapRenderer, 'drawn' | 'onceDrawn'> & {
      readonly names: () => readonly DrawnName[];
    };
  }
}

/** Whether a map can be drawn here: `waiting` until that is known. */
export const mapState = signal<'waiting' | 'drawn' | 'impossible'>('waiting');

/** Why there is no map: the browser cannot draw it, or a file of it did not come. */
export const mapLack = signal<'unavailable' | 'missing'>('unavailable');

/** Whether the first map stands: land, border, provinces, every symbol of the link and names. */
export const isFirstMapThere = signal(false);

/** Whether all that the first map was asked for is painted. */
export const isFirstPainted = signal(false);

/** The handle between two years has been still for so long before names are set anew, milliseconds. */
const PARTED_MS = 120;

/** The elements of the page that a map needs. */
export interface MapParts {
  /** All of the map, with what stands on it. */
  readonly area: HTMLElement;
  /** In which the map is drawn; as large as `area` while there is but one map. */
  readonly container: HTMLElement;
  /** Over all maps: where the data come from is told here. */
  readonly furniture: HTMLElement;
}

export interface BoundMap {
  /** What the map shows of the world where no panel covers it. */
  frame(): Frame;
  zoomBy(levels: number): void;
  /**
   * Draws the year held against the one on screen in an element of its own, with the same camera.
   *
   * @returns a function that takes the second map away.
   */
  openOther(container: HTMLElement): () => void;
}

const camera = computed(() => view.value.camera);

function isSame(one: Aim | null, other: Aim | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.values(one).join() === Object.values(other).join();
}

/** In a talk a frame is fitted to what the answer leaves free of it: what was pressed stays in sight. */
function staysFitted(): boolean {
  const aim = camera.peek();
  return talk.peek() !== null && (aim === null || isFrame(aim));
}

/** Tells what panels leave free of the map, for what explains no more than is in view. */
function tellFrame(renderer: MapRenderer): void {
  // Whatever hangs on it is fetched then: the first picture is not kept waiting.
  if (isFirstMapThere.peek()) frameAtRest.value = roundFrame(renderer.frame());
}

/** Tells which things have a number in the place of a name; the same ones are told once. */
function tellNumbered(renderer: MapRenderer): void {
  if (talk.peek() === null) return;
  const told = (renderer.names?.() ?? []).filter(({ number }) => number !== null);
  const keys = (all: readonly DrawnName[]) => all.map(({ key }) => key).join();
  if (keys(told) !== keys(numbered.peek())) numbered.value = told;
}

/** Tells what stands on the map as a number, once it does: things that are spoken of, values of trade. */
function tell(renderer: MapRenderer): void {
  void renderer.onceDrawn().then(() => {
    tellNumbered(renderer);
    tellNumbers(renderer.drawn());
  });
}

/**
 * Draws the map and ties it to the state: the scene, the camera of the link, flights to what is
 * selected, room for the panels that lie over it. Where the browser has no WebGL, `mapState` says
 * so and everything else goes on.
 *
 * @returns `null` where no map can be had.
 */
export async function bindMap({ area, container, furniture }: MapParts): Promise<BoundMap | null> {
  let known: Aim | null = null;
  let lastPress: PointerEvent | null = null;
  area.addEventListener('pointerdown', (event) => {
    lastPress = event;
  });
  /** The selection to which the camera has already gone, or need not go. */
  let settled = selection.peek();
  let other: MapRenderer | null = null;
  const events: RendererEvents = {
    onPick(id) {
      // A sign of several is opened where it stands; what it stood for is chosen next.
      if (opensGroup(renderer, id)) return;
      // In a talk what was pressed is in sight already, unless the answer is about to cover it.
      const isCovered = lastPress !== null && covered(area, lastPress) && !staysFitted();
      if (talk.peek() !== null && !isCovered) settled = id;
      lookedFor.value = null;
      if (talk.peek() !== null) asked.value = id;
      update({ selection: id });
      showPressed(id);
    },
    onHover(id) {
      pointedGroup.value = groupOf(renderer, id);
      highlight.value = id;
    },
    onCamera(moved) {
      known = roundCamera(moved);
      update({ camera: known });
    },
  };

  let begin = () => {};
  let renderer: MapRenderer;
  try {
    const [openMap] = await Promise.all([fetchRenderer(), editionSettled()]);
    renderer = await openMap(container, {
      ...common(),
      events: {
        ...events,
        onMove: (moved) => other?.follow(moved),
        onRest: () => {
          begin();
          if (mapState.peek() !== 'drawn') return;
          seen.value = roundFrame(renderer.bounds());
          tellFrame(renderer);
          tell(renderer);
        },
      },
      furniture,
      label: (language) => t(language, 'app.title'),
      year: year.peek(),
      ...(twoFingers.peek() === null ? {} : { twoFingers: twoFingers.peek() ?? '' }),
      onPainted: (mark) => {
        if (mark === 'complete') isFirstPainted.value = true;
        else performance.mark(mark);
        if (mark === 'first-map') isFirstMapThere.value = true;
      },
    });
  } catch (error) {
    console.warn('no map', error);
    mapLack.value = error instanceof RendererUnavailable ? 'unavailable' : 'missing';
    mapState.value = 'impossible';
    return null;
  }
  mapState.value = 'drawn';
  window.borderMap = {
    drawn: () => renderer.drawn(),
    onceDrawn: () => renderer.onceDrawn(),
    names: () => renderer.names?.() ?? [],
  };
  mapFrame.value = () => renderer.frame();
  placeOnMap.value = (id) => {
    const one = renderer.drawn().find((thing) => thing.kind === 'symbol' && thing.id === id);
    if (one?.kind !== 'symbol') return null;
    const { left, top } = container.getBoundingClientRect();
    return { x: left + one.x, y: top + one.y };
  };
  effect(() => {
    // A map that draws what the scene brings waits for all of it.
    void areThingsThere.value;
    renderer.show(scene.value);
    tell(renderer);
  });
  markComplete(renderer, isFirstPainted);
  effect(() => {
    if (resized.value > 0) renderer.rescale();
    other?.rescale();
  });
  const room = keepRoom(area);
  room.add(container, renderer);
  let parting = 0;
  effect(() => {
    // Names keep to the half of their year, once the handle between the two is let go.
    void [swipeShare.value, compareWay.value, otherState.value];
    window.clearTimeout(parting);
    parting = window.setTimeout(() => room.tell(), PARTED_MS);
  });
  const hadCamera = camera.peek() !== null;
  if (!hadCamera && talk.peek() === null) settled = null;
  /** What a link without a camera selects. */
  let linked = hadCamera ? null : selection.peek();
  let isFirst = true;
  let cameWith = arrivals.peek();
  effect(() => {
    const wanted = camera.value;
    // A scene that is shown brings its frame with it, wherever a question had led.
    const isArrival = arrivals.value !== cameWith;
    cameWith = arrivals.value;
    const isAtOnce = isFirst;
    isFirst = false;
    if (!isArrival && isSame(wanted, known)) return;
    known = wanted;
    settled = selection.peek();
    renderer.setCamera(wanted, isAtOnce);
  });
  let wholes = wholeAsked.peek();
  effect(() => {
    // It may be asked for while it is shown already, but beside a panel that came later.
    if (wholeAsked.value === wholes) return;
    wholes = wholeAsked.value;
    renderer.setCamera(null);
  });
  effect(() => {
    if (!isFirstMapThere.value) return;
    // With a camera of the link the map rests before anything is drawn.
    tellFrame(renderer);
    import('./map-ahead.ts').then(
      ({ lookAhead }) => {
        begin = lookAhead(renderer);
      },
      // What may come next is then placed when it comes.
      () => undefined,
    );
  });
  let looked = arrivals.peek();
  effect(() => {
    const ofSeveral = spread.value?.id === selection.value ? spread.value : null;
    const target = ofSeveral ?? targetOf(detail.value);
    // What a scene has selected is shown in the scene's own frame.
    if (arrivals.value !== looked) settled = selection.peek();
    looked = arrivals.value;
    if (selection.value === null) settled = null;
    if (!target || target.id === settled) return;
    settled = target.id;
    const isClose = [linked, lookedFor.peek()].includes(target.id) || talk.peek() !== null;
    linked = null;
    // By the next frame the panel stands where it will cover the map.
    requestAnimationFrame(() => {
      room.tell();
      bringIntoSight(renderer, target, isClose);
    });
  });

  return {
    frame: () => renderer.frame(),
    zoomBy: (levels) => renderer.zoomBy(levels),
    openOther(element) {
      const ends: (() => void)[] = [];
      let isOver = false;
      const open = async () => {
        const openMap = await fetchRenderer();
        // Nobody waits for it any more: no context is made only to be thrown away.
        if (isOver) return;
        const made = await openMap(element, {
          ...common(),
          events: {
            ...events,
            // Only a hand on it leads. Whatever else moves it, a change of size or of the panels over
            // it, ends where the first map is.
            onMove(moved, isByHand) {
              if (isByHand) renderer.follow(moved);
              else other?.follow(renderer.camera());
            },
            onCamera(moved, isByHand) {
              if (isByHand) events.onCamera(moved, isByHand);
            },
          },
          furniture: null,
          label: (language) =>
            joinParts([t(language, 'app.title'), `${otherScene.peek()?.year}`], language),
          year: otherScene.peek()?.year ?? year.peek(),
          onPainted: (mark) => {
            if (mark === 'complete' && !isOver) otherState.value = 'painted';
          },
        });
        ends.push(() => made.destroy());
        if (isOver) return end();
        other = made;
        // Its room first: the camera that is allowed depends on what the panels leave free.
        ends.push(room.add(element, made));
        made.follow(renderer.camera());
        ends.push(
          effect(() => {
            if (otherScene.value) made.show(otherScene.value);
          }),
        );
      };
      const end = () => {
        for (const one of ends.splice(0).reverse()) one();
      };
      otherState.value = 'coming';
      open().catch((error: unknown) => {
        console.warn('no second map', error);
        if (!isOver) otherState.value = 'impossible';
      });
      return () => {
        isOver = true;
        other = null;
        otherState.value = 'none';
        end();
      };
    },
  };
}
