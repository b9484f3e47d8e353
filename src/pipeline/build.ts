import type { Feature, Geometry } from 'geojson';
import type { EditionFile } from '../model/files/features.ts';
import { FIRST } from '../model/files/first-file.ts';
import { COARSE, FULL } from '../model/files/ground.ts';
import type { Dossier } from '../model/records.ts';
import type { TalkFile } from '../model/talk/talk.ts';
import { TALK_FORMAT, TALK_VERSION } from '../model/talk/talk-format.ts';
import { dataPackage, type Layers } from './describe/datapackage.ts';
import { judgedText } from './describe/judged.ts';
import { attributionLines, POSITION_ATTRIBUTION } from './describe/licences.ts';
import { wallLinesText } from './describe/wall-lines.ts';
import { firstFile } from './first.ts';
import { jsonSchemaTexts } from './json-schema.ts';
import type { Shapes } from './read/shapes.ts';
import { searchFile } from './search/readings.ts';
import { collectionText } from './to-geojson/common.ts';
import { flowFeatures } from './to-geojson/flows.ts';
import { meetingFeatures } from './to-geojson/meetings.ts';
import { placeFeatures } from './to-geojson/places.ts';
import { projectFeatures } from './to-geojson/projects.ts';
import { provinceNameFeatures } from './to-geojson/province-names.ts';
import { baseFeatures, borderFeatures, provinceFeatures } from './to-geojson/shapes.ts';
import { siteFeatures } from './to-geojson/sites.ts';
import { statementFeatures } from './to-geojson/statements.ts';
import { groundTopologies } from './to-topojson.ts';

/** Built files: content by path from the root of the project. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** All GeoJSON layers, topics first, then the base map. */
export function layersOf(dossier: Dossier, shapes: Shapes): Layers {
  const { years } = dossier.edition;
  const { places } = dossier;
  const known = {
    sources: new Map(dossier.sources.map((source) => [source.id, source])),
    closed: dossier.edition.closed,
  };
  const provinces = provinceFeatures(shapes.provinces, shapes.regions, places, years);
  return new Map<string, readonly Feature<Geometry | null>[]>([
    ['gates', siteFeatures(dossier.gates, years, known)],
    ['crossings', siteFeatures(dossier.crossings, years, known)],
    ['projects', projectFeatures(dossier.projects, years, known)],
    ['flows', flowFeatures(dossier.flows, dossier.flowSeries, places)],
    ['meetings', meetingFeatures(dossier.meetings, dossier.mechanisms)],
    ['statements', statementFeatures(dossier)],
    ['places', placeFeatures(places, years)],
    ['border', borderFeatures(shapes.borders)],
    ['provinces', provinces],
    [
      'province-names',
      provinceNameFeatures(provinces, [...dossier.gates, ...dossier.crossings], years),
    ],
    ...[...shapes.base].map(
      ([name, shape]) => [name, baseFeatures(shape, years)] as [string, Feature[]],
    ),
  ]);
}

/** Of what is drawn: the markers are used for tests only. */
function shownMeta({ meta }: Shapes) {
  return [...meta].filter(([name]) => /\.(geojson|jpg)$/.test(name)).map(([, one]) => one);
}

/** The edition with what the page prints about its origin. */
function editionFile(dossier: Dossier, shapes: Shapes): EditionFile {
  return {
    ...dossier.edition,
    attribution: [...attributionLines(shownMeta(shapes)), POSITION_ATTRIBUTION],
    relief: shapes.relief && {
      image: shapes.relief.image,
      bounds: shapes.relief.bounds,
      width: shapes.relief.width,
      height: shapes.relief.height,
    },
  };
}

/** The records as the page loads them, by file name below `public/data`. */
function recordTexts(dossier: Dossier, edition: EditionFile): [string, string][] {
  const { flowSeries: series, flows, carriers, mechanisms, meetings, documents, claims } = dossier;
  const { formulas: _, ...protocol } = dossier.protocol;
  const talks: TalkFile = { format: TALK_FORMAT, version: TALK_VERSION, talks: dossier.talks };
  const contents: [string, unknown][] = [
    ['edition.json', edition],
    ['sources.json', dossier.sources],
    ['claims.json', { documents, claims }],
    ['agreed.json', { commitments: dossier.commitments, agreements: dossier.agreements }],
    ['details/gates.json', dossier.gates],
    ['details/crossings.json', dossier.crossings],
    ['details/projects.json', dossier.projects],
    ['details/flows.json', { series, flows, carriers }],
    ['details/meetings.json', { mechanisms, meetings, protocol }],
    ['details/places.json', dossier.places],
    ['talks.json', talks],
  ];
  return contents.map(([name, content]) => [name, `${JSON.stringify(content)}\n`]);
}

/**
 * Everything that is built, JSON Schemas included. Pure: the same records and
 * shapes give the same bytes.
 *
 * @param images pictures of `data/shapes`, by name.
 */
export function buildOutputs(
  dossier: Dossier,
  shapes: Shapes,
  images: ReadonlyMap<string, Uint8Array>,
): Outputs {
  const layers = layersOf(dossier, shapes);
  const ground = groundTopologies(layers);
  const edition = editionFile(dossier, shapes);
  const files = new Map<string, string | Uint8Array>([
    ...[...layers].map(
      ([name, features]) => [`${name}.geojson`, collectionText(name, features)] as [string, string],
    ),
    ...recordTexts(dossier, edition),
    ...images,
  ]);
  const description = dataPackage(dossier, layers, shapes, files);
  // After the description: the index of the search is a part of the page, not of the data.
  files.set('search.json', `${JSON.stringify(searchFile(dossier))}\n`);
  files.set('datapackage.json', `${JSON.stringify(description, null, 1)}\n`);
  // Of use to the page alone, and no part of what is published: the same shapes are there as GeoJSON.
  files.set(FULL, `${JSON.stringify(ground.full)}\n`);
  // The first records likewise: cut from those that are there whole.
  files.set(FIRST, `${JSON.stringify(firstFile(dossier, edition))}\n`);
  files.set(COARSE, `${JSON.stringify(ground.coarse)}\n`);
  return new Map([
    ...[...files].map(([name, content]) => [`public/data/${name}`, content] as const),
    ...jsonSchemaTexts(),
    ['docs/wall-lines.md', wallLinesText(dossier)],
    ['docs/judged.md', judgedText(dossier)],
  ]);
}
