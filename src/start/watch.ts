/*
 * Watches over the start from outside the page's own code: what stands still in index.html (words and
 * the table of the gates) is hidden while the page comes, and shown where it does not come.
 */

/** What the page shows until it has started; `started` takes it away. */
const STILL = 'still';

/** Milliseconds after which the table is worth more than the wait. */
const PATIENCE = 8000;

export type Trouble = 'slow' | 'failed' | 'old';

/** Whether the browser is one of those for which the page is made; container queries came last of all. */
function isOld(): boolean {
  return !(
    typeof CSS === 'object' &&
    CSS.supports('container-type: inline-size') &&
    typeof structuredClone === 'function'
  );
}

/** Shows what stands still, with the words for this trouble; nothing where the page has started. */
function tell(trouble: Trouble): void {
  const still = document.getElementById(STILL);
  if (!still) return;
  const shown = trouble === 'failed' && isOld() ? 'old' : trouble;
  for (const part of Array.from(still.querySelectorAll<HTMLElement>('[data-trouble]'))) {
    part.hidden = part.getAttribute('data-trouble') !== shown;
  }
  document.documentElement.setAttribute('data-start', shown);
}

/** Begins to watch; from then on what stands still is hidden, see base.css. */
export function watchStart(): void {
  document.documentElement.setAttribute('data-start', 'coming');
  // In the phase in which also the scripts that did not come are heard.
  addEventListener('error', ({ target }) => isOfStart(target) && tell('failed'), true);
  addEventListener('unhandledrejection', () => tell('failed'));
  setTimeout(() => tell(isOld() ? 'old' : 'slow'), PATIENCE);
}

/** A picture that is missing stops nothing; a script or an exception does. */
function isOfStart(target: EventTarget | null): boolean {
  return !(target instanceof Element) || target.tagName === 'SCRIPT';
}

/** The page is there: what stood in its place goes. */
export function started(): void {
  document.getElementById(STILL)?.remove();
  document.documentElement.removeAttribute('data-start');
}
