import type { ChartTexts } from './vi.ts';

export const en: ChartTexts = {
  chart: 'Charts',
  'chart.status': 'Status over the years',
  'chart.events': 'Events by month',
  overview: 'Status of gates and crossings over the years, west to east',
  disputed: ({ list }) => `Sources disagree about: ${list}`,
  yearOnScreen: ({ year }) => `${year}, the year on screen`,
  hint: 'point at a year to read status, dates and number of sources; click to select the gate and go to that year.',
  nothing: 'No gate or crossing matches the filters.',
  eventsGrid: 'Number of events by month and year',
  month: ({ month }) => MONTHS[month - 1] ?? `${month}`,
  monthShort: ({ month }) => (MONTHS[month - 1] ?? `${month}`).slice(0, 3),
  yearOnly: 'Year only',
  yearOnlyOf: ({ year }) => `${year}, month unknown`,
  before: ({ year }) => `Before ${year}`,
  events: ({ count }) => (count === 1 ? '1 event' : `${count} events`),
  noEvents: 'no events',
  chooseMonth: 'Choose a cell to read the events of that month with their sources.',
  noTopics: 'No event of the selected topics matches the filters.',
  undated: ({ count }) =>
    count === 1 ? 'No source dates 1 meeting.' : `No source dates ${count} meetings.`,
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
