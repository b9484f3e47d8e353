import {
  type Check,
  type Checked,
  isFlag,
  isNullOr,
  isOneOf,
  isRecord,
  isShape,
  isText,
  isVariant,
  isWhole,
  isWithin,
} from '../../lib/check.ts';
import { type Frame, LOOKS } from '../../model/view/view.ts';
import { isCommand, isCurtain, isPace, isPair, isRecordId, isScene } from './command.ts';
import { isMoment, isTimer } from './timer.ts';

/*
 * What the audience's window (the stage) and the presenter's window say to each other. Whatever
 * arrives is checked here, part by part: anybody can send a window anything. The types are those of
 * the checks.
 */

const isTalkId: Check<string> = (value): value is string =>
  isText(value) && /^[a-z0-9-]{1,200}$/.test(value);
/** New with each load of a stage. */
const isLife: Check<string> = (value): value is string => isText(value) && value.length <= 64;
const isFrame: Check<Frame> = isShape({
  west: isWithin(-540, 540),
  south: isWithin(-90, 90),
  east: isWithin(-540, 540),
  north: isWithin(-90, 90),
});
/** To be checked by whoever takes it. */
const isAnything = (_: unknown): _ is unknown => true;

/** Where the talk stands on the audience's screen. */
export type Snapshot = Checked<typeof isSnapshot>;

const isSnapshot = isShape({
  talk: isNullOr(isTalkId),
  scene: isScene,
  curtain: isCurtain,
  /** Whether the screen shows an answer to a question instead of the scene. */
  isAway: isFlag,
  autoSeconds: isPace,
  isPaused: isFlag,
  startedAt: isNullOr(isMoment),
  languages: isPair,
  look: isOneOf(LOOKS),
  year: isWhole(1900, 2200),
  selection: isNullOr(isRecordId),
  /** What all of the map shows, the parts under titles included; `null` where that is not known. */
  seen: isNullOr(isFrame),
  /** Width of the audience's window through its height. */
  aspect: isWithin(0.1, 10),
  timer: isNullOr(isTimer),
});

/** What the presenter's window knew of a stage; a stage that has been reloaded takes it up again. */
export type Kept = Checked<typeof isKept>;

const isKept = isShape({
  snapshot: isNullOr(isSnapshot),
  timer: isNullOr(isTimer),
  /** A whole talk. */
  talk: isAnything,
});

/** Sent again and again, so that each side notices when the other is gone. */
const beat = { wantsAnswer: isFlag };

const MESSAGES = {
  presenter: isVariant('kind', {
    beat,
    hello: { kept: isKept },
    command: { command: isCommand },
    timer: { timer: isTimer },
    bye: {},
  }),
  stage: isVariant('kind', {
    beat,
    /** Said to everybody in the room by a stage that has just come. */
    here: { life: isLife },
    /** To the stage of that life: another one is in the room already. */
    taken: { life: isLife },
    snapshot: { life: isLife, snapshot: isSnapshot },
    /** The whole talk, so that both windows speak of the same. */
    talk: { talk: isAnything },
    /** `isLeft`: the talk has ended; otherwise the window closes or loads anew. */
    bye: { life: isLife, isLeft: isFlag },
  }),
};

export type Role = keyof typeof MESSAGES;
export type Messages = { readonly [R in Role]: Checked<(typeof MESSAGES)[R]> };
const CHECKS: { readonly [R in Role]: Check<Messages[R]> } = MESSAGES;

export type FromPresenter = Messages['presenter'];
export type FromStage = Messages['stage'];

const APP = 'border-cooperation-map';
const VERSION = 1;

/** A message as it goes from window to window. */
export function wrap<R extends Role>(room: string, from: R, message: Messages[R]): unknown {
  return { app: APP, version: VERSION, room, from, message };
}

/**
 * A message of the other side in our room; `null` for whatever else comes: another room, another
 * program, another version of the page, a message that is not whole.
 */
export function unwrap<R extends Role>(data: unknown, room: string, from: R): Messages[R] | null {
  if (!isRecord(data) || data.app !== APP || data.version !== VERSION) return null;
  if (data.room !== room || data.from !== from) return null;
  const { message } = data;
  return CHECKS[from](message) ? message : null;
}
