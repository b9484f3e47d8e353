import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { toPlane } from '../../lib/mercator.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { drawnSymbols, type PaintedSymbol } from '../drawn-symbols.ts';
import { FILLED } from '../hierarchy.ts';
import { symbolOf } from '../icon.ts';
import type { Box, Lines } from '../name-ground.ts';
import { boxOf, type Obstacle, type Taken } from '../name-places.ts';
import { measureOnCanvas } from '../name-text.ts';
import type { DrawnThing, MapScene } from '../renderer.ts';
import { type Binding, bind } from './bind.ts';
import { ZOOMS } from './expressions.ts';
import { NAME_LAYERS } from './layers/names.ts';
import { linesUnder, symbolsUnder } from './pick.ts';
import { type KnownSteps, type Placed, placeRuns } from './place.ts';
import { areasTaken, inlandAreas } from './place-areas.ts';
import { linesAt, type MapGround, obstaclesOf, type PlaceOptions } from './place-names.ts';
import { linesOf, type RecordFiles, runsOf } from './records.ts';

/** The records on the map, from their files to what lies under the pointer. */
export interface RecordsPart {
  show(scene: MapScene): void;
  /** Places everything anew: for a screen of another size, for names of another length. */
  replace(fitting: Fitting): void;
  under(point: readonly [number, number]): RecordId[];
  /** What of records is painted just now. */
  drawn(): DrawnThing[];
  /** Whether any symbol is switched on. */
  hasSymbols(): boolean;
  /** What is on the map at its zoom just now, px of an ordinary screen. */
  room(year: number): Room;
}

/** Symbols, names and lines that whatever else is set on the map keeps off. */
export interface Room {
  readonly symbols: readonly Obstacle[];
  readonly taken: readonly Taken[];
  readonly lines: readonly Lines[];
  /** What panels leave free of the map; `null` where that is not known. */
  readonly free: Box | null;
  /** What lies over the map within that. */
  readonly over: readonly Box[];
}

export const NO_ROOM: Room = { symbols: [], taken: [], lines: [], free: null, over: [] };

/** What places depend on and may change. */
export type Fitting = Omit<PlaceOptions, 'measure'>;

/** What the map has to know before it can place anything. */
export interface Loaded {
  readonly files: RecordFiles;
  readonly ground: Pick<MapGround, 'border' | 'provinces'>;
}

/** Fills the sources of records, once for all years. Call when the style is there. */
export function recordsOf(map: GlMap, { files, ground }: Loaded, fitting: Fitting): RecordsPart {
  const measure = measureOnCanvas();
  const runs = runsOf(files);
  const lines = linesOf(files);
  const works = lines.map(({ geometry }) => geometry.coordinates);
  const known: KnownSteps = new Map();
  const fill = (next: Fitting): Placed => {
    const made = placeRuns(runs, { ...ground, works }, { ...next, measure }, known);
    map.getSource<GeoJSONSource>('symbols')?.setData(made.features);
    map.getSource<GeoJSONSource>('province-names')?.setData(made.areas);
    return made;
  };
  let placed = fill(fitting);
  let sizing: Fitting = fitting;
  map
    .getSource<GeoJSONSource>('project-lines')
    ?.setData({ type: 'FeatureCollection', features: [...lines] });
  const binding: Binding = bind(map, { runs, lines });
  const idOf = new Map(runs.map(({ run, id }) => [run, id]));
  let onIds: { readonly of: ReadonlySet<string>; readonly ids: ReadonlySet<RecordId> } | null =
    null;

  const idsOn = (): ReadonlySet<RecordId> => {
    const of = binding.on();
    if (onIds?.of !== of) {
      const ids = [...of].flatMap((run) => idOf.get(run) ?? []);
      onIds = { of, ids: new Set(ids) };
    }
    return onIds.ids;
  };

  return {
    show: binding.show,
    replace(next) {
      sizing = next;
      placed = fill(next);
    },
    under(point) {
      const on = idsOn();
      const symbols = symbolsUnder({
        placings: placed.placings,
        isOn: (id) => on.has(id),
        point,
        zoom: map.getZoom(),
        project: ([lon, lat]) => map.project([lon, lat]),
      });
      const own = linesUnder(map, point, (run) => binding.on().has(run));
      return [...new Set([...symbols, ...own])];
    },
    drawn() {
      const tile = ZOOMS.findLast((zoom) => zoom <= map.getZoom()) ?? ZOOMS[0];
      const on = binding.on();
      const painted = runs.flatMap(({ id, run, icon }): PaintedSymbol[] => {
        const placing = placed.placings.get(id);
        const place = placing?.byZoom.get(tile);
        if (!placing || !place || !on.has(run)) return [];
        const { x, y } = map.project([placing.at[0], placing.at[1]]);
        const [dx, dy] = place.offset;
        const half = (place.width * FILLED) / 2;
        return [{ id, symbol: symbolOf(icon), x: x + dx, y: y + dy, half }];
      });
      const layers = NAME_LAYERS.filter((layer) => map.getLayer(layer));
      const named = map
        .queryRenderedFeatures({ layers })
        .map(({ properties }) => `${properties.id}`);
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      return drawnSymbols(painted, new Set(named), { width, height });
    },
    hasSymbols: () => idsOn().size > 0,
    room(year) {
      const zoom = map.getZoom();
      const { scale } = sizing;
      const step = placed.steps.findLast((one) => one.zoom <= zoom) ?? placed.steps[0];
      const on = idsOn();
      const world = (512 * 2 ** zoom) / scale;
      const nodes = (step?.nodes ?? [])
        .filter(({ id }) => on.has(id))
        .map((node) => {
          const [x, y] = toPlane(node.at);
          return { ...node, x: x * world, y: y * world };
        });
      return {
        symbols: obstaclesOf(nodes),
        taken: [
          ...nodes.flatMap(({ name, x, y, offset: [dx, dy] }): Taken[] => {
            if (!name) return [];
            const box = boxOf(name, name, { x, y, dx, dy }, 1);
            return [() => box];
          }),
          ...areasTaken(
            [...inlandAreas({ ...ground, works }), ...(step?.areas ?? [])],
            year,
            zoom,
            { ...sizing, measure },
          ),
        ],
        lines: linesAt({ ...ground, works }, zoom, scale),
        free: null,
        over: [],
      };
    },
  };
}
