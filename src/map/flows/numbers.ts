import { signal } from '@preact/signals-core';
import type { DrawnThing } from '../renderer.ts';

/** Numbers that stand on the map of the page in the place of values, by the ids of their figures. */
export const numbersOnMap = signal<ReadonlyMap<string, number>>(new Map());

/** Takes over what a map has painted; the same numbers are told once. */
export function tellNumbers(drawn: readonly DrawnThing[]): void {
  const numbers = drawn.flatMap((one) =>
    one.kind !== 'symbol' && one.number !== null ? [[one.id, one.number] as const] : [],
  );
  if (numbers.join() !== [...numbersOnMap.peek()].join()) numbersOnMap.value = new Map(numbers);
}
