import type { Catalogue } from '../facts/catalogue.ts';
import { readStands } from '../facts/rows/stands.ts';
import {
  byId,
  editionOf,
  isPlain,
  type RecordFault,
  recordsOf,
  type Shape,
} from '../facts/scene/shapes.ts';
import type {
  Agreement,
  Carrier,
  Claim,
  Commitment,
  DocumentCard,
  Flow,
  FlowSeries,
  Mechanism,
  Meeting,
  Office,
  Person,
  Place,
  Project,
  ProtocolSession,
  Site,
  Source,
} from '../model/records.ts';
import type { FileName } from './files.ts';

/* How each file of records is read. */

interface Reading {
  readonly part: Partial<Catalogue>;
  readonly faults: readonly RecordFault[];
}

const SITE: Shape = {
  texts: ['id', 'kind'],
  numbers: ['order'],
  objects: ['names', 'vietnam', 'china'],
  lists: [
    ...['otherNames', 'markers', 'modes', 'statuses', 'classHistory', 'events'],
    ...['disputes', 'sources'],
  ],
};
const PROJECT: Shape = {
  texts: ['id', 'type', 'geometryBasis'],
  objects: ['names'],
  lists: ['ends', 'gates', 'stages', 'events', 'figures', 'disputes'],
};
const FLOW: Shape = {
  texts: ['id', 'period', 'from', 'to', 'series'],
  numbers: ['value'],
  objects: ['scope', 'usableReason'],
  lists: ['a', 'b', 'gates', 'disputes', 'sources'],
};
const SERIES: Shape = { texts: ['id', 'measure'], objects: ['names'] };
const CARRIER: Shape = { texts: ['gate'], lists: ['places', 'end'] };
const MEETING: Shape = {
  texts: ['id', 'mechanism'],
  numbers: ['ordinal'],
  lists: ['participants', 'guests', 'outcomes', 'sources'],
};
const OFFICE: Shape = { texts: ['id'], objects: ['title'] };
const PERSON: Shape = { texts: ['id'] };
const SESSION: Shape = { texts: ['meeting'], lists: ['names', 'people', 'signed'] };
const NAMED: Shape = { texts: ['id'], objects: ['names'] };
const PLACE: Shape = { texts: ['id', 'kind'], objects: ['names'], lists: [] };
const SOURCE: Shape = { texts: ['id', 'title', 'language'], objects: ['publisher'] };
const DOCUMENT: Shape = { texts: ['id', 'source'], objects: ['title'], lists: ['paragraphs'] };
const CLAIM: Shape = {
  texts: ['id', 'type', 'status', 'reported'],
  objects: ['paraphrase', 'valid', 'sides'],
  lists: ['also', 'places', 'locators', 'disputes', 'sources'],
};

const COMMITMENT: Shape = {
  texts: ['id', 'kind'],
  objects: ['what'],
  lists: ['by', 'to', 'fields', 'records', 'outcomes', 'sources'],
};
const AGREEMENT: Shape = {
  texts: ['id'],
  objects: ['title', 'parties'],
  lists: ['fields', 'sources'],
};

/** Every file that the catalogue is made of, and how it is read; a reader throws on a wrong shape. */
export const FILES: Readonly<Record<FileName, (json: unknown) => Reading>> = {
  'edition.json': (json) => ({ part: { edition: editionOf(json) }, faults: [] }),
  'sources.json': (json) => {
    const { kept, faults } = recordsOf<Source>(json, 'sources', SOURCE);
    return { part: { sources: byId(kept) }, faults };
  },
  'claims.json': (json) => {
    const documents = recordsOf<DocumentCard>(json, 'documents', DOCUMENT);
    const claims = recordsOf<Claim>(json, 'claims', CLAIM);
    return {
      part: { documents: documents.kept, claims: claims.kept },
      faults: [...documents.faults, ...claims.faults],
    };
  },
  'agreed.json': (json) => {
    const commitments = recordsOf<Commitment>(json, 'commitments', COMMITMENT);
    const agreements = recordsOf<Agreement>(json, 'agreements', AGREEMENT);
    return {
      part: { commitments: commitments.kept, agreements: agreements.kept },
      faults: [...commitments.faults, ...agreements.faults],
    };
  },
  'statements.geojson': (json) => {
    const { kept, faults } = readStands(json);
    return { part: { stands: kept }, faults };
  },
  'details/gates.json': (json) => {
    const { kept, faults } = recordsOf<Site>(json, 'gates', SITE);
    return { part: { gates: kept }, faults };
  },
  'details/crossings.json': (json) => {
    const { kept, faults } = recordsOf<Site>(json, 'crossings', SITE);
    return { part: { crossings: kept }, faults };
  },
  'details/projects.json': (json) => {
    const { kept, faults } = recordsOf<Project>(json, 'projects', PROJECT);
    return { part: { projects: kept }, faults };
  },
  'details/flows.json': (json) => {
    const series = recordsOf<FlowSeries>(json, 'series', SERIES);
    const flows = recordsOf<Flow>(json, 'flows', FLOW);
    const carriers = recordsOf<Carrier>(json, 'carriers', CARRIER);
    return {
      part: { flowSeries: series.kept, flows: flows.kept, carriers: carriers.kept },
      faults: [...series.faults, ...flows.faults, ...carriers.faults],
    };
  },
  'details/meetings.json': (json) => {
    const mechanisms = recordsOf<Mechanism>(json, 'mechanisms', NAMED);
    const meetings = recordsOf<Meeting>(json, 'meetings', MEETING);
    const protocol = protocolOf(json);
    return {
      part: { mechanisms: mechanisms.kept, meetings: meetings.kept, protocol: protocol.kept },
      faults: [...mechanisms.faults, ...meetings.faults, ...protocol.faults],
    };
  },
  'details/places.json': (json) => {
    const { kept, faults } = recordsOf<Place>(json, 'places', PLACE);
    return { part: { places: byId(kept) }, faults };
  },
};

/** Who met; a file from before sessions had a protocol has none. */
function protocolOf(json: unknown) {
  const protocol = isPlain(json) && isPlain(json.protocol) ? json.protocol : null;
  const list = <T>(key: string, shape: Shape) =>
    protocol === null ? { kept: [], faults: [] } : recordsOf<T>(protocol, key, shape);
  const offices = list<Office>('offices', OFFICE);
  const persons = list<Person>('persons', PERSON);
  const sessions = list<ProtocolSession>('sessions', SESSION);
  return {
    kept: { offices: offices.kept, persons: persons.kept, sessions: sessions.kept },
    faults: [...offices.faults, ...persons.faults, ...sessions.faults],
  };
}
