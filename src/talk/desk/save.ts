import { saveFile } from '../../exports/save.ts';
import { say } from '../../i18n/messages/talk/desk.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { OWN_PREFIX } from '../library/own-id.ts';
import { tell } from './notice.ts';

/** Whether a talk was made here; those that come with the page have ids of another form. */
export const isOwn = ({ id }: Talk) => id.startsWith(OWN_PREFIX);

/** Saves talks as one file, named after the first of them. */
export async function saveTalks(talks: readonly Talk[]): Promise<void> {
  const [first] = talks;
  if (!first) return;
  const { talkFileName, writeTalkFile } = await import('../editor/talk-file.ts');
  const name = talkFileName(first);
  saveFile(new Blob([writeTalkFile(talks)], { type: 'application/json' }), name);
  tell((language) => say(language, 'talk.saved', { name }));
}
