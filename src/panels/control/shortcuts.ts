import { signal } from '@preact/signals';
import { catalogue, lens, panel, selection, talk, update, year } from '../../state/store.ts';
import { openCompare } from './compare.ts';
import { closePanel, isWide, sheetPart, showPanel } from './layout.ts';
import { openedGroup, tab, tourStep } from './memory.ts';
import { toggleProjector } from './room.ts';
import { closeDetail, showWhole } from './select.ts';

/* The keys of the page: one table, from which both the handler and the list in the help are made. */

export const SHORTCUTS = [
  'search',
  'help',
  'previous',
  'next',
  'compare',
  'list',
  'whole',
  'projector',
] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** What a key does, and the sign that stands on it (`KeyboardEvent.key`). */
interface Key {
  readonly key: string;
  readonly run: () => void;
}

const stepYear = (by: number) => () => {
  const { first, last } = catalogue.peek().edition.years;
  update({ year: Math.min(last, Math.max(first, year.peek() + by)) });
};

/** The focus goes along to the heading of what a key has opened. */
const thenRead = (open: () => void) => () => {
  open();
  requestAnimationFrame(() => document.getElementById('list-heading')?.focus());
};

export const KEYS: Readonly<Record<Shortcut, Key>> = {
  search: { key: '/', run: () => document.getElementById('search')?.focus() },
  help: { key: '?', run: thenRead(() => showPanel('help')) },
  previous: { key: '[', run: stepYear(-1) },
  next: { key: ']', run: stepYear(1) },
  compare: { key: 'c', run: thenRead(openCompare) },
  list: { key: 'l', run: thenRead(() => showPanel('list')) },
  whole: { key: '0', run: showWhole },
  projector: { key: 'p', run: toggleProjector },
};

const MEMORY = 'border-map-keys';

/** A browser may refuse to remember; the switch then holds until the page is closed. */
function remembered(): string | null {
  try {
    return localStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

/** Whether single keys do anything. Speech input and slips of the hand type them unmeant. */
export const areKeysOn = signal(remembered() !== 'off');

/** Switches the single keys on or off, for this browser. */
export function setKeys(isOn: boolean): void {
  areKeysOn.value = isOn;
  try {
    localStorage.setItem(MEMORY, isOn ? 'on' : 'off');
  } catch {
    // Not remembered: see above.
  }
}

/** A place where letters are typed or choose from a menu. */
function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('select, textarea')) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|range|button)$/.test(target.type);
}

/** A dialog has its own meaning for every key, Escape among them. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog[open]') !== null;
}

/** The shortcut of a key that was pressed; `null` where the key has another meaning. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  return SHORTCUTS.find((name) => KEYS[name].key === event.key) ?? null;
}

/**
 * Puts away the uppermost thing: the tour, the details, the document looked through, the wide panel,
 * the sheet of a narrow screen. Lists and dialogs that take the key for themselves come before.
 *
 * @returns whether there was anything to put away.
 */
export function putAway(): boolean {
  if (tourStep.peek() !== null) tourStep.value = null;
  else if (selection.peek() !== null) closeDetail();
  else if (lens.peek() !== null) update({ lens: null });
  else if (isWide(panel.peek(), null)) closePanel();
  else if (openedGroup.peek().size > 0) openedGroup.value = new Set();
  else if (sheetPart.peek() !== 'map') tab.value = 'map';
  else return false;
  return true;
}

/** Listens for the keys of the page. @returns a function that stops listening. */
export function listenForKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    // A talk has keys of its own, and nothing of what most of these move.
    if (event.defaultPrevented || isInDialog(event.target) || talk.peek() !== null) return;
    if (event.key === 'Escape') {
      if (!(event.target instanceof HTMLSelectElement)) putAway();
      return;
    }
    const shortcut = shortcutOf(event);
    if (!shortcut || !areKeysOn.peek() || takesLetters(event.target)) return;
    // The key is not typed into what takes the focus.
    event.preventDefault();
    KEYS[shortcut].run();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
