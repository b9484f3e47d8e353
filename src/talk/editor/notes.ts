import { LANGUAGES, sameInAll } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';

/** Whether there is a note for the speaker alone in any scene. */
export const hasNotes = ({ scenes }: Talk): boolean =>
  scenes.some(({ note }) => LANGUAGES.some((language) => note[language].trim() !== ''));

/** The talk as others may have it: what is meant for the speaker alone is left out. */
export const withoutNotes = (talk: Talk): Talk => ({
  ...talk,
  scenes: talk.scenes.map((scene) => ({ ...scene, note: sameInAll('') })),
});
