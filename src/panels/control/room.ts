import { computed, effect, signal } from '@preact/signals';
import type { Look } from '../../model/view/view.ts';
import {
  type MeetingRoom,
  type PageSize,
  readRoom,
  roomSizes,
  USUAL_ROOM,
  writeRoom,
} from '../../state/room.ts';
import { look, talk, update } from '../../state/store.ts';

/* The room of the meeting as this browser remembers it, and what it makes of the page. */

const MEMORY = 'border-map-room';

/** A browser may refuse to remember; the room then holds until the page is closed. */
function remembered(): MeetingRoom | null {
  try {
    return readRoom(localStorage.getItem(MEMORY));
  } catch {
    return null;
  }
}

const told = signal(remembered());

/** The room that the reader told, or a usual one. */
export const room = computed(() => told.value ?? USUAL_ROOM);

/** Whether the reader told the room, now or on an earlier visit. */
export const isRoomTold = computed(() => told.value !== null);

/** Remembers the room, for this browser. */
export function setRoom(next: MeetingRoom): void {
  told.value = next;
  try {
    localStorage.setItem(MEMORY, writeRoom(next));
  } catch {
    // Not remembered: see above.
  }
}

/** What {@link imageOf} reads of a window. */
export interface WindowSize {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly outerWidth: number;
  readonly screen: { readonly height: number; readonly availWidth: number };
}

/** A window whose bars take more of the height than this is taken to be no full one. */
const MOST_BARS = 1.35;

/**
 * The image on the wall in CSS px: the page, and the bars of a window that fills the screen. Of any
 * other window nothing is known but the page.
 */
export function imageOf({ innerWidth, innerHeight, outerWidth, screen }: WindowSize): PageSize {
  // What the reader has zoomed to: the screen is told in px of its own.
  const lines = outerWidth > 0 ? (screen.height * innerWidth) / outerWidth : 0;
  const fills = outerWidth >= screen.availWidth * 0.98;
  const isAll = fills && lines > innerHeight && lines <= innerHeight * MOST_BARS;
  return { width: innerWidth, height: isAll ? lines : innerHeight };
}

const inBrowser = typeof window === 'object';

/** The image on the wall, as the window now shows it. */
export const image = signal<PageSize>(inBrowser ? imageOf(window) : { width: 1920, height: 1080 });

/** Whether the page stands on the wall: in the projector look, and in a talk whatever its look. */
export const isOnWall = computed(() => look.value === 'projector' || talk.value !== null);

/** Whether what stands beside the map is put away until it is asked for: the wall is the map's. */
export const isFolded = computed(() => look.value === 'projector');

/** The sizes that the room asks of the page; `null` while it is read at a desk. */
export const sizes = computed(() => (isOnWall.value ? roomSizes(room.value, image.value) : null));

/** Counts how often the page was set in another size, so that what measures it can follow. */
export const resized = signal(0);

/** Puts the sizes on the root element, where the style sheets read them. */
function applySizes(): void {
  const root = document.documentElement;
  const now = sizes.value;
  root.dataset.look = look.value;
  root.toggleAttribute('data-room', now !== null);
  const px = { letter: now?.letter, type: now?.type, root: now?.root };
  for (const [name, value] of Object.entries(px)) {
    if (value === undefined) root.style.removeProperty(`--room-${name}`);
    else root.style.setProperty(`--room-${name}`, `${Math.ceil(value * 1000) / 1000}px`);
  }
  resized.value = resized.peek() + 1;
}

/** Sizes the page for its room from now on, through every change of window, look and room. */
export function startRoom(): void {
  window.addEventListener('resize', () => {
    image.value = imageOf(window);
  });
  effect(applySizes);
}

/** Whether the reader is asked for the two numbers of the room. */
export const isRoomAsked = signal(false);

/** The look that held before the page went on the wall. */
let before: Look = 'light';

/** Shows the page in a look; on the way to the wall for the first time it asks for the room. */
export function chooseLook(next: Look): void {
  if (next === look.peek()) return;
  if (next === 'projector') before = look.peek();
  update({ look: next });
  // Nothing comes between an audience and its talk.
  if (next === 'projector' && !isRoomTold.peek() && talk.peek() === null) isRoomAsked.value = true;
}

/** To the wall, and from it back to the look that held before. */
export function toggleProjector(): void {
  chooseLook(look.peek() === 'projector' ? before : 'projector');
}
