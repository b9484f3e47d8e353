import type { RecordId } from '../../../model/vocabulary.ts';
import type { MapScene } from '../../renderer.ts';
import { bondsOf } from '../heaps.ts';
import { thingsOf, worksOf } from '../things.ts';
import type { Window } from '../window.ts';
import { handOf, type Moored } from './paint/names.ts';
import type { Picture } from './picture.ts';

/* A picture as it lies in a file or in the browser's storage: where everything stands, and of what scene. */

/** What is kept of a name: how it is written follows from its kind. */
type KeptName = Omit<Moored, 'hand'>;

/** What is kept of a picture: all that follows from the scene alone is made anew. */
export interface KeptPicture {
  /** Of what it is the picture. */
  readonly key: string;
  readonly window: Window;
  readonly offsets: readonly (readonly [RecordId, readonly [number, number]])[];
  readonly below: readonly KeptName[];
  readonly above: readonly KeptName[];
  readonly named: readonly string[];
  readonly numbers: Picture['numbers'];
  readonly values: readonly (readonly [string, number])[];
}

/** Stands in the list and in details, comes to the page part by part, and says nothing of names. */
const BESIDE = ['row', 'figure'];

/** Sets as lists, and nothing of what stands beside the map. */
const plain = (name: string, value: unknown) => {
  if (BESIDE.includes(name)) return undefined;
  return value instanceof Set || value instanceof Map ? [...value] : value;
};

/** All of a scene that the places of names hang on, as text. */
export function saidBy(scene: MapScene): string {
  const { rows, year, languages, selection, flows, pointed, mentioned, promised } = scene;
  const said = { year, languages, selection, flows, pointed, mentioned, promised };
  return JSON.stringify([said, thingsOf(rows), worksOf(rows)], plain);
}

const bare = ({ name, at, off }: Moored): KeptName => ({ name, at, off });
const moored = (one: KeptName): Moored => ({ ...one, hand: handOf(one.name) });

/** What is kept of a picture, under a key. */
export function keptOf(picture: Picture, key: string): KeptPicture {
  const { window, offsets, below, above, named, numbers, values } = picture;
  return {
    key,
    window,
    offsets: [...offsets],
    below: below.map(bare),
    above: above.map(bare),
    named: [...named],
    numbers,
    values: [...values],
  };
}

/**
 * The picture that was kept of a scene.
 *
 * @throws where somebody has changed what was kept into something else.
 */
export function pictureOf(kept: KeptPicture, { rows }: MapScene): Picture {
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
