import { describe, expect, it } from 'vitest';
import { type Box, isInside } from '../../../src/map/places/name-ground.ts';
import { FREE_NAMES, type Obstacle, placeNames } from '../../../src/map/places/name-places.ts';

const symbol = (id: string, x: number, y: number, isNamed = true): Obstacle => ({
  id,
  x,
  y,
  half: 10,
  isNamed,
});
/** What a place costs where names stay inside a frame. */
const within = (frame: Box) => (_: unknown, box: Box) => (isInside(box, frame) ? 0 : 1200);
const name = (id: string) => ({ id, width: 60, height: 30 });

describe('places of names', () => {
  it('stand to the right of a symbol that has room', () => {
    const places = placeNames([name('a')], { symbols: [symbol('a', 0, 0)] });
    expect(places.get('a')).toEqual({ dx: 43, dy: 0, justify: 'left', tie: null });
  });

  it('make way for other symbols and for the edge', () => {
    const crowd = [symbol('a', 0, 0), symbol('b', 30, 0, false)];
    expect(placeNames([name('a')], { symbols: crowd }).get('a')?.dx).toBeLessThan(0);
    const ground = { left: -200, right: 30, top: -200, bottom: 200 };
    expect(
      placeNames([name('a')], { symbols: [symbol('a', 0, 0)], extra: within(ground) }).get('a')?.dx,
    ).toBeLessThan(0);
  });

  it('keep off names that chose before', () => {
    const all = [symbol('a', 0, 0), symbol('b', 0, 24)];
    const places = placeNames([name('a'), name('b')], { symbols: all });
    const [a, b] = ['a', 'b'].map((id) => places.get(id));
    const [ya, yb] = [a?.dy ?? 0, 24 + (b?.dy ?? 0)];
    const [xa, xb] = [a?.dx ?? 0, b?.dx ?? 0];
    expect(Math.abs(ya - yb) >= 30 || Math.abs(xa - xb) >= 60).toBe(true);
  });

  it('keep off lines', () => {
    const rail = { cost: 30, legs: [[20, -100, 20, 100] as const] };
    const symbols = [symbol('a', 0, 0)];
    expect(placeNames([name('a')], { symbols, lines: [rail] }).get('a')?.dx).toBeLessThan(0);
    const further = { ...rail, legs: [[120, -100, 120, 100] as const] };
    expect(placeNames([name('a')], { symbols, lines: [further] }).get('a')?.dx).toBe(43);
  });

  it('choose again when all have chosen', () => {
    // The first takes the place that alone is left to the second, and has another.
    const steps = Array.from({ length: 36 }, (_, i) => (i - 17.5) * 8);
    const walls = steps.flatMap((y) =>
      steps
        .map((x) => 160 + x)
        .filter((x) => x > 60 && (x > 150 || Math.abs(y) > 27))
        .map((x) => symbol(`${x},${y}`, x, y, false)),
    );
    const symbols = [symbol('a', 0, 0), symbol('b', 130, 0), ...walls];
    const places = placeNames([name('a'), name('b')], {
      symbols,
      rules: { airs: [3], most: 10_000 },
    });
    expect([places.get('a')?.dx, places.get('b')?.dx]).toEqual([-43, -43]);
  });

  it('do not stand closer to a neighbour of the same rank', () => {
    // The nearest free place to the right would touch the neighbour.
    const all = [symbol('a', 0, 0), symbol('b', 24, 0)];
    const place = placeNames([name('a')], { symbols: all }).get('a');
    expect(place?.dx).toBeLessThan(0);
    // Here it would not touch, yet be read as the neighbour's.
    const below = [symbol('a', 0, 0), symbol('b', 43, 30)];
    expect(placeNames([name('a')], { symbols: below }).get('a')?.dx).toBeLessThan(0);
    const unnamed = [symbol('a', 0, 0), symbol('b', 43, 30, false)];
    expect(placeNames([name('a')], { symbols: unnamed }).get('a')?.dx).toBeGreaterThan(0);
  });

  it('are tied to a symbol from which they stand off, edge to edge', () => {
    const walls = [-30, -15, 0, 15, 30].flatMap((y) =>
      [-30, -15, 15, 30].map((x) => symbol(`${x},${y}`, x, y, false)),
    );
    const place = placeNames([name('a')], { symbols: [symbol('a', 0, 0), ...walls] }).get('a');
    const { tie } = place ?? {};
    expect(tie).toBeTruthy();
    if (!tie || !place) return;
    expect(Math.hypot(tie.dx, tie.dy)).toBeCloseTo(10, 5);
    const turn = (tie.turn * Math.PI) / 180;
    const end = [tie.dx + tie.length * Math.cos(turn), tie.dy + tie.length * Math.sin(turn)];
    expect(Math.abs((end[0] ?? 0) - place.dx)).toBeLessThanOrEqual(30 + 3);
    expect(Math.abs((end[1] ?? 0) - place.dy)).toBeLessThanOrEqual(15 + 3);
  });

  it('rather cover a symbol that makes way than one that does not', () => {
    const yielding = (x: number, y: number) => ({ ...symbol(`y${x}`, x, y, false), yields: true });
    const all = [symbol('a', 0, 0), symbol('left', -30, 0, false), yielding(30, 0)];
    const rules = { airs: [3], most: 1000 };
    const ground = { left: -200, right: 200, top: -16, bottom: 16 };
    expect(
      placeNames([name('a')], { symbols: all, rules, extra: within(ground) }).get('a')?.dx,
    ).toBeGreaterThan(0);
  });

  it('are left out on a phone where they would be cut or cover a gate', () => {
    const ground = { left: -30, right: 30, top: -20, bottom: 20 };
    const alone = { symbols: [symbol('a', 0, 0)] };
    const cut = { ...alone, extra: within(ground) };
    expect(placeNames([name('a')], { ...cut, rules: FREE_NAMES }).size).toBe(0);
    expect(placeNames([name('a')], cut).size).toBe(1);
    expect(placeNames([name('a')], { ...alone, rules: FREE_NAMES }).size).toBe(1);
  });

  it('are never given up at a desk, however crowded it is', () => {
    const wall = Array.from({ length: 80 }, (_, i) =>
      symbol(`w${i}`, ((i % 9) - 4) * 20, (Math.floor(i / 9) - 4) * 20, false),
    );
    const symbols = [symbol('a', 0, 0), ...wall];
    expect(placeNames([name('a')], { symbols }).has('a')).toBe(true);
  });
});
