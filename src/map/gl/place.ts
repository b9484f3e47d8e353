import type { Feature, FeatureCollection, Point } from 'geojson';
import { toPlane } from '../../lib/mercator.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { LanguagePair } from '../../state/view.ts';
import { majorNameSize, SMALL_SCREEN, sizeAt, yieldsToNames } from '../hierarchy.ts';
import { sizeCode } from '../icon.ts';
import { ALL_NAMES, FREE_NAMES, type NamePlace, placeNames } from '../name-places.ts';
import { type NameGround, type Offset, type SpreadNode, spread } from '../spread.ts';
import { BORDER_BOX } from './constrain.ts';
import { ZOOMS } from './expressions.ts';
import { linesOfName, type Measure, nameBox } from './name-text.ts';
import type { Run } from './records.ts';

/*
 * Where each symbol stands at each zoom. Reckoned once for all years and
 * topics: a change of either moves nothing, it only shows and hides.
 */

/** Gap between two symbols, CSS px. */
const GAP = 1;
/** A symbol's drawn part is narrower than its box. */
export const FILLED = 0.86;
/** Shorter ways need no line back to the point. */
const LEAST_LEADER = 7;

/** Places of one record: by zoom, offset and width in CSS px. */
export interface Placing {
  readonly at: readonly [lon: number, lat: number];
  readonly byZoom: ReadonlyMap<number, { readonly offset: Offset; readonly width: number }>;
}

/**
 * Properties of the source `symbols`, with the zoom for which they hold, in px of
 * the screen: `s7` size and detail, `w7` width of the box, `m7` of what is drawn in
 * it (0 where names may cover it), `x7`, `y7` way from the point, `l7`, `r7` length
 * and turn of the leader; of the greatest also `n7` 1 where the name stands, `u7`,
 * `v7` way to its middle and `j7` how it is set.
 */
export type SymbolFeature = Feature<Point, Readonly<Record<string, unknown>>>;

export interface Placed {
  readonly features: FeatureCollection<Point>;
  readonly placings: ReadonlyMap<RecordId, Placing>;
}

/** One node for all runs of a record: the same place in every year. */
function nodesOf(runs: readonly Run[]): Run[] {
  const first = new Map<RecordId, Run>();
  for (const run of runs) {
    const known = first.get(run.id);
    const merged = known
      ? { ...known, from: Math.min(known.from, run.from), to: Math.max(known.to, run.to) }
      : run;
    first.set(run.id, merged);
  }
  return [...first.values()];
}

/** What the places depend on beside the records. */
export interface PlaceOptions {
  readonly scale: number;
  readonly languages: LanguagePair;
  readonly measure: Measure;
}

interface Node extends Run {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly offset: Offset;
  readonly name?: NamePlace;
}

/** Names keep this far inside what is seen at first, CSS px. */
const EDGE = 46;
/** Closer than this level no one sees the whole border. */
const WHOLE = 8.4;

/** Symbols of one zoom in their places, in CSS px of an ordinary screen. */
function nodesAt(records: readonly Run[], zoom: number, options: PlaceOptions): Node[] {
  const level = zoom - Math.log2(options.scale);
  const world = (512 * 2 ** zoom) / options.scale;
  const onPlane = records.map((record) => {
    const [x, y] = toPlane(record.at);
    const half = (sizeAt(record.tier, level).width * FILLED) / 2;
    return { ...record, x: x * world, y: y * world, half };
  });
  const isSmall = level < SMALL_SCREEN;
  const toSpread = onPlane
    .filter(({ tier }) => !isSmall || tier === 0)
    .map(({ half, ...node }): SpreadNode => {
      return { ...node, radius: half + GAP / 2, yields: yieldsToNames(node.tier) };
    });
  const movedBy = (offsets: ReadonlyMap<string, Offset>) =>
    onPlane.map((node): Node => ({ ...node, offset: offsets.get(node.id) ?? [0, 0] }));
  const first = movedBy(spread(toSpread));
  const names = namesAt(first, level, options);
  // Names choose among the symbols as they lie; the lesser symbols then make way for them.
  const last = isSmall ? first : movedBy(spread(toSpread, groundsOf(first, names)));
  return last.map((node) => {
    const name = names.get(node.id)?.place;
    return name ? { ...node, name } : node;
  });
}

function groundsOf(nodes: readonly Node[], names: ReadonlyMap<string, SizedPlace>): NameGround[] {
  return nodes.flatMap(({ id, x, y, offset, from, to }): NameGround[] => {
    const name = names.get(id);
    if (!name) return [];
    const { place, width, height } = name;
    const [middle, level] = [offset[0] + place.dx, offset[1] + place.dy];
    const [left, right] = [middle - width / 2, middle + width / 2];
    return [{ x, y, left, right, top: level - height / 2, bottom: level + height / 2, from, to }];
  });
}

interface SizedPlace {
  readonly place: NamePlace;
  readonly width: number;
  readonly height: number;
}

