import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Catalogue } from '../facts/catalogue.ts';
import { findSite } from '../facts/find.ts';
import type { Fresh } from '../facts/fresh.ts';
import type { Table } from '../facts/rows/select-table.ts';
import type { Source } from '../model/records.ts';
import { stageIn, statusIn } from '../model/site.ts';
import type { AsOfYear, PartialDate } from '../model/time/time.ts';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import type { FetchJson } from '../state/load.ts';

/** Properties of a built feature, as the files of `public/data` have them. */
export type BuiltProperties = Readonly<Record<string, unknown>> & { readonly id: string };

/** One thing as it is shown in the year, with all that its built feature says and who says so. */
export interface ExportRecord {
  readonly topic: Topic;
  readonly properties: BuiltProperties;
  readonly geometry: Geometry | null;
  /** Since when the status or stage shown holds; `null`: not known, or the topic has none. */
  readonly since: PartialDate | null;
  /** How fresh that status or stage is. */
  readonly fresh: Fresh;
  readonly sources: readonly Source[];
}

/** What is on screen, ready to be written into any format. */
export interface Extract {
  readonly year: AsOfYear;
  /** In the order of the tables: topics as they are switched, things west to east. */
  readonly records: readonly ExportRecord[];
  /** Every source of every record, each once, by id. */
  readonly sources: readonly Source[];
}

/** The file of a topic's features, below `data/`. */
const fileOf = (topic: Topic) =>
  topic === 'cooperation' ? 'statements.geojson' : `${topic}.geojson`;

/** The ids of every row of every table, by topic. */
function shownIds(tables: readonly Table[]): ReadonlyMap<Topic, readonly string[]> {
  return new Map(
    tables.map((table) => [
      table.topic,
      table.topic === 'flows'
        ? table.rows.map(({ id }) => id)
        : table.rows.map(({ row }): string => row.id),
    ]),
  );
}

function isIn(year: AsOfYear, { from, to }: BuiltProperties): boolean {
  if (typeof from !== 'number' || typeof to !== 'number') return true;
  return from <= year && year <= to;
}

/** The run of each thing that holds in the year. */
function runsIn(json: unknown, year: AsOfYear): ReadonlyMap<string, Feature<Geometry | null>> {
  const { features } = json as FeatureCollection<Geometry | null>;
  return new Map(
    features.flatMap((feature) => {
      const properties = feature.properties as BuiltProperties | null;
      return properties && isIn(year, properties) ? [[properties.id, feature] as const] : [];
    }),
  );
}

/** What the built feature says of its freshness, with the source itself; topics without it are as told. */
function freshFrom({ sources }: Catalogue, properties: BuiltProperties): Fresh {
  const { freshness, last_known: date, last_source: id } = properties;
  if (freshness === 'silent' || freshness === 'lasting') return { kind: freshness };
  if (freshness !== 'carried') return { kind: 'sourced' };
  return {
    kind: 'carried',
    lastKnown: typeof date === 'string' ? date : null,
    source: (typeof id === 'string' && sources.get(id)) || null,
  };
}

function sinceOf(catalogue: Catalogue, id: string, year: AsOfYear): PartialDate | null {
  const site = findSite(catalogue, id);
  if (site) return statusIn(site, year)?.from ?? null;
  const project = catalogue.projects.find((one) => one.id === id);
  return (project && stageIn(project, year)?.from) ?? null;
}

/**
 * What the tables show, joined with the built GeoJSON, so that a download says the same as the
 * published files of the edition.
 *
 * @param tables the tables of the view, filters and lens applied; they decide what is shown.
 * @throws LoadError where a file of the edition does not come.
 */
export async function extractOf(
  catalogue: Catalogue,
  year: AsOfYear,
  tables: readonly Table[],
  fetchJson: FetchJson,
): Promise<Extract> {
  const ids = shownIds(tables);
  const topics = TOPICS.filter((topic) => (ids.get(topic) ?? []).length > 0);
  const lists = await Promise.all(
    topics.map(async (topic) => {
      const runs = runsIn(await fetchJson(fileOf(topic)), year);
      return (ids.get(topic) ?? []).flatMap((id): ExportRecord[] => {
        const feature = runs.get(id);
        if (!feature) return [];
        const properties = feature.properties as BuiltProperties;
        const cited = Array.isArray(properties.sources) ? properties.sources : [];
        return [
          {
            topic,
            properties,
            geometry: feature.geometry,
            since: sinceOf(catalogue, id, year),
            fresh: freshFrom(catalogue, properties),
            sources: cited.flatMap((source) => catalogue.sources.get(source) ?? []),
          },
        ];
      });
    }),
  );
  const records = lists.flat();
  const sources = new Map(
    records.flatMap((one) => one.sources.map((source) => [source.id, source])),
  );
  return {
    year,
    records,
    sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
