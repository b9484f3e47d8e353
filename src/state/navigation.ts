import { effect, signal } from '@preact/signals-core';
import { type Filters, INITIAL_VIEW, type ViewState } from '../model/view/view.ts';
import { languagesFor, readLink, writeLink } from './link/link.ts';
import { mendLink } from './link/link-mend.ts';
import { unknownParts } from './link/link-unknown.ts';
import { unreadParts } from './link/link-unread.ts';
import { catalogue, update, view } from './store.ts';

/** As much of a window as the link needs; tests bring their own. */
export interface LinkWindow {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly navigator: { readonly languages: readonly string[] };
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

/** What the page did not understand of the link it last read; the reader may wave it away. */
export const unread = signal<readonly string[]>([]);

const add = (parts: readonly string[]) => {
  unread.value = [...new Set([...unread.peek(), ...parts])];
};

/** A window whose link is written in place alone: no change of the view is a step of the history. */
export function withoutHistory(target: LinkWindow): LinkWindow {
  const replaceState: History['replaceState'] = (...state) => target.history.replaceState(...state);
  return {
    location: target.location,
    navigator: target.navigator,
    history: { pushState: replaceState, replaceState },
    addEventListener: (...listener) => target.addEventListener(...listener),
    removeEventListener: (...listener) => target.removeEventListener(...listener),
  };
}

/**
 * Ties the view to the address: reads the link now and whenever the reader goes
 * back, forward or edits it, mended of what programs did to it on its way; writes it after every change of the view, as a new
 * entry of the history when the selection changes or a talk begins and in place
 * otherwise: a talk is one entry, however many scenes it has, and one step back
 * leaves it. A link is not rewritten until the reader changes something, and what
 * was just read is never written back, so that the two cannot chase each other.
 *
 * @returns a function that unties them.
 */
export function startNavigation(target: LinkWindow = window): () => void {
  const languages = languagesFor(target.navigator.languages);
  let years = catalogue.peek().edition.years;
  let last: ViewState = INITIAL_VIEW;
  let written = '';
  const opened = signal('');

  const read = () => {
    const base = { ...INITIAL_VIEW, year: years.last, languages };
    const link = mendLink(target.location.hash);
    unread.value = unreadParts(link, years);
    opened.value = link;
    const next = withOldParts(readLink(link, { view: base, years }), view.peek());
    last = next;
    written = writeLink(next);
    update(next);
  };
  const write = (state: ViewState) => {
    const text = writeLink(state);
    if (text === written) return;
    const isNewEntry = isStep(last, state);
    last = state;
    written = text;
    put(target.history, isNewEntry ? 'pushState' : 'replaceState', `#${text}`);
  };

  read();
  const stopYears = effect(() => {
    const { first, last } = catalogue.value.edition.years;
    if (first === years.first && last === years.last) return;
    years = { first, last };
    read();
  });
  // Ids are known only once the data are there, which come in parts; each part is told of once.
  const told = new Set<string>();
  const stopUnknown = effect(() => {
    const found = unknownParts(opened.value, catalogue.value).filter((part) => !told.has(part));
    for (const part of found) told.add(part);
    if (found.length > 0) add(found);
  });
  const stopWriting = effect(() => write(view.value));
  target.addEventListener('popstate', read);
  target.addEventListener('hashchange', read);
  return () => {
    stopYears();
    stopUnknown();
    stopWriting();
    target.removeEventListener('popstate', read);
    target.removeEventListener('hashchange', read);
  };
}

/** Whether going back is to lead from the one to the other. */
function isStep(from: ViewState, to: ViewState): boolean {
  // What an older link asks for is no step of the reader's: one back would only ask for it again.
  if (from.talk !== null || from.asked !== null) return false;
  return to.talk !== null || to.selection !== from.selection;
}

function isSame(a: Iterable<unknown>, b: Iterable<unknown>): boolean {
  return [...a].join() === [...b].join();
}

function isSameFilters(a: Filters, b: Filters): boolean {
  return (Object.keys(a) as (keyof Filters)[]).every((key) => isSame(a[key], b[key]));
}

/** Keeps parts that say the same as before, so that effects on them do not run. */
function withOldParts(next: ViewState, old: ViewState): ViewState {
  const isSameCamera =
    next.camera !== null &&
    old.camera !== null &&
    isSame(Object.values(next.camera), Object.values(old.camera));
  return {
    ...next,
    camera: isSameCamera ? old.camera : next.camera,
    topics: isSame(next.topics, old.topics) ? old.topics : next.topics,
    languages: isSame(next.languages, old.languages) ? old.languages : next.languages,
    filters: isSameFilters(next.filters, old.filters) ? old.filters : next.filters,
    claims: isSame(next.claims, old.claims) ? old.claims : next.claims,
  };
}

/** Browsers limit how often a page may write its address; the link then lags one change behind. */
function put(history: LinkWindow['history'], how: 'pushState' | 'replaceState', url: string): void {
  try {
    history[how](null, '', url);
  } catch (error) {
    console.warn('the link was not written', error);
  }
}
