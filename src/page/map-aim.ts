import { computed, effect } from '@preact/signals';
import type { MapRenderer } from '../map/renderer.ts';
import { isFrame } from '../model/view/aim.ts';
import type { Aim } from '../model/view/view.ts';
import { detail } from '../panels/control/derived.ts';
import { lookedFor, spread, wholeAsked } from '../panels/control/memory.ts';
import { bringIntoSight, targetOf } from '../panels/control/target.ts';
import { selection, talk, update, view } from '../state/store.ts';
import { arrivals } from '../talk/course/session.ts';
import type { Room } from './map-room.ts';

const camera = computed(() => view.value.camera);

function isSame(one: Aim | null, other: Aim | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.values(one).join() === Object.values(other).join();
}

/** In a talk a frame is fitted to what the answer leaves free of it: what was pressed stays in sight. */
export function staysFitted(): boolean {
  const aim = camera.peek();
  return talk.peek() !== null && (aim === null || isFrame(aim));
}

/** Where the camera stands and goes: by the link, by a scene of a talk, by what is selected, by hand. */
export interface MapAim {
  /** The map was moved there, and stands there already. */
  moved(to: Aim): void;
  /** The camera need not go to this selection: it is in sight. */
  settle(id: string | null): void;
  /** From now on the map goes where the state leads. */
  follow(renderer: MapRenderer, room: Pick<Room, 'tell'>): void;
}

/** Made before the map is: what is selected by then it may have gone to already. */
export function makeAim(): MapAim {
  let known: Aim | null = null;
  /** The selection to which the camera has already gone, or need not go. */
  let settled: string | null = selection.peek();

  function followLink(renderer: MapRenderer): void {
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
  }

  function followAsked(renderer: MapRenderer): void {
    let wholes = wholeAsked.peek();
    effect(() => {
      // It may be asked for while it is shown already, but beside a panel that came later.
      if (wholeAsked.value === wholes) return;
      wholes = wholeAsked.value;
      renderer.setCamera(null);
    });
  }

  /** @param selected what a link without a camera selects. */
  function followSelection(
    renderer: MapRenderer,
    room: Pick<Room, 'tell'>,
    selected: string | null,
  ): void {
    let linked = selected;
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
  }

  return {
    moved(to) {
      known = to;
      update({ camera: known });
    },
    settle(id) {
      settled = id;
    },
    follow(renderer, room) {
      const hadCamera = camera.peek() !== null;
      if (!hadCamera && talk.peek() === null) settled = null;
      const linked = hadCamera ? null : selection.peek();
      followLink(renderer);
      followAsked(renderer);
      followSelection(renderer, room, linked);
    },
  };
}
