import { signal } from '@preact/signals';
import { say } from '../../../i18n/messages/talk/desk.ts';
import type { Language } from '../../../model/language.ts';
import type { Talk, TalkScene } from '../../../model/talk/talk.ts';
import { change, endStep } from '../state.ts';
import { moveScene } from '../talk-edit.ts';

/* Moving scenes by keys: picked up, moved, put down, each step said to those who listen. */

/** The scene that is picked up, and where it came from. */
export const grabbed = signal<{ readonly id: string; readonly from: number } | null>(null);

/** What is said of the last move. */
export const moved = signal<((language: Language) => string) | null>(null);

type Said = 'move.grabbed' | 'move.at' | 'move.dropped' | 'move.cancelled';

function announce(what: Said, index: number, { scenes }: Talk): void {
  const at = { number: index + 1, count: scenes.length };
  moved.value = (language) => say(language, what, at);
}

const placeOf = ({ scenes }: Talk, id: string) => scenes.findIndex((one) => one.id === id);

/** What changes its place in the page loses the focus: it is given back. */
function keepFocus(): void {
  const held = document.activeElement;
  requestAnimationFrame(() => {
    if (held instanceof HTMLElement && document.activeElement !== held) held.focus();
  });
}

function moveTo(talk: Talk, id: string, to: number): number {
  const from = placeOf(talk, id);
  const end = Math.min(talk.scenes.length - 1, Math.max(0, to));
  change((all) => moveScene(all, placeOf(all, id), end), `move.${id}`);
  return from === end ? from : end;
}

/** Moves a scene by one place, without picking it up. */
export function stepScene(talk: Talk, { id }: TalkScene, by: 1 | -1): void {
  keepFocus();
  const at = moveTo(talk, id, placeOf(talk, id) + by);
  endStep();
  announce('move.at', at, talk);
}

/** Puts down what is picked up, where it is. */
export function drop(talk: Talk): void {
  const held = grabbed.peek();
  if (!held) return;
  grabbed.value = null;
  endStep();
  announce('move.dropped', placeOf(talk, held.id), talk);
}

/** Back to where it came from. */
function cancel(talk: Talk): void {
  const held = grabbed.peek();
  if (!held) return;
  grabbed.value = null;
  keepFocus();
  moveTo(talk, held.id, held.from);
  endStep();
  announce('move.cancelled', held.from, talk);
}

/** Picks a scene up, or puts it down. */
export function grab(talk: Talk, id: string): void {
  if (grabbed.peek()?.id === id) {
    drop(talk);
    return;
  }
  const from = placeOf(talk, id);
  endStep();
  grabbed.value = { id, from };
  announce('move.grabbed', from, talk);
}

/** Where a key takes a scene that is picked up; `null`: the key does not move it. */
export function placeAfter(key: string, at: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(count - 1, Math.max(0, place));
}

/** A key on the handle of a scene: moves it, or puts it back. */
export function pressHandle(event: KeyboardEvent, talk: Talk, scene: TalkScene): void {
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    stepScene(talk, scene, event.key === 'ArrowUp' ? -1 : 1);
    return;
  }
  if (grabbed.peek()?.id !== scene.id) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    cancel(talk);
    return;
  }
  const to = placeAfter(event.key, placeOf(talk, scene.id), talk.scenes.length);
  if (to === null) return;
  event.preventDefault();
  keepFocus();
  announce('move.at', moveTo(talk, scene.id, to), talk);
}
