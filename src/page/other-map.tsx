import { effect } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { joinParts } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { fetchRenderer } from '../map/open-map.ts';
import type { MapRenderer, RendererEvents } from '../map/renderer.ts';
import { otherState } from '../panels/control/compare.ts';
import { OtherMap } from '../panels/swipe/swipe.tsx';
import { year } from '../state/store.ts';
import { common } from './map-deps.ts';
import type { Room } from './map-room.ts';
import { otherScene } from './map-scenes.ts';

/** The map of the year on screen, by which the other one goes. */
export interface FirstMap {
  readonly renderer: MapRenderer;
  readonly events: RendererEvents;
  readonly room: Room;
  /** Is given the second map once it is there, and `null` when it goes. */
  readonly hold: (other: MapRenderer | null) => void;
}

/**
 * Draws the year held against the one on screen, with the camera of the first map.
 *
 * @returns a function that takes it away.
 */
function openOther(element: HTMLElement, { renderer, events, room, hold }: FirstMap): () => void {
  const ends: (() => void)[] = [];
  let isOver = false;
  let other: MapRenderer | null = null;
  const keep = (made: MapRenderer | null) => {
    other = made;
    hold(made);
  };
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
    keep(made);
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
    keep(null);
    otherState.value = 'none';
    end();
  };
}

interface OtherProps {
  readonly first: FirstMap;
  readonly state: string;
}

/** The second map, tied to the first. */
export function Other({ first, state }: OtherProps) {
  const open = useCallback((element: HTMLElement) => openOther(element, first), [first]);
  return <OtherMap open={open} state={state} />;
}
