import type {
  BorderProperties,
  FlowProperties,
  MeetingProperties,
  PlaceProperties,
  ProjectProperties,
  ProvinceProperties,
  SiteProperties,
  StatementProperties,
} from '../../model/files/features.ts';
import { PLACELESS } from '../../model/talk/stand.ts';
import { APPROXIMATIONS, POSITION_BASES } from '../../model/talk/written-words.ts';
import {
  COOPERATION_FIELDS,
  COUNTS,
  DIRECTIONS,
  FIGURE_MEASURES,
  FIGURE_UNITS,
  FLOW_LAYERS,
  PROJECT_TYPES,
  SITE_CLASSES,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../../model/vocabulary.ts';

/** A field of a Data Package schema; `unit` is ours, the standard allows further keys. */
export interface Field {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}
export type Fields<Properties> = { readonly [Key in keyof Properties]-?: Field };

const text = (description: string): Field => ({ type: 'string', description });
const list = (description: string): Field => ({ type: 'array', description });
const flag = (description: string): Field => ({ type: 'boolean', description });
const whole = (description: string, unit?: string): Field => ({
  type: 'integer',
  description,
  ...(unit ? { unit } : {}),
});
const word = (description: string, allowed: readonly string[]): Field => ({
  type: 'string',
  description,
  constraints: { enum: allowed },
});

const NAMES = {
  name_vi: text('Vietnamese name; where none is known, the English one'),
  name_zh: text('Chinese name, simplified; where none is known, the Vietnamese one'),
  name_en: text('English name'),
  name_fr: text('French name'),
};

const RUN = {
  id: { ...text('Record, the same for all its features'), constraints: { required: true } },
  run: { ...text('Feature: id@first year'), constraints: { required: true } },
  from: whole('First year for which the feature holds, included', 'year'),
  to: whole('Last year for which the feature holds, included', 'year'),
  sources: list('Ids of sources.json behind what the feature says'),
  ...NAMES,
} satisfies Record<string, Field>;

const POSITION = {
  position_basis: word(
    'How the position is known: printed by a source, placed by us on the border line or between known points, or a well-known town; null without a position',
    POSITION_BASES,
  ),
  precision_m: {
    type: 'number',
    description:
      'How far off the position may be, of a line its worst point; null without a position',
    unit: 'm',
  },
} satisfies Record<string, Field>;

const STATE = {
  is_sourced: flag('Whether a source speaks of the status or stage in these very years'),
  freshness: word(
    'sourced: a source speaks of these years; carried: shown on from an older source; lasting: a completed or open project by an older source, which does not age; silent: none tells the status or stage',
    ['sourced', 'carried', 'lasting', 'silent'],
  ),
  last_known: text('Of what is carried: latest date for which it is known; null: nothing is dated'),
  last_source: text('Of what is carried: id of sources.json that says so'),
} satisfies Record<string, Field>;

const SITE: Fields<SiteProperties> = {
  ...RUN,
  ...POSITION,
  ...STATE,
  kind: word('Class of today, or what else the place is', SITE_KINDS),
  order: whole('Place in the row of gates and crossings from west to east'),
  status: word('Status in these years; unknown where no source tells it', STATUSES),
  class_vn: word('Class declared by Vietnam; null where none is on record', SITE_CLASSES),
  class_cn: word('Class declared by China; null where none is on record', SITE_CLASSES),
  part_of: text('Gate to which a clearance route belongs'),
  vn_name: text('Name of the Vietnamese side, in Vietnamese'),
  cn_name: text('Name of the Chinese side, in Chinese where known'),
  vn_province: text('Vietnamese province in these years, id of places.geojson'),
  vn_district: text('Vietnamese district in these years; null since 1 July 2025'),
  cn_region: text('Chinese province or autonomous region, id of places.geojson'),
  cn_prefecture: text('Chinese prefecture, id of places.geojson'),
  cn_county: text('Chinese county, id of places.geojson'),
};

const PROJECT: Fields<ProjectProperties> = {
  ...RUN,
  ...POSITION,
  ...STATE,
  type: word('Kind of works', PROJECT_TYPES),
  stage: word('Stage in these years; unknown where no source tells it', [...STAGES, 'unknown']),
  geometry_basis: word(
    'schematic: a drawing aid through named towns, never an alignment; gate-point: the point of its gate; none: nothing to draw',
    ['schematic', 'gate-point', 'none'],
  ),
  gates: list('Gates and crossings that it serves'),
};

const FLOW: Fields<FlowProperties> = {
  ...RUN,
  series: text('Only figures of one series may be compared'),
  measure: word('What is counted', FIGURE_MEASURES),
  layer: word(
    'provinces: what passes the gates of a province; regions: a region with all of Vietnam; null: not on the map',
    FLOW_LAYERS,
  ),
  of: list('Provinces, region or gate of which it is the trade or traffic'),
  order: whole('Of several series of the same, the one with the least number is shown'),
  period: text('full-year, or the part or sum of years that is meant'),
  start: text('First day, month or year of the period'),
  end: text('First day, month or year after the period'),
  direction: word('export goes from a to b, import from b to a', DIRECTIONS),
  a: list('Vietnamese or southern end, ids of places.geojson'),
  b: list('Chinese end, ids of places.geojson'),
  gates: list('Gates of which it is the figure; empty for a region'),
  value: { type: 'number', description: 'The figure as printed', unit: 'see the field unit' },
  unit: word('Unit of value', FIGURE_UNITS),
  value_usd: { type: 'number', description: 'Only where the source gives USD', unit: 'USD' },
  approximation: word('How exactly the source states it', APPROXIMATIONS),
  counted_by: word('The side that counted; null where no source names it', COUNTS),
  told_on: text('Day on which it was told, where no source prints its period'),
  is_derived: flag('Worked out from printed figures; never drawn'),
  is_plausible: flag('false: the printed figure cannot be right; never drawn'),
  usable_as_yearly_flow: flag('May be drawn as the flow of one year'),
  is_disputed: flag('Sources disagree, or the printed figure cannot be right'),
};

const MEETING: Fields<MeetingProperties> = {
  ...RUN,
  ...POSITION,
  from: whole('Year in which it began; null where no source prints a date', 'year'),
  to: whole('Year in which it ended; null where no source prints a date', 'year'),
  mechanism: text('Mechanism of which it is a session; the names are those of the mechanism'),
  ordinal: whole('Number of the session in its mechanism'),
  start: text('First day, month or year; null where no source prints a date'),
  end: text('First day, month or year after it'),
  status: word('Held, or planned only', ['held', 'planned']),
  place: text('Town, id of places.geojson; null where no source names it'),
  host_region: text('Province or region that hosted it, where only that is known'),
  participants: list('Full members that day, ids of places.geojson'),
};

const PROVINCE: Fields<ProvinceProperties> = {
  ...RUN,
  iso: text('ISO 3166-2 code'),
  country: word('ISO 3166-1 code', ['VN', 'CN']),
  edition: whole('Number of Vietnam’s provinces in this edition; null for China'),
};

const PLACE: Fields<PlaceProperties> = {
  ...RUN,
  ...POSITION,
  kind: text('country, province, prefecture, county, town, river …'),
  country: text('ISO 3166-1 code; VN-CN for what both share, - for none'),
  iso: text('ISO 3166 code where there is one'),
  parent: text('Unit in which it lies, id of places.geojson'),
  drawable: flag('false: a context word, never a symbol'),
};

const STATEMENT: Fields<StatementProperties> = {
  ...RUN,
  ...POSITION,
  name_vi: text('What it says, in our own words, in Vietnamese'),
  name_zh: text('What it says, in our own words, in simplified Chinese'),
  name_en: text('What it says, in our own words, in English'),
  name_fr: text('What it says, in our own words, in French'),
  from: whole('First year of which it speaks; null where no day is known', 'year'),
  to: whole('Last year of which it speaks, of an agreement the last of its term', 'year'),
  type: word('A statement of a primary document, or an agreement', ['statement', 'agreement']),
  field: word('Field of cooperation', COOPERATION_FIELDS),
  places: list('Where it stands, ids of places.geojson in the order of the points'),
  binds: list('The two places that it binds, Vietnam’s first; empty where it binds no two alone'),
  no_place: word('Why it has no point; null where it has one', PLACELESS),
  sides: list('Whose matter it is, ids of places.geojson'),
  status: text('How it was told: held, signed, agreed, proposed …; null of an agreement'),
  documents: list('Primary documents that state it, ids of claims.json'),
};

const BORDER: Fields<BorderProperties> = {
  id: text('Line'),
  between: list('The two countries, ISO 3166-1 codes in alphabetical order'),
};

/** Fields of the layers made from records, by name of the file without `.geojson`. */
export const LAYER_FIELDS: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  gates: SITE,
  crossings: SITE,
  projects: PROJECT,
  flows: FLOW,
  meetings: MEETING,
  statements: STATEMENT,
  places: PLACE,
  border: BORDER,
  provinces: PROVINCE,
  'province-names': PROVINCE,
};

/** Fields of the base shapes; a shape has some of them. */
export const BASE_FIELDS: Readonly<Record<string, Field>> = {
  ...NAMES,
  id: text('Shape'),
  from: RUN.from,
  to: RUN.to,
  iso: text('ISO 3166-1 code of the country'),
  iso63: text('ISO 3166-2 code of the province up to 30 June 2025'),
  iso34: text('ISO 3166-2 code of the province since 1 July 2025'),
  edition: text('Number of Vietnam’s provinces in this edition'),
  of: list('ISO 3166-2 codes of the units that the line bounds'),
  rank: whole('Weight on the map: 1 is the heaviest'),
  country: text('ISO 3166-1 code'),
  position: text('Origin of the point'),
  prefecture: text('Prefecture whose seat the town is'),
  prefecture_vi: text('Its name in Vietnamese'),
  prefecture_zh: text('Its name in Chinese, simplified'),
  prefecture_en: text('Its name in English'),
  prefecture_fr: text('Its name in French'),
};
