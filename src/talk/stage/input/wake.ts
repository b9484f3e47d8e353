/** As much of a page as keeping the screen awake needs; tests bring their own. */
export interface WakingPage {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly navigator: { readonly wakeLock?: Pick<WakeLock, 'request'> };
}

/**
 * Keeps the screen from going dark. The browser takes the lock away whenever the page is hidden; it
 * is asked for again when the page is back. Where there is no such lock, nothing happens.
 *
 * @returns a function that lets the screen sleep again.
 */
export function stayAwake({ document, navigator }: WakingPage): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  let isAsking = false;
  const ask = async () => {
    if (!navigator.wakeLock || isAsking || document.visibilityState !== 'visible') return;
    if (lock && !lock.released) return;
    isAsking = true;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (isOver) await given.release();
      else lock = given;
    } catch {
      // An empty battery, or a rule of the house: the talk goes on.
    } finally {
      isAsking = false;
    }
  };
  const look = () => void ask();
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    lock?.release().catch(() => undefined);
    lock = null;
  };
}
