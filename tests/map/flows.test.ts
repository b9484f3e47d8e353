import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, distanceTo } from '../../src/lib/curve.ts';
import { fromPlane, type LonLat, toPlane } from '../../src/lib/mercator.ts';
import { chevronsOf, flowUnder, lineOf, shapeOf } from '../../src/map/flow-shape.ts';
import { CASING, HALO, headLength, headWidth } from '../../src/map/flow-sizes.ts';
import type { Direction } from '../../src/model/vocabulary.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/state/catalogue.ts';
import { type FlowArc, selectArcs } from '../../src/state/select-flows.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';

const arcOf = (change: Partial<FlowArc> = {}): FlowArc => ({
  id: 'flow:made-up',
  from: [106.8, 21.8],
  to: [107.8, 23.2],
  via: null,
  bend: 0.16,
  amount: { value: 4e9, unit: 'USD', approximation: 'exact' },
  widthPixels: 12,
  direction: 'total',
  isDisputed: false,
  openEnd: null,
  beyond: [],
  ...change,
});

const place: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 101, max: 109.5, noNaN: true }),
  fc.double({ min: 19.5, max: 26.5, noNaN: true }),
);
const anyArc = fc
  .record({
    from: place,
    to: place,
    via: fc.option(place),
    bend: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    widthPixels: fc.double({ min: 2, max: 36, noNaN: true }),
    direction: fc.constantFrom('export' as const, 'import' as const),
    isDisputed: fc.boolean(),
  })
  .filter(({ from, to }) => distance(from, to) > 0.05)
  .map(arcOf);
const anyZoom = fc.double({ min: 4, max: 14, noNaN: true });

const size = (zoom: number) => 512 * 2 ** zoom;
const pixels = (point: LonLat, zoom: number) => {
  const [x, y] = toPlane(point);
  return [x * size(zoom), y * size(zoom)] as const;
};

