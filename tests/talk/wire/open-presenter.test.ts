import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasPresenter } from '../../../src/talk/wire/answer.ts';
import { openWindow } from '../../../src/talk/wire/open-presenter.ts';

const moveTo = vi.fn();
const resizeTo = vi.fn();
const open = vi.fn();
let allow: (details: unknown) => void = () => {};

const own = { availLeft: 0, availTop: 0, availWidth: 1920, availHeight: 1080, isInternal: false };
const laptop = { ...own, availLeft: 1920, availWidth: 1366, availHeight: 768, isInternal: true };

beforeEach(() => {
  vi.clearAllMocks();
  open.mockReturnValue({ closed: false, moveTo, resizeTo });
  vi.stubGlobal('screen', { availWidth: 1920, availHeight: 1080, isExtended: true });
  vi.stubGlobal('window', {
    open,
    // Stays unanswered as long as the reader has not said yes or no.
    getScreenDetails: () =>
      new Promise((resolve) => {
        allow = resolve;
      }),
  });
  hasPresenter.value = false;
});
afterEach(() => vi.unstubAllGlobals());

describe('the speaker’s window', () => {
  it('opens with the press and goes to the speaker’s screen when that is known', async () => {
    expect(openWindow('http://here/', 'name', 'speaker')).not.toBeNull();
    expect(open).toHaveBeenCalledOnce();
    expect(open.mock.calls[0]?.[2]).toBe('popup,left=0,top=0,width=1366,height=800');
    expect(moveTo).not.toHaveBeenCalled();
    allow({ screens: [own, laptop], currentScreen: own });
    await expect.poll(() => moveTo.mock.calls).toEqual([[1920, 0]]);
    expect(resizeTo).toHaveBeenCalledWith(1366, 768);
  });

  it('stays where it is when it was open already', () => {
    hasPresenter.value = true;
    allow = () => {
      throw new Error('nobody asks for the screens');
    };
    openWindow('http://here/', 'name', 'speaker');
    expect(() => allow(null)).toThrow();
    expect(moveTo).not.toHaveBeenCalled();
  });

  it('is told as refused where the browser refuses it', () => {
    open.mockReturnValue(null);
    expect(openWindow('http://here/', 'name', 'speaker')).toBeNull();
  });
});
