import { signal } from '@preact/signals';
import { say } from '../../i18n/messages/talk/desk.ts';
import { update } from '../../state/store.ts';
import type { Opened } from '../editor/talk-file.ts';
import { own, saveOwn } from '../library/own.ts';
import { newTalkId } from '../library/own-id.ts';
import { focusHeading } from './focus.ts';
import { tell, told } from './notice.ts';
import { nameOf } from './words.tsx';

/** What came from a file or a link and waits to be kept or not. */
export interface Incoming {
  /** Name of the file; `null`: it came with the link. */
  readonly file: string | null;
  /** `null`: the link was cut. */
  readonly opened: Opened | null;
}

export const incoming = signal<Incoming | null>(null);

/** Reads a file that was chosen; the talk is not kept before somebody says so. */
export async function openFile(file: File): Promise<void> {
  const { openTalkFile } = await import('../editor/talk-file.ts');
  told.value = null;
  incoming.value = { file: file.name, opened: await openTalkFile(file) };
}

/** Reads the talk that the link brings. */
export async function openPacked(packed: string): Promise<void> {
  const { unpackTalk } = await import('../editor/packed-link.ts');
  incoming.value = { file: null, opened: unpackTalk(packed) };
}

/** Puts the question away; the link brings its talk no longer. */
export function putAway(): void {
  incoming.value = null;
  update({ packed: null });
  // The focus was on what is gone.
  focusHeading();
}

/** Keeps what came. */
export async function keepIncoming(): Promise<void> {
  const talks = incoming.peek()?.opened?.talks ?? [];
  const { takeIn } = await import('../editor/take-in.ts');
  const taken = takeIn(talks, own.peek(), newTalkId);
  const [first] = taken;
  await Promise.all(taken.map((talk) => saveOwn(talk)));
  putAway();
  tell((language) =>
    first
      ? say(language, 'incoming.kept', { title: nameOf(first.title, language) })
      : say(language, 'incoming.same'),
  );
}
