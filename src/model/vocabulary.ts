export type {
  Approximation,
  CommitmentKind,
  EventType,
  OtherNameKind,
  OutcomeState,
  PositionBasis,
  TrafficMode,
} from './talk/written-words.ts';

/** What a reader switches. Order is the order of the switches. */
export const TOPICS = [
  'gates',
  'crossings',
  'projects',
  'flows',
  'meetings',
  'cooperation',
] as const;
export type Topic = (typeof TOPICS)[number];

/** First half of a record's id: `gate:ma-lu-thang-jinshuihe`. */
export const RECORD_KINDS = ['gate', 'crossing', 'project', 'flow', 'meeting'] as const;

/** What is no record of its own and can be selected all the same: `statement:jwg11-held`. */
export const COOPERATION_KINDS = ['statement', 'commitment', 'agreement', 'place'] as const;

export type CooperationKind = (typeof COOPERATION_KINDS)[number];

/** All that can be selected. */
export const SELECTABLE_KINDS = [...RECORD_KINDS, ...COOPERATION_KINDS] as const;
export type RecordKind = (typeof SELECTABLE_KINDS)[number];
export type RecordId = `${RecordKind}:${string}`;

export const TOPIC_OF: Record<RecordKind, Topic> = {
  gate: 'gates',
  crossing: 'crossings',
  project: 'projects',
  flow: 'flows',
  meeting: 'meetings',
  statement: 'cooperation',
  commitment: 'cooperation',
  agreement: 'cooperation',
  place: 'cooperation',
};

/** Kinds of gates: places with a rank in law. */
export const GATE_KINDS = ['international', 'main', 'auxiliary', 'rail'] as const;

/** Kinds of crossings: traditional, opened or planned passages without that rank. */
export const CROSSING_KINDS = [
  'traditional-crossing',
  'customs-route',
  'cargo-road',
  'scenic-crossing',
  'planned-route',
] as const;

export const SITE_KINDS = [...GATE_KINDS, ...CROSSING_KINDS] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Classes that a side has declared in law; a site's kind is its class of today. */
export const SITE_CLASSES = [
  'international',
  'main',
  'auxiliary',
  'rail',
  'traditional-crossing',
  'customs-route',
  'cargo-road',
] as const;
export type SiteClass = (typeof SITE_CLASSES)[number];

/** `unknown`: a source shows that the earlier state ended or is in doubt. */
export const STATUSES = [
  'open',
  'restricted',
  'suspended',
  'closed',
  'planned',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

export const STAGES = [
  'proposed',
  'agreed',
  'approved',
  'under-construction',
  'completed',
  'open',
  'suspended',
] as const;
export type Stage = (typeof STAGES)[number];

/** In place of a status: no source speaks of the year. Not the same as `unknown`, which a source says. */
export const NO_SOURCE = 'no-source';

/** A status of sites or a stage of projects, or that no source tells one. */
export type StateValue = Status | Stage | typeof NO_SOURCE;

export const PROJECT_TYPES = [
  'bridge',
  'railway',
  'expressway',
  'road-works',
  'smart-gate',
  'cross-border-zone',
  'scenic-area',
  'gate-upgrade',
  'clearance-route',
] as const;
export type ProjectType = (typeof PROJECT_TYPES)[number];

/** Kinds of places by which one can filter, and whose names the list is told in. */
export const UNIT_KINDS: ReadonlySet<string> = new Set([
  'province',
  'municipality',
  'autonomous-region',
]);

export const DIRECTIONS = ['total', 'export', 'import'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Trade figures as the source reports them, or in US dollars where a source gives dollars. */
export const MONEYS = ['reported', 'usd'] as const;
export type Money = (typeof MONEYS)[number];

/** What a figure of trade or traffic counts. */
export const FIGURE_MEASURES = ['value', 'tonnes', 'vehicles', 'travellers', 'trains'] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** Those of them that a reader can have on the map. */
export const MEASURES = ['value', 'tonnes', 'vehicles', 'travellers'] as const;
export type Measure = (typeof MEASURES)[number];

export const UNITS_OF = {
  value: ['USD', 'CNY'],
  tonnes: ['t'],
  vehicles: ['vehicles'],
  travellers: ['persons'],
  trains: ['trains'],
} as const satisfies Record<FigureMeasure, readonly string[]>;
export const FIGURE_UNITS = ['USD', 'CNY', 't', 'vehicles', 'persons', 'trains'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/**
 * The two pictures of trade, never on one scale and never summed: what passes the gates of each
 * Vietnamese province, and what Guangxi and Yunnan trade with all of Vietnam.
 */
export const FLOW_LAYERS = ['provinces', 'regions'] as const;
export type FlowLayer = (typeof FLOW_LAYERS)[number];

/** The side whose office counted. */
export const COUNTS = ['VN', 'CN'] as const;

/**
 * What sort of publication a source is: a newspaper, agency or broadcaster; an office of state or
 * party; the text of a law or treaty; an encyclopedia; a set of data; any other page of the web.
 */
export const SOURCE_KINDS = ['press', 'official', 'law', 'reference', 'dataset', 'web'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Why a statement that looks ahead is no commitment. `view`: an appraisal, a wish or a readiness that
 * names no act; `going-on`: tells what was being done; `firms`: no act of the two sides; `expectation`:
 * what the reporter expects.
 */
export const NO_PROMISE = ['view', 'going-on', 'firms', 'expectation'] as const;
export type NoPromise = (typeof NO_PROMISE)[number];

/** Fields of cooperation as the map tells them apart, each by a pictogram. */
export const COOPERATION_FIELDS = [
  'connections',
  'economy',
  'farming',
  'health',
  'learning',
  'culture',
  'border',
  'people',
  'texts',
] as const;
export type CooperationField = (typeof COOPERATION_FIELDS)[number];

/** What commitments and agreements are about. */
export const AGREED_FIELDS = [
  'gates',
  'smart-gates',
  'trade',
  'zones',
  'industry',
  'agriculture',
  'transport',
  'tourism',
  'labour',
  'training',
  'health',
  'environment',
  'poverty',
  'border',
  'party',
  'media',
  'mechanisms',
  'general',
] as const;
export type AgreedField = (typeof AGREED_FIELDS)[number];
