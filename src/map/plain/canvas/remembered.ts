import { fingerprint } from '../../../lib/fingerprint.ts';
import { isSingleFile } from '../../../state/data-address.ts';
import type { MapScene } from '../../renderer.ts';
import { LAST_VISIT } from '../../start-file.ts';
import { storage } from '../../storage.ts';
import type { Ground } from '../shapes.ts';
import type { Window } from '../window.ts';
import { type KeptPicture, keptOf, pictureOf, saidBy } from './kept-picture.ts';
import { type Composer, isSameWindow, type Picture } from './picture.ts';

/*
 * The picture of the last visit: where every name stood. To place them is half of the work before the
 * first map, and whoever comes back mostly sees the same link in the same window. It holds only for the
 * very same code, ground, things, words and window; in all other cases names are placed as ever.
 */

/** Another build has other addresses; of the ground the build tells what it was made with. */
const BUILD = `${import.meta.url} ${import.meta.env.VITE_GROUND ?? ''}`;

/** All that the places of names hang on, in short. */
function keyOf(scene: MapScene, window: Window): string {
  const look = JSON.stringify([BUILD, globalThis.devicePixelRatio, window]);
  return fingerprint(look + saidBy(scene));
}

/** One file for all pages has one address for all builds: nothing is kept of it. */
const place = () => (isSingleFile() ? null : storage());

/** What waits for so long after the first map is in nobody's way, milliseconds. */
const LATER_MS = 1000;

/** A storage that is full or forbidden keeps nothing. */
function store(scene: MapScene, picture: Picture): void {
  try {
    const kept = keptOf(picture, keyOf(scene, picture.window));
    place()?.setItem(LAST_VISIT, JSON.stringify(kept));
  } catch {
    // The next visit places its names itself.
  }
}

function read(): KeptPicture | null {
  try {
    return JSON.parse(place()?.getItem(LAST_VISIT) ?? 'null');
  } catch {
    return null;
  }
}

/** What one visit leaves to the next. */
interface LastVisit {
  /** The picture of a scene in a window as it was left; `null` where that was another one. */
  of(ground: Ground, scene: MapScene, window: Window): Picture | null;
  /** Leaves a picture for the next visit, when nothing else is to be done. */
  keep(scene: MapScene, picture: Picture): void;
}

/**
 * Reads what the last visit left.
 *
 * @param compose is told what is found, and asked no more for it.
 */
export function rememberedFor(compose: Composer): LastVisit {
  const kept = read();
  let tried: readonly [Ground, MapScene, Window] | null = null;
  let found: Picture | null = null;
  const isTried = (ground: Ground, scene: MapScene, window: Window) =>
    tried?.[0] === ground && tried[1] === scene && isSameWindow(tried[2], window);
  return {
    of(ground, scene, window) {
      // The size alone tells most others apart.
      if (kept?.window?.width !== window.width || kept.window.height !== window.height) return null;
      if (isTried(ground, scene, window)) return null;
      tried = [ground, scene, window];
      if (kept.key !== keyOf(scene, window)) return null;
      try {
        found = pictureOf(kept, scene);
      } catch {
        return null; // somebody has written to the storage
      }
      compose.keep(ground, scene, found);
      return found;
    },
    keep(scene, picture) {
      if (picture !== found) window.setTimeout(() => store(scene, picture), LATER_MS);
    },
  };
}
