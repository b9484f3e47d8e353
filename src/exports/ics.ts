import { firstDayOf, type PartialDate } from '../model/time/time.ts';

/** A session as a calendar has it; texts in the languages of the reader. */
export interface IcsEvent {
  /** Tells it from every other, and stays: a calendar that reads the file again renews it. */
  readonly uid: string;
  /** First day, and the first day after it, `YYYY-MM-DD`. */
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string;
  readonly isHeld: boolean;
}

/** Octets of a line at most, its end not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const encoder = new TextEncoder();

/** A line in parts of at most 75 octets, each but the first behind a space; no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += letter;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

/** A text with what has a meaning of its own in the format marked (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');

const compact = (day: PartialDate) => firstDayOf(day).replaceAll('-', '');

function eventLines(event: IcsEvent, stamp: string): readonly string[] {
  const { uid, from, to, summary, location, description, isHeld } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(to)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${isHeld ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Sessions as a calendar file (RFC 5545): whole days, lines that end in CRLF and are folded.
 *
 * @param closed the day on which the edition was closed: the events are as of it.
 * @param name what the calendar is called.
 */
export function toIcs(events: readonly IcsEvent[], closed: PartialDate, name: string): string {
  const stamp = `${compact(closed)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//border-cooperation-map//sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    // The older word for it, which Outlook and Google read.
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
