import { areKeysOn } from '../../panels/shortcuts.ts';
import { type Ask, commandOf, type Moment } from '../keys.ts';
import { isPointing, refusal, resizeNote, typed } from './memory.ts';
import { ask, count, stage } from './state.ts';

/* The keys of the stage, in the presenter's window: a remote steers whichever has the focus. */

/** How long a number waits for its next digit, ms. */
const DIGITS_WAIT = 4000;

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

let waiting: ReturnType<typeof setTimeout> | undefined;

function setTyped(digits: string): void {
  clearTimeout(waiting);
  typed.value = digits;
  if (digits === '') return;
  waiting = setTimeout(() => {
    typed.value = '';
  }, DIGITS_WAIT);
}

/** Of what the stage does for itself, the little that has a meaning here. */
function onAsk(what: Ask): void {
  if (what === 'full-screen') refusal.value = 'full-screen';
  if (what === 'list')
    document.querySelector<HTMLElement>('.presenter-list [aria-current]')?.focus();
}

/** A control keeps the keys that press or change it; a remote turns the page wherever the focus is. */
function isLeft({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || key === 'PageDown' || key === 'PageUp') return false;
  if (target.matches('select, input')) return true;
  return (
    (key === ' ' || key === 'Enter') && target.closest('button') !== null && typed.peek() === ''
  );
}

function press(event: KeyboardEvent): void {
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
  setTyped(meaning.do === 'digit' ? meaning.digit : '');
  if (meaning.do === 'digit') return;
  if (meaning.do === 'ask') onAsk(meaning.for);
  else if (meaning.do !== 'forget') ask(meaning);
}

/** Listens for the keys of a talk. @returns a function that stops listening. */
export function listenForPresenterKeys(): () => void {
  window.addEventListener('keydown', press);
  return () => {
    setTyped('');
    window.removeEventListener('keydown', press);
  };
}
