import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATE_BOX } from '../../../src/map/places/plate.ts';
import { under } from '../../../src/map/plain/pick.ts';
import { groundOf, thinned } from '../../../src/map/plain/shapes.ts';
import {
  aimAt,
  frameOf,
  isInSight,
  place,
  unplace,
  windowOf,
} from '../../../src/map/plain/window.ts';
import type { Frame } from '../../../src/model/view/aim.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { madeUpGround, pictureOf } from './land.tsx';

const bare = { top: 0, right: 0, bottom: 0, left: 0 };
const [WEST, SOUTH, EAST, NORTH] = PLATE_BOX;
const frames = fc
  .record({
    west: fc.double({ min: WEST, max: EAST - 1, noNaN: true }),
    south: fc.double({ min: SOUTH, max: NORTH - 1, noNaN: true }),
    wide: fc.double({ min: 0.1, max: 3, noNaN: true }),
    high: fc.double({ min: 0.1, max: 2, noNaN: true }),
  })
  .map(({ west, south, wide, high }) => {
    return { west, south, east: Math.min(EAST, west + wide), north: Math.min(NORTH, south + high) };
  });

const PLATE = { west: WEST, south: SOUTH, east: EAST, north: NORTH };
/** Whether the first of two frames lies within the second. */
const within = (one: Frame, other: Frame) =>
  one.west >= other.west - 1e-6 &&
  one.east <= other.east + 1e-6 &&
  one.south >= other.south - 1e-6 &&
  one.north <= other.north + 1e-6;

describe('the window of a picture', () => {
  it('shows all of a frame in what is free of it, or where the plate is too small for that no blank paper', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 120, max: 1200 }),
      left: fc.integer({ min: 0, max: 80 }),
    });
    fc.assert(
      fc.property(frames, sizes, (aim, { width, height, left }) => {
        const padding = { ...bare, left };
        const seen = frameOf(windowOf({ aim, width, height, padding }), padding);
        const [own, held] = [within(aim, seen), within(seen, PLATE)];
        expect(own || held).toBe(true);
        // As near as that, and no nearer.
        const fills = seen.east - seen.west > EAST - WEST - 1e-6;
        const isHigh = seen.north - seen.south > NORTH - SOUTH - 1e-6;
        expect(own || fills || isHigh).toBe(true);
      }),
    );
  });

  it('shows exactly the bounds of another window of the same shape', () => {
    const other = windowOf({ aim: null, width: 1600, height: 900 });
    const wanted = frameOf(other, bare);
    const small = windowOf({ aim: wanted, width: 320, height: 180, isExact: true });
    const seen = frameOf(small, bare);
    for (const side of ['west', 'south', 'east', 'north'] as const) {
      expect(seen[side]).toBeCloseTo(wanted[side], 6);
    }
  });

  it('finds the place of a point of the picture again', () => {
    const window = windowOf({ aim: null, width: 800, height: 400 });
    const [lon, lat] = unplace(window, place(window, [104.5, 22.25]));
    expect([lon, lat]).toEqual([expect.closeTo(104.5, 9), expect.closeTo(22.25, 9)]);
  });

  it('brings a place into sight with as much around it as before', () => {
    const own = windowOf({
      aim: { west: 102, south: 22, east: 103, north: 22.5 },
      width: 800,
      height: 400,
    });
    const spot = { lon: 106.7, lat: 22.4 };
    expect(isInSight(own, spot, bare)).toBe(false);
    const moved = windowOf({ aim: aimAt(own, spot, bare), width: 800, height: 400 });
    expect(isInSight(moved, spot, bare)).toBe(true);
    expect(moved.world).toBeCloseTo(own.world, -3);
  });
});

describe('what lies under a point', () => {
  it('is the symbol there, and nothing on empty ground', () => {
    const { composed, scene, window } = pictureOf(madeUpCatalogue(), 'year=2025&on=gates');
    const one = composed.placed.find(({ id }) => id === 'gate:alpha');
    const [x, y] = [(one?.x ?? 0) + (one?.offset[0] ?? 0), (one?.y ?? 0) + (one?.offset[1] ?? 0)];
    expect(under(composed.placed, scene.flows, window, [x + 2, y - 2])).toBe('gate:alpha');
    expect(under(composed.placed, scene.flows, window, [x + 200, y])).toBeNull();
  });

  it('is the line of trade there', () => {
    const { composed, scene, window } = pictureOf(madeUpCatalogue(), 'year=2022&on=flows');
    const [arc] = scene.flows.arcs;
    // The gate is on the line, and its symbol is not shown.
    const [x = 0, y = 0] = arc ? place(window, arc.via) : [];
    expect(arc).toBeDefined();
    expect(under(composed.placed, scene.flows, window, [x, y])).toBe(arc?.id);
  });
});

describe('the shapes of the ground', () => {
  it('are empty where no layer came', () => {
    const { shapes, towns } = groundOf({});
    expect([shapes.land, shapes.border, towns]).toEqual([[], [], []]);
  });

  it('keep both ends of every line when they are thinned out', () => {
    const { shapes } = madeUpGround();
    const { border } = thinned(shapes, 1);
    expect(border.map((line) => [line[0], line.at(-1)])).toEqual(
      shapes.border.map((line) => [line[0], line.at(-1)]),
    );
  });
});