/** Names are set for the middle of the zoom step; symbols for its beginning, where they are closest. */
function namesAt(
  nodes: readonly Node[],
  level: number,
  { languages, measure }: PlaceOptions,
): Map<string, SizedPlace> {
  const isSmall = level < SMALL_SCREEN;
  const world = 512 * 2 ** (level + 0.5);
  const size = majorNameSize(level);
  const edge = isSmall ? EDGE / 3 : EDGE;
  const [west, south, east, north] = BORDER_BOX;
  const [left, top] = toPlane([west, north]).map((value) => value * world);
  const [right, bottom] = toPlane([east, south]).map((value) => value * world);
  const ground = {
    left: (left ?? 0) - edge,
    right: (right ?? 0) + (isSmall ? edge : 2 * edge),
    top: (top ?? 0) - 4 * EDGE,
    bottom: (bottom ?? 0) + 4 * EDGE,
  };
  const great = nodes.filter(({ tier }) => tier === 0);
  const boxes = great.map((node) => {
    return { id: node.id, ...nameBox(node.names, languages, measure, size) };
  });
  const places = placeNames(
    boxes,
    (isSmall ? great : nodes).map(({ id, x, y, half, offset: [dx, dy], tier }) => ({
      id,
      x: x * Math.SQRT2 + dx,
      y: y * Math.SQRT2 + dy,
      closest: { x: x + dx, y: y + dy },
      half,
      isNamed: tier === 0,
      yields: yieldsToNames(tier),
    })),
    level < WHOLE ? ground : null,
    isSmall ? FREE_NAMES : ALL_NAMES,
  );
  return new Map(
    boxes.flatMap(({ id, width, height }) => {
      const place = places.get(id);
      return place ? [[id, { place, width, height }] as const] : [];
    }),
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function propertiesAt(zoom: number, node: Node, scale: number) {
  const { tier, offset, name } = node;
  const level = zoom - Math.log2(scale);
  const { width, detail } = sizeAt(tier, level);
  const isCoverable = level < SMALL_SCREEN && tier !== 0;
  const [dx, dy] = offset;
  const length = Math.hypot(dx, dy);
  const hasLeader = length >= LEAST_LEADER && level >= SMALL_SCREEN;
  return {
    [`s${zoom}`]: sizeCode(tenth(width * scale), detail),
    [`w${zoom}`]: tenth(width * scale),
    [`m${zoom}`]: isCoverable ? 0 : Math.round(width * FILLED * scale),
    [`x${zoom}`]: tenth(dx * scale),
    [`y${zoom}`]: tenth(dy * scale),
    [`l${zoom}`]: hasLeader ? Math.round(length * scale) : 0,
    [`r${zoom}`]: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
    ...(tier === 0 && nameAt(zoom, offset, name, scale)),
  };
}

/** Where the name stands; numbers also where there is none, because layers read them anyway. */
function nameAt(zoom: number, [dx, dy]: Offset, name: NamePlace | undefined, scale: number) {
  return {
    [`n${zoom}`]: name ? 1 : 0,
    [`u${zoom}`]: tenth((dx + (name?.dx ?? 0)) * scale),
    [`v${zoom}`]: tenth((dy + (name?.dy ?? 0)) * scale),
    [`j${zoom}`]: name?.justify ?? 'center',
    ...tieAt(zoom, [dx, dy], name?.tie ?? null, scale),
  };
}

/** The line to a name: `k7` its length, `t7` its turn, `p7`, `q7` its start along and across it. */
function tieAt(zoom: number, [dx, dy]: Offset, tie: NamePlace['tie'], scale: number) {
  // Where names may be left out, a line could lead to none.
  if (!tie || zoom - Math.log2(scale) < SMALL_SCREEN) {
    return { [`k${zoom}`]: 0, [`t${zoom}`]: 0, [`p${zoom}`]: 0, [`q${zoom}`]: 0 };
  }
  const angle = (tie.turn * Math.PI) / 180;
  const [x, y] = [dx + tie.dx, dy + tie.dy];
  // A turned picture is moved along its own axes.
  return {
    [`k${zoom}`]: Math.round(tie.length * scale),
    [`t${zoom}`]: Math.round(tie.turn),
    [`p${zoom}`]: tenth((x * Math.cos(angle) + y * Math.sin(angle)) * scale),
    [`q${zoom}`]: tenth((y * Math.cos(angle) - x * Math.sin(angle)) * scale),
  };
}

/** The source `symbols`, and the places by record for the pointer. */
export function placeRuns(runs: readonly Run[], options: PlaceOptions): Placed {
  const { scale } = options;
  const records = nodesOf(runs);
  const atZooms = ZOOMS.map((zoom) => {
    const nodes = nodesAt(records, zoom, options);
    return [zoom, new Map(nodes.map((node) => [node.id, node]))] as const;
  });
  const features = runs.map((run): SymbolFeature => {
    const { id, run: key, from, to, tier, rank, icon, at } = run;
    const names = tier === 0 ? linesOfName(run.names) : run.names;
    const places = atZooms.flatMap(([zoom, nodes]) => {
      const node = nodes.get(id);
      return node ? [propertiesAt(zoom, node, scale)] : [];
    });
    return {
      type: 'Feature',
      properties: Object.assign({ id, run: key, from, to, ...names, tier, rank, icon }, ...places),
      geometry: { type: 'Point', coordinates: [...at] },
    };
  });
  const placings = new Map(
    records.map(({ id, at }): [RecordId, Placing] => [
      id,
      { at, byZoom: byZoomOf(id, atZooms, scale) },
    ]),
  );
  return { features: { type: 'FeatureCollection', features }, placings };
}

function byZoomOf(
  id: RecordId,
  atZooms: readonly (readonly [number, ReadonlyMap<RecordId, Node>])[],
  scale: number,
): Placing['byZoom'] {
  return new Map(
    atZooms.map(([zoom, nodes]) => {
      const node = nodes.get(id);
      const [dx, dy] = node?.offset ?? [0, 0];
      const width = ((node?.half ?? 0) * 2 * scale) / FILLED;
      return [zoom, { offset: [dx * scale, dy * scale] as const, width }];
    }),
  );
}
