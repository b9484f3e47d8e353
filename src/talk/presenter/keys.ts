import { areKeysOn } from '../../panels/control/shortcuts.ts';
import { INPUT } from '../../panels/search/typed.ts';
import { type Ask, commandOf, type Moment } from '../course/keys.ts';
import { setTyped, typed } from '../wire/typed.ts';
import { isPointing, refusal, resizeNote } from './chosen.ts';
import { ask, count, setPointing, stage } from './state.ts';

/* The keys of the stage, in the presenter's window: a remote steers whichever has the focus. */

function moment(): Moment {
  const now = stage.peek();
  return {
    count: count.peek(),
    curtain: now?.curtain ?? 'none',
    spot: isPointing.peek() ? { x: 0.5, y: 0.5 } : null,
    isAway: now?.isAway ?? false,
    autoSeconds: now?.autoSeconds ?? null,
    isPaused: now?.isPaused ?? false,
    typed: typed.peek(),
  };
}

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

/** What the stage does for itself, as far as it has a meaning here; else it is said that it has none. */
const ASKED: Readonly<Record<Ask, () => void>> = {
  search: () => focus(`#${INPUT}`),
  list: () => focus('.presenter-list [aria-current]'),
  notes: () => focus('.presenter-note-body'),
  sources: () => ask({ do: 'show', what: 'sources' }),
  legend: () => ask({ do: 'show', what: 'legend' }),
  'full-screen': () => {
    refusal.value = 'full-screen';
  },
  keys: onWallOnly,
  projector: onWallOnly,
  presenter: () => {}, // here it is
};

function onWallOnly(): void {
  refusal.value = 'wall';
}

/** Keys that mean the same wherever the focus is: those of a remote. */
const REMOTE: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']);

/** A control keeps the keys that press or change it; a remote turns the page wherever the focus is. */
export function isLeft({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  if (!(target instanceof Element) || REMOTE.has(key)) return false;
  if (target.matches('select, input')) return true;
  return (
    (key === ' ' || key === 'Enter') && target.closest('button') !== null && typed.peek() === ''
  );
}

/** Takes a key that was pressed in this window. */
export function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || isLeft(event)) return;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isPlain && (event.key === '+' || event.key === '-') && areKeysOn.peek()) {
    event.preventDefault();
    resizeNote(event.key === '+' ? 1 : -1);
    return;
  }
  const meaning = commandOf(event, moment(), areKeysOn.peek());
  if (!meaning) return;
  event.preventDefault();
  // A key that is held is one press: it neither races through the talk nor ends it.
  if (event.repeat) return;
  refusal.value = null;
  setTyped(meaning.do === 'digit' ? meaning.digit : '');
  if (meaning.do === 'digit' || meaning.do === 'forget') return;
  if (meaning.do === 'ask') ASKED[meaning.for]();
  else if (meaning.do === 'spot') setPointing(meaning.at !== null);
  else ask(meaning);
}

/** Listens for the keys of a talk. @returns a function that stops listening. */
export function listenForPresenterKeys(): () => void {
  window.addEventListener('keydown', press);
  return () => {
    setTyped('');
    window.removeEventListener('keydown', press);
  };
}
