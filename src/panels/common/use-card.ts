import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RecordId } from '../../model/vocabulary.ts';
import { highlight } from '../control/memory.ts';
import { type CardPlace, placeAt } from './card-place.ts';

/** How long a card stays when the pointer leaves what it tells of, so that one can move onto it. */
const STAYS_MS = 250;

/** Where pointer or keyboard was last, for what is pointed at without saying where. */
const last = { x: 0, y: 0, isPointer: true };

function follow(): void {
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    Object.assign(last, { x: clientX, y: clientY, isPointer: true });
  };
  const onKey = () => {
    last.isPointer = false;
  };
  document.addEventListener('pointermove', onMove, { passive: true });
  document.addEventListener('keydown', onKey);
}
// The card comes after the pointer has: it has to know where that stands.
if (typeof document !== 'undefined') follow();

/** Where a card hangs: at pointer or focus, or at a point of the screen, CSS px. */
export type CardAt = 'here' | { readonly x: number; readonly y: number };

function placeFor(id: RecordId, at: CardAt): CardPlace {
  const screen = { width: innerWidth, height: innerHeight };
  if (at !== 'here') return placeAt(id, at.x, at.y, screen);
  const focused = document.activeElement;
  if (last.isPointer || !focused || focused === document.body) {
    return placeAt(id, last.x, last.y, screen);
  }
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const onRight = (left + right) / 2 < screen.width / 2;
  return placeAt(id, onRight ? right : left, (top + bottom) / 2, screen);
}

/**
 * The place of the card of what pointer or focus is on. It stays while the pointer is on it; Escape
 * puts it away.
 *
 * @param where where the card of a record hangs; `null` for what has none here.
 */
export function useCard(where: (id: RecordId) => CardAt | null) {
  const place = useSignal<CardPlace | null>(null);
  const timer = useRef(0);
  const isHeld = useRef(false);
  const later = () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (!isHeld.current) place.value = null;
    }, STAYS_MS);
  };
  useSignalEffect(() => {
    const id = highlight.value;
    const at = id === null ? null : where(id);
    if (id === null || at === null) return later();
    clearTimeout(timer.current);
    if (place.peek()?.id !== id) place.value = placeFor(id, at);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What else the key does it does as well: nobody presses it twice for a card that came by itself.
      if (event.key === 'Escape') place.value = null;
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
  const hold = {
    onPointerEnter: () => {
      isHeld.current = true;
    },
    onPointerLeave: () => {
      isHeld.current = false;
      later();
    },
  };
  return { place: place.value, hold };
}
