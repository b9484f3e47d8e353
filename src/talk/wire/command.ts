import {
  type Check,
  type Checked,
  isFlag,
  isNullOr,
  isOneOf,
  isShape,
  isText,
  isVariant,
  isWhole,
  isWithin,
} from '../../lib/check.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { type RecordId, SELECTABLE_KINDS } from '../../model/vocabulary.ts';

/** What covers the audience's screen: a blank screen brings the eyes back to the speaker. */
export type Curtain = Checked<typeof isCurtain>;

export const isCurtain = isOneOf(['none', 'black', 'white']);

/** Where the pointer is on the map, as shares of the width and height of all of it from the top left. */
export type Spot = Checked<typeof isSpot>;

const isSpot = isShape({ x: isWithin(0, 1), y: isWithin(0, 1) });

/** The number of a scene, the first is 1. */
export const isScene = isWhole(1, 1000);

/** After how many seconds the next scene comes by itself; `null`: it does not. */
export const isPace = isNullOr(isWithin(1, 3600));

const isLanguage = isOneOf(LANGUAGES);
export const isPair: Check<LanguagePair> = (value): value is LanguagePair =>
  Array.isArray(value) &&
  (value.length === 1 || value.length === 2) &&
  value.every(isLanguage) &&
  value[0] !== value[1];

const RECORD_ID = new RegExp(`^(?:${SELECTABLE_KINDS.join('|')}):[a-z0-9-]{1,200}$`);
export const isRecordId: Check<RecordId> = (value): value is RecordId =>
  isText(value) && RECORD_ID.test(value);

const isBackOrOn = isOneOf([1, -1]);

/**
 * What can be asked of the audience's screen. Keys, remote, presenter's window and tests all say
 * the same few things; plain data, so that it crosses from window to window.
 */
export type Command = Checked<typeof isCommand>;

export const isCommand = isVariant('do', {
  step: { by: isBackOrOn },
  go: { scene: isScene },
  curtain: { to: isCurtain },
  spot: { at: isNullOr(isSpot) },
  auto: { seconds: isPace },
  pause: { isPaused: isFlag },
  /** One year back or on, within the years that there are. */
  year: { by: isBackOrOn },
  languages: { pair: isPair },
  /** Answers a question from the floor: shows a gate or another record, in the year nearest in which it is there. */
  select: { id: isRecordId },
  /** Lays the sources of the scene or the legend over the map, or takes them away. */
  show: { what: isOneOf(['sources', 'legend']) },
  /** Back to the scene from wherever a question led. */
  return: {},
  /** Ends the talk and goes back to where one was before it. */
  leave: {},
});
