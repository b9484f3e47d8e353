import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../../../src/model/view/view.ts';
import { sceneNumber, update } from '../../../../src/state/store.ts';
import { perform } from '../../../../src/talk/course/perform.ts';
import { autoSeconds, curtain, isAway, running } from '../../../../src/talk/course/session.ts';
import { advance } from '../../../../src/talk/stage/input/auto.ts';
import { forget, isSearching, sheet } from '../../../../src/talk/stage/shown.ts';
import { talkOf } from '../../../fixtures/talks.ts';

let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  update({ ...INITIAL_VIEW, talk: 'made-up' });
  running.value = talkOf([{}, {}, {}]);
  stop = advance();
});
afterEach(() => {
  stop();
  running.value = null;
  isAway.value = false;
  curtain.value = 'none';
  forget();
  perform({ do: 'auto', seconds: null });
  vi.useRealTimers();
});

it('shows one scene after the other and ends with the last', () => {
  perform({ do: 'auto', seconds: 10 });
  vi.advanceTimersByTime(9_999);
  expect(sceneNumber.value).toBe(1);
  vi.advanceTimersByTime(1);
  expect(sceneNumber.value).toBe(2);
  vi.advanceTimersByTime(10_000);
  expect([sceneNumber.value, autoSeconds.value]).toEqual([3, null]);
});

it('counts anew from a scene that the speaker has turned to', () => {
  perform({ do: 'auto', seconds: 10 });
  vi.advanceTimersByTime(8_000);
  perform({ do: 'step', by: 1 });
  vi.advanceTimersByTime(8_000);
  expect(sceneNumber.value).toBe(2);
  vi.advanceTimersByTime(2_000);
  expect(sceneNumber.value).toBe(3);
});

it.each([
  ['held', () => perform({ do: 'pause', isPaused: true })],
  [
    'away at a question',
    () => {
      isAway.value = true;
    },
  ],
  [
    'behind an open sheet',
    () => {
      sheet.value = 'sources';
    },
  ],
  [
    'behind the box for finding',
    () => {
      isSearching.value = true;
    },
  ],
  ['behind the curtain', () => perform({ do: 'curtain', to: 'black' })],
])('does not go on while it is %s', (_, hold) => {
  perform({ do: 'auto', seconds: 10 });
  hold();
  vi.advanceTimersByTime(60_000);
  expect(sceneNumber.value).toBe(1);
});

it('goes on after a hold', () => {
  perform({ do: 'auto', seconds: 10 });
  perform({ do: 'pause', isPaused: true });
  vi.advanceTimersByTime(60_000);
  perform({ do: 'pause', isPaused: false });
  vi.advanceTimersByTime(10_000);
  expect(sceneNumber.value).toBe(2);
});
