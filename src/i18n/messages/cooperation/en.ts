import type { CooperationMessages } from './vi.ts';

export const en: CooperationMessages = {
  'kind.statement': 'Statement of a document',
  field: 'Field',
  where: 'On the map at',
  years: 'Years',
  told: 'Told as',
  'reason.two-countries': 'Not on the map: it speaks of the two countries as a whole',
  'reason.whole-border': 'Not on the map: it speaks of the whole border',
  'reason.no-position': 'Not on the map: it names no place that has a point',
  'reason.no-date': 'Not on the map: no day of signing is known',
  open: 'Open in the document',
  'place.now': 'Cooperation here',
  'place.none': 'Nothing in this year.',
  'place.other': 'Other years',
  'place.sites': 'Gates and crossings',
  'place.flows': 'Trade figures',
  'place.agreements': 'Signed texts',
  'place.given': 'Agreed, promised and asked by it',
  'place.asked': 'Asked of it, or promised to it',
  'place.sisters': 'Friendship partners',
  'place.hosted': 'Sessions hosted',
};
