import { expect, it } from 'vitest';
import { stayAwake, type WakingPage } from '../../../../src/talk/stage/input/wake.ts';

/** A page whose browser gives locks, and takes them away when the page is hidden. */
function page() {
  const locks: { released: boolean }[] = [];
  const listeners = new Set<() => void>();
  const document = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const request = async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock as unknown as WakeLockSentinel;
  };
  const turn = (state: DocumentVisibilityState) => {
    document.visibilityState = state;
    if (state === 'hidden') for (const lock of locks) lock.released = true;
    for (const listener of listeners) listener();
  };
  const made = { document, navigator: { wakeLock: { request } } } as unknown as WakingPage;
  return { made, locks, turn, held: () => locks.filter(({ released }) => !released).length };
}

/** Lets what was promised come. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

it('holds one lock, asks again when the page is back, and lets go at the end', async () => {
  const { made, locks, turn, held } = page();
  const stop = stayAwake(made);
  await settle();
  turn('visible');
  await settle();
  expect([locks.length, held()]).toEqual([1, 1]);
  turn('hidden');
  expect(held()).toBe(0);
  turn('visible');
  await settle();
  expect([locks.length, held()]).toEqual([2, 1]);
  stop();
  expect(held()).toBe(0);
  turn('visible');
  await settle();
  expect(locks.length).toBe(2);
});

it('gives back a lock that comes too late', async () => {
  const { made, locks, held } = page();
  stayAwake(made)();
  await settle();
  expect([locks.length, held()]).toEqual([1, 0]);
});

it('does without where there is none, or none is given', async () => {
  const { made } = page();
  stayAwake({ ...made, navigator: {} })();
  const refuses = { request: () => Promise.reject(new Error('battery')) };
  stayAwake({ ...made, navigator: { wakeLock: refuses } })();
  await settle();
});
