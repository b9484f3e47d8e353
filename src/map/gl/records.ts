import type { Feature, LineString, Point } from 'geojson';
import type { LonLat } from '../../lib/mercator.ts';
import type {
  MeetingFeature,
  MeetingProperties,
  ProjectFeature,
  ProjectProperties,
  SiteFeature,
  SiteProperties,
} from '../../model/features.ts';
import { shortName } from '../../model/short-name.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { rankOf, type Tier, tierOfSite } from '../hierarchy.ts';
import { iconOf } from '../icon.ts';
import { middleOf } from '../middle.ts';
import type { MapSymbol } from '../symbols.ts';

/** What comes out of the files of records; a file that failed is empty. */
export interface RecordFiles {
  readonly gates: readonly SiteFeature[];
  readonly crossings: readonly SiteFeature[];
  readonly projects: readonly ProjectFeature[];
  readonly meetings: readonly MeetingFeature[];
}

/** A record in the years `from` to `to`, as the map needs it. */
export interface Run {
  readonly id: RecordId;
  readonly run: string;
  readonly from: number;
  readonly to: number;
  readonly names: Readonly<Record<`name_${'vi' | 'zh' | 'en' | 'fr'}`, string>>;
  readonly tier: Tier;
  /** Lower ranks keep their place. */
  readonly rank: number;
  readonly icon: string;
  /** Degrees. */
  readonly at: readonly [lon: number, lat: number];
  /** Radius of doubt, metres; `null` where a source prints the position. */
  readonly doubt: number | null;
}

/** A schematic line of a project in the years `from` to `to`. */
export type LineFeature = Feature<
  LineString,
  {
    readonly id: RecordId;
    readonly run: string;
    readonly stage: string;
    readonly type: string;
    /** The stage is carried on from an older source. */
    readonly carried: boolean;
  }
>;

type AnyProperties = SiteProperties | ProjectProperties | MeetingProperties;

const namesOf = ({ name_vi, name_zh, name_en, name_fr }: AnyProperties) => ({
  name_vi: shortName(name_vi),
  name_zh: shortName(name_zh),
  name_en: shortName(name_en),
  name_fr: shortName(name_fr),
});

function doubtOf({ position_basis, precision_m }: AnyProperties): number | null {
  return position_basis === 'source' ? null : precision_m;
}

function runOf(
  properties: AnyProperties,
  at: readonly number[],
  own: { readonly tier: Tier; readonly order: number; readonly symbol: MapSymbol },
): Run[] {
  const { id, run, from, to } = properties;
  const [lon, lat] = at;
  // Without a year it is on no map; without a place neither.
  if (from === null || to === null || lon === undefined || lat === undefined) return [];
  return [
    {
      id,
      run,
      from,
      to,
      names: namesOf(properties),
      tier: own.tier,
      rank: rankOf(own.tier, kindOf(id), own.order),
      icon: iconOf(own.symbol),
      at: [lon, lat],
      doubt: doubtOf(properties),
    },
  ];
}

function kindOf(id: RecordId) {
  return id.slice(0, id.indexOf(':')) as 'gate' | 'crossing' | 'project' | 'meeting';
}

function siteRuns({ properties, geometry }: SiteFeature): Run[] {
  const { kind, status, position_basis: basis, order, freshness } = properties;
  return runOf(properties, geometry?.coordinates ?? [], {
    tier: tierOfSite(kind),
    order,
    symbol: { family: 'site', kind, status, basis, isCarried: freshness === 'carried' },
  });
}

/** The point of a record, degrees: of a line its middle. */
function pointOf(geometry: Point | LineString | null): readonly number[] {
  if (geometry === null) return [];
  return geometry.type === 'Point' ? geometry.coordinates : middleOf(lonLats(geometry));
}

const lonLats = ({ coordinates }: LineString): LonLat[] =>
  coordinates.map(([lon = 0, lat = 0]) => [lon, lat]);

function projectRuns({ properties, geometry }: ProjectFeature): Run[] {
  const { stage, position_basis: basis, freshness } = properties;
  return runOf(properties, pointOf(geometry), {
    tier: 4,
    order: 0,
    symbol: { family: 'project', stage, basis, isCarried: freshness === 'carried' },
  });
}

function meetingRuns({ properties, geometry }: MeetingFeature): Run[] {
  const { status } = properties;
  return runOf(properties, geometry?.coordinates ?? [], {
    tier: 4,
    order: 0,
    symbol: { family: 'meeting', status },
  });
}

/** All runs that have a place and a year. Those without stand in the list, which says why. */
export function runsOf({ gates, crossings, projects, meetings }: RecordFiles): Run[] {
  return [
    ...[...gates, ...crossings].flatMap(siteRuns),
    ...projects.flatMap(projectRuns),
    ...meetings.flatMap(meetingRuns),
  ];
}

/** The schematic lines among the projects. */
export function linesOf({ projects }: RecordFiles): LineFeature[] {
  return projects.flatMap(({ properties, geometry }): LineFeature[] => {
    if (geometry?.type !== 'LineString') return [];
    const { id, run, stage, type, freshness } = properties;
    const carried = freshness === 'carried';
    return [{ type: 'Feature', properties: { id, run, stage, type, carried }, geometry }];
  });
}