describe('the plane', () => {
  it('leads back to the same degrees', () => {
    fc.assert(
      fc.property(place, (point) => {
        expect(distance(fromPlane(toPlane(point)), point)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('shapeOf', () => {
  it('gives every direction an arrowhead whose tip is the end, at any zoom', () => {
    fc.assert(
      fc.property(anyArc, anyZoom, (arc, zoom) => {
        const { head, pieces } = shapeOf(arc, zoom);
        expect(head).toHaveLength(3);
        expect(distance(head?.[1] ?? [0, 0], arc.to)).toBeLessThan(1e-6);
        expect(pieces.length).toBeGreaterThan(0);
        const [left, , right] = (head ?? []).map((corner) => pixels(corner, zoom));
        // As wide as ever, and wider than its line, however short that is.
        expect(distance(left ?? [0, 0], right ?? [0, 0])).toBeCloseTo(
          headWidth(arc.widthPixels),
          3,
        );
        expect(headWidth(arc.widthPixels)).toBeGreaterThan(1.5 * arc.widthPixels);
      }),
    );
  });

  it('gives a total no arrowhead, and draws it whole from end to end', () => {
    const { head, pieces } = shapeOf(arcOf(), 7);
    expect(head).toBeNull();
    expect(pieces).toHaveLength(1);
    expect(distance(pieces[0]?.[0] ?? [0, 0], [106.8, 21.8])).toBeLessThan(1e-9);
    expect(distance(pieces[0]?.at(-1) ?? [0, 0], [107.8, 23.2])).toBeLessThan(1e-9);
  });

  it('cuts a disputed figure into dashes that lie on its line', () => {
    fc.assert(
      fc.property(anyArc, anyZoom, (some, zoom) => {
        const arc = { ...some, isDisputed: true, direction: 'total' as const };
        const [line, { pieces }] = [lineOf(arc, zoom), shapeOf(arc, zoom)];
        for (const piece of pieces.slice(0, 20)) {
          for (const point of piece)
            expect(distanceTo(line, pixels(point, zoom))).toBeLessThan(0.05);
        }
      }),
      { numRuns: 30 },
    );
    expect(shapeOf(arcOf({ isDisputed: true }), 8).pieces.length).toBeGreaterThan(3);
    expect(shapeOf(arcOf(), 8).pieces).toHaveLength(1);
  });

  it('keeps the head as long on screen at every zoom', () => {
    for (const zoom of [6, 9, 12]) {
      const { head } = shapeOf(arcOf({ direction: 'export' }), zoom);
      const [left, tip, right] = (head ?? []).map((corner) => pixels(corner, zoom));
      if (!left || !tip || !right) throw new Error('no head');
      const base = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2] as const;
      expect(distance(base, tip)).toBeCloseTo(headLength(12), 0);
    }
  });
});

describe('lineOf', () => {
  it('passes a gate beside its symbol, each direction on its own side', () => {
    const gate: LonLat = [107.3, 22.4];
    const there = arcOf({ via: gate, direction: 'export' });
    const back = arcOf({ via: gate, direction: 'import', from: there.to, to: there.from });
    for (const zoom of [6, 8, 11]) {
      const at = pixels(gate, zoom);
      const [one, other] = [there, back].map((arc) => distanceTo(lineOf(arc, zoom), at));
      for (const gap of [one, other]) {
        // 14 px for the symbol and half of the line's own 12 px.
        expect(gap).toBeLessThanOrEqual(20 + 1e-6);
        expect(gap).toBeGreaterThan(14);
      }
    }
  });
});

describe('what lines leave free', () => {
  const zoom = 6.9; // the whole border on a screen 1366 px wide
  const [from, to]: [LonLat, LonLat] = [
    [105.8, 21],
    [107.9, 22.8],
  ];
  const catalogueWith = (
    gates: readonly LonLat[],
    directions: readonly Direction[],
  ): Catalogue => ({
    ...EMPTY_CATALOGUE,
    gates: gates.map(
      ([lon, lat], i) =>
        ({ id: `gate:g${i}`, position: { lon, lat }, vietnam: { units: [] }, china: {} }) as never,
    ),
    places: new Map(
      [from, to].map(([lon, lat], i) => [
        `p${i}`,
        { id: `p${i}`, position: { lon, lat } } as never,
      ]),
    ),
    flows: directions.map(
      (direction) =>
        ({
          id: `flow:${direction}`,
          series: 'made-up',
          year: 2024,
          from: '2024',
          to: '2025',
          direction,
          a: ['p0'],
          b: ['p1'],
          gates: [],
          value: 50e9,
          unit: 'USD',
          usableAsYearlyFlow: true,
          isPlausible: true,
          isDerived: false,
          disputes: [],
        }) as never,
    ),
  });
  const drawn = (gates: readonly LonLat[], directions: readonly Direction[]) =>
    selectArcs(catalogueWith(gates, directions), {
      ...INITIAL_VIEW,
      year: 2024,
      series: 'made-up',
      topics: new Set(['flows']),
    });

  it('is the symbol of a gate that stands in the way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 0.7, noNaN: true }), (share) => {
        const gate: LonLat = [
          from[0] + (to[0] - from[0]) * share,
          from[1] + (to[1] - from[1]) * share,
        ];
        const [arc] = drawn([gate], ['total']);
        if (!arc) throw new Error('no line');
        const gap = distanceTo(lineOf(arc, zoom), pixels(gate, zoom)) - arc.widthPixels / 2;
        expect(gap).toBeGreaterThan(10);
      }),
      { numRuns: 40 },
    );
  });

  it('is room between two directions, casing included', () => {
    const [there, back] = drawn([], ['export', 'import']);
    if (!there || !back) throw new Error('no pair');
    const [one, other] = [lineOf(there, zoom), lineOf(back, zoom)];
    for (const point of one.slice(12, -12)) {
      expect(distanceTo(other, point)).toBeGreaterThan(there.widthPixels + 2 * CASING);
    }
  });
});

describe('the outlines of a line', () => {
  it('lie outside each other: line, casing, ring of what is chosen', () => {
    const shape = shapeOf(arcOf(), 8);
    const line = lineOf(arcOf(), 8);
    const far = (ring: readonly LonLat[]) =>
      Math.min(...ring.slice(5, 40).map((point) => distanceTo(line, pixels(point, 8))));
    expect(far(shape.ring)).toBeCloseTo(6, 1);
    expect(far(shape.casing)).toBeCloseTo(6 + CASING / 2, 1);
    expect(far(shape.halo)).toBeCloseTo(6 + CASING + HALO / 2, 1);
  });

  it('grow with the type of the page', () => {
    expect(shapeOf(arcOf(), 8, 2).width).toBe(2 * shapeOf(arcOf(), 8).width);
  });
});

describe('chevronsOf', () => {
  const arc = arcOf({ direction: 'export' });

  it('lie along the line, point to its end, and move on with the phase', () => {
    const line = lineOf(arc, 8);
    const way = (chevron: readonly LonLat[]) => {
      const tip = pixels(chevron[1] ?? [0, 0], 8);
      return distance(tip, line.at(-1) ?? [0, 0]);
    };
    const [early, late] = [chevronsOf(arc, 8, 1, 0), chevronsOf(arc, 8, 1, 0.5)];
    expect(early.length).toBeGreaterThan(2);
    for (const [i, chevron] of early.entries()) {
      expect(distanceTo(line, pixels(chevron[1] ?? [0, 0], 8))).toBeLessThan(0.1);
      expect(way(late[i] ?? [])).toBeLessThan(way(chevron));
    }
  });
});

describe('flowUnder', () => {
  const zoom = 8;
  const middle = (arc: FlowArc): LonLat => {
    const line = lineOf(arc, zoom);
    const [x, y] = line[Math.floor(line.length / 2)] ?? [0, 0];
    return fromPlane([x / size(zoom), y / size(zoom)]);
  };
  const other = arcOf({ id: 'flow:other', bend: -0.16 });

  it('finds the flow under the pointer, between the dashes too', () => {
    const arcs = [arcOf({ isDisputed: true }), other];
    expect(flowUnder(arcs, middle(arcOf()), zoom, 6)).toBe('flow:made-up');
    expect(flowUnder(arcs, middle(other), zoom, 6)).toBe('flow:other');
  });

  it('takes the nearer of two that are both in reach, whichever comes first', () => {
    const beside = arcOf({ id: 'flow:beside', bend: 0.2 });
    for (const arcs of [
      [arcOf(), beside],
      [beside, arcOf()],
    ]) {
      expect(flowUnder(arcs, middle(arcOf()), zoom, 40)).toBe('flow:made-up');
      expect(flowUnder(arcs, middle(beside), zoom, 40)).toBe('flow:beside');
    }
  });

  it('finds nothing beside a flow', () => {
    const [lon, lat] = middle(arcOf());
    const aside = (px: number): LonLat => [lon + (px * 360) / size(zoom), lat];
    expect(flowUnder([arcOf()], aside(60), zoom, 6)).toBeNull();
    expect(flowUnder([], [lon, lat], zoom, 6)).toBeNull();
  });
});
