import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../../../src/model/view/view.ts';
import { sceneNumber, talk, update } from '../../../../src/state/store.ts';
import { curtain, running } from '../../../../src/talk/course/session.ts';
import { listenForTalkKeys } from '../../../../src/talk/stage/input/listen.ts';
import { areNotesShown, forget, refusal, sheet } from '../../../../src/talk/stage/shown.ts';
import { hasPresenter } from '../../../../src/talk/wire/answer.ts';
import { talkOf } from '../../../fixtures/talks.ts';

/** As much of an element as a key asks of the one that has the focus. */
class FakeElement {
  readonly #tag: string;
  constructor(tag: string) {
    this.#tag = tag;
  }
  matches(selector: string): boolean {
    return selector.split(', ').some((one) => one.replace(/:.*/, '') === this.#tag);
  }
  closest(selector: string): FakeElement | null {
    return this.matches(selector) ? this : null;
  }
}

type Listener = (event: KeyboardEvent) => void;
let listener: Listener = () => {};
let stop = () => {};

/** Presses a key, on an element of this kind, and says whether the browser was kept from its own. */
function press(key: string, { on = 'body', isHeld = false } = {}): boolean {
  let isTaken = false;
  listener({
    key,
    target: new FakeElement(on),
    repeat: isHeld,
    defaultPrevented: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    preventDefault: () => {
      isTaken = true;
    },
    stopPropagation: () => {},
  } as unknown as KeyboardEvent);
  return isTaken;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('window', {
    addEventListener: (_: string, added: Listener) => {
      listener = added;
    },
    removeEventListener: () => {},
  });
  update({ ...INITIAL_VIEW, talk: 'made-up' });
  running.value = talkOf([{}, {}, {}, {}]);
  stop = listenForTalkKeys();
});
afterEach(() => {
  stop();
  forget();
  running.value = null;
  hasPresenter.value = false;
  curtain.value = 'none';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a key that is held', () => {
  it('turns one page, and the browser does nothing with it either', () => {
    press('PageDown');
    expect(press('PageDown', { isHeld: true })).toBe(true);
    expect(sceneNumber.value).toBe(2);
  });

  it('blanks the screen once', () => {
    press('b');
    press('b', { isHeld: true });
    expect(curtain.value).toBe('black');
  });

  it('does not end the talk after it has closed something', () => {
    expect(press('Escape', { isHeld: true })).toBe(true);
    expect(talk.value).toBe('made-up');
  });

  it('scrolls where it scrolls', () => {
    expect(press('ArrowDown', { on: '.stage-answer', isHeld: true })).toBe(false);
  });
});

describe('a number', () => {
  it('is gone to with Enter also where a button has the focus', () => {
    press('3', { on: 'button' });
    expect(press('Enter', { on: 'button' })).toBe(true);
    expect(sceneNumber.value).toBe(3);
  });

  it('leaves Enter to a button that is meant itself', () => {
    expect(press('Enter', { on: 'button' })).toBe(false);
    expect(sceneNumber.value).toBe(1);
  });

  it('leaves Enter to the box in which a word is looked for', () => {
    press('3');
    expect(press('Enter', { on: 'input' })).toBe(false);
  });
});

it.each(['input', 'select'])('a key of a remote is not left to an %s', (on) => {
  expect(press('PageDown', { on })).toBe(true);
  expect(sceneNumber.value).toBe(2);
  // Else the page would load anew before all eyes.
  vi.stubGlobal('document', { fullscreenElement: null, documentElement: {} });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(press('F5', { on })).toBe(true);
});

it('what could not be done is said no longer once another key is pressed', () => {
  refusal.value = 'full-screen';
  press('k');
  expect(refusal.value).toBeNull();
});

it('the note of the speaker is shown to nobody while a window of their own is there', () => {
  press('n');
  expect(areNotesShown.value).toBe(true);
  press('n');
  hasPresenter.value = true;
  press('n');
  expect(areNotesShown.value).toBe(false);
});

it('what lies over the picture goes with the scene', () => {
  press('i');
  expect(sheet.value).toBe('sources');
  press('PageDown');
  expect(sheet.value).toBeNull();
});
