import { readFileSync } from 'node:fs';
import { isNameIn } from '../../../src/facts/scene/mentions.ts';
import { toPlane } from '../../../src/lib/mercator.ts';
import { type Box, gapTo, isInside, meets } from '../../../src/map/places/name-ground.ts';
import type { SetName } from '../../../src/map/plain/lettering/setting.ts';
import type { Placed } from '../../../src/map/plain/things.ts';
import type { Window } from '../../../src/map/plain/window.ts';
import { cornersOf } from '../../../src/map/signs/corners.ts';
import { tallyOf } from '../../../src/map/signs/tally.ts';
import type { ProvinceFeature, ProvinceNameFeature } from '../../../src/model/files/features.ts';
import { isCrossed, isIn, piecesOf, type Rings } from './lines.ts';
import { ground, type Shown } from './pictures.ts';

/*
 * The hard rules of names, each told from the shapes of the data and not from the cells by which names
 * are placed.
 */

const features = (name: string) =>
  JSON.parse(readFileSync(`public/data/${name}.geojson`, 'utf8')).features;
const provinces: readonly ProvinceFeature[] = features('provinces');

const onPlane = (rings: Rings): Rings =>
  rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [...toPlane([lon, lat])]));

const outlineOf = new Map(
  provinces.map(({ properties, geometry }) => [
    properties.run,
    piecesOf(
      onPlane(geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()),
    ),
  ]),
);

const BORDER = piecesOf(ground.shapes.border);
const LAND = { VN: piecesOf(ground.sides.VN), CN: piecesOf(ground.sides.CN) };

/** A box of the picture on the plane. */
const planeBox = ({ left, right, top, bottom }: Box, { world, ...corner }: Window): Box => ({
  left: (left + corner.left) / world,
  right: (right + corner.left) / world,
  top: (top + corner.top) / world,
  bottom: (bottom + corner.top) / world,
});

const middle = ({ left, right, top, bottom }: Box) =>
  [(left + right) / 2, (top + bottom) / 2] as const;

/** A box with so much less on all sides: outlines and cells differ by less than a px. */
const shrunk = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left + by,
  right: right - by,
  top: top + by,
  bottom: bottom - by,
});

const isOver = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whose land a point lies on. */
function landAt(at: readonly [number, number]): 'VN' | 'CN' | null {
  if (isIn(at, LAND.VN)) return 'VN';
  return isIn(at, LAND.CN) ? 'CN' : null;
}

export const namesOf = ({ composed: { lettering } }: Shown): readonly SetName[] =>
  lettering
    ? [
        ...lettering.records,
        ...lettering.pointed,
        ...lettering.flows,
        ...lettering.provinces,
        ...lettering.towns,
        ...lettering.prefectures,
        ...lettering.rivers,
        ...lettering.far,
      ]
    : [];

/** What is wrong with the ground beneath a name. */
function groundFaults(name: SetName, { composed, window }: Shown): string[] {
  const box = planeBox(name.box, window);
  const faults: string[] = [];
  if (isCrossed(box, BORDER)) faults.push('on the border line');
  const inner = planeBox(shrunk(name.box, 1.5 * window.scale), window);
  const outline = outlineOf.get(name.key);
  if (outline) {
    if (isCrossed(inner, outline) || !isIn(middle(inner), outline))
      faults.push('outside its outline');
    return faults;
  }
  const corners = [
    middle(inner),
    [inner.left, inner.top],
    [inner.right, inner.top],
    [inner.left, inner.bottom],
    [inner.right, inner.bottom],
  ] as const;
  const lands = new Set(corners.map(landAt).filter((land) => land !== null));
  if (lands.size > 1) faults.push('on the land of both');
  const own = ownLand(name, composed, window);
  if (own && [...lands].some((land) => land !== own)) faults.push(`not on the land of ${own}`);
  return faults;
}

/** The one side to which a name belongs; `null` where it is that of both. */
function ownLand(
  { key }: SetName,
  { placed, lettering }: Shown['composed'],
  window: Window,
): 'VN' | 'CN' | null {
  const thing = placed.find(({ id }) => id === key);
  const town = lettering?.townPoints.find(({ id }) => id === key.replace('prefecture ', ''));
  if (thing?.isShared) return null;
  const at = thing ?? town;
  if (!at) return null;
  const point = [(at.x + window.left) / window.world, (at.y + window.top) / window.world] as const;
  // What stands on the line itself is named on either side.
  const px = 7 * window.scale;
  const near = planeBox(
    { left: at.x - px, right: at.x + px, top: at.y - px, bottom: at.y + px },
    window,
  );
  return isCrossed(near, BORDER) ? null : landAt(point);
}

/** A name of a record stands by its sign, or at the end of a short line from it. */
const BY = 16;
const LONGEST_TIE = 88;

function tieFaults({ key, box, tie }: SetName, { composed, window: { scale } }: Shown): string[] {
  const thing = composed.placed.find(({ id }) => id === key);
  if (!thing) return [];
  const [x, y] = [thing.x + thing.offset[0], thing.y + thing.offset[1]];
  const gap = (gapTo(box, x, y) - thing.half) / scale;
  if (tie) {
    const [x1, y1, x2, y2] = tie;
    return Math.hypot(x2 - x1, y2 - y1) > LONGEST_TIE * scale ? ['at the end of a long line'] : [];
  }
  return gap > BY ? [`${Math.round(gap)} px from its sign, without a line`] : [];
}

