import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { formatPrecision } from '../../i18n/format.ts';
import { groundCircle } from '../../lib/geodesic.ts';
import type { Language } from '../../model/language.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { MapScene } from '../renderer.ts';
import { pointedFeatures } from './layers/pointed.ts';
import type { LineFeature, Run } from './records.ts';

/*
 * What of the map follows the scene. Symbols and lines answer within a frame, by
 * the state of their features; names pass through the worker and settle a
 * moment later.
 */

/** Sources whose features are runs and carry state. */
const STATEFUL = ['symbols', 'project-lines'] as const;

type Flag = 'on' | 'selected' | 'highlit' | 'quiet';

/** The records on the map: their runs, and which source holds each. */
export interface Bound {
  readonly runs: readonly Run[];
  readonly lines: readonly LineFeature[];
}

type Shown = Pick<MapScene, 'year' | 'shown'>;

/** The runs that are on the map: of the records that the list shows, those of the year. */
export function runsOn(runs: readonly Run[], { year, shown }: Shown): Set<string> {
  const on = runs.filter(({ id, from, to }) => from <= year && year <= to && shown.has(id));
  return new Set(on.map(({ run }) => run));
}

/** The circle within which a record lies, and on its edge the radius in words. */
function doubtOf(runs: readonly Run[], id: RecordId | null, language: Language): FeatureCollection {
  const run = runs.find((one) => one.id === id);
  if (run === undefined || run.doubt === null) return { type: 'FeatureCollection', features: [] };
  const circle = groundCircle(run.at, run.doubt);
  const properties = { metres: run.doubt, label: formatPrecision(run.doubt, language) };
  const edge = circle.reduce((north, corner) => (corner[1] > north[1] ? corner : north));
  const geometries: Geometry[] = [
    { type: 'Polygon', coordinates: [circle] },
    { type: 'Point', coordinates: [...edge] },
  ];
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties, geometry })),
  };
}

export interface Binding {
  /** Makes the map show the scene; sets only what differs from what it shows. */
  show(scene: MapScene): void;
  /** Runs that are switched on. */
  on(): ReadonlySet<string>;
}

/** Binds the runs that the sources hold to the scenes to come. */
export function bind(map: GlMap, { runs, lines }: Bound): Binding {
  const sourcesOf = new Map<string, string[]>();
  for (const { run } of runs) sourcesOf.set(run, ['symbols']);
  for (const { properties } of lines) {
    sourcesOf.set(properties.run, [...STATEFUL]);
  }
  const runsById = new Map<RecordId, string[]>();
  for (const { id, run } of runs) runsById.set(id, [...(runsById.get(id) ?? []), run]);

  const set = (run: string, flag: Flag, value: boolean) => {
    for (const source of sourcesOf.get(run) ?? []) {
      map.setFeatureState({ source, id: run }, { [flag]: value });
    }
  };
  const setAll = (id: RecordId | null, flag: Flag, value: boolean) => {
    for (const run of id === null ? [] : (runsById.get(id) ?? [])) set(run, flag, value);
  };

  let on: ReadonlySet<string> = new Set();
  let last: MapScene | null = null;

  const switchRuns = (scene: MapScene) => {
    const next = runsOn(runs, scene);
    for (const run of on) if (!next.has(run)) set(run, 'on', false);
    for (const run of next) if (!on.has(run)) set(run, 'on', true);
    on = next;
  };
  const flag = (name: 'selection' | 'highlight', as: Flag, scene: MapScene) => {
    if (last && last[name] === scene[name]) return false;
    setAll(last?.[name] ?? null, as, false);
    setAll(scene[name], as, true);
    return true;
  };

  /** What is the same in two years steps back; what differs, and what nobody compares, does not. */
  const quieten = (changed: ReadonlySet<RecordId> | null, before: ReadonlySet<RecordId> | null) => {
    const isQuiet = (id: RecordId, among: typeof changed) => among !== null && !among.has(id);
    for (const id of runsById.keys()) {
      if (isQuiet(id, changed) !== isQuiet(id, before)) setAll(id, 'quiet', isQuiet(id, changed));
    }
  };

  const show = (scene: MapScene) => {
    if (last?.year !== scene.year || last.shown !== scene.shown) switchRuns(scene);
    if (last?.changed !== scene.changed) quieten(scene.changed ?? null, last?.changed ?? null);
    flag('highlight', 'highlit', scene);
    const [language] = scene.languages;
    const isOther = flag('selection', 'selected', scene);
    if (isOther) map.setGlobalStateProperty('selection', scene.selection ?? '');
    if (isOther || (scene.selection !== null && last?.languages[0] !== language)) {
      const data = doubtOf(runs, scene.selection, language);
      map.getSource<GeoJSONSource>('doubt')?.setData(data);
    }
    if (last?.year !== scene.year) map.setGlobalStateProperty('year', scene.year);
    if (last?.shown !== scene.shown && !sameSet(last?.shown, scene.shown)) {
      map.setGlobalStateProperty('shown', [...scene.shown]);
    }
    if (last?.pointed !== scene.pointed) {
      map.getSource<GeoJSONSource>('pointed')?.setData(pointedFeatures(scene.pointed ?? []));
    }
    last = scene;
  };

  // After a lost context, or when the workers were restarted, the library makes its style anew from
  // the snapshot that it took, in which the state of features is not.
  map.on('webglcontextrestored', () => {
    map.once('style.load', () => {
      const scene = last;
      on = new Set();
      last = null;
      if (scene) show(scene);
    });
  });

  return { on: () => on, show };
}

function sameSet(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean {
  return a !== undefined && a.size === b.size && [...a].every((one) => b.has(one));
}
