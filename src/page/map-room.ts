import type { MapRenderer, Padding, Refit } from '../map/renderer.ts';
import { talk } from '../state/store.ts';
import { freePadding, PANELS, rootSize } from './padding.ts';

/** Where the halves part when two maps stand beside or above each other, CSS px from left and top. */
interface Parting {
  readonly way: 'beside' | 'above';
  readonly x: number;
  readonly y: number;
}

/** Free width, CSS px, below which two maps stand above each other. */
const LEAST_BESIDE = 520;

/** Parts what panels leave free of the map into two halves of one size. */
export function partingOf(
  { width, height }: { readonly width: number; readonly height: number },
  padding: Padding,
): Parting {
  const wide = width - padding.left - padding.right;
  const high = height - padding.top - padding.bottom;
  return {
    way: wide < LEAST_BESIDE || wide < high ? 'above' : 'beside',
    x: Math.round(padding.left + wide / 2),
    y: Math.round(padding.top + high / 2),
  };
}

export interface Room {
  /** Measures and tells at once, for use before a flight. */
  tell(): void;
  /** From now on this map is told too. @returns a function that ends it. */
  add(container: HTMLElement, renderer: Pick<MapRenderer, 'setPadding'>): () => void;
}

/** What the room of a map was when it was last told. */
interface Told {
  readonly padding: string;
  /** Size of the map and of the type of the page. */
  readonly size: string;
}

/**
 * A frame is fitted to a new window, and to what a sheet leaves of a small one; in a talk it flies. At
 * a desk a panel that comes or goes moves nothing: a click never changes the scale.
 */
function refitOf(told: Told | null, size: string, width: number): Refit {
  if (told === null || told.size !== size) return 'fit';
  if (talk.peek() !== null) return 'fly';
  return width < 64 * rootSize() ? 'fit' : 'keep';
}

/**
 * Tells the maps how much of them the panels cover, whenever that changes; only then, because it
 * ends a flight. The style of `area` gets it as well, for what stands on the map.
 */
export function keepRoom(area: HTMLElement): Room {
  const maps = new Map<
    HTMLElement,
    { readonly renderer: Pick<MapRenderer, 'setPadding'>; told: Told | null }
  >();
  const tell = () => {
    const covered = freePadding(area);
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      area.style.setProperty(`--covered-${side}`, `${covered[side]}px`);
    }
    const parting = partingOf({ width: area.clientWidth, height: area.clientHeight }, covered);
    area.style.setProperty('--part-x', `${parting.x}px`);
    area.style.setProperty('--part-y', `${parting.y}px`);
    area.setAttribute('data-parting', parting.way);
    for (const [container, map] of maps) {
      const free = freePadding(container);
      const padding = JSON.stringify(free);
      if (padding === map.told?.padding) continue;
      const { clientWidth, clientHeight } = container;
      const size = [clientWidth, clientHeight, rootSize()].join();
      const how = refitOf(map.told, size, clientWidth);
      map.told = { padding, size };
      map.renderer.setPadding(free, how);
    }
  };
  const observer = new ResizeObserver(tell);
  const comings = new MutationObserver(() => {
    watch();
    tell();
  });
  const watch = () => {
    for (const panel of document.querySelectorAll(PANELS)) observer.observe(panel);
    // A talk takes the place of what is for reading.
    for (const parent of document.querySelectorAll('.page, .map, .furniture')) {
      comings.observe(parent, { childList: true });
    }
  };
  watch();
  observer.observe(area);
  return {
    tell,
    add(container, renderer) {
      maps.set(container, { renderer, told: null });
      observer.observe(container);
      tell();
      return () => {
        observer.unobserve(container);
        maps.delete(container);
      };
    },
  };
}
