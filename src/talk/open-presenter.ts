import { writeLink } from '../state/link.ts';
import { view } from '../state/store.ts';
import { openedWindows } from './ports.ts';
import { stageRoom } from './room.ts';
import { type Place, placeForSpeaker } from './screens.ts';

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

/** Opens a window that may speak with ours; `null` where the browser refuses. */
export function openWindow(address: string, name: string, place: Place | null): Window | null {
  const opened = window.open(address, name, place ? featuresOf(place) : '');
  if (opened) openedWindows.add(opened);
  return opened;
}

/**
 * Opens the speaker's own window for the talk that is on, on the speaker's screen where the browser
 * lets us know the screens; comes back to it where it is open already. Call it straight from the
 * press of a key or a button: browsers refuse windows that nobody asked for.
 */
export async function openPresenter(): Promise<Opened> {
  const room = stageRoom();
  const { look } = view.peek();
  const link = writeLink({ ...view.peek(), packed: null, look });
  const address = pageAddress({ presenter: '', room }, link);
  const place = await placeForSpeaker();
  const opened = openWindow(address, `border-map-presenter-${room}`, place);
  opened?.focus();
  return opened ? 'opened' : 'refused';
}
