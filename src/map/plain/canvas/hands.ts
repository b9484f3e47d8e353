import type { RecordId } from '../../../model/vocabulary.ts';
import { isOnTheMove } from '../../camera/reduce.ts';
import type { RendererDeps } from '../../renderer.ts';
import type { CameraPart } from './camera.ts';
import { listenToHands } from './gestures.ts';

interface HandsOf {
  readonly camera: Pick<CameraPart, 'act' | 'state'>;
  /** What lies under a point, the topmost first. */
  readonly under: (point: readonly [number, number]) => RecordId[];
  readonly deps: Pick<RendererDeps, 'events' | 'twoFingers'>;
  /** Shows words over the map for a moment. */
  readonly say: (words: string) => void;
}

/**
 * Lets hands move the map, press what is on it and point at it.
 *
 * @returns a function that ends it.
 */
export function handsOn(
  canvas: HTMLCanvasElement,
  { camera, under, deps, say }: HandsOf,
): () => void {
  const { events, twoFingers } = deps;
  let hovered: RecordId | null = null;
  let pointing = 0;
  const stop = listenToHands(canvas, {
    act: camera.act,
    onClick: (point) => events.onPick(under(point)[0] ?? null),
    onPoint(point) {
      cancelAnimationFrame(pointing);
      const hover = () => {
        if (isOnTheMove(camera.state())) return;
        const id = point ? (under(point)[0] ?? null) : null;
        if (id === hovered) return;
        hovered = id;
        canvas.style.cursor = id === null ? '' : 'pointer';
        events.onHover(id);
      };
      if (point) pointing = requestAnimationFrame(hover);
      else hover();
    },
    ...(twoFingers === undefined ? {} : { onOneFinger: () => say(twoFingers) }),
  });
  return () => {
    cancelAnimationFrame(pointing);
    stop();
  };
}
