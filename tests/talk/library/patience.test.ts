import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patience } from '../../../src/talk/library/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that answers when it is told to. */
function store() {
  let answer = () => {};
  const work = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { work, answer };
}

it('waits for a store that answers', async () => {
  const { within, isSilent } = patience(4000);
  const { work, answer } = store();
  const waiting = within(work);
  answer();
  await waiting;
  await vi.advanceTimersByTimeAsync(5000);
  expect(isSilent.value).toBe(false);
});

it('goes on without one that does not, at once the next time, until it answers after all', async () => {
  const { within, isSilent } = patience(4000);
  const first = store();
  const waiting = within(first.work);
  await vi.advanceTimersByTimeAsync(4000);
  await waiting;
  expect(isSilent.value).toBe(true);
  await within(store().work);
  first.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(isSilent.value).toBe(false);
});

it('hands on what a store refuses', async () => {
  const { within } = patience(4000);
  await expect(within(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
