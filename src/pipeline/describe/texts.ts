import type { SchemaName } from '../read/layout.ts';

/** Titles of the layers made from records. Base shapes have theirs beside them. */
export const LAYER_TEXTS: Readonly<Record<string, string>> = {
  gates: 'Border gates: places with a rank in law',
  crossings: 'Crossings: traditional, opened or planned passages',
  projects: 'Projects: works with stages',
  flows: 'Trade figures',
  meetings: 'Meetings of the cooperation mechanisms',
  statements: 'Statements of the primary documents, and agreements, at their most specific places',
  places: 'Places with their names',
  border: 'Land borders',
  provinces: 'Provinces of Vietnam in both editions; Yunnan and Guangxi',
  'province-names':
    'The same provinces, each a point where its name stands best; those at the border all points where it may stand, the best first',
};

/** What a reader of a layer must know beyond its title. */
export const LAYER_NOTES: Readonly<Record<string, string>> = {
  statements:
    'What speaks of several places alike is a MultiPoint; a seat stands for its province. Where no point stands for it (the two countries, the whole border) the geometry is null and no_place says so.',
  flows:
    'A line joins the means of the positions of the places of each end. Where a place has none (a grouping of states, say) the geometry is null; the page still draws such a figure if it names one gate, from the known end through that gate and on beyond it.',
};

export interface JsonResource {
  readonly title: string;
  /** The schema of its records, and the list in which it has them. */
  readonly records?: {
    readonly schema: SchemaName;
    readonly list?: string;
    /** What nobody writes: put together from the rest of the record. */
    readonly made?: Readonly<Record<string, string>>;
  };
}

const PAIR = { names: 'name of the pair in each language, from the names of its sides' };

/** The JSON files of `public/data`, by path there. */
export const JSON_RESOURCES: Readonly<Record<string, JsonResource>> = {
  'sources.json': {
    title: 'Publications behind the statements',
    records: { schema: 'sources', list: 'sources' },
  },
  'claims.json': {
    title: 'Cards of the primary documents, and their claims in our own words',
    records: { schema: 'claims', list: 'claims' },
  },
  'agreed.json': {
    title: 'Commitments with what came of them, and agreements with their terms',
    records: { schema: 'commitments', list: 'commitments' },
  },
  'edition.json': { title: 'Edition of the data, and attribution', records: { schema: 'edition' } },
  'details/gates.json': {
    title: 'Gates, whole records',
    records: { schema: 'site', made: PAIR },
  },
  'details/crossings.json': {
    title: 'Crossings, whole records',
    records: { schema: 'site', made: PAIR },
  },
  'details/projects.json': { title: 'Projects, whole records', records: { schema: 'project' } },
  'details/flows.json': {
    title: 'Series and trade figures, whole records',
    records: { schema: 'flows', list: 'flows' },
  },
  'details/meetings.json': {
    title: 'Mechanisms and meetings, whole records',
    records: { schema: 'meetings', list: 'meetings' },
  },
  'details/places.json': {
    title: 'Places, whole records',
    records: { schema: 'places', list: 'places' },
  },
  'talks.json': {
    title: 'Talks for meetings: scenes with texts, sources and what the map shows',
    records: { schema: 'talk' },
  },
};
