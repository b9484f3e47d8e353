import type * as talk from '../schema/talk.ts';
import type { SHOW_KEYS, TALK_FORMAT, TALK_VERSION } from './talk-format.ts';

export type ShowKey = (typeof SHOW_KEYS)[number];

/** What changes with a scene; what it does not name stays as the scenes before left it. */
export type Show = Readonly<Partial<Record<ShowKey, string>>>;

/** An ordered list of scenes, given at a meeting. */
export type Talk = talk.Talk;
export type TalkScene = Talk['scenes'][number];
/** A short statement on a scene, with its sources. */
export type TalkPoint = TalkScene['points'][number];

/** What `talks.json` holds, and with one talk a file that somebody saves and opens again. */
export interface TalkFile {
  readonly format: typeof TALK_FORMAT;
  readonly version: typeof TALK_VERSION;
  readonly talks: readonly Talk[];
}
