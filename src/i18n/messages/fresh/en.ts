import type { FreshTexts } from './vi.ts';

export const en: FreshTexts = {
  lastKnown: ({ date, publisher }) =>
    `last known ${date}${publisher === null ? '' : ` (${publisher})`}`,
  undated: 'no source is dated',
  absent: 'not yet there',
  absentIn: ({ year }) => `Not yet there in ${year}.`,
  'confirm.title': 'To be confirmed',
  'confirm.intro': ({ date }) =>
    `What no source had confirmed for more than 12 months by ${date}: what one side could ask the other.`,
  'confirm.none': 'A source has confirmed everything within 12 months.',
  'confirm.elsewhere': 'Not tied to one province',
  'confirm.months': ({ count }) => `${count} months`,
  'confirm.noDate': 'not known',
  'confirm.download': 'Download the list (CSV)',
  'confirm.count': ({ count }) => (count === 1 ? '1 item' : `${count} items`),
  'column.thing': 'Item',
  'column.state': 'State',
  'column.lastKnown': 'Last known',
  'column.publisher': 'Source',
  'column.months': 'Since then',
};
