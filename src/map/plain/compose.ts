import type { Row } from '../../facts/rows/select-rows.ts';
import { finished, type Steps } from '../../lib/steps.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { type Measure, measureOnCanvas } from '../places/name-text.ts';
import type { MapScene } from '../renderer.ts';
import { type Bond, bondsOf } from './heaps.ts';
import type { Lettering } from './lettering/lettering.ts';
import { letteringOf } from './lettering/names.ts';
import { movedApart } from './moved-apart.ts';
import type { Ground } from './shapes.ts';
import { onPicture, type Placed, thingsOf, type Works, worksOf } from './things.ts';
import type { Window } from './window.ts';

/** What is to be placed in a picture. */
export interface Subject {
  readonly ground: Ground;
  readonly scene: MapScene;
  /** The rows whose ids are `scene.shown`. */
  readonly rows: readonly Row[];
  readonly window: Window;
  /** `small`: no names; what is as large as a stamp shows where, not what. */
  readonly detail: 'small' | 'full';
  /** The widths of texts; of the fonts of the page where left out. */
  readonly measure?: Measure;
}

/** What of a scene has its place in a picture. */
export interface Composed {
  readonly placed: readonly Placed[];
  readonly works: readonly Works[];
  readonly bonds: readonly Bond[];
  readonly lettering: Lettering | null;
}

let onCanvas: Measure | null = null;

/** Places everything in steps: pure but for the fonts by which names are measured. */
export function* composing(subject: Subject): Steps<Composed> {
  const { ground, scene, rows, window, detail, measure } = subject;
  const works = worksOf(rows);
  const bonds = bondsOf(rows);
  const { mentioned, selection } = scene;
  const { opened } = scene;
  const firm = { mentioned: mentioned?.ids ?? new Set<RecordId>(), selection, opened };
  const placed = movedApart(onPicture(thingsOf(rows), window, scene), window, firm);
  if (detail === 'small') return { placed, works, bonds, lettering: null };
  onCanvas ??= measureOnCanvas();
  const lettering = yield* letteringOf({
    ground,
    scene,
    placed,
    works,
    window,
    measure: measure ?? onCanvas,
  });
  return { placed: lettering.placed, works, bonds, lettering };
}

/** The same at once. */
export const compose = (subject: Subject): Composed => finished(composing(subject));
