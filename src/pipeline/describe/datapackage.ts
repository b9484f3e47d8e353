import { createHash } from 'node:crypto';
import type { Feature, Geometry } from 'geojson';
import type { Dossier } from '../../model/records.ts';
import { jsonSchema } from '../json-schema.ts';
import type { Shapes } from '../read/shapes.ts';
import { BASE_FIELDS, type Field, LAYER_FIELDS } from './fields.ts';
import { licenceOf, OUR_LICENCE, POSITION_ATTRIBUTION, POSITION_LICENCE } from './licences.ts';
import { JSON_RESOURCES, type JsonResource, LAYER_NOTES, LAYER_TEXTS } from './texts.ts';

/** Features by name of the file in `public/data`, without `.geojson`. */
export type Layers = ReadonlyMap<string, readonly Feature<Geometry | null>[]>;

type Content = string | Uint8Array;

/**
 * The description of `public/data`: Data Package v2 (datapackage.org), one
 * resource a file with its fields, licence, origin, size and SHA-256.
 *
 * @param files content by name below `public/data`, without datapackage.json.
 */
export function dataPackage(
  dossier: Dossier,
  layers: Layers,
  shapes: Shapes,
  files: ReadonlyMap<string, Content>,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vietnam-china-border-cooperation',
    title: 'Gates, crossings, projects, trade and meetings along the Vietnam–China land border',
    description:
      'One feature per thing and run of years, from and to both included. Every statement names its sources by the ids of sources.json. Lines of flows join anchor points (the mean of the positions of the places of an end) and are no routes; lines of projects are drawing aids through named towns. The border line is an approximation from OpenStreetMap, not a legal line.',
    version: dossier.edition.version,
    ...(dossier.edition.closed.length === 10
      ? { created: `${dossier.edition.closed}T00:00:00Z` }
      : {}),
    keywords: ['Vietnam', 'China', 'Yunnan', 'Guangxi', 'border gates', 'trade'],
    contributors: [
      { title: 'The border-cooperation-map authors', roles: ['author', 'maintainer'] },
    ],
    licenses: [OUR_LICENCE, POSITION_LICENCE],
    sources: [
      {
        title: `${dossier.sources.length} publications, listed in sources.json`,
        path: 'sources.json',
      },
      { title: POSITION_ATTRIBUTION.en },
    ],
    resources: [...files].map(([path, content]) => ({
      ...described(path, content, layers, shapes),
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
      hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    })),
  };
}

/** The source that told the state last is one of the list of sources. */
const LAST_SOURCE = { fields: ['last_source'], reference: { resource: 'sources', fields: ['id'] } };

/** Files whose points are worked out from the shapes of another one, and stand under its licence. */
const DRAWN_FROM: Readonly<Record<string, string>> = {
  'province-names.geojson': 'provinces.geojson',
};

function described(path: string, content: Content, layers: Layers, shapes: Shapes) {
  const meta = shapes.meta.get(path);
  const head = {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: path.replace(/\.[a-z]+$/, '').replaceAll('/', '-'),
    path,
  };
  const drawnFrom = meta ?? shapes.meta.get(DRAWN_FROM[path] ?? '');
  const origin = drawnFrom
    ? {
        licenses: [licenceOf(drawnFrom)],
        sources: drawnFrom.origin.map((title) => ({ title })),
        attribution: drawnFrom.attribution.en,
      }
    : ownOrigin(content);

  const layer = path.endsWith('.geojson') ? path.replace(/\.geojson$/, '') : undefined;
  if (layer !== undefined) {
    const features = layers.get(layer) ?? [];
    const fields = LAYER_FIELDS[layer] ?? BASE_FIELDS;
    const description = meta ? `Changes: ${meta.changes}` : LAYER_NOTES[layer];
    const used = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
    return {
      ...head,
      title: LAYER_TEXTS[layer] ?? meta?.title ?? layer,
      ...(description ? { description } : {}),
      format: 'geojson',
      mediatype: 'application/geo+json',
      encoding: 'utf-8',
      features: features.length,
      ...origin,
      schema: {
        fields: used.map((name) => ({ name, ...fieldOf(fields, layer, name) })),
        // One thing has a feature a run of years; a shape that no year changes has one.
        primaryKey: [used.includes('run') ? 'run' : 'id'],
        ...(used.includes('last_source') ? { foreignKeys: [LAST_SOURCE] } : {}),
      },
    };
  }
  if (path.endsWith('.jpg')) {
    return {
      ...head,
      title: meta?.title ?? path,
      description: 'Web Mercator; edition.json says where it lies',
      format: 'jpg',
      mediatype: 'image/jpeg',
      ...origin,
    };
  }
  const resource = JSON_RESOURCES[path];
  if (!resource) throw new Error(`${path} is built but not described (describe/texts.ts)`);
  return {
    ...head,
    title: resource.title,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...origin,
    ...(resource.records ? { schema: { fields: recordFields(resource.records) } } : {}),
  };
}

/** Facts are ours; positions estimated on the border line are under the licence of that line. */
function ownOrigin(content: Content) {
  const sources = [{ title: 'sources.json', path: 'sources.json' }];
  const isPlaced =
    typeof content === 'string' && /"(?:position_)?basis": ?"estimated"/.test(content);
  if (!isPlaced) return { licenses: [OUR_LICENCE], sources };
  return {
    licenses: [OUR_LICENCE, POSITION_LICENCE],
    licenseNote:
      'CC-BY-4.0 for facts and texts, ODbL-1.0 for positions whose basis is estimated: they derive from OpenStreetMap’s border line',
    sources: [...sources, { title: POSITION_ATTRIBUTION.en }],
    attribution: POSITION_ATTRIBUTION.en,
  };
}

function fieldOf(fields: Readonly<Record<string, Field>>, layer: string, name: string): Field {
  const field = fields[name];
  if (!field) throw new Error(`${layer}.geojson has the field ${name}, which is not described`);
  return field;
}

/** Fields of one record of a JSON file, from the schema that writers follow. */
function recordFields({ schema, list, made = {} }: NonNullable<JsonResource['records']>): object[] {
  const root = jsonSchema(schema) as SchemaNode;
  const items = list === undefined ? root : root.properties?.[list]?.items;
  const written = Object.entries(items?.properties ?? {}).map(([name, node]) => ({
    name,
    type: typeOf(node),
    ...(node.description ? { description: node.description } : {}),
    ...(node.enum ? { constraints: { enum: node.enum } } : {}),
  }));
  const others = Object.entries(made).map(([name, description]) => ({
    name,
    type: 'object',
    description,
  }));
  return [...written, ...others];
}

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** The type of a value, of those that are not null; `any` where several are allowed. */
function typeOf(node: SchemaNode): string {
  const own = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  const all = own.length > 0 ? own : (node.anyOf ?? []).map(typeOf);
  const types = new Set(all.filter((type) => type !== 'null'));
  const [only] = types;
  return types.size === 1 && only !== undefined ? only : 'any';
}
