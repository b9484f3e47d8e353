import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import { GROUND_FILES } from '../model/files/ground.ts';

/*
 * The ground as the plain map fetches it: all its layers in one file, a limit that two areas share
 * told once. The same shapes stand as GeoJSON beside it, for everybody else.
 */

/** Steps across the whole extent; the border keeps its place to some two metres. */
const FULL_STEPS = 1e6;

/**
 * The first picture: steps across the extent, and the least triangle of a line that still counts,
 * square degrees. At the start view a px is some 0.01 degrees.
 */
const COARSE = { steps: 1e4, least: 2e-5 };

type Layer = readonly Feature<Geometry | null>[];

function collectionsOf(layers: ReadonlyMap<string, Layer>): Record<string, FeatureCollection> {
  return Object.fromEntries(
    GROUND_FILES.map((name) => {
      const features = (layers.get(name) ?? []).map(({ type, properties, geometry }) => {
        return { type, properties, geometry } as Feature;
      });
      return [name, { type: 'FeatureCollection', features } as const];
    }),
  );
}

/**
 * @param layers GeoJSON features by name of the layer.
 * @returns `full`: the shapes as they are; `coarse`: what can be seen of them at the start view,
 * small islands left out.
 */
export function groundTopologies(layers: ReadonlyMap<string, Layer>): {
  readonly full: Topology;
  readonly coarse: Topology;
} {
  const collections = collectionsOf(layers);
  const raw = topology(collections) as unknown as Topology<Record<string, GeometryObject<object>>>;
  const weighed = presimplify(raw);
  const simple = simplify(weighed, COARSE.least);
  const large = filter(simple, filterWeight(simple, 2 * COARSE.least));
  return {
    full: topology(collections, FULL_STEPS),
    coarse: quantize(
      large as unknown as Topology<Record<string, GeometryObject<object>>>,
      COARSE.steps,
    ),
  };
}
