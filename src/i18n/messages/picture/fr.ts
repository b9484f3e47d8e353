import type { SameTexts } from '../../translate.ts';
import type { PictureTexts } from './vi.ts';

export const fr: SameTexts<PictureTexts> = {
  label: ({ year, title }) => (title === '' ? `Carte, ${year}` : `Carte, ${year} : ${title}`),
  number: ({ number, count }) => `Vue ${number} sur ${count}`,
  year: ({ year }) => `Carte de ${year}`,
  compared: ({ year, other }) => `Carte de ${year} ; symboles pâles : les mêmes en ${other}`,
  sources: 'Sources',
  unsourced: 'Aucune source indiquée',
  undated: 'sans date',
  lost: ({ id }) => `source ${id} (absente de cette édition des données)`,
  sketch:
    'Schéma, non une carte officielle\u202f; la ligne frontière est approximative et sans valeur juridique.',
  approved: ({ number }) => `Approbation de la carte\u00a0: ${number}.`,
  data: ({ edition, latest }) =>
    latest === '' ? `Données : ${edition}.` : `Données : ${edition}, ${latest}.`,
};
