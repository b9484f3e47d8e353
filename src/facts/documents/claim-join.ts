import type { Claim } from '../../model/records.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Concern, isNamedIn, mentions, onFlow, onMeeting, onOutcome } from '../detail/cite.ts';
import { recordsOf } from './statements.ts';

/*
 * Which records a claim belongs to, by the very rules by which the detail panel cites it: of sites
 * and projects, a place of the claim stands for the record; of a session, its ordinal and time;
 * of a figure of trade or an outcome, the same value. An ordinal alone may be that of another
 * mechanism, so the record must cite the document; a claim that names its record needs neither.
 * Where in doubt a claim belongs to none.
 */

/** What decides whether a claim belongs to a record. */
function concernOf(catalogue: Catalogue, id: RecordId): Concern {
  const meeting = catalogue.meetings.find((one) => one.id === id);
  if (meeting) {
    const rules = [
      onMeeting(meeting),
      ...meeting.outcomes.map((outcome) => onOutcome(catalogue, meeting, outcome)),
    ];
    const isCited = citedBy(meeting);
    return (claim) => isCited(claim) && rules.some((rule) => rule(claim));
  }
  const flow = catalogue.flows.find((one) => one.id === id);
  if (flow) {
    const own = onFlow(flow);
    const isCited = citedBy(flow);
    return (claim) => isCited(claim) && own(claim);
  }
  return mentions(catalogue, id);
}

/** Claims of a document that the record, or an outcome or dispute in it, cites. */
function citedBy(record: object): Concern {
  const text = JSON.stringify(record);
  return (claim) => claim.sources.some((id) => text.includes(`"${id}"`));
}

/** From claims to records and back. */
export interface ClaimJoin {
  readonly recordsOf: (claim: string) => readonly RecordId[];
  readonly claimsOf: (record: RecordId) => readonly Claim[];
}

function join(catalogue: Catalogue): ClaimJoin {
  const records = new Map<string, RecordId[]>();
  const claims = new Map<RecordId, Claim[]>();
  for (const { id } of recordsOf(catalogue)) {
    const concerns = concernOf(catalogue, id);
    const own = catalogue.claims.filter((claim) => isNamedIn(claim, id) || concerns(claim));
    if (own.length > 0) claims.set(id, own);
    for (const claim of own) records.set(claim.id, [...(records.get(claim.id) ?? []), id]);
  }
  return {
    recordsOf: (claim) => records.get(claim) ?? [],
    claimsOf: (record) => claims.get(record) ?? [],
  };
}

const known = new WeakMap<Catalogue, ClaimJoin>();

/** The join of a catalogue; reckoned once for each. */
export function claimJoin(catalogue: Catalogue): ClaimJoin {
  const found = known.get(catalogue) ?? join(catalogue);
  known.set(catalogue, found);
  return found;
}
