import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlane } from '../../../src/lib/mercator.ts';
import {
  constrained,
  MAX_ZOOM,
  type Viewport,
  wholeBorder,
} from '../../../src/map/camera/constrain.ts';
import { SMALL_SCREEN } from '../../../src/map/places/hierarchy.ts';
import { BORDER_BOX, PLATE_BOX } from '../../../src/map/places/plate.ts';

const bare = { top: 0, right: 0, bottom: 0, left: 0 };
const desk: Viewport = { width: 1366, height: 768, padding: bare, scale: 1 };
const panelled: Viewport = { ...desk, padding: { ...bare, left: 360, bottom: 90 } };
const detailed: Viewport = { ...desk, padding: { top: 66, right: 440, bottom: 108, left: 368 } };
const wall: Viewport = {
  width: 3840,
  height: 2160,
  padding: { top: 130, right: 860, bottom: 216, left: 736 },
  scale: 2,
};
const phone: Viewport = { width: 390, height: 620, padding: bare, scale: 1 };
/** Beside an open detail the ends of the border may touch the panels. */
const EDGE = 0.51;

/** Where a point stands in the free part of the screen, as shares from its middle; ±0.5 are the edges. */
function shareOf(
  at: readonly [number, number],
  camera: { zoom: number; lon: number; lat: number },
  { width, height, padding }: Viewport,
) {
  const world = 512 * 2 ** camera.zoom;
  const [x, y] = toPlane(at);
  const [cx, cy] = toPlane([camera.lon, camera.lat]);
  return [
    ((x - cx) * world) / (width - padding.left - padding.right),
    ((y - cy) * world) / (height - padding.top - padding.bottom),
  ] as const;
}

describe.each([
  ['a desk', desk],
  ['a desk with panels', panelled],
  ['a desk with an open detail', detailed],
  ['a wall with an open detail', wall],
])('on %s', (_, viewport) => {
  it('shows the whole border', () => {
    const camera = wholeBorder(viewport);
    const [west, south, east, north] = BORDER_BOX;
    for (const corner of [
      [west, south],
      [east, north],
    ] as const) {
      for (const share of shareOf(corner, camera, viewport)) {
        expect(Math.abs(share)).toBeLessThan(EDGE);
      }
    }
  });

  it('still shows it all once it keeps to the plate', () => {
    const camera = wholeBorder(viewport);
    const kept = constrained(camera, viewport);
    expect(kept.zoom).toBeCloseTo(camera.zoom, 9);
    const [west, south, east, north] = BORDER_BOX;
    const corners = [
      [west, south],
      [east, north],
    ] as const;
    for (const corner of corners) {
      for (const share of shareOf(corner, kept, viewport)) {
        expect(Math.abs(share)).toBeLessThan(EDGE);
      }
    }
  });

  it('opens where symbols are more than dots', () => {
    expect(wholeBorder(viewport).zoom - Math.log2(viewport.scale)).toBeGreaterThan(SMALL_SCREEN);
  });
});

describe('on a phone', () => {
  const camera = wholeBorder(phone);

  it('opens with the border from end to end, its last gates with room for their signs', () => {
    const kept = constrained(camera, phone);
    const [west, south, east, north] = BORDER_BOX;
    const [left, bottom] = shareOf([west, south], kept, phone);
    const [right, top] = shareOf([east, north], kept, phone);
    expect(left).toBeGreaterThan(-0.5);
    expect((0.5 - right) * phone.width).toBeGreaterThan(18);
    expect(top).toBeGreaterThan(-0.5);
    expect(bottom).toBeLessThan(0.5);
  });

  it('fills what the half drawn sheet leaves with the plate, but for a strip', () => {
    const { zoom } = wholeBorder({ ...phone, height: 422 });
    const [, south, , north] = PLATE_BOX;
    const high = toPlane([0, south])[1] - toPlane([0, north])[1];
    expect(high * 512 * 2 ** zoom).toBeGreaterThan(422 * 0.9);
  });

  it('lets the whole border be seen by zooming out', () => {
    const { zoom } = constrained({ ...camera, zoom: 0 }, phone);
    const [west, , east] = BORDER_BOX;
    const world = 512 * 2 ** zoom;
    expect((toPlane([east, 22])[0] - toPlane([west, 22])[0]) * world).toBeLessThan(phone.width);
  });
});

describe.each([
  ['a desk', desk],
  ['a desk with panels', panelled],
  ['a phone', phone],
])('on %s', (_, viewport) => {
  it('keeps what is seen on the plate, or the plate in what is seen', () => {
    const [west, south, east, north] = PLATE_BOX;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -70, max: 70, noNaN: true }),
        (zoom, lon, lat) => {
          const kept = constrained({ zoom, lon, lat }, viewport);
          expect(kept.zoom).toBeLessThanOrEqual(MAX_ZOOM);
          expect(kept.zoom).toBeGreaterThan(wholeBorder(viewport).zoom - 2);
          const [left, top] = shareOf([west, north], kept, viewport);
          const [right, bottom] = shareOf([east, south], kept, viewport);
          for (const [low, high] of [
            [left, right],
            [top, bottom],
          ] as const) {
            const isWider = high - low >= 1;
            if (isWider) expect(low <= -0.5 + 1e-6 && high >= 0.5 - 1e-6).toBe(true);
            else expect(low >= -0.5 - 1e-6 && high <= 0.5 + 1e-6).toBe(true);
          }
        },
      ),
    );
  });
});
