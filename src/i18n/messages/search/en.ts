import type { SearchMessages } from './vi.ts';

export const en: SearchMessages = {
  'group.sites': 'Gates and crossings',
  'group.projects': 'Projects',
  'group.places': 'Places',
  'group.meetings': 'Meetings and mechanisms',
  'group.documents': 'Documents and sources',
  'group.claims': 'What documents say',
  'hits.label': 'Search results',
  'hits.count': ({ count }) => `${count} ${count === 1 ? 'result' : 'results'}.`,
  'hits.shown': ({ shown, count }) => `${shown} of ${count}`,
  'hits.none': ({ typed }) => `Nothing found for “${typed}”.`,
  'hits.what':
    'Gates, crossings, projects, places, meetings, documents and what they say can be found.',
  'hits.how':
    'Type with or without accents, in Han characters, pinyin (jsh, jinshuihe), Sino-Vietnamese, or the number of a boundary marker (1088/2).',
  'hit.marker': ({ number }) => `marker ${number}`,
  'hit.mechanism': 'mechanism, latest session',
  'hit.place': 'place',
  'hit.until': ({ date }) => `until ${date}`,
  'told.moved': ({ from, to }) => `The year moved to ${to}: this is not there in ${from}.`,
  'told.noYear': 'This is in no year of the time line.',
  'told.topic': ({ topic }) => `The topic “${topic}” was switched on.`,
  'told.filters': 'The filters hid this and were cleared.',
  'told.lens': 'The document that was looked through says nothing of this and was closed.',
  'told.offMap': 'Its position is not known: nothing to show on the map.',
  'told.back': ({ year }) => `Back to ${year}`,
  'told.filtersBack': 'Filter as before',
  'told.lensBack': 'Open the document again',
  'told.dismiss': 'Close the notice',
};
