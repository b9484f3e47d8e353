import type { Padding } from '../map/renderer.ts';

/** Size of the type of the page, CSS px. */
export const rootSize = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** At least this much of the map, in CSS px, is taken to be in sight. */
const LEAST = 160;

/** So many times as wide as high, a panel is a band above or below, however short it is. */
const BAND = 6;

/** A box on the screen, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What panels at the edges leave free of the map. A panel counts for the side at which it stands:
 * left or right where it leaves much of the width, top or bottom otherwise; one that covers most of
 * the height counts for none.
 */
export function paddingOf(map: Box, panels: readonly Box[]): Padding {
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const [width, height] = [map.right - map.left, map.bottom - map.top];
  for (const panel of panels) {
    const [wide, tall] = [panel.right - panel.left, panel.bottom - panel.top];
    if (wide <= 0 || tall <= 0) continue;
    const isOver =
      panel.left < map.right &&
      panel.right > map.left &&
      panel.bottom > map.top &&
      panel.top < map.bottom;
    if (!isOver) continue;
    if (wide > width * 0.6 || wide > tall * BAND) {
      if (tall >= height * 0.5) continue;
      if (panel.top - map.top < map.bottom - panel.bottom) {
        padding.top = Math.max(padding.top, panel.bottom - map.top);
      } else padding.bottom = Math.max(padding.bottom, map.bottom - panel.top);
    } else if (panel.left - map.left < map.right - panel.right) {
      padding.left = Math.max(padding.left, panel.right - map.left);
    } else padding.right = Math.max(padding.right, map.right - panel.left);
  }
  const isTight = padding.left + padding.right > width - LEAST;
  const { top, right, bottom, left } = padding;
  const whole = {
    top: Math.round(top),
    right: Math.round(right),
    bottom: Math.round(bottom),
    left: Math.round(left),
  };
  return isTight ? { ...whole, left: 0, right: 0 } : whole;
}

/** The boxes that lie over the map, from its corner; whole px, or a hair's breadth would set all names anew. */
export function overOf(map: Box, boxes: readonly Box[]): Box[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        right > left &&
        bottom > top &&
        left < map.right &&
        right > map.left &&
        top < map.bottom &&
        bottom > map.top,
    )
    .map(({ left, right, top, bottom }) => ({
      left: Math.floor(left - map.left),
      right: Math.ceil(right - map.left),
      top: Math.floor(top - map.top),
      bottom: Math.ceil(bottom - map.top),
    }));
}

/** What may cover the map while the page is read; in a talk all texts stand beside it. */
const READING = '.tools, .side, .detail:not(.idle), .sheet-head, .time';

/** What lies over the map within what panels leave free, and moves no camera: names keep off it. */
const OVER = [
  // What is folded has a box in browsers that only hide it.
  ...['.map-attribution > summary', '.map-attribution[open] > p'],
  ...['.cartouche', '.map-controls', '.map-scale'],
  // A folded key that is opened lies over the map as long as it is read.
  ...['.map-values[data-folded="false"]', '.map-values > summary'],
  ...['.half-year', '.swipe-line', '.swipe-handle'],
].join();

/** Everything whose size the map depends on. */
export const PANELS = `.tools, .side, .detail, .sheet-head, .time, ${OVER}`;

const boxesOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((panel) => panel.getBoundingClientRect());

/** Of two maps over each other, the half in which another year is seen: a name there would be cut. */
function otherHalf(container: HTMLElement): Box[] {
  const line = document.querySelector('.swipe-line')?.getBoundingClientRect();
  if (!line || line.height === 0 || container.dataset.half === undefined) return [];
  const { left, right, top, bottom } = container.getBoundingClientRect();
  return container.dataset.half === 'before'
    ? [{ left: line.left, right, top, bottom }]
    : [{ left, right: line.right, top, bottom }];
}

/** At a desk the map keeps the same distance from panels and the window's edge as they do: the neat line. */
function withGap(padding: Padding): Padding {
  const isAtDesk = document.querySelector('.page[data-stage="false"]') !== null;
  if (!isAtDesk || !matchMedia('(min-width: 64em)').matches) return padding;
  const gap = rootSize() / 2;
  const { top, right, bottom, left } = padding;
  return { top: top + gap, right: right + gap, bottom: bottom + gap, left: left + gap };
}

/** What was left of each map last: two of them beside each other are covered differently. */
const last = new WeakMap<HTMLElement, Required<Padding>>();

const isRead = () => document.querySelector('.map-attribution:is(:hover, :focus-within)') !== null;

/**
 * The room that the panels leave free of the map just now; while a finger draws one of them, what
 * they left before, so that the map keeps still beneath it.
 */
export function freePadding(container: HTMLElement): Required<Padding> {
  const before = last.get(container);
  if (before && document.querySelector('[data-drawing]')) return before;
  const map = container.getBoundingClientRect();
  const padding = {
    ...withGap(paddingOf(map, boxesOf(READING))),
    // While its small print is read it is larger, which moves no name.
    over:
      before && isRead() ? before.over : overOf(map, [...boxesOf(OVER), ...otherHalf(container)]),
  };
  last.set(container, padding);
  return padding;
}

/** Whether the detail panel, once open, lies over the place that was pressed. */
export function covered(
  container: HTMLElement,
  { clientX }: { readonly clientX: number },
): boolean {
  const { right } = container.getBoundingClientRect();
  const panel = document.querySelector('.detail');
  const width = panel ? panel.getBoundingClientRect().width : 0;
  return clientX > right - width - 32;
}
