import type { Meeting } from '../model/records.ts';
import type { Catalogue } from './catalogue.ts';

/** A session with the province or region that was its host, as far as a source tells. */
export interface SessionEntry {
  readonly kind: 'session';
  readonly meeting: Meeting;
  /** Id of a province or region; `null`: not told, or not announced. */
  readonly host: string | null;
}

/** Sessions between others of which no source is known, by their ordinals. */
export interface GapEntry {
  readonly kind: 'gap';
  readonly from: number;
  readonly to: number;
}

/** The sessions of one mechanism, the latest first. */
export interface MechanismCalendar {
  readonly mechanism: Catalogue['mechanisms'][number];
  readonly entries: readonly (SessionEntry | GapEntry)[];
  /** Whether a source names a session to come. */
  readonly isNextNamed: boolean;
}

/** The province or region in which a place lies; of one that is itself such a unit, the place. */
function unitOf(places: Catalogue['places'], id: string): string {
  const parent = places.get(id)?.parent;
  const above = parent ? places.get(parent) : undefined;
  return above && above.kind !== 'country' ? unitOf(places, above.id) : id;
}

/** A mechanism of which a single session is known has no calendar. */
const FEWEST = 2;

/** What has been held and what is announced, mechanism by mechanism, with the gaps between. */
export function calendarOf({
  mechanisms,
  meetings,
  places,
}: Pick<Catalogue, 'mechanisms' | 'meetings' | 'places'>): readonly MechanismCalendar[] {
  return mechanisms.flatMap((mechanism): MechanismCalendar[] => {
    const own = meetings
      .filter((one) => one.mechanism === mechanism.id)
      .toSorted((a, b) => b.ordinal - a.ordinal);
    if (own.length < FEWEST) return [];
    const entries = own.flatMap((meeting, at): (SessionEntry | GapEntry)[] => {
      const before = own[at + 1]?.ordinal ?? 0;
      const host = meeting.hostRegion ?? (meeting.place && unitOf(places, meeting.place));
      const session: SessionEntry = { kind: 'session', meeting, host };
      return meeting.ordinal - before > 1
        ? [session, { kind: 'gap', from: before + 1, to: meeting.ordinal - 1 }]
        : [session];
    });
    return [{ mechanism, entries, isNextNamed: own[0]?.status === 'planned' }];
  });
}

/** `2025-10-30`: shorter dates are no day. */
const DAY_LENGTH = 10;

/** The sessions whose first day is known, of all mechanisms that have a calendar. */
export function datedSessions(
  facts: Pick<Catalogue, 'mechanisms' | 'meetings' | 'places'>,
): readonly SessionEntry[] {
  return calendarOf(facts)
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === 'session')
    .filter(({ meeting }) => meeting.from?.length === DAY_LENGTH && meeting.to !== null);
}
