import { signal } from '@preact/signals';

/* The number of a scene while it is typed, on the wall or in the presenter's window. */

/** How long a number waits for its next digit, ms. */
const DIGITS_WAIT = 4000;

/** Digits of the number of a scene, as far as they are typed. */
export const typed = signal('');

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Takes the digits typed so far, none to forget them; they are forgotten when no other follows. */
export function setTyped(digits: string): void {
  clearTimeout(waiting);
  typed.value = digits;
  if (digits === '') return;
  waiting = setTimeout(() => {
    typed.value = '';
  }, DIGITS_WAIT);
}
