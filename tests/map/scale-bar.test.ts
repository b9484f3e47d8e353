import { describe, expect, it } from 'vitest';
import { shownFrame } from '../../src/map/camera/constrain.ts';
import { scaleBar } from '../../src/map/scale-bar.ts';

/** Metres from one place to another on the sphere that web maps take. */
function metres(from: readonly [number, number], to: readonly [number, number]): number {
  const [a, b, c, d] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const h = Math.sin((d - b) / 2) ** 2 + Math.cos(b) * Math.cos(d) * Math.sin((c - a) / 2) ** 2;
  return 2 * 6_378_137 * Math.asin(Math.sqrt(h));
}

describe('the scale bar', () => {
  const viewport = {
    width: 1000,
    height: 600,
    padding: { top: 50, right: 0, bottom: 150, left: 300 },
    scale: 1,
  };

  it.each([6, 8.3, 11, 14.9])('is as long as that way on the ground, at level %d', (zoom) => {
    const frame = shownFrame({ zoom, lon: 106, lat: 22 }, viewport);
    const bar = scaleBar(frame, 400, 100);
    if (!bar) throw new Error('no bar');
    const middle = (frame.south + frame.north) / 2;
    const share = bar.width / 700;
    const end = frame.west + (frame.east - frame.west) * share;
    expect(metres([frame.west, middle], [end, middle]) / bar.metres).toBeCloseTo(1, 2);
    expect(bar.width).toBeLessThanOrEqual(100);
    expect(bar.width).toBeGreaterThan(39);
    expect(`${bar.metres}`).toMatch(/^[125]0*$/);
  });

  it('is none where nothing is seen', () => {
    expect(scaleBar({ west: 1, south: 2, east: 1, north: 2 }, 400, 100)).toBeNull();
  });
});
