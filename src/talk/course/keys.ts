import type { Command, Curtain, Spot } from '../wire/command.ts';

/* What a key means while a talk is given, pure: a hand remote is a keyboard with five keys. */

/** What a key can ask for that stays on the screen where it was pressed. */
export const ASKS = [
  'search',
  'keys',
  'list',
  'sources',
  'legend',
  'notes',
  'full-screen',
  'presenter',
  'projector',
] as const;
export type Ask = (typeof ASKS)[number];

/** A command, something for the screen itself, or a digit of the number of a scene. */
export type Meaning =
  | Command
  | { readonly do: 'ask'; readonly for: Ask }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'forget' };

/** As much of a keyboard event as a meaning needs. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/** How things stand when a key is pressed. */
export interface Moment {
  /** Scenes of the talk. */
  readonly count: number;
  readonly curtain: Curtain;
  readonly spot: Spot | null;
  readonly isAway: boolean;
  readonly autoSeconds: number | null;
  readonly isPaused: boolean;
  /** Digits typed so far. */
  readonly typed: string;
}

/** Seconds for which a scene stands where nobody chose otherwise. */
export const AUTO_SECONDS = 20;

/** Most digits of the number of a scene. */
const MOST_DIGITS = 2;

const NEXT: Meaning = { do: 'step', by: 1 };
const BACK: Meaning = { do: 'step', by: -1 };

const ask = (what: Ask): Meaning => ({ do: 'ask', for: what });

function onEscape({ typed, spot, isAway }: Moment): Meaning {
  if (typed !== '') return { do: 'forget' };
  if (spot) return { do: 'spot', at: null };
  return isAway ? { do: 'return' } : { do: 'leave' };
}

function onEnter({ typed, count }: Moment): Meaning {
  if (typed === '') return NEXT;
  return { do: 'go', scene: Math.min(count, Math.max(1, Number(typed))) };
}

/** Once begun, the same key holds the scenes and lets them go on. */
function auto({ autoSeconds, isPaused }: Moment, isEnd: boolean): Meaning {
  if (isEnd) return { do: 'auto', seconds: null };
  if (autoSeconds === null) return { do: 'auto', seconds: AUTO_SECONDS };
  return { do: 'pause', isPaused: !isPaused };
}

/** Keys that no reading aloud or slip of the hand types as letters. */
function namedMeaning(key: string, isShifted: boolean, moment: Moment): Meaning | null {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'ArrowDown':
      return NEXT;
    case 'PageUp':
    case 'ArrowLeft':
    case 'ArrowUp':
      return BACK;
    case ' ':
      return isShifted ? BACK : NEXT;
    case 'Enter':
      return onEnter(moment);
    case 'Home':
      return { do: 'go', scene: 1 };
    case 'End':
      return { do: 'go', scene: moment.count };
    case 'Backspace':
      return { do: 'return' };
    case 'Escape':
      return onEscape(moment);
    // The button of a remote that begins a show; a page that loads anew would blank the wall.
    case 'F5':
      return ask('full-screen');
    default:
      return null;
  }
}

function signMeaning(key: string, isShifted: boolean, moment: Moment): Meaning | null {
  switch (key.toLowerCase()) {
    case 'b':
    case '.':
      return { do: 'curtain', to: 'black' };
    case 'w':
    case ',':
      return { do: 'curtain', to: 'white' };
    case 'l':
      return { do: 'spot', at: moment.spot ? null : { x: 0.5, y: 0.5 } };
    case 'a':
      return auto(moment, isShifted);
    case 'f':
      return ask('full-screen');
    case 'p':
      return ask('projector');
    case 's':
    case 'o':
      return ask('presenter');
    case 'n':
      return ask('notes');
    case 'g':
      return ask('list');
    case 'i':
      return ask('sources');
    case 'k':
      return ask('legend');
    case '/':
      return ask('search');
    case '?':
      return ask('keys');
    case '[':
      return { do: 'year', by: -1 };
    case ']':
      return { do: 'year', by: 1 };
    default:
      return /^[0-9]$/.test(key) ? digit(key, moment) : null;
  }
}

/** A zero at the head says nothing; more digits than a talk has scenes begin anew. */
function digit(key: string, { typed }: Moment): Meaning | null {
  if (typed === '' && key === '0') return null;
  return { do: 'digit', digit: typed.length >= MOST_DIGITS ? key : typed + key };
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/** Function keys, and names that no letter key has: media, power, locks, what the system keeps. */
const UNMEANT =
  /^(?:F\d+|Unidentified|Dead|Process|(?:Audio|Media|Launch|Browser|Brightness|Microphone|Keyboard|Power|Wake|Sleep|Standby|Print|Context|Soft)\w*|(?:Num|Scroll|Symbol|Fn)Lock|Hyper|Super|Pause|Insert)$/;

/**
 * What a key means now; `null` where it means nothing to a talk.
 *
 * @param areSignsOn whether keys that type a sign count, which a reader can switch off.
 */
export function commandOf(press: Press, moment: Moment, areSignsOn = true): Meaning | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = press;
  if (ctrlKey || metaKey || altKey || isComposing || MODIFIERS.has(key)) return null;
  const meaning =
    namedMeaning(key, shiftKey, moment) ?? (areSignsOn ? signMeaning(key, shiftKey, moment) : null);
  if (moment.curtain === 'none') return meaning;
  // A machine kept awake sends F15, a remote its volume, a hand turns the digits on: nobody meant the wall.
  if (meaning === null && UNMEANT.test(key)) return null;
  // Any key brings the picture back; from one colour the key of the other leads over.
  if (meaning?.do === 'curtain' && meaning.to !== moment.curtain) return meaning;
  return { do: 'curtain', to: 'none' };
}
