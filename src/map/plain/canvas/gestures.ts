import type { CameraEvent } from '../../camera/reduce.ts';

/* What hands and keys do to the map, as events of its camera. */

type Point = readonly [x: number, y: number];

export interface Hands {
  readonly act: (event: CameraEvent) => void;
  readonly onClick: (point: Point) => void;
  /** The pointer is over a point; `null`: it has left the map. */
  readonly onPoint: (point: Point | null) => void;
  /** One finger moves over the map where it is to scroll the page; left out, one moves the map. */
  readonly onOneFinger?: () => void;
}

/** Px that a press may slip and still be one. */
const SLIP = 3;
/** How long a step of the wheel, of a button and of a key takes, milliseconds. */
const WHEEL_MS = 160;
const STEP_MS = 280;
/** Levels for a px of the wheel, and for one of a pinch on a touch pad. */
const WHEEL = 1 / 420;
const PINCH = 1 / 90;
/** Px of a line of the wheel. */
const LINE = 40;
/** The most that one turn of the wheel zooms, levels. */
const MOST = 0.8;
/** How far an arrow key moves the map, px. */
const NUDGE = 100;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [NUDGE, 0],
  ArrowRight: [-NUDGE, 0],
  ArrowUp: [0, NUDGE],
  ArrowDown: [0, -NUDGE],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** How far two fingers are apart; 0 for one. */
function spanOf([one, other]: readonly Point[]): number {
  return one && other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : 0;
}

/** What the listeners of one map have in common. */
interface Listening {
  readonly hands: Hands;
  /** One finger scrolls the page, and so does the wheel. */
  readonly isShared: boolean;
  readonly pointOf: (event: MouseEvent) => Point;
  readonly on: <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => void;
}

/** One pointer drags the map, two pinch it; one that does not slip presses. */
function listenToPointers(element: HTMLElement, { hands, isShared, pointOf, on }: Listening): void {
  const down = new Map<number, Point>();
  let start: Point | null = null;
  let hasSlipped = false;

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) {
      start = pointOf(event);
      hasSlipped = false;
    }
    down.set(event.pointerId, pointOf(event));
    element.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event) => {
    const at = pointOf(event);
    const last = down.get(event.pointerId);
    if (!last) {
      if (event.pointerType === 'mouse') hands.onPoint(at);
      return;
    }
    if (down.size === 1 && start && !hasSlipped) {
      if (Math.hypot(at[0] - start[0], at[1] - start[1]) < SLIP) return;
    }
    hasSlipped = true;
    if (isShared && event.pointerType === 'touch' && down.size < 2) {
      hands.onOneFinger?.();
      return;
    }
    const before = [...down.values()];
    down.set(event.pointerId, at);
    const after = [...down.values()];
    const [from, to] = [middle(before), middle(after)];
    const spans = [spanOf(before), spanOf(after)] as const;
    const levels = spans[0] > 0 && spans[1] > 0 ? Math.log2(spans[1] / spans[0]) : 0;
    hands.act({ type: 'dragged', by: [to[0] - from[0], to[1] - from[1]], levels, at: to });
  });
  const lift = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    if (hasSlipped) hands.act({ type: 'released' });
  };
  on('pointerup', lift);
  on('pointercancel', (event) => {
    hasSlipped = true;
    lift(event);
  });
  on('pointerleave', () => {
    if (down.size === 0) hands.onPoint(null);
  });
  on('click', (event) => {
    if (!hasSlipped) hands.onClick(pointOf(event));
  });
  const holdPage = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  on('touchmove', holdPage, { passive: false });
}

/** The wheel zooms, and so does a second press after the first. */
function listenToWheel({ hands, isShared, pointOf, on }: Listening): void {
  on('dblclick', (event) => {
    event.preventDefault();
    const levels = event.shiftKey ? -1 : 1;
    const now = performance.now();
    const at = pointOf(event);
    hands.act({ type: 'zoomed', levels, at, time: STEP_MS, isByHand: true, now });
  });
  const turn = (event: WheelEvent) => {
    if (isShared && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === 1 ? LINE : 1);
    const levels = -px * (event.ctrlKey && Math.abs(px) < LINE ? PINCH : WHEEL);
    const held = Math.max(-MOST, Math.min(MOST, levels));
    const [at, now] = [pointOf(event), performance.now()];
    hands.act({ type: 'zoomed', levels: held, at, time: WHEEL_MS, isByHand: true, now });
  };
  on('wheel', turn, { passive: false });
}

/** Arrows move the map, plus and minus zoom it. */
function listenToKeys({ hands, on }: Listening): void {
  on('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const now = performance.now();
    const by = ARROWS[event.key];
    const levels = (ZOOM_KEYS[event.key] ?? 0) * (event.shiftKey ? 2 : 1);
    if (by) hands.act({ type: 'nudged', by, time: STEP_MS, now });
    else if (levels !== 0) {
      hands.act({ type: 'zoomed', levels, at: null, time: STEP_MS, isByHand: true, now });
    } else return;
    event.preventDefault();
  });
}

/** Listens to pointers, wheel and keys on an element. @returns a function that stops it. */
export function listenToHands(element: HTMLElement, hands: Hands): () => void {
  const end = new AbortController();
  const isShared = hands.onOneFinger !== undefined;
  element.style.touchAction = isShared ? 'pan-x pan-y' : 'none';
  const listening: Listening = {
    hands,
    isShared,
    pointOf({ clientX, clientY }) {
      const { left, top } = element.getBoundingClientRect();
      return [clientX - left, clientY - top];
    },
    on: (type, listener, options = {}) =>
      element.addEventListener(type, listener, { signal: end.signal, ...options }),
  };
  listenToPointers(element, listening);
  listenToWheel(listening);
  listenToKeys(listening);
  return () => end.abort();
}
