import type { SameTexts } from '../../translate.ts';
import type { PictureTexts } from './vi.ts';

export const en: SameTexts<PictureTexts> = {
  label: ({ year, title }) => (title === '' ? `Map, ${year}` : `Map, ${year}: ${title}`),
  number: ({ number, count }) => `Slide ${number} of ${count}`,
  year: ({ year }) => `Map of ${year}`,
  compared: ({ year, other }) => `Map of ${year}; pale symbols: the same in ${other}`,
  sources: 'Sources',
  unsourced: 'No source given',
  undated: 'undated',
  lost: ({ id }) => `source ${id} (not in this edition of the data)`,
  sketch: 'Sketch, not an official map; the border line is approximate and has no legal force.',
  approved: ({ number }) => `Map approval: ${number}.`,
  data: ({ edition, latest }) =>
    latest === '' ? `Data: ${edition}.` : `Data: ${edition}, ${latest}.`,
};
