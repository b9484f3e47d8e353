import type { OfflineTexts } from './vi.ts';

export const fr: OfflineTexts = {
  'update.title': 'Une nouvelle version de la carte est enregistrée sur cette machine.',
  'update.hint': 'La page ouverte reste telle quelle jusqu’à ce que vous en changiez.',
  'update.take': 'Passer à la nouvelle version',
  'update.later': 'Plus tard',
  'update.failed':
    'Le serveur a une nouvelle version de la carte, qui n’a pas pu être enregistrée.',
  'update.failedHint':
    'Un de ses fichiers y manque ou y est endommagé. Cette page continue telle quelle.',
  'update.others': ({ count }) =>
    count === 1
      ? `La carte est ouverte dans ${count} autre fenêtre. Fermez-la, puis réessayez.`
      : `La carte est ouverte dans ${count} autres fenêtres. Fermez-les, puis réessayez.`,

  'single.title': 'Toute la carte en un seul fichier, utilisable sans réseau',
  'single.hint': ({ size }) =>
    `${size} Mo. À copier sur une clé USB et à ouvrir avec Chrome, Edge ou Firefox ; carte, données et exposés y sont`,
};
