import type { PlateWords } from './vi.ts';

export const fr: PlateWords = {
  made: ({ date }) => `Tiré de la page le ${date}.`,
  picture: 'Image de la carte affichée, A4, avec légende et sources',
  png: 'Pour documents et présentations : 300 points par pouce',
  svg: 'Pour logiciels de dessin et grands formats',
  print: 'Imprimer une feuille A4 : carte, légende, chaque élément avec sa source',
  printButton: 'Imprimer',
  listed: 'Sur la carte',
  since: 'Depuis',
};
