import type { EmbedTexts } from './vi.ts';

export const fr: EmbedTexts = {
  'embed.activate': 'Appuyer pour utiliser la carte',
  'embed.leave': 'La carte est utilisable. Échap rend la main à la page autour.',
  'embed.open': 'Ouvrir la carte complète',
  'embed.newTab': 's’ouvre dans un nouvel onglet',
  'embed.twoFingers': 'Déplacez la carte avec deux doigts',
};
