import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowArc, selectFlows } from '../../../src/facts/flows/picture.ts';
import { NARROWEST } from '../../../src/facts/flows/width.ts';
import { distance, distanceTo, type Point } from '../../../src/lib/curve.ts';
import { fromPlane, kilometres, type LonLat, toPlane } from '../../../src/lib/mercator.ts';
import {
  chevronsOf,
  type FlowMark,
  flowUnder,
  lineOf,
  shapeOf,
  stubMarks,
} from '../../../src/map/flows/shape.ts';
import { CASING, HALO, lookOf, widthOf } from '../../../src/map/flows/sizes.ts';
import { FLOW_STATES } from '../../../src/model/flow.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { runs } from '../../chance.ts';
import { realCatalogue } from '../../fixtures/real.ts';
import { figure, seriesOf, tradeOf, VIEW_2024 } from '../../fixtures/trade.ts';

const ZOOMS = [5, 6, 6.9, 8, 9.5, 12];

/** An arc as the selectors make it, with what its shape depends on set by the test. */
const [MADE_UP] = selectFlows(
  tradeOf([seriesOf('made-up', ['vn-east'])], [figure('made-up', 'made-up')]),
  VIEW_2024,
).arcs;
function arcOf(change: Partial<FlowArc> = {}): FlowArc {
  if (!MADE_UP) throw new Error('nothing is drawn');
  return {
    ...MADE_UP,
    seats: [[106.7, 21.8]],
    via: [106.9, 22.1],
    isSchematic: false,
    end: [107.4, 22.6],
    isOpen: true,
    widthPixels: 12,
    ...change,
  };
}

const somewhere = (south: number, north: number): fc.Arbitrary<LonLat> =>
  fc.tuple(
    fc.double({ min: 101.5, max: 108.5, noNaN: true }),
    fc.double({ min: south, max: north, noNaN: true }),
  );
const anyArc = fc
  .record({
    seats: fc.array(somewhere(20.8, 22), { minLength: 1, maxLength: 4 }),
    via: somewhere(22.05, 22.8),
    end: somewhere(22.9, 24),
    isOpen: fc.boolean(),
    isSchematic: fc.boolean(),
    isPair: fc.boolean(),
    state: fc.constantFrom(...FLOW_STATES),
    direction: fc.constantFrom('total' as const, 'export' as const, 'import' as const),
    widthPixels: fc.double({ min: 3, max: 30, noNaN: true }),
  })
  .map(arcOf);
const anyZoom = fc.double({ min: 5, max: 12, noNaN: true });

const facts = realCatalogue();
const { first, last } = facts.edition.years;
/** Every arc that the page can show, of all measures and years. */
const REAL: readonly FlowArc[] = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  .flatMap((year) =>
    (['value', 'tonnes', 'vehicles', 'travellers'] as const).map((measure) =>
      selectFlows(facts, { ...INITIAL_VIEW, year, measure }),
    ),
  )
  .flatMap(({ arcs }) => arcs);

const size = (zoom: number) => 512 * 2 ** zoom;
const pixels = ([lon, lat]: LonLat, zoom: number): Point => {
  const [x, y] = toPlane([lon, lat]);
  return [x * size(zoom), y * size(zoom)];
};
const degrees = ([x, y]: Point, zoom: number): LonLat =>
  fromPlane([x / size(zoom), y / size(zoom)]);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const areas = (marks: readonly FlowMark[]) => marks.filter(({ kind }) => kind === 'area');
const strokes = (marks: readonly FlowMark[]) => marks.filter(({ kind }) => kind === 'stroke');
/** The tip of the arrowhead: the middle one of the three corners of the only triangle. */
const tipOf = (arc: FlowArc, zoom: number): LonLat | undefined =>
  areas(shapeOf(arc, zoom).body).find(({ points }) => points.length === 3)?.points[1];

it('has real arcs to be asked of', () => {
  expect(REAL.length).toBeGreaterThan(50);
});

