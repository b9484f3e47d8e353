import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { parse } from 'yaml';
import { z } from 'zod';
import { localText, partialDate } from '../../model/schema/common.ts';

/** What stands beside each shape file in `<file>.meta.yaml`. */
const metaSchema = z.strictObject({
  title: z.string().min(1),
  origin: z.array(z.string().min(1)).min(1),
  licence: z.strictObject({ name: z.string().min(1), url: z.url() }),
  attribution: localText,
  changes: z.string().min(1),
});
export type ShapeMeta = z.infer<typeof metaSchema>;

const text = z.string().min(1);
const span = { from: partialDate.nullable(), to: partialDate.nullable() };
const PROPERTIES = {
  'border.geojson': z.object({ pair: z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/) }),
  'provinces.geojson': z.object({
    iso: z.string().regex(/^VN-/),
    /** Vietnamese; it stands in for the forms that are not given. */
    name: text,
    name_zh: text.optional(),
    name_en: text.optional(),
    name_fr: text.optional(),
    edition: z.enum(['63', '34']),
    ...span,
  }),
  'regions.geojson': z.object({
    iso: z.string().regex(/^CN-/),
    name_vi: text,
    name_zh: text,
    name_en: text,
    name_fr: text,
  }),
} as const;
const reliefSchema = z.object({
  image: z.string(),
  projection: z.literal('EPSG:3857'),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  height: z.number(),
});

const markerSchema = z.object({ number: z.string(), lon: z.number(), lat: z.number() });

type Shape<G extends Geometry, Name extends keyof typeof PROPERTIES> = Feature<
  G,
  z.infer<(typeof PROPERTIES)[Name]>
>;
export type BorderShape = Shape<LineString | MultiLineString, 'border.geojson'>;
export type ProvinceShape = Shape<Polygon | MultiPolygon, 'provinces.geojson'>;
export type RegionShape = Shape<Polygon | MultiPolygon, 'regions.geojson'>;

/** The base shapes of `data/shapes`. */
export interface Shapes {
  readonly borders: readonly BorderShape[];
  /** Vietnam's provinces, both editions. */
  readonly provinces: readonly ProvinceShape[];
  /** Yunnan and Guangxi. */
  readonly regions: readonly RegionShape[];
  /** The other files, passed on to the page as they are: name without `.geojson`. */
  readonly base: ReadonlyMap<string, FeatureCollection>;
  readonly relief: z.infer<typeof reliefSchema> | null;
  /** Surveyed boundary markers, by which the border line is tested. */
  readonly markers: readonly z.infer<typeof markerSchema>[];
  /** Origin and licence by file name; every file has one. */
  readonly meta: ReadonlyMap<string, ShapeMeta>;
}

/**
 * Reads the shapes.
 *
 * @param files texts by name (`border.geojson`, `border.geojson.meta.yaml`, …).
 * @throws {Error} naming the file when one is missing or not as expected: shapes
 *   are made by a program, so there is nothing to collect for a writer to mend.
 */
export function readShapes(files: ReadonlyMap<string, string>): Shapes {
  const relief = files.get('relief.json');
  const markers = files.get('markers.yaml');
  const base = new Map<string, FeatureCollection>();
  const meta = new Map<string, ShapeMeta>();
  for (const [name, text] of files) {
    if (name.endsWith('.meta.yaml')) {
      meta.set(
        name.replace(/\.meta\.yaml$/, ''),
        inFile(name, () => metaSchema.parse(parse(text))),
      );
    } else if (name.endsWith('.geojson') && !(name in PROPERTIES)) {
      base.set(name.replace(/\.geojson$/, ''), collection(files, name));
    }
  }
  return {
    borders: known(files, 'border.geojson') as BorderShape[],
    provinces: known(files, 'provinces.geojson') as ProvinceShape[],
    regions: known(files, 'regions.geojson') as RegionShape[],
    base,
    relief: relief ? inFile('relief.json', () => reliefSchema.parse(JSON.parse(relief))) : null,
    markers: markers
      ? inFile('markers.yaml', () => z.array(markerSchema).parse(parse(markers)))
      : [],
    meta,
  };
}

function known(files: ReadonlyMap<string, string>, name: keyof typeof PROPERTIES): Feature[] {
  return collection(files, name).features.map((feature, i) => {
    const properties = inFile(`${name}, feature ${i + 1}`, () =>
      PROPERTIES[name].parse(feature.properties),
    );
    return { ...feature, properties };
  });
}

function collection(files: ReadonlyMap<string, string>, name: string): FeatureCollection {
  const text = files.get(name);
  if (text === undefined) throw new Error(`data/shapes/${name} is missing`);
  return inFile(name, () => JSON.parse(text) as FeatureCollection);
}

function inFile<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`data/shapes/${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The line between Vietnam and China, west to east. */
export function borderLine(shapes: Pick<Shapes, 'borders'>): LineString {
  const border = shapes.borders.find(({ properties }) => properties.pair === 'CN-VN');
  if (border?.geometry.type !== 'LineString') {
    throw new Error('data/shapes/border.geojson: no single line of the pair CN-VN');
  }
  return border.geometry;
}
