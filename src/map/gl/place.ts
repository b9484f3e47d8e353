import type { Feature, FeatureCollection, Point } from 'geojson';
import { toPlane } from '../../lib/mercator.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { sizeAt } from '../hierarchy.ts';
import { sizeCode } from '../icon.ts';
import { type Offset, type SpreadNode, spread } from '../spread.ts';
import { ZOOMS } from './expressions.ts';
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
 * it, `x7`, `y7` way from the point, `l7`, `r7` length and turn of the leader.
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

function spreadAt(records: readonly Run[], zoom: number, scale: number): Map<string, Offset> {
  const level = zoom - Math.log2(scale);
  const world = (512 * 2 ** zoom) / scale;
  return spread(
    records.map((record): SpreadNode => {
      const [x, y] = toPlane(record.at);
      const { width } = sizeAt(record.tier, level);
      return {
        id: record.id,
        x: x * world,
        y: y * world,
        radius: (width * FILLED + GAP) / 2,
        rank: record.rank,
        from: record.from,
        to: record.to,
      };
    }),
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function propertiesAt(zoom: number, offset: Offset, run: Run, scale: number) {
  const { width, detail } = sizeAt(run.tier, zoom - Math.log2(scale));
  const [dx, dy] = offset;
  const length = Math.hypot(dx, dy);
  const hasLeader = length >= LEAST_LEADER;
  return {
    [`s${zoom}`]: sizeCode(tenth(width * scale), detail),
    [`w${zoom}`]: tenth(width * scale),
    [`m${zoom}`]: Math.round(width * FILLED * scale),
    [`x${zoom}`]: tenth(dx * scale),
    [`y${zoom}`]: tenth(dy * scale),
    [`l${zoom}`]: hasLeader ? Math.round(length * scale) : 0,
    [`r${zoom}`]: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
  };
}

/** The source `symbols`, and the places by record for the pointer. */
export function placeRuns(runs: readonly Run[], scale: number): Placed {
  const records = nodesOf(runs);
  const offsets = new Map(ZOOMS.map((zoom) => [zoom, spreadAt(records, zoom, scale)] as const));
  const offsetOf = (id: RecordId, zoom: (typeof ZOOMS)[number]): Offset =>
    offsets.get(zoom)?.get(id) ?? [0, 0];
  const features = runs.map((run): SymbolFeature => {
    const { id, run: key, from, to, names, tier, rank, icon, at } = run;
    const places = ZOOMS.map((zoom) => propertiesAt(zoom, offsetOf(id, zoom), run, scale));
    return {
      type: 'Feature',
      properties: Object.assign({ id, run: key, from, to, ...names, tier, rank, icon }, ...places),
      geometry: { type: 'Point', coordinates: [...at] },
    };
  });
  const placings = new Map(
    records.map(({ id, at, tier }): [RecordId, Placing] => {
      const byZoom = ZOOMS.map((zoom) => {
        const [dx, dy] = offsetOf(id, zoom);
        const { width } = sizeAt(tier, zoom - Math.log2(scale));
        return [
          zoom,
          { offset: [dx * scale, dy * scale] as Offset, width: width * scale },
        ] as const;
      });
      return [id, { at, byZoom: new Map(byZoom) }];
    }),
  );
  return { features: { type: 'FeatureCollection', features }, placings };
}
