import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { LocalText } from '../language.ts';
import type { Edition } from '../records.ts';
import type { Placeless } from '../talk/stand.ts';
import type { ShownFreshness } from '../time/freshness.ts';
import type { PartialDate } from '../time/time.ts';
import type {
  Approximation,
  CooperationField,
  Direction,
  FigureMeasure,
  FigureUnit,
  FlowLayer,
  PositionBasis,
  ProjectType,
  RecordId,
  SiteClass,
  SiteKind,
  Stage,
  Status,
} from '../vocabulary.ts';

/*
 * The built GeoJSON: one feature per thing and run of years, `from` and `to`
 * both included, so that a filter by year is two comparisons in any program.
 * Names stand flat (`name_vi`, …) because that is what GIS programs read.
 */

interface FlatNames {
  readonly name_vi: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly name_fr: string;
}

interface RunProperties<Id extends string = RecordId> extends FlatNames {
  /** The record: the same for all its runs. */
  readonly id: Id;
  /** The feature: `id@from`, e.g. `gate:ma-lu-thang-jinshuihe@2021`. */
  readonly run: string;
  readonly from: number;
  readonly to: number;
  /** Ids of sources.json behind what this feature says. */
  readonly sources: readonly string[];
}

interface StateProperties {
  /** Whether a source speaks of these very years, and not only of earlier ones. */
  readonly is_sourced: boolean;
  /** `carried`: shown on from an older source; `silent`: no source tells the status or stage. */
  readonly freshness: ShownFreshness['kind'];
  /** Of what is carried: the latest date for which it is known, and the source that says so. */
  readonly last_known: PartialDate | null;
  readonly last_source: string | null;
}

/** How well a position is known, of a line its worst point; `null` where there is none. */
interface PositionProperties {
  readonly position_basis: PositionBasis | null;
  readonly precision_m: number | null;
}

/** gates.geojson, crossings.geojson; the geometry is `null` where no position is known. */
export interface SiteProperties extends RunProperties, PositionProperties, StateProperties {
  readonly kind: SiteKind;
  readonly order: number;
  readonly status: Status;
  readonly class_vn: SiteClass | null;
  readonly class_cn: SiteClass | null;
  readonly part_of: RecordId | null;
  /** Names of each side's post. */
  readonly vn_name: string;
  readonly cn_name: string;
  /** Units valid in these years, as ids of places.geojson. */
  readonly vn_province: string;
  readonly vn_district: string | null;
  readonly cn_region: string;
  readonly cn_prefecture: string | null;
  readonly cn_county: string | null;
}
export type SiteFeature = Feature<Point | null, SiteProperties>;

/** projects.geojson: a point, or a schematic line through named towns. */
export interface ProjectProperties extends RunProperties, PositionProperties, StateProperties {
  readonly type: ProjectType;
  readonly stage: Stage | 'unknown';
  readonly geometry_basis: 'schematic' | 'gate-point' | 'none';
  readonly gates: readonly string[];
}
export type ProjectFeature = Feature<Point | LineString | null, ProjectProperties>;

/** flows.geojson: one line from end `a` to end `b` for each figure. */
export interface FlowProperties extends RunProperties {
  readonly series: string;
  readonly measure: FigureMeasure;
  /** Of which of the two pictures of trade it is; `null`: of none, it stands in tables alone. */
  readonly layer: FlowLayer | null;
  /** What it is the trade of: provinces, a region or a gate; the series with the least `order` is shown. */
  readonly of: readonly string[];
  readonly order: number | null;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly direction: Direction;
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** The gates of which it is the figure; empty where it is that of a region. */
  readonly gates: readonly RecordId[];
  readonly value: number;
  readonly unit: FigureUnit;
  readonly value_usd: number | null;
  readonly approximation: Approximation;
  /** Whether the figure may be drawn as a flow of one year. */
  readonly usable_as_yearly_flow: boolean;
  readonly counted_by: 'VN' | 'CN' | null;
  /** The day on which a figure was told whose period no source prints. */
  readonly told_on: string | null;
  /** Worked out by us from printed figures. */
  readonly is_derived: boolean;
  readonly is_plausible: boolean;
  /** Sources disagree, or the printed figure cannot be right. */
  readonly is_disputed: boolean;
}
export type FlowFeature = Feature<LineString | null, FlowProperties>;

