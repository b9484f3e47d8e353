import type { Window } from '../../window.ts';

/*
 * A picture of all that lies beneath towns, symbols and names, somewhat larger than the screen. While
 * the map moves it is moved and stretched; it is painted anew when the map is still, when it shows
 * something else, and when the map has moved off it.
 */

/** How far it goes beyond the screen on each side, as a share of it. */
const AROUND = 0.2;
/** By how much it is stretched at most. */
const STRETCH = 2;
/** What cannot be told apart, px. */
const SAME = 0.25;

interface Made {
  readonly window: Window;
  readonly ground: readonly unknown[];
  readonly marks: readonly unknown[];
}

/** A part of the picture. */
interface Sheet {
  /** Of what it depends beside the window. */
  readonly key: readonly unknown[];
  readonly draw: (paint: CanvasRenderingContext2D, window: Window) => void;
}

/** What is to be seen behind everything else. */
export interface Behind {
  readonly view: Window;
  readonly isMoving: boolean;
  /** Device pixels of a CSS px. */
  readonly ratio: number;
  /** Fills the picture. */
  readonly ground: Sheet;
  /** What lies on the ground: changes far more often, and costs less. */
  readonly marks: Sheet;
}

function around(view: Window, ratio: number): Window {
  const whole = (px: number) => Math.round(px * ratio) / ratio;
  const [across, down] = [whole(view.width * AROUND), whole(view.height * AROUND)];
  return {
    ...view,
    left: view.left - across,
    top: view.top - down,
    width: view.width + 2 * across,
    height: view.height + 2 * down,
  };
}

/** Whether a window can be shown out of a picture of another. */
export function serves(window: Window, view: Window, isMoving: boolean): boolean {
  const growth = view.world / window.world;
  if (
    isMoving ? growth > STRETCH || growth < 1 / STRETCH : Math.abs(growth - 1) * view.width > SAME
  )
    return false;
  const [left, top] = [window.left * growth - view.left, window.top * growth - view.top];
  return (
    window.scale === view.scale &&
    left <= SAME &&
    top <= SAME &&
    left + window.width * growth >= view.width - SAME &&
    top + window.height * growth >= view.height - SAME
  );
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((part, i) => part === other[i]);

/** A canvas that nobody sees. */
function hidden() {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d', { alpha: false });
  return {
    canvas,
    /** @returns what paints on it, with so many pixels, in CSS px of the window. */
    fit({ width, height }: Window, ratio: number): CanvasRenderingContext2D | null {
      const [wide, high] = [width, height].map((px) => Math.round(px * ratio));
      if (wide && canvas.width !== wide) canvas.width = wide;
      if (high && canvas.height !== high) canvas.height = high;
      paint?.setTransform(ratio, 0, 0, ratio, 0, 0);
      return paint;
    },
  };
}

/** @returns paints what lies behind onto a canvas whose transform is that of CSS px. */
export function backdrop(): (paint: CanvasRenderingContext2D, behind: Behind) => void {
  const bare = hidden();
  const full = hidden();
  let made: Made | null = null;

  /** The whole picture of a window; of the ground nothing is painted anew that is there. */
  function make(window: Window, { ratio, ground, marks }: Behind, keys: Omit<Made, 'window'>) {
    const isThere = made?.window === window && isSame(made.ground, keys.ground);
    const [below, all] = [isThere ? null : bare.fit(window, ratio), full.fit(window, ratio)];
    if (below) ground.draw(below, window);
    all?.drawImage(bare.canvas, 0, 0, bare.canvas.width / ratio, bare.canvas.height / ratio);
    if (all) marks.draw(all, window);
    made = { window, ...keys };
  }

  return (paint, behind) => {
    const { view, isMoving, ratio } = behind;
    const size = [ratio, view.width, view.height];
    const keys = { ground: [...behind.ground.key, ...size], marks: behind.marks.key };
    const isServed =
      made !== null && isSame(made.ground.slice(-3), size) && serves(made.window, view, isMoving);
    // The first picture is not kept waiting for what is beyond the screen.
    const wanted = made ? around(view, ratio) : view;
    const window = made && isServed ? made.window : wanted;
    if (!made || !isServed || !isSame(made.ground, keys.ground) || !isSame(made.marks, keys.marks))
      make(window, behind, keys);
    const growth = view.world / window.world;
    const [x, y] = [window.left * growth - view.left, window.top * growth - view.top];
    const snap = (px: number) => (growth === 1 ? Math.round(px * ratio) / ratio : px);
    const [wide, high] = [full.canvas.width / ratio, full.canvas.height / ratio];
    paint.drawImage(full.canvas, snap(x), snap(y), wide * growth, high * growth);
  };
}
