import { lengthOf, type Point, type Polyline, pointAt } from '../../lib/curve.ts';
import type { LonLat } from '../../lib/mercator.ts';
import type { FlowArc, FlowPicture } from '../../state/flows/picture.ts';
import type { LanguagePair } from '../../state/view.ts';
import type { NamePlace } from '../name-places.ts';
import type { FlatNames } from '../name-text.ts';
import { type Choice, chooseTogether, roomsOf } from './label-choice.ts';
import {
  type Body,
  isInPicture,
  type LabelSpot,
  type SpotGround,
  spotsFor,
} from './label-places.ts';
import { courseDegrees, farEndOf } from './shape.ts';
import { widthOf } from './sizes.ts';
import { formsOf, labelTexts, stubTexts } from './texts.ts';

/*
 * The values of arcs: which text each has, in which form and where. The same for every renderer.
 */

export interface FlowLabel {
  readonly id: string;
  readonly kind: 'flow' | 'badge' | 'stub';
  readonly texts: FlatNames;
  /** The text is that of an earlier year, or of silence. */
  readonly isQuiet: boolean;
}

/** What labels are set among; px of an ordinary screen. */
export interface LabelGround extends Omit<SpotGround, 'bodies'> {
  readonly place: (at: LonLat) => Point;
  /** For which arcs are reckoned: that of a map of ordinary size. */
  readonly zoom: number;
  readonly languages: LanguagePair;
  readonly sizeOf: (texts: FlatNames) => { readonly width: number; readonly height: number };
}

/** A label in its place: the middle of its box, px of an ordinary screen; the texts of its form. */
export interface PlacedLabel extends FlowLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly justify: NamePlace['justify'];
  readonly tie: LabelSpot['tie'];
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

/** Along an arc a point so often stands for its body, px. */
const EVERY = 8;
/** Half the size of what has no course: of a badge and of a dash. */
const POINT = 5;

/** A line with its points no further apart than {@link EVERY}, and no nearer where it can be. */
function evenly(line: Polyline): Polyline {
  const whole = lengthOf(line);
  const count = Math.max(1, Math.round(whole / EVERY));
  return Array.from({ length: count + 1 }, (_, i) => pointAt(line, (whole * i) / count)).filter(
    (point) => point !== null,
  );
}

type Projection = Pick<LabelGround, 'place' | 'zoom'>;

function bodyOf(arc: FlowArc, { place, zoom }: Projection): Body {
  const course = evenly(courseDegrees(arc, zoom).map(place));
  const [x, y] = place(farEndOf(arc, zoom));
  const distances = course.map((at) => Math.hypot(at[0] - x, at[1] - y));
  const best = distances.indexOf(Math.min(...distances)) * EVERY;
  return { id: arc.id, course, half: widthOf(arc.state, arc.widthPixels) / 2, best };
}

/** Whatever has a text, as texts meet it. */
function bodiesOf({ arcs, badges, stubs }: FlowPicture, ground: Projection): Body[] {
  const point = (id: string, at: LonLat): Body => {
    return { id, course: [ground.place(at)], half: POINT, best: 0 };
  };
  return [
    ...arcs.map((arc) => bodyOf(arc, ground)),
    ...badges.map(({ id, at }) => point(id, at)),
    ...stubs.map(({ unit, at }) => point(unit, at)),
  ];
}

/** Labels keep so far off the edge of what is free. */
const EDGE = 12;

function withinEdge<T extends Pick<LabelGround, 'free'>>(ground: T): T {
  if (!ground.free) return ground;
  const { left, right, top, bottom } = ground.free;
  const free = {
    left: left + EDGE,
    right: right - EDGE,
    top: top + EDGE,
    bottom: bottom - EDGE,
  };
  return { ...ground, free };
}

/** Ids of what has so much of its course in the picture that it is to have its text. */
export function toBeNamed(
  picture: FlowPicture,
  ground: Pick<LabelGround, 'place' | 'zoom' | 'free' | 'over'>,
): Set<string> {
  const within = withinEdge(ground);
  const bodies = bodiesOf(picture, ground);
  return new Set(bodies.filter((body) => isInPicture(body, within)).map(({ id }) => id));
}

/** What it costs to leave out the second language, and all but value and unit. */
const BREVITY = [0, 60, 120] as const;

/** All that a label may become: each of its forms in each free place, the best first. */
function choicesOf(
  label: FlowLabel,
  body: Body,
  ground: SpotGround & Pick<LabelGround, 'languages' | 'sizeOf'>,
): Choice[] {
  return formsOf(label.texts, ground.languages)
    .flatMap((texts, i) =>
      spotsFor(body, ground.sizeOf(texts), ground).map((spot): Choice => {
        return { ...spot, texts, cost: spot.cost + (BREVITY[i] ?? 0), rooms: roomsOf(spot) };
      }),
    )
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Places the labels, each in the fullest form for which there is room. Left out is only what is not in
 * the picture, or where even a number has no room within reach of its arc.
 */
export function placeLabels(picture: FlowPicture, all: LabelGround): PlacedLabel[] {
  const bodies = bodiesOf(picture, all);
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const ground = withinEdge({ ...all, bodies });
  const labels = labelsOf(picture);
  const choices = labels.map((label) => {
    const body = bodyById.get(label.id);
    return body && isInPicture(body, ground) ? choicesOf(label, body, ground) : [];
  });
  const chosen = chooseTogether(choices);
  return labels.flatMap((label, i): PlacedLabel[] => {
    const found = chosen[i];
    if (!found) return [];
    const { box, texts, justify, tie } = found;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return [{ ...label, texts, x, y, width, height, justify, tie }];
  });
}
