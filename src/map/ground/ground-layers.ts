import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { COARSE, FULL, GROUND_FILES, type GroundFile } from '../../model/files/ground.ts';
import { isSingleFile } from '../../state/data-address.ts';

type GroundFeature = Feature<Geometry, Readonly<Record<string, unknown>>>;
export type GroundLayers = Readonly<Record<GroundFile, readonly GroundFeature[]>>;

type AddressOf = (name: string) => string;

/** @throws {Error} whose message begins with the status of the answer, where that is why. */
async function read<T extends { readonly type: string }>(
  address: string,
  type: string,
): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const file = (await response.json()) as T | null;
  if (file?.type !== type) throw new TypeError(`not a ${type}`);
  return file;
}

const collect = (of: (name: GroundFile) => readonly Feature[]): GroundLayers =>
  Object.fromEntries(GROUND_FILES.map((name) => [name, of(name)])) as GroundLayers;

async function fromTopology(address: string): Promise<GroundLayers> {
  const file = await read<Topology>(address, 'Topology');
  return collect((name) => {
    const layer = file.objects[name] as GeometryCollection | undefined;
    return layer ? feature(file, layer).features : [];
  });
}

/** Where the page is one single file the GeoJSON is in it, and need not be there twice. */
async function fromGeoJson(addressOf: AddressOf): Promise<GroundLayers> {
  const files = await Promise.all(
    GROUND_FILES.map(async (name) => {
      const address = addressOf(`${name}.geojson`);
      return [
        name,
        (await read<FeatureCollection>(address, 'FeatureCollection')).features,
      ] as const;
    }),
  );
  const byName = new Map(files);
  return collect((name) => byName.get(name) ?? []);
}

/** What can be seen of the base map at the start view: small, for the first picture. */
export const coarseLayers = (addressOf: AddressOf): Promise<GroundLayers> =>
  fromTopology(addressOf(COARSE));

let full: Promise<GroundLayers> | null = null;

/** All of the base map; fetched once for all maps, and again only where it did not come. */
export function groundLayers(addressOf: AddressOf): Promise<GroundLayers> {
  full ??= isSingleFile() ? fromGeoJson(addressOf) : fromTopology(addressOf(FULL));
  full.catch(() => {
    full = null;
  });
  return full;
}
