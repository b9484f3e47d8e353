import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/start/floor.ts';

interface Filled {
  toSorted(compare?: (a: number, b: number) => number): number[];
  toReversed(): number[];
  toSpliced(from: number, many: number, ...more: number[]): number[];
}

describe('what is filled in for old browsers', () => {
  const list = Object.create(null) as Filled;
  const address = Object.create(null) as { canParse(url: string, base?: string): boolean };
  fillIn(list, address);
  const on = (numbers: number[]) => ({
    toSorted: (...how: Parameters<Filled['toSorted']>) => list.toSorted.apply(numbers, how),
    toReversed: () => list.toReversed.apply(numbers),
    toSpliced: (...how: Parameters<Filled['toSpliced']>) => list.toSpliced.apply(numbers, how),
  });

  it('does what the methods of new browsers do, and leaves the list as it is', () => {
    const numbers = [10, 9, 1];
    expect(on(numbers).toSorted()).toEqual(numbers.toSorted());
    expect(on(numbers).toSorted((a, b) => a - b)).toEqual([1, 9, 10]);
    expect(on(numbers).toReversed()).toEqual([1, 9, 10]);
    expect(on(numbers).toSpliced(1, 1)).toEqual([10, 1]);
    expect(on(numbers).toSpliced(1, 0, 5, 6)).toEqual([10, 5, 6, 9, 1]);
    expect(numbers).toEqual([10, 9, 1]);
  });

  it('knows what is an address', () => {
    for (const text of ['https://a.vn/x', 'nothing', '', 'http://', 'mailto:a@b']) {
      expect(address.canParse(text), text).toBe(URL.canParse(text));
    }
    expect(address.canParse('x', 'https://a.vn')).toBe(true);
  });

  it('is not seen by loops, and leaves what a browser has of its own', () => {
    expect(Object.keys(list)).toEqual([]);
    const own = { toSorted: 1 };
    fillIn(own, {});
    expect(own.toSorted).toBe(1);
  });
});
