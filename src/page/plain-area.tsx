import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { type Sizing, sizingOfPage } from '../map/places/sizing.ts';
import type { Padding } from '../map/renderer.ts';
import { detail, rows } from '../panels/control/derived.ts';
import { targetOf } from '../panels/control/target.ts';
import { frameAtRest, mapFrame } from '../state/map-frame.ts';
import { update, view } from '../state/store.ts';
import type { PlainStage as PlainStageOf } from '../talk/picture/plain-stage.tsx';
import { chrome } from '../ui/text.tsx';
import { keepRoom } from './map-room.ts';
import { scene } from './map-scenes.ts';

type PlainStage = ComponentType<Parameters<typeof PlainStageOf>[0]>;

/** Size of the area, what of it is covered, and how large type is there. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly sizing: Sizing;
}

const isSame = (one: Room, other: Room) => JSON.stringify(one) === JSON.stringify(other);

/** The room that the picture has, followed through every change of window and texts. */
function useRoom() {
  const room = useSignal<Room | null>(null);
  useEffect(() => {
    const element = document.querySelector<HTMLElement>('.map');
    if (!element) return;
    let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const next = { width, height, padding, sizing: sizingOfPage() };
      const old = room.peek();
      if (!old || !isSame(next, old)) room.value = next;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const stop = keepRoom(element).add(element, {
      setPadding(free) {
        padding = free;
        measure();
      },
    });
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return room.value;
}

/** The map of a talk where the machine has no WebGL; fetched then. */
export function PlainArea() {
  const part = useSignal<{ readonly PlainStage: PlainStage } | null>(null);
  const room = useRoom();
  useEffect(() => {
    import('../talk/picture/plain-stage.tsx').then(
      (found) => {
        part.value = found;
      },
      (error: unknown) => console.warn('no plain map', error),
    );
    return () => {
      mapFrame.value = null;
      frameAtRest.value = null;
    };
  }, []);
  if (!part.value || !room) return null;
  const { PlainStage } = part.value;
  return (
    <PlainStage
      scene={scene.value}
      rows={rows.value}
      aim={view.value.camera}
      target={targetOf(detail.value)}
      {...room}
      label={t(chrome(), 'app.title')}
      onPick={(id) => update({ selection: id })}
      onFrame={(frame) => {
        mapFrame.value = () => frame;
        frameAtRest.value = frame;
      }}
    />
  );
}
