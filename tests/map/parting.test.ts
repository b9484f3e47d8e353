import { expect, it } from 'vitest';
import { partingOf } from '../../src/page/map-room.ts';

const covered = { top: 60, right: 0, bottom: 100, left: 360 };

it('parts what panels leave free into two halves of one width', () => {
  const { way, x } = partingOf({ width: 1360, height: 760 }, covered);
  expect(way).toBe('beside');
  expect(x - covered.left).toBe(1360 - covered.right - x);
});

it('puts one above the other where that leaves more of each', () => {
  for (const size of [
    { width: 390, height: 700 },
    { width: 860, height: 760 },
  ]) {
    const { way, y } = partingOf(size, covered);
    expect(way).toBe('above');
    expect(y - covered.top).toBe(size.height - covered.bottom - y);
  }
});
