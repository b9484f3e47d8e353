import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  Object.assign(globalThis, { location: { search: '', href: 'http://here/', hash: '' } });
});

import { isPointing, refusal } from '../../../src/talk/presenter/chosen.ts';
import { press } from '../../../src/talk/presenter/keys.ts';
import { ask } from '../../../src/talk/presenter/state.ts';
import { setTyped, typed } from '../../../src/talk/wire/typed.ts';

const asked = vi.hoisted(() => [] as unknown[]);
vi.mock('../../../src/talk/presenter/line.ts', async () => {
  const { signal } = await import('@preact/signals');
  return {
    openLine: () => ({
      state: signal('connected'),
      snapshot: signal(null),
      talk: signal(null),
      ask: (command: unknown) => asked.push(command),
      setTimer: () => {},
      end: () => {},
    }),
  };
});

/** As much of an element as the keys look at. */
class FakeElement {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  matches = (selector: string) => selector.split(', ').includes(this.name);
  closest = (selector: string) => (this.matches(selector) ? this : null);
}

/** Presses a key in the presenter's window. @returns whether the browser is kept from its own use of it. */
function pressed(key: string, { on = 'body', repeat = false } = {}): boolean {
  let isTaken = false;
  const event = {
    key,
    repeat,
    target: new FakeElement(on),
    preventDefault: () => {
      isTaken = true;
    },
  };
  press(event as unknown as KeyboardEvent);
  return isTaken;
}

let stop = () => {};

beforeEach(async () => {
  vi.stubGlobal('Element', FakeElement);
  const { startPresenter } = await import('../../../src/talk/presenter/state.ts');
  stop = startPresenter();
  asked.length = 0;
  isPointing.value = false;
  refusal.value = null;
  setTyped('');
});
afterEach(() => {
  stop();
  setTyped('');
  vi.unstubAllGlobals();
});

describe('a key in the presenter’s window', () => {
  it('that is held is one press', () => {
    for (const key of ['PageDown', 'Escape', 'b', 'l']) {
      expect(pressed(key)).toBe(true);
      const { length } = asked;
      expect(pressed(key, { repeat: true })).toBe(true);
      expect(asked).toHaveLength(length);
      asked.length = 0;
    }
  });

  it('of a remote means the same in a field, where every other is left to it', () => {
    for (const on of ['input', 'select']) {
      expect(pressed('F5', { on })).toBe(true);
      expect(pressed('PageUp', { on })).toBe(true);
      expect(pressed('b', { on })).toBe(false);
    }
    expect(asked).toEqual([
      { do: 'step', by: -1 },
      { do: 'step', by: -1 },
    ]);
  });

  it('asks the wall for sources and legend, and says which keys work there alone', () => {
    pressed('i');
    pressed('k');
    expect(asked).toEqual([
      { do: 'show', what: 'sources' },
      { do: 'show', what: 'legend' },
    ]);
    pressed('p');
    expect(refusal.value).toBe('wall');
    pressed('PageDown');
    expect(refusal.value).toBeNull();
    pressed('?');
    expect(refusal.value).toBe('wall');
  });

  it('leads to the scene of the number typed before, also from a button', () => {
    pressed('1');
    expect(typed.value).toBe('1');
    pressed('Enter', { on: 'button' });
    expect(asked).toHaveLength(1);
    expect(typed.value).toBe('');
  });
});

describe('the light', () => {
  it('follows the pointer only when its own key says so', () => {
    ask({ do: 'spot', at: { x: 0.1, y: 0.2 } });
    expect(isPointing.value).toBe(false);
    pressed('l');
    expect(isPointing.value).toBe(true);
    ask({ do: 'spot', at: null });
    expect(isPointing.value).toBe(true);
    pressed('Escape');
    expect(isPointing.value).toBe(false);
    expect(asked.at(-1)).toEqual({ do: 'spot', at: null });
  });
});
