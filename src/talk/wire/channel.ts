import {
  type Check,
  isFlag,
  isNullOr,
  isOneOf,
  isRecord,
  isShape,
  isText,
  isWhole,
  isWithin,
} from '../../lib/check.ts';
import { LANGUAGES } from '../../model/language.ts';
import { type Frame, type LanguagePair, LOOKS, type Look } from '../../model/view/view.ts';
import { type RecordId, SELECTABLE_KINDS } from '../../model/vocabulary.ts';
import type { Command, Curtain, Spot } from './command.ts';
import type { Timer } from './timer.ts';

/*
 * What the audience's window (the stage) and the presenter's window say to each other. Whatever
 * arrives is checked here, part by part: anybody can send a window anything.
 */

/** Where the talk stands on the audience's screen. */
export interface Snapshot {
  readonly talk: string | null;
  readonly scene: number;
  readonly curtain: Curtain;
  /** Whether the screen shows an answer to a question instead of the scene. */
  readonly isAway: boolean;
  readonly autoSeconds: number | null;
  readonly isPaused: boolean;
  /** ms since the epoch. */
  readonly startedAt: number | null;
  readonly languages: LanguagePair;
  readonly look: Look;
  readonly year: number;
  readonly selection: RecordId | null;
  /** What all of the map shows, the parts under titles included; `null` where that is not known. */
  readonly seen: Frame | null;
  /** Width of the audience's window through its height. */
  readonly aspect: number;
  readonly timer: Timer | null;
}

/** What the presenter's window knew of a stage; a stage that has been reloaded takes it up again. */
export interface Kept {
  readonly snapshot: Snapshot | null;
  readonly timer: Timer | null;
  /** A whole talk, to be checked by whoever takes it. */
  readonly talk: unknown;
}

/** Sent again and again, so that each side notices when the other is gone. */
interface Beat {
  readonly kind: 'beat';
  readonly wantsAnswer: boolean;
}

export type FromPresenter =
  | Beat
  | { readonly kind: 'hello'; readonly kept: Kept }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'timer'; readonly timer: Timer }
  | { readonly kind: 'bye' };

export type FromStage =
  | Beat
  /** Said to everybody in the room by a stage that has just come; `life` is new with each load. */
  | { readonly kind: 'here'; readonly life: string }
  /** To the stage of that life: another one is in the room already. */
  | { readonly kind: 'taken'; readonly life: string }
  | { readonly kind: 'snapshot'; readonly life: string; readonly snapshot: Snapshot }
  /** The whole talk, so that both windows speak of the same; to be checked by whoever takes it. */
  | { readonly kind: 'talk'; readonly talk: unknown }
  /** `isLeft`: the talk has ended; otherwise the window closes or loads anew. */
  | { readonly kind: 'bye'; readonly life: string; readonly isLeft: boolean };

export interface Messages {
  readonly presenter: FromPresenter;
  readonly stage: FromStage;
}
export type Role = keyof Messages;

const APP = 'border-cooperation-map';
const VERSION = 1;

/** Years far apart, so that a moment is no nonsense: 2000 to 2200. */
const isMoment = isWithin(946_684_800_000, 7_258_118_400_000);
const DAY = 86_400_000;
const isScene = isWhole(1, 1000);
const isCurtain = isOneOf(['none', 'black', 'white']);
const isSeconds = isNullOr(isWithin(1, 3600));
const isShare = isWithin(0, 1);
const isSpot: Check<Spot> = isShape<Spot>({ x: isShare, y: isShare });
const isLanguage = isOneOf(LANGUAGES);
const isPair: Check<LanguagePair> = (value): value is LanguagePair =>
  Array.isArray(value) &&
  (value.length === 1 || value.length === 2) &&
  value.every(isLanguage) &&
  value[0] !== value[1];
const RECORD_ID = new RegExp(`^(?:${SELECTABLE_KINDS.join('|')}):[a-z0-9-]{1,200}$`);
const isRecordId: Check<RecordId> = (value): value is RecordId =>
  isText(value) && RECORD_ID.test(value);
const isTalkId: Check<string> = (value): value is string =>
  isText(value) && /^[a-z0-9-]{1,200}$/.test(value);
