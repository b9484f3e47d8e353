import { perform } from '../../course/perform.ts';
import { spot } from '../../course/session.ts';
import type { Spot } from '../../wire/command.ts';
import { isAwake } from '../shown.ts';

/** How long bar and pointer stay in sight after the pointer has moved, ms. */
const AWAKE = 3000;
/** A table that somebody leans on moves a mouse by less than this, CSS px. */
const JITTER = 4;

let last: { readonly x: number; readonly y: number } | null = null;

/** A place of the window as shares of the map. */
function shareOf(x: number, y: number): Spot {
  const box = document.querySelector('.map')?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return { x: 0.5, y: 0.5 };
  const within = (share: number) => Math.min(1, Math.max(0, share));
  return {
    x: within((x - box.left) / box.width),
    y: within((y - box.top) / box.height),
  };
}

/** Where the pointer was last, as shares of the map; the middle before it has moved. */
export const lastPlace = (): Spot => (last ? shareOf(last.x, last.y) : { x: 0.5, y: 0.5 });

/**
 * Follows the pointer: the bar comes with it and goes after a while, and the spotlight, while it is
 * on, goes along.
 *
 * @returns a function that ends it.
 */
export function followPointer(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    isAwake.value = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isAwake.value = false;
    }, AWAKE);
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (last && Math.hypot(x - last.x, y - last.y) < JITTER) return;
    const isFirst = last === null;
    last = { x, y };
    if (spot.peek()) perform({ do: 'spot', at: shareOf(x, y) });
    // A page that opens beneath a resting pointer is told of it as of a movement.
    else if (!isFirst) wake();
  };
  // Else space and Enter, which turn the page, would press once more what the pointer has pressed.
  const letGo = ({ detail, target }: MouseEvent) => {
    const pressed = target instanceof Element && target.closest('.stage-bar, .stage-foot');
    const focused = document.activeElement;
    if (detail > 0 && pressed && focused instanceof HTMLButtonElement) focused.blur();
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerdown', wake);
  document.addEventListener('click', letGo, { capture: true });
  return () => {
    clearTimeout(timer);
    last = null;
    isAwake.value = false;
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerdown', wake);
    document.removeEventListener('click', letGo, { capture: true });
  };
}
