import type {
  Agreement,
  Carrier,
  Claim,
  Commitment,
  DocumentCard,
  Edition,
  Flow,
  FlowSeries,
  Mechanism,
  Meeting,
  Place,
  Project,
  Protocol,
  Site,
  Source,
} from '../model/records.ts';
import type { Stand } from './rows/stands.ts';

/**
 * All facts that the page knows: the records of `public/data`, with the look-ups
 * that selectors need. A part that could not be loaded is empty here and told in
 * `failures` of the loader; everything else goes on working.
 */
export interface Catalogue {
  readonly edition: Edition;
  readonly gates: readonly Site[];
  readonly crossings: readonly Site[];
  readonly projects: readonly Project[];
  readonly flowSeries: readonly FlowSeries[];
  readonly flows: readonly Flow[];
  /** Through which gate trade is drawn where a figure names none. */
  readonly carriers: readonly Carrier[];
  readonly mechanisms: readonly Mechanism[];
  readonly meetings: readonly Meeting[];
  readonly protocol: Omit<Protocol, 'formulas'>;
  readonly documents: readonly DocumentCard[];
  readonly claims: readonly Claim[];
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
  /** Statements and agreements with their places. */
  readonly stands: readonly Stand[];
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** What stands in until the files have come, and for files that never come. */
export const EMPTY_CATALOGUE: Catalogue = {
  edition: { version: '', closed: '2026', years: { first: 2016, last: 2026 } },
  gates: [],
  crossings: [],
  projects: [],
  flowSeries: [],
  flows: [],
  carriers: [],
  mechanisms: [],
  meetings: [],
  protocol: { offices: [], persons: [], sessions: [] },
  documents: [],
  claims: [],
  commitments: [],
  agreements: [],
  stands: [],
  places: new Map(),
  sources: new Map(),
};
