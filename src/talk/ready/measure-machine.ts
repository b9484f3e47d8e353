import { imageOf, isRoomTold, room } from '../../panels/control/room.ts';
import { isSingleFile } from '../../state/data-address.ts';
import { lookForUpdate, updateWaits } from '../../state/offline.ts';
import { catalogue } from '../../state/store.ts';
import { keepState, loadOwn } from '../library/own.ts';
import type { EditionFound } from './judge-edition.ts';
import type { Drawing, Memory, Storing, Wake } from './judge-machine.ts';
import type { RoomFound, ScreenFound } from './judge-screen.ts';

/* Measuring the machine and its screens. Nothing here judges. */

/** Of the mark that the page sets once base map and gates are painted. */
const PAINTED = 'first-map';

/** What only some browsers tell; none of it is in the types of the platform. */
interface Told {
  readonly deviceMemory?: number;
}
interface ToldPerformance {
  readonly memory?: { readonly usedJSHeapSize: number; readonly jsHeapSizeLimit: number };
}
interface ToldScreen {
  readonly isExtended?: boolean;
}

/** Opens a WebGL context of its own, asks it, and gives it back. */
export function measureDrawing(): Drawing {
  const gl = document.createElement('canvas').getContext('webgl2');
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl?.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  const widest: unknown = gl?.getParameter(gl.MAX_TEXTURE_SIZE);
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return {
    hasWebgl: Boolean(gl),
    renderer: typeof name === 'string' && name !== '' ? name : null,
    maxTexture: typeof widest === 'number' ? widest : null,
    isPainted: performance.getEntriesByName(PAINTED, 'mark').length > 0,
    screenWidth: Math.round(screen.width * devicePixelRatio),
  };
}

export function measureMemory(): Memory {
  const { deviceMemory } = navigator as Told;
  const { memory } = performance as ToldPerformance;
  return {
    gigabytes: deviceMemory ?? null,
    usedShare: memory ? memory.usedJSHeapSize / memory.jsHeapSizeLimit : null,
  };
}

async function isPersisted(): Promise<boolean | null> {
  try {
    return (await navigator.storage?.persisted()) ?? null;
  } catch {
    return null;
  }
}

export async function measureStorage(): Promise<Storing> {
  await loadOwn();
  return { isPersisted: await isPersisted(), keep: keepState.peek(), isFile: isSingleFile() };
}

/** Asks the browser not to clear what the page stores; it may ask the reader or just refuse. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage?.persist();
  } catch (error) {
    console.warn('storage is not kept for good', error);
  }
}

export function measureScreen(): ScreenFound {
  return {
    width: Math.round(screen.width * devicePixelRatio),
    height: Math.round(screen.height * devicePixelRatio),
    ratio: devicePixelRatio,
    isFull: document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches,
    canBeFull: document.fullscreenEnabled === true,
  };
}

export function measureRoom(): RoomFound {
  return {
    room: room.peek(),
    isTold: isRoomTold.peek(),
    image: imageOf(window),
    ratio: devicePixelRatio,
  };
}

/** Whether the desktop goes over several screens; `null` where the browser does not tell. */
export const measureSecond = (): boolean | null => (screen as ToldScreen).isExtended ?? null;

/** Keeps the screen on for a moment: a browser that has the means may still refuse. */
export async function measureWake(): Promise<Wake> {
  if (!('wakeLock' in navigator)) return 'none';
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return 'held';
  } catch {
    return 'refused';
  }
}

/** Day of the machine's own clock, `YYYY-MM-DD`. */
function today(now = new Date()): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A newer version on the host is asked for here: it is stored, and told as soon as it waits. */
export function measureEdition(): EditionFound {
  void lookForUpdate();
  const { version, closed } = catalogue.peek().edition;
  return { version, closed, today: today(), newerWaits: updateWaits.peek() };
}
