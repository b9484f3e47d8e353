import { looksAhead } from '../../../model/commitment.ts';
import type { Dossier, Outcome } from '../../../model/records.ts';
import { firstDayAfter } from '../../../model/time/span.ts';
import { firstDayOf, type PartialDate } from '../../../model/time/time.ts';
import { type Fault, recordKey } from '../../fault.ts';
import { type Check, sitesOf } from '../records.ts';
import { citationsOf } from '../sources.ts';

/** The day by which an outcome is known: for a silence, how far the publications reach. */
const dayOf = (outcome: Outcome): PartialDate | null =>
  outcome.state === 'no-report' ? outcome.until : outcome.date;

const isAfter = (a: PartialDate, b: PartialDate) => firstDayOf(a) >= firstDayAfter(b);

/** A commitment without a date has a session; where both have one, it was made on one of its days. */
export const datesAreOfTheirSessions: Check = ({ commitments, meetings }) => {
  const sessions = new Map<string, (typeof meetings)[number]>(meetings.map((one) => [one.id, one]));
  return commitments.flatMap(({ id, date, session }): Fault[] => {
    const record = recordKey.commitment(id);
    if (date === null && session === null) {
      return [{ record, path: ['date'], message: 'what was made between sessions needs a date' }];
    }
    const from = session === null ? null : (sessions.get(session)?.from ?? null);
    if (date === null || from === null) return [];
    const isOnIt = !isAfter(from, date) && daysApart(from, date) <= SESSION_DAYS;
    const message = `is not a day of ${session}, which began on ${from} (found ${date})`;
    return isOnIt ? [] : [{ record, path: ['date'], message }];
  });
};

/** The longest that a session lasts, texts signed on the days around it included. */
const SESSION_DAYS = 31;
const DAY_MS = 86_400_000;
const daysApart = (from: PartialDate, date: PartialDate) =>
  (Date.parse(firstDayOf(date)) - Date.parse(firstDayOf(from))) / DAY_MS;

/** Outcomes come after the commitment and stand in the order of time. */
export const outcomesFollow: Check = ({ commitments }) =>
  commitments.flatMap(({ id, date, outcomes }) => {
    let before = date;
    return outcomes.flatMap((outcome, i): Fault[] => {
      const day = dayOf(outcome);
      if (day === null) return [];
      const last = before;
      before = day;
      if (last === null || !isAfter(last, day)) return [];
      const path = ['outcomes', i, outcome.state === 'no-report' ? 'until' : 'date'];
      const message = `is before ${last}, after which it must be (found ${day})`;
      return [{ record: recordKey.commitment(id), path, message }];
    });
  });

/** What is told has a note with sources, or dated entries of records, which have their own. */
export const outcomesAreBacked: Check = ({ commitments }) =>
  commitments.flatMap(({ id, outcomes }) =>
    outcomes.flatMap((outcome, i): Fault[] => {
      if (outcome.state === 'no-report') return [];
      const { note, seen, sources } = outcome;
      if ((note !== undefined) === (sources !== undefined) && (note || seen)) return [];
      const message = 'needs a note with sources, or what is seen in records, or both';
      return [{ record: recordKey.commitment(id), path: ['outcomes', i], message }];
    }),
  );

/** The days on which something began or happened, by record. */
function daysOfRecords(dossier: Dossier): Map<string, Set<PartialDate | null>> {
  const { projects, meetings } = dossier;
  return new Map([
    ...sitesOf(dossier).map(
      ({ id, events, statuses, classHistory }) =>
        [
          id,
          new Set([
            ...events.map(({ date }) => date),
            ...[...statuses, ...classHistory].map(({ from }) => from),
          ]),
        ] as const,
    ),
    ...projects.map(
      ({ id, events, stages }) =>
        [
          id,
          new Set([...events.map(({ date }) => date), ...stages.map(({ from }) => from)]),
        ] as const,
    ),
    ...meetings.map(({ id, from }) => [id, new Set([from])] as const),
  ]);
}

/** What is seen in a record is there: a changed record must not leave a promise kept by nothing. */
export const seenIsThere: Check = (dossier) => {
  const days = daysOfRecords(dossier);
  return dossier.commitments.flatMap(({ id, outcomes }) =>
    outcomes.flatMap((outcome, i) =>
      (outcome.state === 'no-report' ? [] : (outcome.seen ?? [])).flatMap(
        ({ record, date }, j): Fault[] => {
          if (days.get(record)?.has(date)) return [];
          const path = ['outcomes', i, 'seen', j];
          const message = `${record} has nothing that begins on ${date}`;
          return [{ record: recordKey.commitment(id), path, message }];
        },
      ),
    ),
  );
};

