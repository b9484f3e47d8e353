import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Box, freePadding, paddingAround } from '../../src/padding.ts';

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

describe('on the stage', () => {
  const wall = { left: 0, top: 0, right: 1920, bottom: 1080 };
  const foot = { left: 0, top: 990, right: 1920, bottom: 1080 };
  const of = (...boxes: Box[]) => paddingAround(wall, [...boxes, foot]);

  it('leaves a low title the band at the head, and a tall column of points the left', () => {
    const title = { left: 30, top: 30, right: 850, bottom: 250 };
    expect(of(title)).toEqual({ top: 250, right: 0, bottom: 90, left: 0 });
    expect(of({ ...title, bottom: 900 })).toEqual({ top: 0, right: 0, bottom: 90, left: 850 });
  });

  it('leaves an answer the right, and a box without size nothing', () => {
    const answer = { left: 1150, top: 30, right: 1890, bottom: 900 };
    expect(of(answer).right).toBe(770);
    expect(of({ ...answer, right: 1150 }).right).toBe(0);
  });

  it('lets the texts lie over a map that would be next to nothing', () => {
    const left = { left: 0, top: 0, right: 900, bottom: 980 };
    const right = { left: 950, top: 0, right: 1920, bottom: 980 };
    expect(of(left, right)).toEqual({ top: 0, right: 0, bottom: 90, left: 0 });
  });
});
