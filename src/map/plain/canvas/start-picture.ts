import { fingerprint } from '../../../lib/fingerprint.ts';
import type { Box } from '../../places/name-ground.ts';
import type { MapScene } from '../../renderer.ts';
import { startComing } from '../../start-file.ts';
import type { Ground } from '../shapes.ts';
import type { Window } from '../window.ts';
import { type KeptPicture, pictureOf, saidBy } from './kept-picture.ts';
import type { Composer, Picture } from './picture.ts';

/** Windows whose map is as large and begins as far west differ by less, px. */
const SAME = 0.25;

/** Of a window that is no higher than this beyond a picture, nobody misses a name, px. */
const STRIP = 60;

const highOf = ({ free }: Window) => free.bottom - free.top;

const touches = (one: Box, other: Box) =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/**
 * Whether a picture holds in another window: its map is as large, and nothing covers a name there or
 * cuts it.
 */
export function holdsIn({ window, below, above }: KeptPicture, other: Window): boolean {
  const down = window.top - other.top;
  const isAlike =
    window.width === other.width &&
    window.scale === other.scale &&
    window.least === other.least &&
    Math.abs(window.world / other.world - 1) * window.width < SAME &&
    Math.abs(window.left - other.left) < SAME;
  return (
    isAlike &&
    [...below, ...above].every(({ name: { box } }) => {
      const moved = { ...box, top: box.top + down, bottom: box.bottom + down };
      const isSeen =
        moved.left >= other.free.left &&
        moved.right <= other.free.right &&
        moved.top >= other.free.top &&
        moved.bottom <= other.free.bottom;
      return isSeen && !(other.over ?? []).some((over) => touches(moved, over));
    })
  );
}

/** The picture that the build has made of the start view. */
interface Start {
  /** Whether it is still on its way. */
  isComing(): boolean;
  /** That of a scene in a window, where it holds there; in a much higher one until more can be placed. */
  of(ground: Ground, scene: MapScene, window: Window, canPlace: boolean): Picture | null;
}

/**
 * @param compose is told what holds for good, and asked no more for it.
 * @param onCome told when the picture has come, or is known not to come.
 */
export function startFor(compose: Composer, onCome: () => void): Start {
  const coming = startComing();
  let isComing = coming !== null;
  let kept: KeptPicture | null = null;
  void coming?.then((came) => {
    kept = came as KeptPicture | null;
    isComing = false;
    onCome();
  });
  return {
    isComing: () => isComing,
    of(ground, scene, window, canPlace) {
      if (!kept || kept.window?.width !== window.width) return null;
      const isLacking = highOf(window) - highOf(kept.window) > STRIP;
      if (isLacking && canPlace) return null;
      if (!holdsIn(kept, window) || kept.key !== fingerprint(saidBy(scene))) return null;
      const picture = pictureOf({ ...kept, window }, scene);
      if (!isLacking) compose.keep(ground, scene, picture);
      return picture;
    },
  };
}
