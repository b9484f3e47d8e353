import type { Window } from '../window.ts';

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
  readonly key: readonly unknown[];
}

/** What is to be seen behind everything else. */
export interface Behind {
  readonly view: Window;
  readonly isMoving: boolean;
  /** Device pixels of a CSS px. */
  readonly ratio: number;
  /** Of what the picture depends beside the window. */
  readonly key: readonly unknown[];
  readonly draw: (paint: CanvasRenderingContext2D, window: Window) => void;
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

/** @returns paints what lies behind onto a canvas whose transform is that of CSS px. */
export function backdrop(): (paint: CanvasRenderingContext2D, behind: Behind) => void {
  const canvas = document.createElement('canvas');
  const own = canvas.getContext('2d', { alpha: false });
  let made: Made | null = null;

  return (paint, { view, isMoving, ratio, key, draw }) => {
    if (!own) {
      draw(paint, view);
      return;
    }
    const all = [...key, ratio, view.width, view.height];
    const isSame = made?.key.every((part, i) => part === all[i]);
    if (!made || !isSame || !serves(made.window, view, isMoving)) {
      const window = around(view, ratio);
      const [width, height] = [window.width, window.height].map((px) => Math.round(px * ratio));
      if (width && canvas.width !== width) canvas.width = width;
      if (height && canvas.height !== height) canvas.height = height;
      own.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(own, window);
      made = { window, key: all };
    }
    const { window } = made;
    const growth = view.world / window.world;
    const [x, y] = [window.left * growth - view.left, window.top * growth - view.top];
    const snap = (px: number) => (growth === 1 ? Math.round(px * ratio) / ratio : px);
    const [wide, high] = [canvas.width / ratio, canvas.height / ratio];
    paint.drawImage(canvas, snap(x), snap(y), wide * growth, high * growth);
  };
}
