import { signal } from '@preact/signals';
import { refusal } from '../shown.ts';

/** Whether the page fills the screen by its own wish. */
export const isFullScreen = signal(false);

/** As much of Chromium's keyboard API as is used: without it, Escape always leaves full screen. */
interface LockingNavigator {
  readonly keyboard?: { lock(keys: readonly string[]): Promise<void>; unlock(): void };
}

const keyboard = () => (navigator as LockingNavigator).keyboard;

async function enter(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    refusal.value = null;
  } catch (error) {
    console.warn('no full screen', error);
    refusal.value = 'full-screen';
    return;
  }
  // Else the way back from a question would be the way out of full screen, before all eyes.
  await keyboard()
    ?.lock(['Escape'])
    .catch(() => undefined);
}

/** Leaves full screen where the page fills the screen; never rejects. */
export async function leaveFullScreen(): Promise<void> {
  keyboard()?.unlock();
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

/** Fills the screen or gives it back. To be called straight from the press of a key or a button. */
export function toggleFullScreen(): void {
  void (document.fullscreenElement ? leaveFullScreen() : enter());
}

/** Follows what the browser does, also by its own keys. @returns a function that ends it. */
export function followFullScreen(): () => void {
  const look = () => {
    isFullScreen.value = document.fullscreenElement !== null;
  };
  look();
  document.addEventListener('fullscreenchange', look);
  return () => {
    document.removeEventListener('fullscreenchange', look);
    void leaveFullScreen();
  };
}
