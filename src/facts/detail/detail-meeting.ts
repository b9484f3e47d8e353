import type { Meeting } from '../../model/records.ts';
import { isMeetingIn } from '../../model/shown.ts';
import { touches } from '../../model/time/span.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeRef, placeRefs } from '../find.ts';
import { mechanismNames } from '../rows/select-rows.ts';
import {
  backed,
  backingOf,
  type Concern,
  claimEntries,
  isNamedIn,
  NO_CONCERN,
  onMeeting,
  onOutcome,
} from './cite.ts';
import type { MeetingDetail } from './detail.ts';

/**
 * A session of a mechanism; `claims` is all that the documents among its sources say, and what
 * other documents say of the session itself.
 */
export function meetingDetail(
  catalogue: Catalogue,
  meeting: Meeting,
  year: AsOfYear,
): MeetingDetail {
  const ref = (id: string | null) => (id === null ? null : placeRef(catalogue, id));
  const isOfSession: Concern = (claim) =>
    isNamedIn(claim, meeting.id) || claim.sources.some((id) => meeting.sources.includes(id));
  return {
    kind: 'meeting',
    id: meeting.id,
    year,
    record: meeting,
    isInYear: isMeetingIn(meeting, year),
    mechanism: catalogue.mechanisms.find(({ id }) => id === meeting.mechanism) ?? null,
    names: mechanismNames(catalogue, meeting.mechanism),
    place: ref(meeting.place),
    hostRegion: ref(meeting.hostRegion),
    participants: placeRefs(catalogue, meeting.participants),
    guests: placeRefs(catalogue, meeting.guests),
    chairs: placeRefs(catalogue, meeting.chairs ?? []),
    outcomes: meeting.outcomes.map((outcome) =>
      backed(catalogue, outcome, onOutcome(catalogue, meeting, outcome)),
    ),
    sameDay: catalogue.meetings.filter((other) => isSameOccasion(meeting, other)),
    sessions: catalogue.meetings
      .filter(({ mechanism }) => mechanism === meeting.mechanism)
      .toSorted((a, b) => a.ordinal - b.ordinal),
    claims: claimEntries(catalogue, isOfSession),
    disputes: [],
    position: meeting.position && backed(catalogue, meeting.position, NO_CONCERN),
    backing: backingOf(catalogue, meeting.sources, onMeeting(meeting)),
  };
}

/** Sessions held together: days in common, and not known to be at different places. */
function isSameOccasion(one: Meeting, other: Meeting): boolean {
  if (one.id === other.id || one.from === null || other.from === null) return false;
  if (one.status !== 'held' || other.status !== 'held') return false;
  const isApart = one.place !== null && other.place !== null && one.place !== other.place;
  return !isApart && touches(one, other);
}
