import type { FlowArc, FlowPicture } from '../../facts/flows/picture.ts';
import { lengthOf, type Point, type Polyline, pointAt } from '../../lib/curve.ts';
import type { LonLat } from '../../lib/mercator.ts';
import type { Steps } from '../../lib/steps.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import type { Direction } from '../../model/vocabulary.ts';
import type { Box } from '../places/name-ground.ts';
import type { NamePlace } from '../places/name-places.ts';
import type { FlatNames } from '../places/name-text.ts';
import { type Choice, chooseTogether, roomsOf } from './label-choice.ts';
import { groundNear, isInPicture, markersFor, type SpotGround, spotsFor } from './label-places.ts';
import {
  type Body,
  boxAround,
  type LabelSpot,
  type OpenSpots,
  openSpots,
  type Size,
  type Stance,
  type SteadyGround,
  stancesOf,
} from './open-spots.ts';
import { courseDegrees, farEndOf } from './shape.ts';
import { BADGE, widthOf } from './sizes.ts';
import { formsOf, type LabelForm, numberTexts, stubForms } from './texts.ts';

/*
 * The values of arcs: each a whole block with its owner, way, time and scope, in the fullest form for
 * which there is room, or a number that stands for it. The same for every renderer.
 */

interface FlowLabel {
  readonly id: string;
  readonly kind: 'flow' | 'badge' | 'stub';
  /** The colour of its arc; `none` for silence. */
  readonly tone: Direction | 'none';
  /** The text is that of an earlier year, or of silence. */
  readonly isQuiet: boolean;
  /** Export and import of the same have the same; `null` for what is alone. */
  readonly pair: string | null;
  readonly forms: readonly LabelForm[];
}

/** What labels are set among; px of an ordinary screen. */
export interface LabelGround extends Omit<SpotGround, 'bodies'> {
  readonly place: (at: LonLat) => Point;
  /** For which arcs are reckoned: that of a map of ordinary size. */
  readonly zoom: number;
  readonly languages: LanguagePair;
  /** Whose label comes before all others, and is never but a number where it has any room. */
  readonly selection?: string | null;
  readonly sizeOf: (texts: FlatNames) => Size;
  /** What is known of pictures that were set before on the same ground, but for names and symbols. */
  readonly standing?: WeakMap<FlowPicture, Standing>;
}

/** A label in its place: the middle of its box, px of an ordinary screen; the texts of its form. */
export interface PlacedLabel extends Omit<FlowLabel, 'forms' | 'pair'> {
  readonly texts: FlatNames;
  /** The number that stands for the block; `null` where the block itself stands. */
  readonly number: number | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly justify: NamePlace['justify'];
  readonly tie: LabelSpot['tie'];
  /** Where its place is beyond the edge of the map: a point at the edge, and the way on from there. */
  readonly beyond: Body['beyond'];
}