const isLife: Check<string> = (value): value is string => isText(value) && value.length <= 64;
const isFrame = isShape<Frame>({
  west: isWithin(-540, 540),
  south: isWithin(-90, 90),
  east: isWithin(-540, 540),
  north: isWithin(-90, 90),
});
const isAnything = (_: unknown): _ is unknown => true;

const COMMANDS: { readonly [K in Command['do']]: Check<Extract<Command, { do: K }>> } = {
  step: isShape({ do: isOneOf(['step']), by: isOneOf([1, -1]) }),
  go: isShape({ do: isOneOf(['go']), scene: isScene }),
  curtain: isShape({ do: isOneOf(['curtain']), to: isCurtain }),
  spot: isShape({ do: isOneOf(['spot']), at: isNullOr(isSpot) }),
  auto: isShape({ do: isOneOf(['auto']), seconds: isSeconds }),
  pause: isShape({ do: isOneOf(['pause']), isPaused: isFlag }),
  languages: isShape({ do: isOneOf(['languages']), pair: isPair }),
  year: isShape({ do: isOneOf(['year']), by: isOneOf([1, -1]) }),
  select: isShape<Extract<Command, { do: 'select' }>>({
    do: isOneOf(['select']),
    id: isRecordId,
  }),
  show: isShape({ do: isOneOf(['show']), what: isOneOf(['sources', 'legend']) }),
  return: isShape({ do: isOneOf(['return']) }),
  leave: isShape({ do: isOneOf(['leave']) }),
};

const isCommand: Check<Command> = (value): value is Command =>
  isRecord(value) &&
  isOneOf(Object.keys(COMMANDS) as Command['do'][])(value.do) &&
  COMMANDS[value.do](value);

const isTimer = isShape<Timer>({
  at: isWithin(0, 7_258_118_400_000),
  since: isNullOr(isMoment),
  spent: isWithin(0, 30 * DAY),
  planned: isNullOr(isWithin(1, 24 * 60)),
});

const isSnapshot = isShape<Snapshot>({
  talk: isNullOr(isTalkId),
  scene: isScene,
  curtain: isCurtain,
  isAway: isFlag,
  autoSeconds: isSeconds,
  isPaused: isFlag,
  startedAt: isNullOr(isMoment),
  languages: isPair,
  look: isOneOf(LOOKS),
  year: isWhole(1900, 2200),
  selection: isNullOr(isRecordId),
  seen: isNullOr(isFrame),
  aspect: isWithin(0.1, 10),
  timer: isNullOr(isTimer),
});

const isBeat = isShape<Beat>({ kind: isOneOf(['beat']), wantsAnswer: isFlag });

type Checks<M extends { readonly kind: string }> = {
  readonly [K in M['kind']]: Check<Extract<M, { kind: K }>>;
};

const CHECKS: { readonly [R in Role]: Checks<Messages[R]> } = {
  presenter: {
    beat: isBeat,
    hello: isShape<Extract<FromPresenter, { kind: 'hello' }>>({
      kind: isOneOf(['hello']),
      kept: isShape<Kept>({
        snapshot: isNullOr(isSnapshot),
        timer: isNullOr(isTimer),
        talk: isAnything,
      }),
    }),
    command: isShape({ kind: isOneOf(['command']), command: isCommand }),
    timer: isShape({ kind: isOneOf(['timer']), timer: isTimer }),
    bye: isShape({ kind: isOneOf(['bye']) }),
  },
  stage: {
    beat: isBeat,
    here: isShape({ kind: isOneOf(['here']), life: isLife }),
    taken: isShape({ kind: isOneOf(['taken']), life: isLife }),
    snapshot: isShape({ kind: isOneOf(['snapshot']), life: isLife, snapshot: isSnapshot }),
    talk: isShape<Extract<FromStage, { kind: 'talk' }>>({
      kind: isOneOf(['talk']),
      talk: isAnything,
    }),
    bye: isShape({ kind: isOneOf(['bye']), life: isLife, isLeft: isFlag }),
  },
};

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
  if (data.room !== room || data.from !== from || !isRecord(data.message)) return null;
  const checks: Readonly<Record<string, Check<unknown>>> = CHECKS[from];
  const { kind } = data.message;
  if (!isText(kind) || !Object.hasOwn(checks, kind)) return null;
  return checks[kind]?.(data.message) ? (data.message as unknown as Messages[R]) : null;
}
