import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { update } from '../../../src/state/store.ts';
import { perform } from '../../../src/talk/course/perform.ts';
import { curtain, running } from '../../../src/talk/course/session.ts';
import {
  areNotesShown,
  fadeRefusals,
  forget,
  isLegendShown,
  isSearching,
  keepNotesPrivate,
  refusal,
  sheet,
  showNotes,
} from '../../../src/talk/stage/shown.ts';
import { hasPresenter } from '../../../src/talk/wire/answer.ts';
import type { Command } from '../../../src/talk/wire/command.ts';
import { talkOf } from '../../fixtures/talks.ts';

let stop = () => {};

beforeEach(() => {
  update({ ...INITIAL_VIEW, talk: 'made-up', scene: 2 });
  running.value = talkOf([{}, {}, {}]);
});
afterEach(() => {
  stop();
  stop = () => {};
  forget();
  running.value = null;
  hasPresenter.value = false;
  curtain.value = 'none';
  vi.useRealTimers();
});

describe('the note of the speaker', () => {
  it('goes from the wall when the speaker opens a window, and does not come back by itself', () => {
    stop = keepNotesPrivate();
    showNotes(true);
    expect(areNotesShown.value).toBe(true);
    hasPresenter.value = true;
    expect(areNotesShown.value).toBe(false);
    hasPresenter.value = false;
    expect(areNotesShown.value).toBe(false);
  });

  it('is not shown while that window is there', () => {
    hasPresenter.value = true;
    showNotes(true);
    expect(areNotesShown.value).toBe(false);
  });
});

describe('a refusal', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    stop = fadeRefusals();
  });

  it('stands for a while and goes', () => {
    refusal.value = 'presenter';
    vi.advanceTimersByTime(7_999);
    expect(refusal.value).toBe('presenter');
    vi.advanceTimersByTime(1);
    expect(refusal.value).toBeNull();
  });

  it('stands for its own while where another stood before', () => {
    refusal.value = 'presenter';
    vi.advanceTimersByTime(7_000);
    refusal.value = 'handout';
    vi.advanceTimersByTime(7_000);
    expect(refusal.value).toBe('handout');
  });
});

describe('what lies over the picture', () => {
  const lay = () => {
    sheet.value = 'list';
    isSearching.value = true;
    isLegendShown.value = true;
  };
  const laid = () => [sheet.value, isSearching.value, isLegendShown.value];
  const turns: readonly Command[] = [
    { do: 'step', by: 1 },
    { do: 'go', scene: 3 },
    { do: 'return' },
    { do: 'select', id: 'gate:made-up' },
  ];

  it.each(turns)('goes whoever asks for %j', (command) => {
    lay();
    perform(command);
    expect(laid()).toEqual([null, false, false]);
  });

  it('is there again when a step has only lifted the curtain', () => {
    lay();
    curtain.value = 'black';
    perform({ do: 'step', by: 1 });
    expect(laid()).toEqual(['list', true, true]);
  });

  it('stays where something else is asked for', () => {
    lay();
    perform({ do: 'languages', pair: ['fr', 'zh'] });
    perform({ do: 'auto', seconds: null });
    expect(laid()).toEqual(['list', true, true]);
  });
});
