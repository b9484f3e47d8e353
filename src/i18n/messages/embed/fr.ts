import type { EmbedTexts } from './vi.ts';

export const fr: EmbedTexts = {
  'embed.activate': 'Cliquez pour utiliser la carte',
  'embed.leave': 'La carte est utilisable. Appuyez sur Échap pour revenir à la page.',
  'embed.open': 'Ouvrir la carte complète',
  'embed.newTab': 's’ouvre dans un nouvel onglet',
  'embed.twoFingers': 'Déplacez la carte avec deux doigts',
};
