import type { Catalogue } from '../../facts/catalogue.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { missingIn } from './known.ts';

/** An id that a scene names and this edition does not have. */
export interface UnknownId {
  /** Number of the scene, from 1. */
  readonly scene: number;
  readonly id: string;
}

/**
 * What the scenes of a talk name and this edition does not know: records, claims, sources, places.
 * Said to whoever edits it, never taken out: another edition may have it. Each id once for a scene.
 *
 * @param catalogue with all its files there; what has not come yet is not unknown.
 */
export function unknownIds({ scenes }: Talk, catalogue: Catalogue): UnknownId[] {
  const missing = missingIn(catalogue);
  return scenes.flatMap((scene, index) => {
    const { shown, sources } = missing(scene);
    return [...new Set([...shown, ...sources])].map((id) => ({ scene: index + 1, id }));
  });
}
