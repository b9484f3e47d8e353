import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toPlane } from '../../src/lib/mercator.ts';
import { edgesOf } from '../../src/map/gl/edges.ts';
import { type KnownSteps, placeRuns } from '../../src/map/gl/place.ts';
import { linesOf, runsOf } from '../../src/map/gl/records.ts';
import { frameViewOf, isSameView } from '../../src/map/gl/stages.ts';
import { majorNameSize } from '../../src/map/hierarchy.ts';
import { type Box, isInside, overlaps } from '../../src/map/name-ground.ts';
import { boxOf } from '../../src/map/name-places.ts';
import { estimated, nameBox } from '../../src/map/name-text.ts';
import { nameSize, stepLevel } from '../../src/map/sizing.ts';
import type { Frame } from '../../src/state/view.ts';

/* The real records on the wall of a room: no name of a great gate is cut by what lies over the map. */

const read = (name: string) =>
  (JSON.parse(readFileSync(`public/data/${name}.geojson`, 'utf8')) as FeatureCollection)
    .features as never[];
const files = {
  gates: read('gates'),
  crossings: read('crossings'),
  projects: read('projects'),
  meetings: read('meetings'),
};
const ground = {
  border: [],
  provinces: [],
  works: linesOf(files).map(({ geometry }) => geometry.coordinates),
};
const runs = runsOf(files);

const SIZING = { scale: 2.25, least: 13 };
const languages = ['vi', 'zh'] as const;
/** An image of 1920×1080 with a column of points at the left and sources at the foot. */
const wall = {
  width: 1920,
  height: 1080,
  padding: { top: 0, right: 0, bottom: 90, left: 880 },
  scale: SIZING.scale,
};
const known: KnownSteps = new Map();

const scaled = ({ left, right, top, bottom }: Box, by: number): Box => {
  return { left: left * by, right: right * by, top: top * by, bottom: bottom * by };
};

/** The great gates whose symbols are in what is free, and the boxes of their names; CSS px. */
function namesIn(frame: Frame) {
  const first = frameViewOf(frame, wall);
  const placed = placeRuns(
    runs,
    ground,
    { ...SIZING, languages, measure: estimated, first },
    known,
  );
  const zoom = Math.floor(first.zoom);
  const world = 512 * 2 ** first.zoom;
  const free = scaled(first.box, world);
  const size = nameSize(majorNameSize(stepLevel(zoom, SIZING.scale)), SIZING);
  const names: { readonly id: string; readonly box: Box }[] = [];
  const strangers: typeof names = [];
  for (const { id, run, tier, at, names: said } of runs) {
    const own = placed.features.features.find(({ properties }) => properties?.run === run);
    const to = (key: string) => Number(own?.properties?.[`${key}${zoom}`]);
    const [x = 0, y = 0] = toPlane(at).map((share) => share * world);
    const [dx, dy] = [to('x'), to('y')];
    const point = { left: x + dx - 30, right: x + dx + 30, top: y + dy - 30, bottom: y + dy + 30 };
    if (tier !== 0) continue;
    const { width, height } = nameBox(said, languages, estimated, size, 1);
    const text = { width: width * SIZING.scale, height: height * SIZING.scale };
    const box = boxOf(text, { dx: to('u'), dy: to('v') }, { x, y }, 1);
    if (isInside(point, free)) names.push({ id, box });
    else if (!overlaps(point, free)) strangers.push({ id, box });
  }
  return { names, strangers, free };
}

describe('names on a wall stand clear of its texts and of the edge of the image', () => {
  it.each([
    ['the border of Cao Bằng and Lạng Sơn', [106.2, 21.5, 107.65, 22.97], 4],
    ['all of the border of Guangxi', [105.6, 21.2, 108.7, 23.15], 6],
    ['up to the river mouth', [106.0, 21.3, 108.5, 23.05], 6],
    ['Lào Cai and Lai Châu', [102.95, 22, 104.5, 23.25], 4],
    ['the bridge above Lào Cai', [103.75, 22.48, 103.99, 22.67], 3],
  ] as const)('%s', (_, [west, south, east, north], least) => {
    const { names, strangers, free } = namesIn({ west, south, east, north });
    expect(new Set(names.map(({ id }) => id)).size).toBeGreaterThanOrEqual(least);
    for (const { id, box } of names) expect(isInside(box, free), id).toBe(true);
    // Nor is one of a gate beyond the edge dragged in.
    for (const { id, box } of strangers) expect(overlaps(box, free), id).toBe(false);
  });

  it('reckons only what another frame changes', () => {
    const frames = [
      { west: 104, south: 22, east: 106, north: 23 },
      { west: 104.1, south: 22, east: 106.1, north: 23 },
    ] as const;
    namesIn(frames[0]);
    const before = known.size;
    namesIn(frames[1]);
    expect(known.size).toBe(before + 1);
    namesIn(frames[0]);
    expect(known.size).toBe(before + 1);
  });
});

describe('the view of a frame', () => {
  const view = frameViewOf({ west: 104, south: 22, east: 106, north: 23 }, wall);

  it('is another one when it lies higher, unlike that of the whole border', () => {
    const { box } = view;
    const tenth = (box.right - box.left) / 10;
    const higher = { ...box, top: box.top - tenth, bottom: box.bottom - tenth };
    expect(isSameView(view, { ...view, box: higher })).toBe(false);
    const whole = { zoom: view.zoom, box };
    expect(isSameView(whole, { ...whole, box: higher })).toBe(true);
    expect(isSameView(view, whole)).toBe(false);
  });

  it('has edges all around, closed and outside of what is free', () => {
    const { features } = edgesOf(view, SIZING.scale);
    const world = 512 * 2 ** view.zoom;
    const ofSide = (anchor: string, axis: 0 | 1) =>
      features
        .filter(({ properties }) => properties?.anchor === anchor)
        .map(({ geometry }) => toPlane(geometry.coordinates as [number, number])[axis] * world)
        .toSorted((a, b) => a - b);
    const free = scaled(view.box, world);
    for (const [anchor, axis, from, to] of [
      ['left', 1, free.top, free.bottom],
      ['right', 1, free.top, free.bottom],
      ['top', 0, free.left, free.right],
      ['bottom', 0, free.left, free.right],
    ] as const) {
      const places = ofSide(anchor, axis);
      expect(places[0]).toBeCloseTo(from + 1, 3);
      expect(places.at(-1)).toBeCloseTo(to - 1, 3);
      const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(24 * SIZING.scale);
    }
    // A picture to the right of its point stands at the right edge.
    expect(ofSide('left', 0)[0]).toBeCloseTo(free.right - 1, 3);
    expect(edgesOf(null, 1).features).toEqual([]);
  });
});