/** The newest day on which a source of each record was published. */
function newestSources(dossier: Dossier): Map<string, PartialDate> {
  const dates = new Map(dossier.sources.map(({ id, date }) => [id, date]));
  const newest = new Map<string, PartialDate>();
  for (const { record, source } of citationsOf(dossier)) {
    const date = dates.get(source) ?? null;
    if (date !== null && date > (newest.get(record) ?? '')) newest.set(record, date);
  }
  return newest;
}

/**
 * A record knows what the promise about it knows: where an outcome is told by a source newer than all
 * of a gate, crossing or project that it is about, the two would contradict each other on screen. What
 * is seen in the record itself cannot.
 */
export const recordsKeepUp: Check = (dossier) => {
  const newest = newestSources(dossier);
  const dates = new Map(dossier.sources.map(({ id, date }) => [id, date]));
  return dossier.commitments.flatMap(({ id, records, outcomes }) =>
    outcomes.flatMap((outcome, i) => {
      if (outcome.state === 'no-report') return [];
      const { seen = [], sources = [] } = outcome;
      return sources.flatMap((source, j): Fault[] => {
        const told = dates.get(source) ?? null;
        if (told === null) return [];
        const behind = records.filter((record) => {
          const known = newest.get(record);
          const isSeen = seen.some((one) => one.record === record);
          return known !== undefined && !isSeen && isAfter(told, known);
        });
        return behind.map((record) => ({
          record: recordKey.commitment(id),
          path: ['outcomes', i, 'sources', j],
          message: `is of ${told}, newer than any source of ${record} (${newest.get(record)}): enter it there as well`,
        }));
      });
    }),
  );
};

/** Ids of the sources that tell what came of each commitment: its own, and those of what is seen. */
export function outcomeSources(dossier: Dossier): Map<string, ReadonlySet<string>> {
  const seenAt = new Map<string, Set<string>>();
  for (const { record, source } of citationsOf(dossier)) {
    seenAt.set(record, (seenAt.get(record) ?? new Set()).add(source));
  }
  return new Map(
    dossier.commitments.map(({ id, outcomes }) => {
      const told = outcomes.flatMap((outcome) => (outcome.state === 'no-report' ? [] : [outcome]));
      const own = told.flatMap(({ sources = [] }) => sources);
      const seen = told.flatMap(({ seen: entries = [] }) =>
        entries.flatMap(({ record }) => [...(seenAt.get(record) ?? [])]),
      );
      return [id, new Set([...own, ...seen])];
    }),
  );
}

/** A term ends after the signing; what has no day says so. */
export const termsFollowSigning: Check = ({ agreements }) =>
  agreements.flatMap(({ id, signed, signedBasis, until }): Fault[] => {
    const record = recordKey.agreement(id);
    if ((signed === null) !== (signedBasis === 'none')) {
      const message = 'is none where no day is known, and only there';
      return [{ record, path: ['signedBasis'], message }];
    }
    if (signed === null || until === null || !isAfter(signed, until)) return [];
    const message = `ends before it was signed, on ${signed} (found ${until})`;
    return [{ record, path: ['until'], message }];
  });

/** Of what both agreed or signed the first list is Vietnam's and the second China's: no side is left out. */
export const bothSidesAreThere: Check = ({ commitments, places }) => {
  const country = new Map(places.map((place) => [place.id, place.country]));
  return commitments.flatMap(({ id, kind, by, to }): Fault[] => {
    if (kind !== 'agreed' && kind !== 'signed') return [];
    const wrong = (['by', 'to'] as const).flatMap((list) =>
      (list === 'by' ? by : to).flatMap((place, i) => {
        const wanted = list === 'by' ? 'VN' : 'CN';
        const found = country.get(place);
        return found === undefined || found === wanted ? [] : [{ path: [list, i], wanted, place }];
      }),
    );
    return wrong.map(({ path, wanted, place }) => ({
      record: recordKey.commitment(id),
      path,
      message: `of what both ${kind} this list is that of ${wanted} (found ${place})`,
    }));
  });
};

/**
 * Every statement that looks ahead is judged once: a commitment or an agreement names it, or it says
 * why it is none.
 */
export const aheadIsJudged: Check = ({ claims, commitments, agreements }) => {
  const joined = new Set([...commitments, ...agreements].flatMap((one) => one.claims ?? []));
  return claims.flatMap((claim): Fault[] => {
    const { id, noPromise } = claim;
    const isJoined = joined.has(id);
    const told = (message: string) => [
      { record: recordKey.claim(id), path: ['noPromise'], message },
    ];
    if (noPromise !== undefined) {
      if (isJoined) return told('stands beside a commitment or an agreement that names the claim');
      return looksAhead(claim) ? [] : told('says why no commitment, of what does not look ahead');
    }
    if (isJoined || !looksAhead(claim)) return [];
    return told('looks ahead: name it at a commitment or an agreement, or say why it is none');
  });
};
