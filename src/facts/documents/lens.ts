import { sessionSources } from '../../model/delegations.ts';
import type { Claim, Dispute, DocumentCard } from '../../model/records.ts';
import {
  type AsOfYear,
  lastYearOf,
  type Span,
  type YearRange,
  yearOf,
} from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { claimJoin } from './claim-join.ts';
import { recordsOf, type Statement, statementsOf } from './statements.ts';

/*
 * A source as a lens: what of all that the page knows rests on it. The state that is shown for a
 * year stays the record's own; a lens only leaves out what the source says nothing about.
 */

/** All that rests on one source. */
export interface SeenThrough {
  /** Records with at least one statement that cites the source, or to which one of its claims belongs. */
  readonly ids: ReadonlySet<RecordId>;
  /** The statements of those records that cite it, by record. */
  readonly statements: ReadonlyMap<RecordId, readonly Statement[]>;
  /** Claims of a primary document: what it says itself. */
  readonly claims: readonly Claim[];
  /** Claims of others beside which it is cited: for a detail, or in a dispute. */
  readonly beside: readonly Claim[];
  /** Places whose names or positions rest on it. */
  readonly places: readonly string[];
  /** Ids of the primary documents whose cards cite it. */
  readonly cards: readonly string[];
}

const NOTHING: SeenThrough = {
  ids: new Set(),
  statements: new Map(),
  claims: [],
  beside: [],
  places: [],
  cards: [],
};

interface Draft {
  readonly ids: Set<RecordId>;
  readonly statements: Map<RecordId, Statement[]>;
  readonly claims: Claim[];
  readonly beside: Claim[];
  readonly places: string[];
  readonly cards: string[];
}

const sourcesOfDisputes = (disputes: readonly Dispute[]) =>
  disputes.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));

const sourcesOfCard = ({ related, problems }: DocumentCard) => [
  ...related,
  ...problems.flatMap(({ sources }) => sources),
];

type Of = (source: string) => Draft;

function addRecords(catalogue: Catalogue, of: Of): void {
  for (const record of recordsOf(catalogue)) {
    for (const statement of statementsOf(record)) {
      for (const source of new Set(statement.sources)) {
        const { ids, statements } = of(source);
        ids.add(record.id);
        statements.set(record.id, [...(statements.get(record.id) ?? []), statement]);
      }
    }
  }
}

function addClaims(catalogue: Catalogue, of: Of): void {
  const join = claimJoin(catalogue);
  for (const claim of catalogue.claims) {
    for (const source of new Set(claim.sources)) {
      const { ids, claims } = of(source);
      claims.push(claim);
      of(source).ids.add(`statement:${claim.id}`);
      for (const id of join.recordsOf(claim.id)) ids.add(id);
    }
    const others = [...(claim.external?.sources ?? []), ...sourcesOfDisputes(claim.disputes)];
    for (const source of new Set(others)) {
      if (!claim.sources.includes(source)) of(source).beside.push(claim);
    }
  }
}

/** A source of which only the protocol of a session speaks leads to the session. */
function addProtocol({ protocol }: Catalogue, of: Of): void {
  for (const { meeting, sources } of sessionSources(protocol)) {
    for (const source of sources) of(source).ids.add(meeting);
  }
}

/** Agreements stand on the map by their own sources. */
function addAgreements({ stands }: Catalogue, draftOf: Of): void {
  for (const { id, type, sources } of stands) {
    if (type === 'statement') continue;
    for (const source of sources) draftOf(source).ids.add(id);
  }
}

function addTheRest(catalogue: Catalogue, of: Of): void {
  for (const place of catalogue.places.values()) {
    const sources = [...place.sources, ...(place.position?.sources ?? [])];
    for (const source of new Set(sources)) of(source).places.push(place.id);
  }
  for (const card of catalogue.documents) {
    for (const source of new Set(sourcesOfCard(card))) of(source).cards.push(card.id);
  }
}

function index(catalogue: Catalogue): ReadonlyMap<string, SeenThrough> {
  const drafts = new Map<string, Draft>();
  const of: Of = (source) => {
    const found = drafts.get(source) ?? {
      ids: new Set(),
      statements: new Map(),
      claims: [],
      beside: [],
      places: [],
      cards: [],
    };
    drafts.set(source, found);
    return found;
  };
  addRecords(catalogue, of);
  addClaims(catalogue, of);
  addProtocol(catalogue, of);
  addAgreements(catalogue, of);
  addTheRest(catalogue, of);
  return drafts;
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, SeenThrough>>();

/** What rests on each source; reckoned once for a catalogue. */
function indexOf(catalogue: Catalogue): ReadonlyMap<string, SeenThrough> {
  const found = known.get(catalogue) ?? index(catalogue);
  known.set(catalogue, found);
  return found;
}

/** All that rests on a source; nothing for one that nobody cites. */
export function shownThrough(catalogue: Catalogue, source: string): SeenThrough {
  return indexOf(catalogue).get(source) ?? NOTHING;
}

/**
 * The ids that a lens lets through, for list, map, tables and lines of trade alike.
 *
 * @returns `null` where nothing is narrowed: no lens, or a source that is not loaded.
 */
export function lensRecords(
  catalogue: Catalogue,
  lens: string | null,
): ReadonlySet<RecordId> | null {
  if (lens === null || !catalogue.sources.has(lens)) return null;
  return shownThrough(catalogue, lens).ids;
}

/** How many statements of records, and claims, rest on a source. */
export function weightOf(catalogue: Catalogue, source: string): number {
  const { statements, claims } = shownThrough(catalogue, source);
  return [...statements.values()].reduce((sum, { length }) => sum + length, claims.length);
}

/** The years that a span names: its first and its last one. */
function* yearsNamed({ from, to }: Span): Generator<AsOfYear> {
  if (from !== null) yield yearOf(from);
  if (to !== null) yield lastYearOf(to);
}

/** Parts whose end is told by the sources of what came after. */
const HISTORIES: ReadonlySet<Statement['part']> = new Set(['status', 'class', 'stage']);

/** The time that a statement names by its own sources. */
function spanOwn({ part, span }: Statement): Span[] {
  if (span === null) return [];
  return [HISTORIES.has(part) ? { from: span.from, to: null } : span];
}

/** The years of the time line of which a source speaks, in order: those that its statements name. */
export function yearsThrough(
  catalogue: Catalogue,
  source: string,
  { first, last }: YearRange = catalogue.edition.years,
): AsOfYear[] {
  const { statements, claims } = shownThrough(catalogue, source);
  const spans = [
    ...[...statements.values()].flat().flatMap(spanOwn),
    ...claims.map(({ valid }) => valid),
  ];
  const years = new Set(spans.flatMap((span) => [...yearsNamed(span)]));
  return [...years].filter((year) => year >= first && year <= last).sort((a, b) => a - b);
}
