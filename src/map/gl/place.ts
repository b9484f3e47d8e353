import type { Feature, FeatureCollection, Point } from 'geojson';
import { toPlane } from '../../lib/mercator.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { AreaPlace } from '../area-places.ts';
import { FILLED, LEAST_LEADER, SMALL_SCREEN, sizeAt } from '../hierarchy.ts';
import { sizeCode } from '../icon.ts';
import type { NamePlace } from '../name-places.ts';
import { linesOfName } from '../name-text.ts';
import { stepLevel } from '../sizing.ts';
import { type Offset, spreadSymbols } from '../spread.ts';
import { ZOOMS } from './expressions.ts';
import { type AreaFeature, areaFeatures, areasAt, inlandAreas } from './place-areas.ts';
import {
  groundsOf,
  linesAt,
  type MapGround,
  namesAt,
  type PlaceOptions,
  takenBy,
} from './place-names.ts';
import type { Run } from './records.ts';

/*
 * Where each symbol stands at each zoom. Reckoned once for all years and
 * topics: a change of either moves nothing, it only shows and hides.
 */

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
  /** The names of provinces, those at the border in their places at each zoom. */
  readonly areas: FeatureCollection<Point>;
  readonly placings: ReadonlyMap<RecordId, Placing>;
  /** Symbols and names of the first rank at each whole zoom. */
  readonly steps: readonly Step[];
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

/** A record in its place at one zoom, in CSS px of an ordinary screen. */
export interface Node extends Run {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly offset: Offset;
  readonly name?: NamePlace & { readonly width: number; readonly height: number };
}

/** Closer than this level there is room for all. */
const RESERVED_TO = 9;

export interface Step {
  readonly zoom: number;
  readonly nodes: readonly Node[];
  readonly areas: readonly AreaFeature[];
}

/**
 * The zoom for which the places of a step are reckoned: its first, at which there is least room. On
 * the wall of a room, where there is hardly any, the one at which the map opens.
 */
function reckonedAt(zoom: number, { first, least }: PlaceOptions): number {
  return least > 0 && first && Math.floor(first.zoom) === zoom ? first.zoom : zoom;
}

function stepAt(
  records: readonly Run[],
  ground: MapGround,
  of: number,
  options: PlaceOptions,
): Step {
  const zoom = reckonedAt(of, options);
  const level = stepLevel(of, options.scale);
  const world = (512 * 2 ** zoom) / options.scale;
  const onPlane = records.map((record) => {
    const [x, y] = toPlane(record.at);
    const half = (sizeAt(record.tier, level).width * FILLED) / 2;
    return { ...record, x: x * world, y: y * world, half };
  });
  const isSmall = level < SMALL_SCREEN;
  const movedBy = (offsets: ReadonlyMap<string, Offset>) =>
    onPlane.map((node): Node => ({ ...node, offset: offsets.get(node.id) ?? [0, 0] }));
  const step = { zoom, level, ground, lines: linesAt(ground, zoom, options.scale), options };
  const first = movedBy(spreadSymbols(onPlane, level));
  // The great gates leave the best places of provinces to these where they can.
  const wanted = level < RESERVED_TO ? areasAt(first, null, step) : new Map<string, AreaPlace>();
  const reserved = [...wanted.values()].map(({ box }) => box);
  const names = namesAt(first, reserved, step);
  // Names choose among the symbols as they lie; the lesser symbols then make way for them.
  const last = isSmall ? first : movedBy(spreadSymbols(onPlane, level, groundsOf(first, names)));
  const nodes = last.map((node) => {
    const named = names.get(node.id);
    if (!named) return node;
    const { place, width, height } = named;
    return { ...node, name: { ...place, width, height } };
  });
  const places = areasAt(nodes, takenBy(nodes, names), step);
  return { zoom: of, nodes, areas: areaFeatures(places, ground, of) };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function propertiesAt(zoom: number, node: Node, scale: number) {
  const { tier, offset, name } = node;
  const level = stepLevel(zoom, scale);
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
  if (!tie || stepLevel(zoom, scale) < SMALL_SCREEN) {
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

/** Steps that were reckoned before, of one set of records and of one ground. */
export type KnownSteps = Map<string, Step>;

/** So many steps are kept: those of the scenes of a long talk, and of no size of letters but one. */
const KEPT = 60;

/** What a step depends on beside records, ground and fonts: on what is first seen only if that is in it. */
function stepKey(zoom: number, { scale, least, languages, first }: PlaceOptions): string {
  const isIn = first !== null && Math.floor(first.zoom) === zoom;
  return JSON.stringify([zoom, scale, least, languages, isIn ? first : null]);
}

/**
 * The sources `symbols` and `province-names`, and the places by record for the pointer.
 *
 * @param known what is not to be reckoned again; filled with what is.
 */
export function placeRuns(
  runs: readonly Run[],
  ground: MapGround,
  options: PlaceOptions,
  known: KnownSteps = new Map(),
): Placed {
  const { scale } = options;
  const records = nodesOf(runs);
  if (known.size > KEPT) known.clear();
  const steps = ZOOMS.map((zoom) => {
    const key = stepKey(zoom, options);
    const step = known.get(key) ?? stepAt(records, ground, zoom, options);
    known.set(key, step);
    return step;
  });
  const atZooms = steps.map(
    ({ zoom, nodes }) => [zoom, new Map(nodes.map((node) => [node.id, node]))] as const,
  );
  const features = runs.map((run): SymbolFeature => {
    const { id, run: key, from, to, tier, rank, icon, at } = run;
    const names = linesOfName(run.names, tier);
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
  const areas = [...inlandAreas(ground), ...steps.flatMap((step) => step.areas)];
  return {
    features: { type: 'FeatureCollection', features },
    areas: { type: 'FeatureCollection', features: areas },
    placings,
    steps,
  };
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
