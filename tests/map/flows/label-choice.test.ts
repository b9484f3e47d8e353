import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/lib/steps.ts';
import {
  bestFirst,
  type Choice,
  chooseTogether,
  roomsFor,
} from '../../../src/map/flows/label-choice.ts';
import { overlaps } from '../../../src/map/places/name-ground.ts';

const TEXTS = { name_vi: 'vi', name_zh: 'zh', name_en: 'en', name_fr: 'fr' };

function choice(left: number, cost: number, tie: Choice['tie'] = null): Choice {
  const box = { left, right: left + 10, top: 0, bottom: 10 };
  const spot = { box, justify: 'left' as const, tie, cost };
  const alone = { isNumber: false, pair: null, look: null };
  return { ...spot, ...alone, texts: TEXTS, rooms: null };
}

const choose = (choices: readonly (readonly Choice[])[], missing: readonly number[]) =>
  finished(
    chooseTogether(
      choices.map((own) => (i: number) => own[i]),
      missing,
    ),
  );

describe('choices in the order of their costs', () => {
  const costs = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
  const groupsOf = (all: readonly (readonly number[])[]) =>
    all.map((own, at) => own.map((cost) => choice(at, cost)));
  /** All of them, until there is no other. */
  const listed = (next: (i: number) => Choice | undefined) => {
    const found: Choice[] = [];
    for (let one = next(0); one; one = next(found.length)) found.push(one);
    return found;
  };

  it('come as if all were sorted at once', () => {
    fc.assert(
      fc.property(fc.array(costs, { maxLength: 6 }), (all) => {
        const made = groupsOf(all);
        const least = (own: readonly Choice[]) => Math.min(...own.map(({ cost }) => cost), 50);
        const ordered = made.toSorted((a, b) => least(a) - least(b));
        const groups = ordered.map((own) => ({ least: least(own), make: () => own }));
        const sorted = ordered.flat().sort((a, b) => a.cost - b.cost);
        expect(listed(bestFirst(groups))).toEqual(sorted);
      }),
    );
  });

  it('are reckoned no sooner than they may be next', () => {
    const made: number[] = [];
    const groups = groupsOf([[3, 9], [20]]).map((own, i) => {
      const make = () => {
        made.push(i);
        return own;
      };
      return { least: i * 10, make };
    });
    const next = bestFirst(groups);
    expect([next(0)?.cost, next(1)?.cost]).toEqual([3, 9]);
    expect(made).toEqual([0]);
    expect(next(2)?.cost).toBe(20);
    expect(made).toEqual([0, 1]);
  });
});

describe('choosing places together', () => {
  it('sends the first to its second best where another has no other place', () => {
    const shared = choice(0, 1);
    const chosen = choose([[shared, choice(100, 50)], [choice(2, 1)]], [1e4, 1e4]);
    expect(chosen.map((one) => one?.box.left)).toEqual([100, 2]);
  });

  it('sets nothing across the line to another text', () => {
    const far = choice(0, 1, [12, 5, 60, 5]);
    const chosen = choose([[far], [choice(30, 1), choice(80, 9)]], [1e4, 1e4]);
    expect(chosen.map((one) => one?.box.left)).toEqual([0, 80]);
  });

  it('sets a pair alike, though one could be set more fully', () => {
    const of = (left: number, cost: number, look: Choice['look']): Choice => {
      return { ...choice(left, cost), pair: 'cao-bang', look };
    };
    const whole = [of(0, 1, 'whole'), of(0, 30, 'bare')];
    const chosen = choose([whole, [of(50, 30, 'bare')], [choice(90, 1)]], [1e4, 1e4, 1e4]);
    expect(chosen.map((one) => one?.look)).toEqual(['bare', 'bare', null]);
  });

  it('never lets two meet, and leaves out only what has no free place', () => {
    const places = fc.array(
      fc.record({ left: fc.integer({ min: 0, max: 120 }), cost: fc.integer({ min: 0, max: 99 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(places, { maxLength: 7 }), (all) => {
        const choices = all.map((own) =>
          own.map(({ left, cost }) => choice(left, cost)).sort((a, b) => a.cost - b.cost),
        );
        const chosen = choose(
          choices,
          all.map(() => 1e4),
        );
        for (const [i, one] of chosen.entries()) {
          for (const other of chosen.slice(i + 1)) {
            if (one && other) expect(overlaps(one.box, other.box)).toBe(false);
          }
          if (one === null) {
            for (const refused of choices[i] ?? []) {
              const [own] = roomsFor(refused);
              const meets = (other: Choice | null) =>
                other !== null && roomsFor(other).some((room) => own && overlaps(own, room));
              expect(chosen.some(meets)).toBe(true);
            }
          }
        }
      }),
    );
  });
});
