import type { Talk } from '../../model/talk/talk.ts';
import { running } from '../course/session.ts';

/* Ways to the hand-out: by key, by the browser's own menu, from the list of talks. */

type Part = typeof import('./handout.tsx');

let part: Part | null = null;

/** Fetches code, shapes and fonts of hand-outs; rejects where the code does not come. */
async function prepared(): Promise<Part> {
  const found = await import('./handout.tsx');
  await found.prepare();
  part = found;
  return found;
}

/** What is asked to be printed beside the talk that is being given. */
let wanted: Talk | null = null;

function onBeforePrint(): void {
  const talk = wanted ?? running.peek();
  if (talk && part) part.layOut(talk);
}

function onAfterPrint(): void {
  wanted = null;
  part?.clear();
}

let listeners = 0;

/** Listens for the browser's print, once, however often it is asked for. */
function listen(): () => void {
  listeners += 1;
  if (listeners === 1) {
    window.addEventListener('beforeprint', onBeforePrint);
    window.addEventListener('afterprint', onAfterPrint);
  }
  return () => {
    listeners -= 1;
    if (listeners > 0) return;
    window.removeEventListener('beforeprint', onBeforePrint);
    window.removeEventListener('afterprint', onAfterPrint);
  };
}

/**
 * Prints the hand-out of a talk, one scene a page, whether or not the talk is being given.
 *
 * @throws where the code of it does not come.
 */
export async function printTalk(talk: Talk): Promise<void> {
  await prepared();
  const stop = listen();
  wanted = talk;
  // Some browsers come back before the paper is out, some after it.
  window.addEventListener('afterprint', stop, { once: true });
  window.print();
}

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/**
 * While a talk is given, whatever prints the page prints its hand-out. The parts of it are fetched at
 * once, because the browser's menu gives no time for that; a key that comes too early waits for them.
 *
 * @param onRefused called where a key asked for the hand-out and it did not come.
 * @returns a function that ends it.
 */
export function offerHandout(onRefused: () => void): () => void {
  const stop = listen();
  const complain = (error: unknown) => console.warn('the hand-out did not come', error);
  const refuse = (error: unknown) => {
    complain(error);
    onRefused();
  };
  prepared().catch(complain);
  const onKey = (event: KeyboardEvent) => {
    if (!isPrintKey(event) || part || !running.peek()) return;
    event.preventDefault();
    prepared().then(() => window.print(), refuse);
  };
  window.addEventListener('keydown', onKey);
  return () => {
    window.removeEventListener('keydown', onKey);
    stop();
  };
}
