import type { Talk } from '../../model/talk/talk.ts';
import { OWN_PREFIX } from '../library/own-id.ts';
import { standAlone } from './talk-edit.ts';

/**
 * Talks from elsewhere as they are kept here: under ids of our own that clash with none, each scene
 * for itself. Those that are here already, word for word, are left out.
 *
 * @param here the talks made here.
 */
export function takeIn(talks: readonly Talk[], here: readonly Talk[], newId: () => string): Talk[] {
  const words = (talk: Talk) => JSON.stringify(standAlone(talk));
  const known = new Set(here.map(words));
  const ids = new Set(here.map(({ id }) => id));
  return talks
    .filter((talk) => !known.has(words(talk)))
    .map((talk) => {
      const isFree = talk.id.startsWith(OWN_PREFIX) && !ids.has(talk.id);
      const id = isFree ? talk.id : newId();
      ids.add(id);
      return { ...standAlone(talk), id };
    });
}
