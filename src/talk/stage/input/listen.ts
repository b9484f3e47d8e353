import { toggleProjector } from '../../../panels/control/room.ts';
import { areKeysOn, KEYS } from '../../../panels/control/shortcuts.ts';
import { type Ask, commandOf, type Meaning } from '../../course/keys.ts';
import { perform } from '../../course/perform.ts';
import { curtain } from '../../course/session.ts';
import { openPresenter } from '../../wire/open-presenter.ts';
import { setTyped, typed } from '../../wire/typed.ts';
import {
  areNotesShown,
  isLegendShown,
  isSearching,
  moment,
  refusal,
  type Sheet,
  sheet,
  showNotes,
} from '../shown.ts';
import { toggleFullScreen } from './full-screen.ts';
import { lastPlace } from './pointer.ts';

const toggleSheet = (name: Sheet) => () => {
  sheet.value = sheet.peek() === name ? null : name;
};

function askForPresenter(): void {
  refusal.value = null;
  // Straight from the press: browsers refuse windows that nobody asked for.
  openPresenter().then(
    (opened) => {
      if (opened === 'refused') refusal.value = 'presenter';
    },
    () => {
      refusal.value = 'presenter';
    },
  );
}

function search(): void {
  // A box that stands there already; a new one takes the focus itself.
  if (isSearching.peek()) KEYS.search.run();
  isSearching.value = true;
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
  notes: () => showNotes(!areNotesShown.peek()),
  'full-screen': toggleFullScreen,
  presenter: askForPresenter,
  projector: toggleProjector,
};

/** Does what a key means. */
export function obey(meaning: Meaning): void {
  refusal.value = null;
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

/** Keys of a hand remote, which are meant for the talk wherever the focus is. */
const REMOTE: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']);

/** Every key but those of a remote is left to what uses it. */
function isLeft({ key, target }: KeyboardEvent): boolean {
  if (REMOTE.has(key) || curtain.peek() !== 'none' || !(target instanceof Element)) return false;
  // The end of a number, and not a press of the button that happens to have the focus.
  if (key === 'Enter' && typed.peek() !== '') return takesLetters(target);
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
    // A key that is held, or a button of a remote that is leant on, has said all with its first press.
    if (event.repeat) return;
    if (sheet.peek() !== null && meaning.do !== 'ask') sheet.value = null;
    obey(meaning);
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => {
    setTyped('');
    window.removeEventListener('keydown', press, { capture: true });
  };
}
