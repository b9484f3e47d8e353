import { toggleProjector } from '../../panels/room.ts';
import { areKeysOn, KEYS } from '../../panels/shortcuts.ts';
import { type Ask, commandOf, type Meaning } from '../keys.ts';
import { openPresenter } from '../open-presenter.ts';
import { perform } from '../perform.ts';
import { curtain } from '../session.ts';
import { toggleFullScreen } from './full-screen.ts';
import {
  areNotesShown,
  isLegendShown,
  isSearching,
  moment,
  refusal,
  type Sheet,
  sheet,
  typed,
} from './memory.ts';
import { lastPlace } from './pointer.ts';

/** How long a number waits for its next digit, ms. */
const DIGITS_WAIT = 4000;

const toggleSheet = (name: Sheet) => () => {
  sheet.value = sheet.peek() === name ? null : name;
};

function askForPresenter(): void {
  // Straight from the press: browsers refuse windows that nobody asked for.
  openPresenter().then(
    (opened) => {
      refusal.value = opened === 'refused' ? 'presenter' : null;
    },
    () => {
      refusal.value = 'presenter';
    },
  );
}

function search(): void {
  isSearching.value = true;
  requestAnimationFrame(KEYS.search.run);
}

/** What this screen does by itself when it is asked. */
export const ASKED: Readonly<Record<Ask, () => void>> = {
  search,
  keys: toggleSheet('keys'),
  list: toggleSheet('list'),
  sources: toggleSheet('sources'),
  legend: () => {
    isLegendShown.value = !isLegendShown.peek();
  },
  notes: () => {
    areNotesShown.value = !areNotesShown.peek();
  },
  'full-screen': toggleFullScreen,
  presenter: askForPresenter,
  projector: toggleProjector,
};

let waiting: ReturnType<typeof setTimeout> | undefined;

function setTyped(digits: string): void {
  clearTimeout(waiting);
  typed.value = digits;
  if (digits === '') return;
  waiting = setTimeout(() => {
    typed.value = '';
  }, DIGITS_WAIT);
}

/** Does what a key means. */
export function obey(meaning: Meaning): void {
  setTyped(meaning.do === 'digit' ? meaning.digit : '');
  if (meaning.do === 'digit' || meaning.do === 'forget') return;
  if (meaning.do === 'ask') ASKED[meaning.for]();
  // The light begins where the pointer is.
  else if (meaning.do === 'spot' && meaning.at) perform({ do: 'spot', at: lastPlace() });
  else perform(meaning);
}

/** What scrolls, chooses or is pressed by keys that mean something else to a talk. */
const USES: Readonly<Record<string, string>> = {
  ' ': 'button, a, summary, input, select',
  Enter: 'button, a, summary, input, select',
  ArrowUp: '.stage-answer, dialog, select, input',
  ArrowDown: '.stage-answer, dialog, select, input',
  ArrowLeft: 'select, input',
  ArrowRight: 'select, input',
  Home: '.stage-answer, dialog, select, input',
  End: '.stage-answer, dialog, select, input',
};

function takesLetters(target: Element): boolean {
  return target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select');
}

/** A remote turns the page wherever the focus is; every other key is left to what uses it. */
function isLeft({ key, target }: KeyboardEvent): boolean {
  if (key === 'PageDown' || key === 'PageUp' || curtain.peek() !== 'none') return false;
  if (!(target instanceof Element)) return false;
  const uses = USES[key];
  if (uses !== undefined) return target.closest(uses) !== null;
  // A dialog closes itself; the box for finding folds itself.
  if (target.closest('dialog[open]')) return key === 'Escape' || takesLetters(target);
  return takesLetters(target);
}

/**
 * Listens for the keys of a talk, before the map and the page do: arrows turn the scenes although
 * the map has the focus.
 *
 * @returns a function that stops listening.
 */
export function listenForTalkKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isLeft(event)) return;
    const meaning = commandOf(event, moment(), areKeysOn.peek());
    if (!meaning) return;
    event.preventDefault();
    event.stopPropagation();
    if (sheet.peek() !== null && meaning.do !== 'ask') sheet.value = null;
    obey(meaning);
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => {
    setTyped('');
    window.removeEventListener('keydown', press, { capture: true });
  };
}
