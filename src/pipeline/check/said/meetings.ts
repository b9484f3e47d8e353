import type { Fault } from '../../fault.ts';
import type { Check } from '../records.ts';

/** No number stands twice in one mechanism. */
export const ordinalsAreUnique: Check = ({ meetings }) => {
  const first = new Map<string, string>();
  return meetings.flatMap(({ id, mechanism, ordinal }): Fault[] => {
    const other = first.get(`${mechanism} ${ordinal}`);
    if (other === undefined) {
      first.set(`${mechanism} ${ordinal}`, id);
      return [];
    }
    const message = `${other} is number ${ordinal} of ${mechanism} too`;
    return [{ record: id, path: ['ordinal'], message }];
  });
};

/** Both dates or none; a session without a date says why. */
export const undatedMeetingsSayWhy: Check = ({ meetings }) =>
  meetings.flatMap(({ id, from, to, dateBasis, note }): Fault[] => {
    if (from !== null && to !== null) return [];
    if (from === null && to === null && dateBasis === 'none' && note) return [];
    const message = 'a session has both dates, or none, dateBasis none and a note that says why';
    return [{ record: id, path: ['from'], message }];
  });

/** A place has a position, and a position a place. */
export const meetingPlacesHavePositions: Check = ({ meetings }) =>
  meetings
    .filter(({ place, position }) => (place === null) !== (position === null))
    .map(({ id }) => ({
      record: id,
      path: ['position'],
      message: 'place and position go together: both, or both null',
    }));
