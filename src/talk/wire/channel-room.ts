/*
 * The room of a channel: what the windows of one talk have in common, so that two talks given side by side do not
 * hear each other. The presenter's window has it in its address; the stage keeps it for itself,
 * because its address is what people send each other.
 */

const MEMORY = 'border-map-channel';
const ROOM = /^[a-z0-9]{16,40}$/;

/** A name that nobody guesses. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36).padStart(7, '0')).join('');
}

/** The room that an address names; `null` for none. */
export function roomIn(search: string): string | null {
  const room = new URLSearchParams(search).get('room');
  return room !== null && ROOM.test(room) ? room : null;
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

function remember(room: string): boolean {
  try {
    sessionStorage.setItem(MEMORY, room);
    return true;
  } catch {
    return false;
  }
}

function withRoom(room: string | null): string {
  const url = new URL(location.href);
  if (room === null) url.searchParams.delete('room');
  else url.searchParams.set('room', room);
  return url.href;
}

let current: string | null = null;

/** Enters a room for as long as this tab is open; where the browser keeps nothing, by the address. */
export function enterRoom(room: string): string {
  current = room;
  const inAddress = roomIn(location.search);
  const wanted = remember(room) ? null : room;
  if (inAddress !== wanted) {
    try {
      history.replaceState(history.state, '', withRoom(wanted));
    } catch (error) {
      console.warn('the room was not written', error);
    }
  }
  return room;
}

/** The room of the stage in this window: of its address, of before a reload, or a new one. */
export function stageRoom(): string {
  if (current !== null) return current;
  const kept = remembered();
  const known = kept !== null && ROOM.test(kept) ? kept : null;
  return enterRoom(roomIn(location.search) ?? known ?? newId());
}
