import type { LonLat } from '../../lib/mercator.ts';
import type { FlowPicture } from '../../state/flows/picture.ts';
import type { Lines } from '../name-ground.ts';
import {
  boxOf,
  type NamePlace,
  type NameRules,
  type Obstacle,
  placeNames,
  type Stage,
  type Taken,
} from '../name-places.ts';
import type { FlatNames } from '../name-text.ts';
import { anchorsOf, courseDegrees } from './shape.ts';
import { widthOf } from './sizes.ts';
import { labelTexts, stubTexts } from './texts.ts';

/*
 * Where the values of arcs stand: beside the far end of each, clear of symbols, of names that have
 * their places and of other arcs. The same for every renderer.
 */

export interface FlowLabel {
  readonly id: string;
  readonly kind: 'flow' | 'badge' | 'stub';
  readonly texts: FlatNames;
  /** The text is that of an earlier year, or of silence. */
  readonly isQuiet: boolean;
}

/** What labels are set among; px of an ordinary screen. */
export interface LabelGround {
  readonly place: (at: LonLat) => readonly [x: number, y: number];
  /** For which arcs are reckoned: that of a map of ordinary size. */
  readonly zoom: number;
  readonly sizeOf: (texts: FlatNames) => { readonly width: number; readonly height: number };
  readonly symbols: readonly Obstacle[];
  readonly lines: readonly Lines[];
  readonly taken: readonly Taken[];
  readonly stages?: readonly Stage[];
}

/** A label in its place: the middle of its box, px of an ordinary screen. */
export interface PlacedLabel extends FlowLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly justify: NamePlace['justify'];
}

/** All labels of a picture, the weightiest first: arcs of the year, then older ones, badges, silence. */
export function labelsOf({ arcs, badges, stubs }: FlowPicture): FlowLabel[] {
  const told = (kind: 'flow' | 'badge') => (one: (typeof arcs | typeof badges)[number]) => ({
    id: one.id,
    kind,
    texts: labelTexts(one),
    isQuiet: one.state === 'carried',
  });
  return [
    ...[...badges.map(told('badge')), ...arcs.map(told('flow'))].sort(
      (a, b) => Number(a.isQuiet) - Number(b.isQuiet),
    ),
    ...stubs.map(({ unit }): FlowLabel => {
      return { id: unit, kind: 'stub', texts: stubTexts(), isQuiet: true };
    }),
  ];
}

/** A label may stand off, but not so far that it reads as that of another arc. */
const RULES: NameRules = { airs: [3, 7, 12, 18, 26, 36], most: 520 };

/** Along an arc a point so often stands for its body, px. */
const EVERY = 14;

/** The bodies of arcs as labels meet them: circles along their courses. */
function bodiesOf({ arcs }: FlowPicture, { place, zoom }: LabelGround): Obstacle[] {
  return arcs.flatMap((arc) => {
    const half = widthOf(arc.state, arc.widthPixels) / 2;
    const course = courseDegrees(arc, zoom).map(place);
    let last: readonly [number, number] | null = null;
    return course.flatMap((point, i): Obstacle[] => {
      const isLast = i === course.length - 1;
      if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < EVERY && !isLast) return [];
      last = point;
      const [x, y] = point;
      return [{ id: `${arc.id} ${i}`, x, y, half, isNamed: false }];
    });
  });
}

/** The points at which the label of each may stand, the best first. */
function anchors(picture: FlowPicture, { zoom }: LabelGround): Map<string, readonly LonLat[]> {
  return new Map<string, readonly LonLat[]>([
    ...picture.arcs.map((arc) => [arc.id, anchorsOf(arc, zoom)] as const),
    ...picture.badges.map(({ id, at }) => [id, [at]] as const),
    ...picture.stubs.map(({ unit, at }) => [unit, [at]] as const),
  ]);
}

/** Places the labels, each in its turn; one for which there is no room is left out. */
export function placeLabels(picture: FlowPicture, ground: LabelGround): PlacedLabel[] {
  const { place, sizeOf, symbols, lines, stages } = ground;
  const points = anchors(picture, ground);
  const bodies = bodiesOf(picture, ground);
  const placed: PlacedLabel[] = [];
  const taken: Taken[] = [...ground.taken];
  for (const label of labelsOf(picture)) {
    const size = sizeOf(label.texts);
    const half = label.kind === 'flow' ? 3 : 8;
    for (const at of points.get(label.id) ?? []) {
      const [x, y] = place(at);
      const own: Obstacle = { id: label.id, x, y, half, isNamed: true };
      const found = placeNames([{ id: label.id, ...size }], {
        symbols: [own, ...symbols, ...bodies],
        lines,
        taken,
        rules: RULES,
        ...(stages ? { stages } : {}),
      }).get(label.id);
      if (!found) continue;
      const box = boxOf(size, found, own, 1);
      taken.push(() => box);
      const middle = { x: x + found.dx, y: y + found.dy };
      placed.push({ ...label, ...size, ...middle, justify: found.justify });
      break;
    }
  }
  return placed;
}