describe('the line of an arc', () => {
  const gapAtGate = (arc: FlowArc, zoom: number) =>
    distanceTo(lineOf({ ...arc, isPair: false }, zoom), pixels(arc.via, zoom));

  it('passes through its gate at every zoom', () => {
    for (const zoom of ZOOMS) {
      const missing = REAL.filter((arc) => gapAtGate(arc, zoom) >= 1);
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
    fc.assert(
      fc.property(anyArc, anyZoom, (arc, zoom) => {
        expect(gapAtGate(arc, zoom)).toBeLessThan(1);
      }),
    );
  });

  it('passes beside it, no farther than its own half, where the other direction is drawn too', () => {
    fc.assert(
      fc.property(anyArc, anyZoom, (some, zoom) => {
        const arc = { ...some, isPair: true };
        const gap = distanceTo(lineOf(arc, zoom), pixels(arc.via, zoom));
        expect(gap).toBeLessThan(widthOf(arc.state, arc.widthPixels) / 2 + 4);
      }),
    );
  });

  it('begins at its first seat and ends beyond the gate, an import the other way round', () => {
    fc.assert(
      fc.property(anyArc, anyZoom, (some, zoom) => {
        const arc = { ...some, isPair: false };
        const line = lineOf(arc, zoom);
        const ends = [arc.seats[0], arc.end].map((at) => pixels(at ?? [0, 0], zoom));
        const [start, stop] = arc.direction === 'import' ? ends.toReversed() : ends;
        expect(distance(line[0] ?? [0, 0], start ?? [0, 0])).toBeLessThan(0.01);
        expect(distance(line.at(-1) ?? [0, 0], stop ?? [0, 0])).toBeLessThan(0.01);
      }),
    );
  });

  it('stays apart from that of the other direction, edges included', () => {
    const pairs = [
      arcOf({ direction: 'export', isPair: true }),
      ...REAL.filter(({ direction, isPair }) => isPair && direction === 'export'),
    ].map((out) => {
      const isOther = ({ figure: { series }, year, direction }: FlowArc) =>
        series === out.figure.series && year === out.year && direction === 'import';
      return [out, REAL.find(isOther) ?? { ...out, direction: 'import' as const }] as const;
    });
    for (const zoom of ZOOMS) {
      for (const [out, back] of pairs) {
        const other = lineOf(back, zoom);
        const half = (arc: FlowArc) => widthOf(arc.state, arc.widthPixels) / 2;
        const gaps = lineOf(out, zoom).map((point) => distanceTo(other, point));
        expect(Math.min(...gaps), `${out.id} at ${zoom}`).toBeGreaterThan(half(out) + half(back));
      }
    }
  });
});

describe('the marks of an arc', () => {
  it('are finite numbers, whatever the arc and the zoom', () => {
    const isSound = ({ points, opacity, width, kind }: FlowMark) =>
      points.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat)) &&
      points.length > (kind === 'area' ? 2 : 1) &&
      opacity >= 0 &&
      opacity <= 1 &&
      width >= 0;
    const unsound = (arc: FlowArc, zoom: number) => {
      const { halo, casing, body } = shapeOf(arc, zoom);
      return [...halo, ...casing, ...body].filter((mark) => !isSound(mark));
    };
    fc.assert(
      fc.property(anyArc, anyZoom, (arc, zoom) => {
        expect(unsound(arc, zoom)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
    for (const arc of REAL) expect(unsound(arc, 6.9), arc.id).toEqual([]);
  });

  it('reach every seat, also where several provinces are counted together', () => {
    // Far in, there are thousands of dashes to ask.
    const zooms = fc.double({ min: 5, max: 8, noNaN: true });
    fc.assert(
      fc.property(anyArc, zooms, (some, zoom) => {
        const arc = { ...some, isPair: false, direction: 'total' as const };
        const points = shapeOf(arc, zoom).body.flatMap((mark) =>
          mark.points.map((point) => pixels(point, zoom)),
        );
        const reach = widthOf(arc.state, arc.widthPixels) / 2 + 0.1;
        const missed = arc.seats
          .map((seat) => pixels(seat, zoom))
          .filter((seat) => points.every((point) => distance(point, seat) > reach));
        expect(missed).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  it('are dashed up to a gate that no figure names, and whole up to one that is named', () => {
    const marksBefore = (arc: FlowArc) => {
      const { body } = shapeOf(arc, 9);
      const isBefore = ({ points }: FlowMark) => points.every(([, lat]) => lat < arc.via[1] - 0.05);
      return { areas: areas(body).filter(isBefore), strokes: strokes(body).filter(isBefore) };
    };
    expect(marksBefore(arcOf({ isSchematic: true })).strokes.length).toBeGreaterThan(3);
    expect(marksBefore(arcOf({ isSchematic: true })).areas).toEqual([]);
    const firstArea = areas(shapeOf(arcOf(), 9).body)[0];
    expect(Math.min(...(firstArea?.points ?? []).map(([, lat]) => lat))).toBeLessThan(21.85);
  });

  it('fade towards an open end, step by step, and not towards a place', () => {
    const opacities = (arc: FlowArc) =>
      areas(shapeOf(arc, 9).body)
        .filter(({ points }) => points.length > 3)
        .map(({ opacity }) => opacity);
    for (const direction of ['total', 'import'] as const) {
      const faded = opacities(arcOf({ direction }));
      expect(faded.length).toBeGreaterThan(3);
      expect(faded).toEqual(faded.toSorted((a, b) => b - a));
      expect(faded.at(-1)).toBeLessThan((faded[0] ?? 0) / 3);
    }
    expect(opacities(arcOf({ isOpen: false }))).toEqual([lookOf('sourced', 0).fill]);
    // A head tells where an export goes.
    expect(opacities(arcOf({ direction: 'export' }))).toEqual([lookOf('sourced', 0).fill]);
  });

  it('fade on the Chinese side alone, whichever way the goods go', () => {
    fc.assert(
      fc.property(anyArc, anyZoom, (some, zoom) => {
        const arc = { ...some, isOpen: true, direction: 'import' as const, isPair: false };
        const bands = areas(shapeOf(arc, zoom).body).filter(({ points }) => points.length > 3);
        const [via, end] = [pixels(arc.via, zoom), pixels(arc.end, zoom)];
        const full = Math.max(...bands.map(({ opacity }) => opacity));
        for (const { points } of bands.filter(({ opacity }) => opacity < full)) {
          // The middle of the band: its edges lie half a width beside the line, farther off than a near gate.
          const near = points.map((point) => pixels(point, zoom));
          const middle: Point = [mean(near.map(([x]) => x)), mean(near.map(([, y]) => y))];
          expect(distance(middle, end)).toBeLessThan(distance(via, end));
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('have a head for a direction, none for a total', () => {
    expect(tipOf(arcOf(), 9)).toBeUndefined();
    for (const zoom of ZOOMS) {
      const out = tipOf(arcOf({ direction: 'export' }), zoom);
      expect(distance(pixels(out ?? [0, 0], zoom), pixels([107.4, 22.6], zoom))).toBeLessThan(0.01);
    }
  });

  it('have the head of an import on the Vietnamese side, at its seat or its gate', () => {
    for (const zoom of ZOOMS) {
      const seat = tipOf(arcOf({ direction: 'import' }), zoom);
      expect(distance(pixels(seat ?? [0, 0], zoom), pixels([106.7, 21.8], zoom))).toBeLessThan(
        0.01,
      );
      const gate = tipOf(arcOf({ direction: 'import', isSchematic: true }), zoom);
      expect(distance(pixels(gate ?? [0, 0], zoom), pixels([106.9, 22.1], zoom))).toBeLessThan(
        0.01,
      );
    }
    const imports = REAL.filter(({ direction }) => direction === 'import');
    expect(imports.length).toBeGreaterThan(0);
    for (const arc of imports) {
      const tip = tipOf(arc, 9);
      if (!tip) throw new Error(`${arc.id} has no head`);
      const toSeat = Math.min(...arc.seats.map((seat) => kilometres(tip, seat)));
      expect(Math.min(toSeat, kilometres(tip, arc.via)), arc.id).toBeLessThan(5);
    }
  });

  it('lie outside each other: arc, casing, ring of what is chosen', () => {
    const { halo, casing, body } = shapeOf(arcOf({ isOpen: false }), 9);
    const line = lineOf(arcOf({ isOpen: false }), 9);
    const reach = (marks: readonly FlowMark[]) =>
      Math.max(
        ...(areas(marks)[0]?.points.slice(5, 30) ?? []).map((point) =>
          distanceTo(line, pixels(point, 9)),
        ),
      );
    expect(reach(body)).toBeCloseTo(6, 1);
    expect(reach(casing)).toBeCloseTo(6 + CASING, 1);
    expect(reach(halo)).toBeCloseTo(6 + CASING + HALO, 1);
  });

  it('tell the four states apart without colour', () => {
    const look = FLOW_STATES.map((state) => {
      const { body } = shapeOf(arcOf({ state, isOpen: false }), 9);
      return [areas(body)[0]?.opacity, strokes(body)[0]?.opacity, strokes(body).length > 8];
    });
    expect(new Set(look.map((one) => JSON.stringify(one))).size).toBe(FLOW_STATES.length);
    expect(look[0]?.[0]).toBeGreaterThan(0.5);
    for (const [fill] of look.slice(1)) expect(fill).toBeLessThan(0.3);
  });
});

it('draws a figure printed only in yuan as thin as can be', () => {
  const inYuan = REAL.filter(({ figure: { unit, valueUsd } }) => unit === 'CNY' && !valueUsd);
  expect(inYuan.length).toBeGreaterThan(0);
  for (const arc of inYuan) {
    expect(arc).toMatchObject({ widthPixels: NARROWEST, isLeast: true });
    expect(arc.amount.unit).toBe('CNY');
  }
});

it('marks a province without a figure by a short dash at its seat', () => {
  const marks = stubMarks({ unit: 'vn-made-up', at: [104, 22] }, 8);
  expect(strokes(marks)).toHaveLength(marks.length);
  for (const { points } of marks) {
    const [x] = pixels([104, 22], 8);
    const xs = points.map((point) => pixels(point, 8)[0]);
    expect(Math.min(...xs)).toBeLessThan(x);
    expect(Math.max(...xs)).toBeGreaterThan(x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(40);
  }
});

describe('chevrons', () => {
  it.each(['export', 'import'] as const)('of an %s lie on its line and go its way', (direction) => {
    const arc = arcOf({ direction });
    const line = lineOf(arc, 10);
    const goal = line.at(-1) ?? [0, 0];
    const [early, late] = [chevronsOf(arc, 10, 0), chevronsOf(arc, 10, 0.5)];
    expect(early.length).toBeGreaterThan(2);
    for (const [i, chevron] of early.entries()) {
      const tip = pixels(chevron[1] ?? [0, 0], 10);
      expect(distanceTo(line, tip)).toBeLessThan(0.1);
      const next = pixels(late[i]?.[1] ?? [0, 0], 10);
      expect(distance(next, goal)).toBeLessThan(distance(tip, goal));
    }
  });
});

describe('flowUnder', () => {
  const zoom = 9;
  const middle = (arc: FlowArc): LonLat => {
    const line = lineOf(arc, zoom);
    return degrees(line[Math.floor(line.length / 3)] ?? [0, 0], zoom);
  };
  const one = arcOf();
  const other = arcOf({
    id: 'flow:other',
    seats: [[105.6, 21.6]],
    via: [105.9, 22.6],
    end: [106.1, 23],
  });

  it('finds the arc under the pointer, hollow ones too', () => {
    const arcs = [arcOf({ state: 'told' }), other];
    expect(flowUnder(arcs, middle(one), zoom, 6)).toBe('flow:made-up');
    expect(flowUnder(arcs, middle(other), zoom, 6)).toBe('flow:other');
  });

  it('takes the nearer of two in reach, whichever comes first', () => {
    for (const arcs of [
      [one, other],
      [other, one],
    ]) {
      expect(flowUnder(arcs, middle(one), zoom, 400)).toBe('flow:made-up');
      expect(flowUnder(arcs, middle(other), zoom, 400)).toBe('flow:other');
    }
  });

  it('finds nothing beside an arc, nor on an empty map', () => {
    const [lon, lat] = middle(one);
    const aside = (px: number): LonLat => [lon + (px * 360) / size(zoom), lat];
    expect(flowUnder([one], aside(60), zoom, 6)).toBeNull();
    expect(flowUnder([one], aside(3), zoom, 6)).toBe('flow:made-up');
    expect(flowUnder([], [lon, lat], zoom, 6)).toBeNull();
  });
});
