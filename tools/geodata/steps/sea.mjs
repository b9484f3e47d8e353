import { FRAME, FRAME_TEXT } from '../lib/frame.mjs';
import { insideGeometry, insideRing, pointInside, polygonsOf, ringAreaKm2, roundLine, simplifyLine } from '../lib/geometry.mjs';
import { coastLines } from '../lib/gmt.mjs';
import { feature, lineCollection, shape } from '../lib/shaper.mjs';
import { nearShore } from './offshore.mjs';

const POINT_IN_THE_GULF = [108.5, 20.6];
const TOLERANCE_METRES = 45;
const SMALLEST_ISLAND_KM2 = 0.01;

/**
 * The Gulf as one polygon with its islands as holes, to be painted over the land.
 * Source: GSHHG 2.3.7 shoreline, full resolution (LGPL-3.0-or-later), simplified to 45 m; islands
 * under 0.01 km² left out, and those outside the hand-drawn near-shore area, which has no land
 * polygon under them.
 *
 * @returns one feature in a list.
 */
export async function buildSea() {
  const [west, south, east, north] = FRAME;
  const coast = coastLines(['-R99/112/17/29', '-W1', '-A0/0/1']);
  const clipped = await shape(lineCollection(coast), `-clip bbox=${FRAME_TEXT}`);
  const box = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  clipped.features.push(feature({ type: 'LineString', coordinates: box }));
  const faces = await shape(clipped, '-snap interval=0.00002 -polygons gap-tolerance=0.002');
  const sea = faces.features
    .flatMap((face) => polygonsOf(face.geometry))
    .find(([outer, ...holes]) => insideRing(POINT_IN_THE_GULF, outer) && !holes.some((h) => insideRing(POINT_IN_THE_GULF, h)));
  if (!sea) throw new Error('sea: no face holds the point in the Gulf');
  const rings = sea
    .filter((ring, i) => i === 0 || isIslandToShow(ring))
    .map((ring) => roundLine(simplifyLine(ring, TOLERANCE_METRES)))
    .filter((ring) => ring.length >= 4);
  const names = { name_vi: 'Vịnh Bắc Bộ', name_zh: '北部湾', name_en: 'Gulf of Tonkin', name_fr: 'Golfe du Tonkin' };
  return [{ id: 'sea:gulf', ...feature({ type: 'Polygon', coordinates: rings }, names) }];
}

function isIslandToShow(ring) {
  return ringAreaKm2(ring) >= SMALLEST_ISLAND_KM2 && insideGeometry(pointInside([ring]), nearShore);
}
