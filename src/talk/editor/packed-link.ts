import { packText, unpackText } from '../../exports/pack.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { TALK_FORMAT, TALK_VERSION } from '../../model/talk/talk-format.ts';
import { INITIAL_VIEW, type LanguagePair } from '../../model/view/view.ts';
import { writeLink } from '../../state/link/link.ts';
import { MOST_BYTES, type Opened, readTalkFile } from './talk-file.ts';

/** Letters of the longest link that is given away: messengers and mail programs cut longer ones. */
export const MOST_LETTERS = 4000;

/** A whole talk as the value of `packed=`. */
export function packTalk(talk: Talk): string {
  return packText(JSON.stringify({ format: TALK_FORMAT, version: TALK_VERSION, talks: [talk] }));
}

/**
 * The talk of a link; never throws. `null`: the link was cut or damaged on its way, or too large.
 *
 * @param most bytes of what it unfolds to.
 */
export function unpackTalk(packed: string, most = MOST_BYTES): Opened | null {
  try {
    return readTalkFile(unpackText(packed, most));
  } catch {
    return null;
  }
}

/**
 * A link that brings the talk along.
 *
 * @param page address of the page, without `#`.
 * @returns `link: null` where it would be longer than MOST_LETTERS; `letters` it would have.
 */
export function linkOf(
  talk: Talk,
  page: string,
  languages: LanguagePair,
): { readonly link: string | null; readonly letters: number } {
  const view = { ...INITIAL_VIEW, languages, panel: 'talks' as const, packed: packTalk(talk) };
  const link = `${page}#${writeLink(view)}`;
  return { link: link.length > MOST_LETTERS ? null : link, letters: link.length };
}
