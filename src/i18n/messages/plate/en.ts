import type { PlateWords } from './vi.ts';

export const en: PlateWords = {
  made: ({ date }) => `Taken from the page on ${date}.`,
  picture: 'Picture of the map on screen, A4, with key and sources',
  png: 'For documents and slides: 300 dots an inch',
  svg: 'For drawing programs and large prints',
  print: 'Print a sheet of A4: map, key, every item with its source',
  printButton: 'Print',
  listed: 'What is on the map',
  since: 'Since',
};
