import type { FreshTexts } from './vi.ts';

export const en: FreshTexts = {
  lastKnown: ({ date, publisher }) =>
    `last known ${date}${publisher === null ? '' : ` (${publisher})`}`,
  says: ({ publisher, date }) => `according to ${publisher}${date === null ? '' : `, ${date}`}`,
  undated: 'no source is dated',
  absent: 'did not exist yet',
  absentIn: ({ year }) => `Did not exist yet in ${year}.`,
  'confirm.title': 'To be confirmed',
  'confirm.intro': ({ date }) =>
    `Items that no source has confirmed for more than 12 months as of ${date}, for the two sides to check with each other.`,
  'confirm.none': 'Every item has been confirmed by a source within 12 months.',
  'confirm.elsewhere': 'Not tied to a single province',
  'confirm.months': ({ count }) => (count === 1 ? '1 month' : `${count} months`),
  'confirm.noDate': 'unknown',
  'confirm.download': 'Download the list (CSV)',
  'confirm.count': ({ count }) => (count === 1 ? '1 item' : `${count} items`),
  'column.thing': 'Item',
  'column.state': 'State',
  'column.lastKnown': 'Last known',
  'column.publisher': 'Source',
  'column.months': 'Since then',
};
