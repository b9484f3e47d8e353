import type { Claim, Dispute, DocumentCard, Flow, Meeting } from '../../model/records.ts';
import { spanOfDate, touches } from '../../model/time/span.ts';
import type { Span } from '../../model/time/time.ts';
import type { EventType, RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Backed, BackedDispute, Backing, Citation, ClaimEntry } from './detail.ts';

/*
 * From source ids to what the panel cites. A source whose id is on a document's
 * card is a primary document: its claims that concern the statement are cited
 * with their paragraphs. A claim is attached only when a rule below says that it
 * concerns the statement; where in doubt the source stands without a paragraph.
 *
 * - Sites and projects: a place of the claim stands for the record
 *   (`places[].record`) or the claim names it (`records`), and the claim's time
 *   touches that of the statement.
 *   A claim that also stands for a project is about the project: of a site it
 *   backs only what is said of the site as a whole.
 * - A status needs a claim that states a fact about passage, not a wish.
 * - An event needs a claim of the same tenor (a request for `requested`, …).
 * - A figure, trade or outcome needs the same value.
 * - A meeting needs a claim about a session of the same ordinal and time, or
 *   one that names the session.
 * - A side of a dispute needs the claim's value in its words, or what its
 *   record needs.
 */

/** Decides whether a claim concerns a statement. */
export type Concern = (claim: Claim) => boolean;

export const NO_CONCERN: Concern = () => false;

/** Sources of a statement and, of primary documents, the claims that concern it. */
export function backingOf(
  catalogue: Catalogue,
  ids: readonly string[],
  concerns: Concern,
): Backing {
  const sources = ids.flatMap((id) => catalogue.sources.get(id) ?? []);
  return {
    sources,
    missing: ids.filter((id) => !catalogue.sources.has(id)),
    citations: sources.flatMap((source) => {
      const document = catalogue.documents.find((card) => card.source === source.id);
      if (!document) return [];
      const claims = claimsIn(catalogue, document, concerns);
      return claims.length === 0 ? [] : [{ source, document, claims }];
    }),
  };
}

/** A statement with its backing. */
export function backed<T extends { readonly sources: readonly string[] }>(
  catalogue: Catalogue,
  statement: T,
  concerns: Concern,
): Backed<T> {
  return { statement, backing: backingOf(catalogue, statement.sources, concerns) };
}

/** Every claim that `concerns` lets through, each with all documents in which it stands. */
export function claimEntries(catalogue: Catalogue, concerns: Concern): ClaimEntry[] {
  return catalogue.claims.filter(concerns).map((claim) => ({
    claim,
    citations: catalogue.documents.flatMap((document): Citation[] => {
      const source = catalogue.sources.get(document.source);
      const locators = locatorsIn(claim, document);
      return source && locators.length > 0
        ? [{ source, document, claims: [{ claim, locators }] }]
        : [];
    }),
    disputes: disputesOf(catalogue, claim.disputes, NO_CONCERN),
  }));
}

/** Disputes with who says which side. */
export function disputesOf(
  catalogue: Catalogue,
  disputes: readonly Dispute[],
  own: Concern,
): BackedDispute[] {
  return disputes.map((dispute) => ({
    dispute,
    statements: dispute.statements.map((statement) =>
      backed(catalogue, statement, onDispute(statement.text.en, own)),
    ),
  }));
}

function claimsIn({ claims }: Catalogue, document: DocumentCard, concerns: Concern) {
  return claims.flatMap((claim) => {
    const locators = locatorsIn(claim, document);
    return locators.length > 0 && concerns(claim) ? [{ claim, locators }] : [];
  });
}

function locatorsIn(claim: Claim, document: DocumentCard) {
  return claim.locators
    .filter((locator) => locator.document === document.id)
    .sort((a, b) => a.paragraph - b.paragraph);
}

/** Whether a claim says itself that it is about the record. */
export function isNamedIn(claim: Claim, id: RecordId): boolean {
  return claim.records?.includes(id) ?? false;
}

/** Records that the claim names, or for which a place of it stands. */
function recordsOf({ places }: Catalogue, claim: Claim): RecordId[] {
  const ofPlaces = claim.places.flatMap((id) => places.get(id)?.record ?? []);
  return [...(claim.records ?? []), ...ofPlaces];
}

/** Claims that mention the record. */
export function mentions(catalogue: Catalogue, id: RecordId): Concern {
  return (claim) => recordsOf(catalogue, claim).includes(id);
}

/** Claims about the record itself: not those that tell of a project there. */
function isAbout(catalogue: Catalogue, id: RecordId): Concern {
  return (claim) => {
    const records = recordsOf(catalogue, claim);
    const isOfProject = records.some((record) => record.startsWith('project:'));
    return records.includes(id) && (id.startsWith('project:') || !isOfProject);
  };
}

function isOfTime(claim: Claim, span: Span): boolean {
  return touches(claim.valid, span) || touches(spanOfDate(claim.reported), span);
}

const FACTS: ReadonlySet<Claim['status']> = new Set([
  'restored',
  'implemented',
  'ongoing',
  'in-force',
  'reported',
]);
const PASSAGE: ReadonlySet<Claim['type']> = new Set(['gate-status', 'crossing-restored']);

/** For a status or declared class of a site. */
export function onStatus(catalogue: Catalogue, id: RecordId, span: Span): Concern {
  const about = isAbout(catalogue, id);
  return (claim) =>
    PASSAGE.has(claim.type) && FACTS.has(claim.status) && about(claim) && isOfTime(claim, span);
}

