import type { ShareTexts } from './vi.ts';

export const fr: ShareTexts = {
  'share.title': 'Partager cette vue',
  'share.qr': 'Code QR du lien',
  'share.qrHint': 'L’appareil photo d’un téléphone qui lit ce code ouvre cette même vue.',
  'share.none':
    'Cette page a été ouverte depuis cet ordinateur et n’a pas d’adresse publique : il n’y a pas de lien pour d’autres. Le texte ci-dessous, placé après l’adresse de la page, ouvre cette même vue.',
  'share.view': 'La vue, à placer après l’adresse de la page',
};
