import { chineseNumber } from '../../../lib/chinese-number.ts';
import { LANGUAGES } from '../../../model/language.ts';
import type { Meeting } from '../../../model/records.ts';
import type { PartialDate } from '../../../model/time/time.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Draft, KeyOrigin } from '../entry.ts';
import { type AlsoTyped, contextOf, nameTexts, typedTexts } from './sites.ts';

type Text = readonly [KeyOrigin, string | null | undefined];

/** The mechanisms themselves: a hit leads to their last session. */
export function mechanismDrafts({ mechanisms }: Catalogue, also: AlsoTyped): Draft[] {
  return mechanisms.map(({ id, names, code, short }) => ({
    kind: 'mechanism',
    id,
    rank: 0,
    texts: [
      ...nameTexts(names),
      ['alias', code],
      ...LANGUAGES.map((one): Text => ['alias', short[one]]),
      ...typedTexts(also, id),
    ],
    groups: ['meeting'],
    sorts: ['meeting'],
    context: [],
  }));
}

/** A date as people type it: 2025-10-30, 30/10/2025, 2025年10月30日. */
export function dateTexts(date: PartialDate | null): Text[] {
  if (date === null) return [];
  const [year, month, day] = date.split('-');
  if (month === undefined) return [['made', date]];
  const number = (text: string) => `${Number(text)}`;
  const forms =
    day === undefined
      ? [`${number(month)}/${year}`, `${year}年${number(month)}月`]
      : [
          `${number(day)}/${number(month)}/${year}`,
          `${day}/${month}/${year}`,
          `${year}年${number(month)}月${number(day)}日`,
        ];
  return [date, ...forms].map((text): Text => ['made', text]);
}

const suffix = (ordinal: number) => {
  const isTeen = ordinal % 100 > 10 && ordinal % 100 < 14;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
};

function meetingDraft(catalogue: Catalogue, meeting: Meeting): Draft {
  const mechanism = catalogue.mechanisms.find(({ id }) => id === meeting.mechanism);
  const { ordinal, from, place, hostRegion } = meeting;
  return {
    kind: 'meeting',
    id: meeting.id,
    // The latest first.
    rank: 10 - Number((from ?? '0').slice(0, 4)) / 1000,
    texts: [
      ...(mechanism ? LANGUAGES.map((one) => mechanism.names[one]) : []).map(
        (name): Text => ['name', name && `${name} ${ordinal}`],
      ),
      ['alias', mechanism && `${mechanism.code} ${ordinal}`],
      ...(mechanism ? LANGUAGES.map((one) => mechanism.short[one]) : []).map(
        (short): Text => ['alias', `${short} ${ordinal}`],
      ),
      ['made', `phiên họp thứ ${ordinal}`],
      ['made', `lần thứ ${ordinal}`],
      ['made', `第${chineseNumber(ordinal)}次会议`],
      ['made', `第${ordinal}次会议`],
      ['made', `session ${ordinal}`],
      ['made', `${ordinal}${suffix(ordinal)} meeting`],
      ['made', `${ordinal}e réunion`],
      ...dateTexts(from),
    ],
    groups: ['meeting'],
    sorts: ['meeting'],
    context: [
      ...contextOf(catalogue, [place, hostRegion, ...meeting.participants]),
      from?.slice(0, 4),
    ],
  };
}

/** Dated and undated sessions. */
export function meetingDrafts(catalogue: Catalogue): Draft[] {
  return catalogue.meetings.map((meeting) => meetingDraft(catalogue, meeting));
}