/** For a stage of a project. */
export function onStage(catalogue: Catalogue, id: RecordId, span: Span): Concern {
  const about = isAbout(catalogue, id);
  return (claim) => about(claim) && isOfTime(claim, span);
}

/** Claim statuses of the same tenor; `null`: any. */
const TENOR: Readonly<Record<EventType, readonly Claim['status'][] | null>> = {
  opened: ['restored', 'implemented', 'in-force', 'reported'],
  upgraded: ['implemented', 'in-force', 'reported'],
  suspended: ['reported'],
  resumed: ['restored', 'implemented', 'reported'],
  closed: ['reported'],
  pilot: ['restored', 'implemented', 'reported'],
  announced: ['planned', 'expected', 'promoted', 'affirmed', 'studied'],
  approved: ['agreed', 'signed', 'in-force'],
  agreed: ['agreed', 'signed'],
  proposed: ['proposed', 'requested'],
  requested: ['requested', 'proposed'],
  started: ['ground-broken', 'implemented'],
  progress: ['ongoing', 'promoted', 'implemented', 'reported', 'ground-broken'],
  completed: ['implemented', 'reported'],
  reported: null,
};

/** For an event of a site or project. */
export function onEvent(
  catalogue: Catalogue,
  id: RecordId,
  event: { readonly type: EventType; readonly date: string },
): Concern {
  const about = isAbout(catalogue, id);
  const tenor = TENOR[event.type];
  return (claim) =>
    (tenor === null || tenor.includes(claim.status)) &&
    about(claim) &&
    isOfTime(claim, spanOfDate(event.date));
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** A claim's number in single units, with its currency where it has one: 7.2 billion USD. */
export function amountOf(claim: Claim): { value: number; currency: string | null } | null {
  if (typeof claim.value !== 'number') return null;
  const [, scale, currency] =
    /^(?:(thousand|million|billion|trillion) )?(USD|CNY|VND)?/.exec(claim.unit?.en ?? '') ?? [];
  const factor = (scale && SCALES[scale]) || 1;
  // 72.2 * 1e9 is not exactly 72200000000 in floating point.
  return { value: Number((claim.value * factor).toPrecision(12)), currency: currency ?? null };
}

/** For a figure of a site or project: same value, same currency, same record. */
export function onFigure(
  catalogue: Catalogue,
  id: RecordId,
  figure: { readonly value: number; readonly unit: string },
): Concern {
  const mention = mentions(catalogue, id);
  return (claim) => hasAmount(claim, figure) && mention(claim);
}

function hasAmount(claim: Claim, figure: { readonly value: number; readonly unit: string }) {
  const amount = amountOf(claim);
  if (amount?.value !== figure.value) return false;
  return amount.currency === (isCurrency(figure.unit) ? figure.unit : null);
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** For a trade figure: a claim on trade with this value, between these ends, in this time. */
export function onFlow(flow: Flow): Concern {
  const ends = [...flow.a, ...flow.b];
  return (claim) =>
    isTrade(claim) &&
    hasAmount(claim, flow) &&
    touches(claim.valid, flow) &&
    ends.every((id) => claim.places.includes(id));
}

function isTrade(claim: Claim): boolean {
  return claim.type === 'trade-turnover' || claim.also.includes('trade-turnover');
}

const COUNTED_SESSIONS: ReadonlySet<Claim['type']> = new Set([
  'meeting',
  'mechanism',
  'anniversary',
]);

/**
 * For an outcome of a meeting: the one claim with this value in the time of the
 * outcome; two such claims would be a guess, so then none. Ordinals and counts
 * of sessions are no outcomes.
 */
export function onOutcome(
  catalogue: Catalogue,
  meeting: Meeting,
  outcome: Meeting['outcomes'][number],
): Concern {
  const isCited = (claim: Claim) => claim.sources.some((id) => outcome.sources.includes(id));
  const span = outcome.from ? { from: outcome.from, to: outcome.to ?? null } : meeting;
  const fitting = catalogue.claims.filter(
    (claim) =>
      !COUNTED_SESSIONS.has(claim.type) &&
      hasAmount(claim, outcome) &&
      isCited(claim) &&
      touches(claim.valid, span),
  );
  return (claim) => fitting.length === 1 && fitting[0] === claim;
}

/**
 * For a meeting as a whole: a claim that names it, or one about a session that
 * bears its ordinal, at its time if dated.
 */
export function onMeeting(meeting: Meeting): Concern {
  return (claim) => isNamedIn(claim, meeting.id) || bearsOrdinal(claim, meeting);
}

function bearsOrdinal(claim: Claim, meeting: Meeting): boolean {
  return (
    claim.type === 'meeting' &&
    claim.value === meeting.ordinal &&
    /^(meeting|conference) ordinal/.test(claim.unit?.en ?? '') &&
    (meeting.from === null || touches(claim.valid, meeting))
  );
}

/** For a side of a dispute: the record's own rule, or a claim whose amount its words repeat. */
function onDispute(text: string, own: Concern): Concern {
  return (claim) => {
    if (own(claim)) return true;
    if (typeof claim.value !== 'number' || amountOf(claim)?.currency == null) return false;
    return standsIn(`${claim.value} ${claim.unit?.en}`, text);
  };
}

/** True when `text` has the amount and not only as the tail of a longer number. */
function standsIn(amount: string, text: string): boolean {
  const at = text.indexOf(amount);
  if (at < 0) return false;
  return !/[\d.,]/.test(text[at - 1] ?? '') && !/\w/.test(text[at + amount.length] ?? '');
}
