import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpreadNode, spread } from '../../../src/map/places/spread.ts';
import { runs } from '../../chance.ts';

const node = (id: string, x: number, y: number, more: Partial<SpreadNode> = {}): SpreadNode => ({
  id,
  x,
  y,
  radius: 10,
  rank: 0,
  ...more,
});

const anyNodes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 120 }),
      y: fc.integer({ min: 0, max: 120 }),
      radius: fc.constantFrom(5, 8, 12),
      rank: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((one, i) => node(`n${i}`, one.x, one.y, one)));

describe('spreading', () => {
  it('leaves everything in its place where there is room', () => {
    const offsets = spread([node('a', 0, 0), node('b', 20, 0), node('c', 0, 20)]);
    expect([...offsets.values()]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('moves the lesser of two, as little as it can', () => {
    const offsets = spread([node('minor', 0, 0, { rank: 1 }), node('major', 0, 0)]);
    expect(offsets.get('major')).toEqual([0, 0]);
    expect(Math.hypot(...(offsets.get('minor') ?? [0, 0]))).toBeCloseTo(20, 0);
  });

  it('keeps west west and east east', () => {
    const offsets = spread([
      node('middle', 50, 0),
      node('west', 46, 0, { rank: 1 }),
      node('east', 54, 0, { rank: 1 }),
    ]);
    const at = (id: string, x: number) => x + (offsets.get(id)?.[0] ?? 0);
    expect(at('west', 46)).toBeLessThanOrEqual(50);
    expect(at('east', 54)).toBeGreaterThanOrEqual(50);
  });

  it('clears a name where symbols yield', () => {
    const name = { left: 10, right: 70, top: -15, bottom: 15 };
    const place = (more: Partial<SpreadNode>) =>
      spread([node('a', 40, 8, { radius: 5, ...more })], [name]).get('a') ?? [0, 0];
    const [dx, dy] = place({ yields: true });
    // Below is the nearest edge.
    expect(8 + dy).toBeGreaterThanOrEqual(20);
    expect(Math.abs(dx)).toBeLessThan(8);
    expect(place({})).toEqual([0, 0]);
  });

  it('does not lead across a name to a place beyond it', () => {
    const name = { left: -40, right: 40, top: -30, bottom: -6 };
    const wall = node('wall', 0, 0, { radius: 5 });
    const offsets = spread(
      [wall, node('minor', 0, -1, { radius: 4, rank: 1, yields: true })],
      [name],
    );
    expect(offsets.get('minor')?.[1]).toBeGreaterThan(-2);
  });

  it('keeps every pair apart, and gives the same places for any order of input', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const offsets = spread(nodes);
        expect(new Map([...spread(nodes.toReversed())].sort())).toEqual(
          new Map([...offsets].sort()),
        );
        for (const a of nodes) {
          for (const b of nodes) {
            if (a.id >= b.id) continue;
            const [ax, ay] = offsets.get(a.id) ?? [0, 0];
            const [bx, by] = offsets.get(b.id) ?? [0, 0];
            const distance = Math.hypot(a.x + ax - b.x - bx, a.y + ay - b.y - by);
            expect(distance).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-9);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
