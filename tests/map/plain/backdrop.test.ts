import { describe, expect, it } from 'vitest';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import { serves } from '../../../src/map/plain/canvas/paint/backdrop.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const windowAt = (zoom: number, lon: number, width: number, height: number) =>
  windowOfCamera(
    { zoom, lon, lat: 22.5 },
    { width, height, padding: NO_PADDING, scale: 1 },
    { scale: 1, least: 0 },
  );

describe('a picture of what lies behind', () => {
  const picture = windowAt(8, 105, 1400, 1000);

  it('serves a screen that lies in it, still or moving', () => {
    const view = windowAt(8, 105.1, 1000, 700);
    expect(serves(picture, view, false)).toBe(true);
    expect(serves(picture, view, true)).toBe(true);
  });

  it('does not serve what has moved off it', () => {
    expect(serves(picture, windowAt(8, 107, 1000, 700), true)).toBe(false);
  });

  it('is stretched while the map moves, and painted anew when it is still', () => {
    const view = windowAt(8.5, 105, 1000, 700);
    expect(serves(picture, view, true)).toBe(true);
    expect(serves(picture, view, false)).toBe(false);
    expect(serves(picture, windowAt(9.2, 105, 1000, 700), true)).toBe(false);
  });
});
