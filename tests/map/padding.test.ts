import { afterEach, expect, it, vi } from 'vitest';
import { type Box, freePadding } from '../../src/page/padding.ts';

const boxed = (box: Box) => ({ getBoundingClientRect: () => box }) as unknown as HTMLElement;

/** A page with one panel over the map, that a finger may be drawing. */
function page(panel: Box, isDrawn: boolean): void {
  vi.stubGlobal('document', {
    querySelector: (selector: string) => (isDrawn && selector === '[data-drawing]' ? {} : null),
    querySelectorAll: () => [boxed(panel)],
  });
}

afterEach(() => vi.unstubAllGlobals());

it('keeps what was free of each of two maps while a panel is drawn', () => {
  const above = boxed({ left: 0, top: 0, right: 390, bottom: 400 });
  const below = boxed({ left: 0, top: 400, right: 390, bottom: 800 });
  const foot = { left: 0, top: 700, right: 390, bottom: 800 };
  page(foot, false);
  expect(freePadding(above).bottom).toBe(0);
  expect(freePadding(below).bottom).toBe(100);
  page({ ...foot, top: 650 }, true);
  expect(freePadding(above).bottom).toBe(0);
  expect(freePadding(below).bottom).toBe(100);
  // One that was never measured is measured.
  expect(freePadding(boxed({ left: 0, top: 400, right: 390, bottom: 800 })).bottom).toBe(150);
  page({ ...foot, top: 650 }, false);
  expect(freePadding(below).bottom).toBe(150);
});
