import { writeLink } from '../../state/link/link.ts';
import { view } from '../../state/store.ts';
import { hasPresenter } from './answer.ts';
import { stageRoom } from './channel-room.ts';
import { openedWindows } from './ports.ts';
import { type Place, placeBesides, usualPlace } from './screens.ts';

export type Opened = 'opened' | 'refused';

/** This page at another address: beside it, with other questions and another link. */
export function pageAddress(search: Readonly<Record<string, string>>, link: string): string {
  const url = new URL(location.href);
  url.search = new URLSearchParams(search).toString();
  url.hash = link;
  return url.href;
}

function featuresOf({ left, top, width, height }: Place): string {
  return `popup,left=${left},top=${top},width=${width},height=${height}`;
}

/** Moves a window where it belongs, once that is known; where the browser forbids it stays. */
async function moveTo(opened: Window, place: Promise<Place | null>): Promise<void> {
  try {
    const there = await place;
    if (there === null || opened.closed) return;
    opened.moveTo(there.left, there.top);
    opened.resizeTo(there.width, there.height);
  } catch (error) {
    console.warn('the window stays where it opened', error);
  }
}

/**
 * Opens a window that may speak with ours, at once: a browser opens none for a press that is long
 * past, and knowing the screens may take a question to the reader. `null` where the browser refuses.
 *
 * @param whom for whom the window is: it goes to their screen where the browser tells the screens.
 */
export function openWindow(
  address: string,
  name: string,
  whom: 'speaker' | 'audience',
): Window | null {
  const opened = window.open(address, name, whom === 'speaker' ? featuresOf(usualPlace()) : '');
  if (!opened) return null;
  openedWindows.add(opened);
  // A speaker's window that is there already stays where the speaker has put it.
  if (whom === 'audience' || !hasPresenter.peek()) void moveTo(opened, placeBesides(whom));
  return opened;
}

/**
 * Opens the speaker's own window for the talk that is on, on the speaker's screen where the browser
 * lets us know the screens; comes back to it where it is open already. Call it straight from the
 * press of a key or a button: browsers refuse windows that nobody asked for.
 */
export async function openPresenter(): Promise<Opened> {
  const room = stageRoom();
  const link = writeLink({ ...view.peek(), packed: null });
  const address = pageAddress({ presenter: '', room }, link);
  const opened = openWindow(address, `border-map-presenter-${room}`, 'speaker');
  opened?.focus();
  return opened ? 'opened' : 'refused';
}
