import type { ProjectorTexts } from './vi.ts';

export const fr: ProjectorTexts = {
  'room.title': 'La salle',
  'room.why':
    'La personne assise le plus loin doit pouvoir lire. Ces deux dimensions déterminent la taille des lettres, des traits et des symboles.',
  'room.image': 'Hauteur de l’image projetée',
  'room.seat': 'De l’image au siège le plus éloigné',
  'room.unit': 'mètres',
  'room.range': ({ least, most }) => `Saisissez un nombre de ${least} à ${most}.`,
  'room.letter': ({ centimetres, share }) =>
    `Les capitales auront ${centimetres} cm de haut sur le mur, soit ${share} de l’image : personne n’est assis au-delà de 200 fois leur hauteur.`,
  'room.near':
    'Avec une image si grande et si proche, la page garde les tailles qu’elle a sur un bureau.',
  'room.far': ({ seat, image }) =>
    `Trop loin : personne ne lit une projection au-delà de six fois la hauteur de l’image. Gardez les sièges à moins de ${seat}, ou projetez une image haute d’au moins ${image}. Les tailles sont réglées sur cette limite.`,
  'room.apply': 'Appliquer',
  'room.usual': ({ image, seat }) => `Une salle courante : ${image}, ${seat}`,
  'room.kept': 'Les deux dimensions sont gardées dans ce navigateur.',
};
