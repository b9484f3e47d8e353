import { describe, expect, it } from 'vitest';
import { placeWords } from '../../src/panels/tour/place.ts';

const screen = { width: 1000, height: 700 };
const words = { width: 300, height: 120 };

describe('the words of the tour', () => {
  it('stand below, or above where the screen ends', () => {
    expect(placeWords({ left: 400, top: 10, width: 200, height: 50 }, words, screen)).toEqual({
      left: 350,
      top: 72,
    });
    expect(placeWords({ left: 0, top: 600, width: 1000, height: 100 }, words, screen).top).toBe(
      468,
    );
  });

  it('stand beside what is as high as the screen', () => {
    expect(placeWords({ left: 0, top: 0, width: 300, height: 700 }, words, screen).left).toBe(312);
  });

  it('never leave the screen, also over the map itself', () => {
    const over = placeWords({ left: 0, top: 0, width: 1000, height: 700 }, words, screen);
    expect(over).toEqual({ left: 350, top: 568 });
    expect(placeWords({ left: 980, top: 0, width: 20, height: 20 }, words, screen).left).toBe(688);
  });
});
