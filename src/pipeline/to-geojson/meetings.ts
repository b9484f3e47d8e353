import type { MeetingFeature } from '../../model/files/features.ts';
import type { Mechanism, Meeting } from '../../model/records.ts';
import { lastYearOf, yearOf } from '../../model/time/time.ts';
import { flatNames, quality } from './common.ts';
import { pointAt } from './geometry.ts';

/**
 * Meetings: one feature each, named after the mechanism. One whose date no
 * source prints has neither `from` nor `to`.
 */
export function meetingFeatures(
  meetings: readonly Meeting[],
  mechanisms: readonly Mechanism[],
): MeetingFeature[] {
  const mechanismOf = new Map(mechanisms.map((one) => [one.id, one]));
  return meetings.map((meeting): MeetingFeature => {
    const mechanism = mechanismOf.get(meeting.mechanism);
    if (!mechanism) throw new RangeError(`${meeting.id}: no mechanism ${meeting.mechanism}`);
    const from = meeting.from === null ? null : yearOf(meeting.from);
    return {
      type: 'Feature',
      properties: {
        id: meeting.id,
        run: `${meeting.id}@${from ?? 'undated'}`,
        from,
        to: meeting.to === null ? from : lastYearOf(meeting.to),
        ...flatNames(mechanism.names),
        mechanism: meeting.mechanism,
        ordinal: meeting.ordinal,
        start: meeting.from,
        end: meeting.to,
        status: meeting.status,
        place: meeting.place,
        host_region: meeting.hostRegion,
        participants: meeting.participants,
        ...quality(meeting.position),
        sources: meeting.sources,
      },
      geometry: meeting.position && pointAt(meeting.position),
    };
  });
}
