import type { ChartTexts } from './vi.ts';

export const en: ChartTexts = {
  chart: 'Charts',
  'chart.status': 'Status over the years',
  'chart.events': 'Events by month',
  overview: 'Status of gates and crossings over the years, west to east',
  separator: '; ',
  disputed: ({ list }) => `Sources disagree about: ${list}`,
  yearOnScreen: ({ year }) => `${year}, the year on screen`,
  hint: 'point at a year to read status, dates and number of sources; press to select the gate and go to that year.',
  nothing: 'No gate or crossing matches what is filtered.',
  eventsGrid: 'Number of events by month and year',
  month: ({ month }) => MONTHS[month - 1] ?? `${month}`,
  monthShort: ({ month }) => (MONTHS[month - 1] ?? `${month}`).slice(0, 3),
  yearOnly: 'Year only',
  yearOnlyOf: ({ year }) => `${year}, month not known`,
  before: ({ year }) => `Before ${year}`,
  events: ({ count }) => (count === 1 ? '1 event' : `${count} events`),
  noEvents: 'no events',
  chooseMonth: 'Choose a cell to read the events of that month with their sources.',
  noTopics: 'The topics that are on have no event that matches what is filtered.',
  undated: ({ count }) =>
    count === 1 ? '1 meeting is dated by no source.' : `${count} meetings are dated by no source.`,
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