/** The plate of a sign that stands for several, from its counts; `null` where it is one of its own. */
export function plateOf({ group, x, y, offset }: Placed, scale: number): Box | null {
  if (!group) return null;
  const { width, height } = tallyOf(
    group.cells.map(({ count }) => count),
    scale,
  );
  const [left, top] = [x + offset[0] - width / 2, y + offset[1] - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

/** All that is wrong with the plates of a picture: each is to touch nothing. */
export function plateFaultsOf(shown: Shown): string[] {
  const { composed, window } = shown;
  const { scale, over = [] } = window;
  const plates = composed.placed.flatMap((one) => {
    const box = plateOf(one, scale);
    return box ? [{ id: one.id, box }] : [];
  });
  return plates.flatMap(({ id, box }, i) => [
    ...plates.slice(i + 1).flatMap((one) => (isOver(box, one.box) ? [`${id} on ${one.id}`] : [])),
    ...composed.placed.flatMap((one) => {
      if (one.group) return [];
      const gap = gapTo(box, one.x + one.offset[0], one.y + one.offset[1]);
      return gap < one.half ? [`${id} touches the sign ${one.id}`] : [];
    }),
    ...namesOf(shown).flatMap((name) =>
      isOver(box, name.box) ? [`${id} on the name ${name.key}`] : [],
    ),
    ...over.flatMap((part) => (isOver(box, part) ? [`${id} under a part of the page`] : [])),
  ]);
}

/** All that is wrong with the names of a picture. */
export function faultsOf(shown: Shown): string[] {
  const { composed, window, scene } = shown;
  const { free, over = [], scale } = window;
  const names = namesOf(shown);
  const inner = shrunk(free, 12 * scale - 0.01);
  return names.flatMap((name, i) => {
    const { key, box } = name;
    const faults = [
      ...(isInside(box, inner) ? [] : ['within 12 px of an edge']),
      ...over.filter((one) => isOver(box, one)).map(() => 'under a part of the page'),
      ...names
        .slice(i + 1)
        .flatMap((other) => (isOver(box, other.box) ? [`on the name ${other.key}`] : [])),
      ...names.flatMap((other) => {
        const isUnder = other !== name && other.tie !== null && meets(box, other.tie);
        return isUnder ? [`under the line to ${other.key}`] : [];
      }),
      ...composed.placed.flatMap((one) => {
        const { id, x, y, offset, half, width } = one;
        const reach = id === scene.selection ? width / 2 : half;
        const [left, top] = [x + offset[0] - reach, y + offset[1] - reach];
        const sign = { left, top, right: left + 2 * reach, bottom: top + 2 * reach };
        return isOver(box, plateOf(one, scale) ?? sign) ? [`touches the sign ${id}`] : [];
      }),
      ...cornersOf(composed.placed, scene.promised, scale).flatMap((corner) =>
        isOver(box, corner)
          ? [`touches a count or a dot at ${Math.round(corner.left)}, ${Math.round(corner.top)}`]
          : [],
      ),
      ...groundFaults(name, shown),
      ...tieFaults(name, shown),
    ];
    return faults.map((fault) => `${name.kind} ${key}: ${fault}`);
  });
}

/** Further than this from what is covered a sign is seen whole, with room for a number; px of an ordinary screen. */
const SEEN = 34;

/** What the texts of a scene speak of, is in sight, and has neither name nor number. */
export function unnamedOf(shown: Shown): string[] {
  const { scene, window, composed } = shown;
  const { mentioned } = scene;
  const { lettering, placed } = composed;
  if (!mentioned || !lettering) return [];
  const { free, over = [], scale } = window;
  const sight = shrunk(free, SEEN * scale);
  const isSeen = (x: number, y: number) => {
    const point = { left: x, right: x, top: y, bottom: y };
    const isCovered = over.some((one) => isOver(shrunk(one, -SEEN * scale), shrunk(point, -0.1)));
    return isInside(point, sight) && !isCovered;
  };
  const keys = new Set(namesOf(shown).map(({ key }) => key));
  const records = placed
    .filter(({ id }) => mentioned.ids.has(id) || id === scene.selection)
    .filter(({ x, y, offset }) => isSeen(x + offset[0], y + offset[1]))
    .filter(({ id }) => !keys.has(id))
    .map(({ id }) => id);
  // A province, its seat and a place that is pointed at may bear one name: it is told once.
  const told = new Set([
    ...ground.provinces.filter(({ properties }) => keys.has(properties.run)).map(viOfProvince),
    ...lettering.townPoints.filter(({ id }) => keys.has(id)).map(({ names }) => names.name_vi),
    ...(scene.pointed ?? []).map(({ names }) => names.vi),
  ]);
  const pairs = placed
    .filter(({ id }) => keys.has(id))
    .map(({ names }) => ({ vi: names.name_vi, zh: names.name_zh }));
  const towns = lettering.townPoints
    .filter(({ names, x, y }) => isNameIn(mentioned.texts, names) && isSeen(x, y))
    .filter(({ names }) => !told.has(names.name_vi) && !isNameIn(pairs, names))
    .map(({ id }) => id);
  return [...records, ...towns];
}

const viOfProvince = ({ properties }: ProvinceNameFeature) => properties.name_vi;
