import type { SearchMessages } from './vi.ts';

export const en: SearchMessages = {
  'group.figures': 'Trade figures',
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
  'told.moved': ({ from, to }) =>
    `The year was changed to ${to}: this item does not exist in ${from}.`,
  'told.noYear': 'This does not appear in any year on the timeline.',
  'told.topic': ({ topic }) => `The topic “${topic}” was switched on.`,
  'told.filters': 'The filters were hiding this item and have been cleared.',
  'told.lens': 'The selected document does not mention this item and has been closed.',
  'told.offMap': 'Its position is unknown: it is not on the map.',
  'told.back': ({ year }) => `Back to ${year}`,
  'told.filtersBack': 'Filter as before',
  'told.lensBack': 'Open the document again',
  'told.dismiss': 'Close the notice',
};
