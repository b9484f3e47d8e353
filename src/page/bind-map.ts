import { effect, signal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { tellNumbers } from '../map/flows/numbers.ts';
import { fetchRenderer } from '../map/open-map.ts';
import {
  type DrawnName,
  type MapRenderer,
  type RendererEvents,
  RendererUnavailable,
} from '../map/renderer.ts';
import { roundCamera, roundFrame } from '../model/view/aim.ts';
import type { Frame } from '../model/view/view.ts';
import { compareWay, otherState, swipeShare } from '../panels/control/compare.ts';
import { highlight, lookedFor, pointedGroup, twoFingers } from '../panels/control/memory.ts';
import { resized } from '../panels/control/room.ts';
import { showPressed } from '../panels/control/select.ts';
import { areThingsThere } from '../state/load.ts';
import { frameAtRest, mapFrame, placeOnMap } from '../state/map-frame.ts';
import { talk, update, year } from '../state/store.ts';
import { asked, numbered, seen } from '../talk/course/session.ts';
import { makeAim, staysFitted } from './map-aim.ts';
import { common, editionSettled } from './map-deps.ts';
import { groupOf, opensGroup } from './map-groups.ts';
import { keepRoom, type Room } from './map-room.ts';
import { scene } from './map-scenes.ts';
import { markComplete } from './mark-complete.ts';
import type { FirstMap } from './other-map.tsx';
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
  /** What a second map goes by. */
  readonly first: FirstMap;
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

/** Once the first map stands, what may come next is prepared; `hold` is given what begins that anew. */
function onFirstMap(renderer: MapRenderer, hold: (begin: () => void) => void): void {
  effect(() => {
    if (!isFirstMapThere.value) return;
    // With a camera of the link the map rests before anything is drawn.
    tellFrame(renderer);
    import('./map-ahead.ts').then(
      ({ lookAhead }) => hold(lookAhead(renderer)),
      // What may come next is then placed when it comes.
      () => undefined,
    );
  });
}

/** Names keep to the half of their year, once the handle between the two is let go. */
function followParting(room: Pick<Room, 'tell'>): void {
  let parting = 0;
  effect(() => {
    void [swipeShare.value, compareWay.value, otherState.value];
    window.clearTimeout(parting);
    parting = window.setTimeout(() => room.tell(), PARTED_MS);
  });
}

/** Says where things are on the map to those parts of the page that stand over it, and to tests. */
function offer(renderer: MapRenderer, container: HTMLElement): void {
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
}

/**
 * Draws the map and ties it to the state: the scene, the camera of the link, flights to what is
 * selected, room for the panels that lie over it. Where the browser has no WebGL, `mapState` says
 * so and everything else goes on.
 *
 * @returns `null` where no map can be had.
 */
export async function bindMap({ area, container, furniture }: MapParts): Promise<BoundMap | null> {
  const aim = makeAim();
  let lastPress: PointerEvent | null = null;
  area.addEventListener('pointerdown', (event) => {
    lastPress = event;
  });
  let other: MapRenderer | null = null;
  const events: RendererEvents = {
    onPick(id) {
      // A sign of several is opened where it stands; what it stood for is chosen next.
      if (opensGroup(renderer, id)) return;
      // In a talk what was pressed is in sight already, unless the answer is about to cover it.
      const isCovered = lastPress !== null && covered(area, lastPress) && !staysFitted();
      if (talk.peek() !== null && !isCovered) aim.settle(id);
      lookedFor.value = null;
      if (talk.peek() !== null) asked.value = id;
      update({ selection: id });
      showPressed(id);
    },
    onHover(id) {
      pointedGroup.value = groupOf(renderer, id);
      highlight.value = id;
    },
    onCamera: (moved) => aim.moved(roundCamera(moved)),
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
  offer(renderer, container);
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
  followParting(room);
  aim.follow(renderer, room);
  onFirstMap(renderer, (lookAhead) => {
    begin = lookAhead;
  });

  return {
    frame: () => renderer.frame(),
    zoomBy: (levels) => renderer.zoomBy(levels),
    first: {
      renderer,
      events,
      room,
      hold(made) {
        other = made;
      },
    },
  };
}
