import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { running } from '../../../src/talk/course/session.ts';
import { offerHandout } from '../../../src/talk/handout/print.ts';
import { talkOf } from '../../fixtures/talks.ts';

vi.mock('../../../src/talk/handout/handout.tsx', () => ({
  prepare: () => Promise.reject(new Error('no line')),
  layOut: () => {},
  clear: () => {},
}));

const print = vi.fn();
let press: (event: KeyboardEvent) => void = () => {};

beforeEach(() => {
  print.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: typeof press) => {
      if (type === 'keydown') press = listener;
    },
    removeEventListener: () => {},
    print,
  });
  running.value = talkOf([{}]);
});
afterEach(() => {
  running.value = null;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ctrlP = () =>
  press({
    key: 'p',
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    preventDefault: () => {},
  } as unknown as KeyboardEvent);

it('says that the hand-out did not come to who asked for it, and to nobody else', async () => {
  const refused = vi.fn();
  const stop = offerHandout(refused);
  await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
  expect(refused).not.toHaveBeenCalled();
  ctrlP();
  await vi.waitFor(() => expect(refused).toHaveBeenCalledOnce());
  expect(print).not.toHaveBeenCalled();
  stop();
});