/** meetings.geojson; `from` and `to` are `null` where no source prints a date. */
export interface MeetingProperties extends Omit<RunProperties, 'from' | 'to'>, PositionProperties {
  readonly from: number | null;
  readonly to: number | null;
  readonly mechanism: string;
  readonly ordinal: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly status: 'held' | 'planned';
  readonly place: string | null;
  readonly host_region: string | null;
  readonly participants: readonly string[];
}
export type MeetingFeature = Feature<Point | null, MeetingProperties>;

/** provinces.geojson: Vietnam's provinces in both editions; Yunnan and Guangxi. */
export interface ProvinceProperties extends RunProperties<string> {
  readonly iso: string;
  readonly country: 'VN' | 'CN';
  /** Number of Vietnam's provinces in the edition; `null` for China. */
  readonly edition: 34 | 63 | null;
}
export type ProvinceFeature = Feature<Polygon | MultiPolygon, ProvinceProperties>;

/** province-names.geojson: where the name stands best; at the border all points where it may stand. */
export type ProvinceNameFeature = Feature<Point | MultiPoint, ProvinceProperties>;

/** border.geojson */
export interface BorderProperties {
  readonly id: string;
  /** The two countries, ISO 3166-1, in alphabetical order. */
  readonly between: readonly [string, string];
}
export type BorderFeature = Feature<LineString | MultiLineString, BorderProperties>;

/** places.geojson: the years on some day of which the place is valid. */
export interface PlaceProperties extends RunProperties<string>, PositionProperties {
  readonly kind: string;
  readonly country: string;
  readonly iso: string | null;
  readonly parent: string | null;
  readonly drawable: boolean;
}
export type PlaceFeature = Feature<Point | null, PlaceProperties>;

/**
 * statements.geojson: what the primary documents state, and the agreements, each at its most specific
 * places; the geometry is `null` where `no_place` says why. The names are what it says, in our words.
 */
export interface StatementProperties
  extends Omit<RunProperties, 'from' | 'to'>,
    PositionProperties {
  readonly from: number | null;
  readonly to: number | null;
  readonly type: 'statement' | 'agreement';
  readonly field: CooperationField;
  /** Ids of places.geojson, in the order of the points. */
  readonly places: readonly string[];
  /** The two places that it binds, Vietnam's first; empty where it binds no two alone. */
  readonly binds: readonly string[];
  readonly no_place: Placeless | null;
  /** Provinces, regions and countries whose matter it is. */
  readonly sides: readonly string[];
  /** How it was told (held, proposed, signed …); `null` of an agreement. */
  readonly status: string | null;
  /** Ids of primary documents. */
  readonly documents: readonly string[];
}
export type StatementFeature = Feature<Point | MultiPoint | null, StatementProperties>;

/** A collection with the foreign members that RFC 7946 allows and ours carry. */
export interface BuiltCollection<F extends Feature<Geometry | null>>
  extends FeatureCollection<Geometry | null, NonNullable<F['properties']>> {
  readonly bbox?: [number, number, number, number];
}

/** edition.json: which edition of the data this is, and what the page prints about its origin. */
export interface EditionFile extends Edition {
  /** Lines of attribution, each to be shown as it is. */
  readonly attribution: readonly LocalText[];
  /** Where the relief image lies: west, south, east, north in degrees; the image is in Web Mercator. */
  readonly relief: {
    readonly image: string;
    readonly bounds: readonly [number, number, number, number];
    readonly width: number;
    readonly height: number;
  } | null;
}