/** All labels of a picture, the weightiest first: the selected, arcs of the year, older ones, badges, silence. */
function labelsOf(
  { arcs, badges, stubs }: FlowPicture,
  { languages, selection }: Pick<LabelGround, 'languages' | 'selection'>,
): FlowLabel[] {
  const told =
    (kind: 'flow' | 'badge') =>
    (one: (typeof arcs | typeof badges)[number]): FlowLabel => ({
      id: one.id,
      kind,
      tone: one.direction,
      isQuiet: one.state === 'carried',
      pair: one.direction === 'total' ? null : `${one.layer} ${one.of.join()}`,
      forms: formsOf(one, languages),
    });
  const forms = stubForms(languages);
  const rank = ({ id, isQuiet }: FlowLabel) => (id === selection ? -1 : Number(isQuiet));
  return [
    ...[...badges.map(told('badge')), ...arcs.map(told('flow'))].sort((a, b) => rank(a) - rank(b)),
    ...stubs.map(({ unit }): FlowLabel => {
      return { id: unit, kind: 'stub', tone: 'none', isQuiet: true, pair: null, forms };
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

type Projection = Pick<LabelGround, 'place' | 'zoom' | 'free'>;

function bodyOf(arc: FlowArc, { place, zoom }: Projection): Body {
  const course = evenly(courseDegrees(arc, zoom).map(place));
  const [x, y] = place(farEndOf(arc, zoom));
  const distances = course.map((at) => Math.hypot(at[0] - x, at[1] - y));
  const best = distances.indexOf(Math.min(...distances)) * EVERY;
  const half = widthOf(arc.state, arc.widthPixels) / 2;
  return { id: arc.id, course, around: boxAround(course), half, best, beyond: null };
}

/** A region's seat may lie so far beyond the edge, as a share of what is free, and is pointed at from there. */
const REACH = 1.2;

/** A point, or the one at the edge of what is free that is nearest to it, with the way on. */
function pinned([x, y]: Point, free: LabelGround['free']): Pick<Body, 'course' | 'beyond'> {
  const asItIs = { course: [[x, y] as const], beyond: null };
  if (!free) return asItIs;
  const { left, right, top, bottom } = free;
  const at = [
    Math.max(left, Math.min(right, x)),
    Math.max(top, Math.min(bottom, y)),
  ] as const satisfies Point;
  const [across, down] = [x - at[0], y - at[1]];
  const off = Math.hypot(across, down);
  if (off === 0 || off > REACH * Math.max(right - left, bottom - top)) return asItIs;
  return { course: [at], beyond: { at, way: [across / off, down / off] } };
}

/** Whatever has a text, as texts meet it. */
function bodiesOf({ arcs, badges, stubs }: FlowPicture, ground: Projection): Body[] {
  return [
    ...arcs.map((arc) => bodyOf(arc, ground)),
    ...badges.map(({ id, at }): Body => {
      const { course, beyond } = pinned(ground.place(at), ground.free);
      return { id, course, around: boxAround(course), half: POINT, best: 0, beyond };
    }),
    ...stubs.map(({ unit, at }): Body => {
      const course = [ground.place(at)];
      return { id: unit, course, around: boxAround(course), half: POINT, best: 0, beyond: null };
    }),
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

/** What of a picture stays while names and symbols are set anew: where its texts may stand. */
export interface Standing {
  readonly bodies: readonly Body[];
  /** The open spots of a text of a size, among all bodies or its own alone. */
  readonly open: (body: Body, size: Size, among: readonly Body[]) => OpenSpots;
}

function standingOf(
  picture: FlowPicture,
  within: Projection & Omit<SteadyGround, 'bodies'>,
): Standing {
  const bodies = bodiesOf(picture, within);
  const stances = new Map<Body, readonly Stance[]>();
  const known = new Map<string, OpenSpots>();
  return {
    bodies,
    open: (body, size, among) => {
      const key = [body.id, among.length, size.width, size.height].join();
      const before = known.get(key);
      if (before) return before;
      const own = stances.get(body) ?? stancesOf(body, within);
      stances.set(body, own);
      const spots = openSpots(body, size, { ...within, bodies: among }, own);
      known.set(key, spots);
      return spots;
    },
  };
}

/** All that a label may become: each of its forms in each free place, the best first. */
function choicesOf(
  { kind, forms, pair }: FlowLabel,
  body: Body,
  ground: SpotGround & Pick<LabelGround, 'sizeOf'>,
  open: (size: Size) => OpenSpots,
): Choice[] {
  // A dash that stands for silence is not to be read as what a gate beside it says.
  const air = kind === 'stub' ? STUB_AIR : 0;
  const sizeOf = (texts: FlatNames) => {
    const { width, height } = ground.sizeOf(texts);
    if (kind !== 'badge') return { width, height };
    return { width: width + 2 * BADGE.across, height: height + 2 * BADGE.down };
  };
  const sized = forms.map((form) => ({ ...form, size: sizeOf(form.texts) }));
  const largest = {
    width: Math.max(...sized.map(({ size }) => size.width)),
    height: Math.max(...sized.map(({ size }) => size.height)),
  };
  const near = groundNear(body, largest, ground, air);
  return sized
    .flatMap(({ texts, cost, look, isNumber, size }) => {
      const square = Math.max(size.width, size.height);
      const spots = isNumber
        ? markersFor(body, size, near, open({ width: square, height: square }))
        : spotsFor(near, open(size), air);
      return spots.map((spot): Choice => {
        let rooms: readonly Box[] | null = null;
        const { box, justify, tie } = spot;
        return {
          ...{ box, justify, tie, texts, isNumber, pair, look },
          cost: spot.cost + cost,
          // Of the many choices few are ever held against another.
          get rooms() {
            rooms ??= roomsOf(spot);
            return rooms;
          },
        };
      });
    })
    .sort((a, b) => a.cost - b.cost);
}

/** Between the text of a stub and names and symbols, px. */
const STUB_AIR = 9;

/** What it costs that a label has no place: its dash, too, says that nothing is known. */
const MISSING = { flow: 10_000, badge: 10_000, stub: 30 } as const;
/** What is selected gives way to nothing. */
const CHOSEN = 50;
const OVER_OTHERS = 200;

/**
 * Places the labels, each in the fullest form for which there is room, or as a number that is counted
 * from west to east. Left out is only what is not in the picture. A step for each.
 */
export function* placeLabels(picture: FlowPicture, all: LabelGround): Steps<PlacedLabel[]> {
  const within = withinEdge(all);
  const standing = all.standing?.get(picture) ?? standingOf(picture, within);
  all.standing?.set(picture, standing);
  const { bodies } = standing;
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const ground = { ...within, bodies };
  const labels = labelsOf(picture, all);
  const isSelected = ({ id }: FlowLabel) => id === all.selection;
  const choicesFor = (label: FlowLabel): Choice[] => {
    const body = bodyById.get(label.id);
    if (!body || !isInPicture(body, ground)) return [];
    const own = choicesOf(label, body, ground, (size) => standing.open(body, size, bodies));
    if (!isSelected(label)) return own;
    // Its halo and panel tell whose it is: it may stand over arcs of others, and over lesser signs.
    const symbols = ground.symbols.filter(({ isNamed }) => isNamed);
    const alone = [body];
    const over = choicesOf(label, body, { ...ground, bodies: alone, symbols }, (size) =>
      standing.open(body, size, alone),
    );
    return [...own, ...over.map((one) => ({ ...one, cost: one.cost + OVER_OTHERS }))]
      .map((one) => ({ ...one, cost: one.cost * (one.isNumber ? CHOSEN : 1) }))
      .sort((a, b) => a.cost - b.cost);
  };
  const choices: Choice[][] = [];
  for (const label of labels) {
    choices.push(choicesFor(label));
    yield;
  }
  const missing = labels.map((one) => MISSING[one.kind] * (isSelected(one) ? CHOSEN : 1));
  const chosen = chooseTogether(choices, missing);
  const placed = labels.flatMap(({ forms: _, pair: __, ...label }, i): (PlacedLabel & Marked)[] => {
    const found = chosen[i];
    if (!found) return [];
    const { box, texts, justify, tie, isNumber } = found;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const beyond = bodyById.get(label.id)?.beyond ?? null;
    return [{ ...label, texts, isNumber, number: null, x, y, width, height, justify, tie, beyond }];
  });
  return counted(placed);
}

interface Marked {
  readonly isNumber: boolean;
}

/** Counts the numbers through, from west to east. */
function counted(labels: readonly (PlacedLabel & Marked)[]): PlacedLabel[] {
  const order = labels.filter(({ isNumber }) => isNumber).sort((a, b) => a.x - b.x);
  return labels.map(({ isNumber, ...label }): PlacedLabel => {
    if (!isNumber) return label;
    const number = order.findIndex(({ id }) => id === label.id) + 1;
    return { ...label, number, texts: numberTexts(number) };
  });
}
