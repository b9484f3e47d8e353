import type { RecordId } from '../../../model/vocabulary.ts';
import { isSingleFile } from '../../../state/data-address.ts';
import type { MapScene } from '../../renderer.ts';
import { storage } from '../../storage.ts';
import { bondsOf } from '../heaps.ts';
import type { Ground } from '../shapes.ts';
import { thingsOf, worksOf } from '../things.ts';
import type { Window } from '../window.ts';
import { handOf, type Moored } from './paint/names.ts';
import { type Composer, isSameWindow, type Picture } from './picture.ts';

/*
 * The picture of the last visit: where every name stood. To place them is half of the work before the
 * first map, and whoever comes back mostly sees the same link in the same window. It holds only for the
 * very same code, ground, things, words and window; in all other cases names are placed as ever.
 */

/** Under this name the browser keeps it. */
const KEPT = 'border-map:picture';

/** What is kept of a name: how it is written follows from its kind. */
type KeptName = Omit<Moored, 'hand'>;

/** What is kept of a picture: all that follows from the scene alone is made anew. */
interface Kept {
  readonly key: string;
  readonly window: Window;
  readonly offsets: readonly (readonly [RecordId, readonly [number, number]])[];
  readonly below: readonly KeptName[];
  readonly above: readonly KeptName[];
  readonly named: readonly string[];
  readonly numbers: Picture['numbers'];
  readonly values: readonly (readonly [string, number])[];
}

/** Another build has other addresses; of the ground the build tells what it was made with. */
const BUILD = `${import.meta.url} ${import.meta.env.VITE_GROUND ?? ''}`;

/** Stands in the list and in details, comes to the page part by part, and says nothing of names. */
const BESIDE = ['row', 'figure'];

/** Sets as lists, and nothing of what stands beside the map. */
const plain = (name: string, value: unknown) => {
  if (BESIDE.includes(name)) return undefined;
  return value instanceof Set || value instanceof Map ? [...value] : value;
};

/** All that the places of names hang on, as text. */
function keyOf(scene: MapScene, window: Window): string {
  const { rows, year, languages, selection, flows, pointed, mentioned, promised } = scene;
  const said = { year, languages, selection, flows, pointed, mentioned, promised };
  const ratio = globalThis.devicePixelRatio;
  return JSON.stringify([BUILD, ratio, window, said, thingsOf(rows), worksOf(rows)], plain);
}

const bare = ({ name, at, off }: Moored): KeptName => ({ name, at, off });
const moored = (one: KeptName): Moored => ({ ...one, hand: handOf(one.name) });

/** One file for all pages has one address for all builds: nothing is kept of it. */
const place = () => (isSingleFile() ? null : storage());

/** What waits for so long after the first map is in nobody's way, milliseconds. */
const LATER_MS = 1000;

/** A storage that is full or forbidden keeps nothing. */
function store(scene: MapScene, picture: Picture): void {
  const { window, offsets, below, above, named, numbers, values } = picture;
  const kept: Kept = {
    key: keyOf(scene, window),
    window,
    offsets: [...offsets],
    below: below.map(bare),
    above: above.map(bare),
    named: [...named],
    numbers,
    values: [...values],
  };
  try {
    place()?.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // The next visit places its names itself.
  }
}

function read(): Kept | null {
  try {
    return JSON.parse(place()?.getItem(KEPT) ?? 'null');
  } catch {
    return null;
  }
}

function pictureOf(kept: Kept, { rows }: MapScene): Picture {
  return {
    window: kept.window,
    things: thingsOf(rows),
    works: worksOf(rows),
    bonds: bondsOf(rows),
    offsets: new Map(kept.offsets),
    below: kept.below.map(moored),
    above: kept.above.map(moored),
    named: new Set(kept.named),
    numbers: kept.numbers,
    values: new Map(kept.values),
  };
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
