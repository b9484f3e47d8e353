import { fr as words } from '../../vocabulary/fr.ts';
import type { CompareMessages } from './vi.ts';

export const fr: CompareMessages = {
  handle: 'Limite entre les deux années sur la carte',
  handleNow: ({ before, after, percent }) =>
    `${before} à gauche jusqu’à ${percent}\u202f%, ${after} à droite`,
  otherLoading: ({ year }) => `Tracé de la carte de ${year}`,
  otherFailed:
    'Cette machine ne peut pas afficher une seconde carte. La liste ci-dessous est complète.',

  control: 'Comparer deux années',
  other: 'Par rapport à',
  shown: 'Année à l’écran',
  swap: 'Échanger les deux années',
  close: 'Terminer la comparaison',
  way: 'Les deux cartes',
  swipe: 'Rideau',
  side: 'Côte à côte',
  sinceYear: ({ year }) => `de la fin de ${year}`,
  sinceDate: ({ date }) => `du jour de la session, ${date},`,
  until: ({ year }) => `à la fin de ${year}`,
  count: ({ count }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  same: 'Les deux années n’en font qu’une. Choisissez-en une autre, ou une session de l’année.',
  sameMap:
    'Même année\u00a0: la carte n’est pas divisée\u202f; la liste part du jour de la session.',
  none: 'Aucun changement attesté par une source dans cette période.',
  noneChosen: 'Aucune année de comparaison n’est encore choisie.',
  start: ({ year }) => `Comparer à ${year}`,

  sessions: 'Depuis la dernière session',
  sessionsOlder: 'Sessions antérieures de ce mécanisme',
  wholeYear: ({ year }) => `De la fin de ${year}`,
  session: ({ ordinal, date }) => `${words.ordinal(ordinal)}\u00a0session, ${date}`,

  opened: 'Ouvert, rouvert',
  restricted: 'Restreint',
  suspended: 'Suspendu, fermé',
  upgraded: 'Reclassements',
  begun: 'Travaux commencés, lancés',
  finished: 'Achevé, mis en service',
  agreed: 'Annoncé, proposé, convenu, approuvé',
  unknown: 'Désormais inconnu',
  passing: 'Changement, puis retour à l’état antérieur',
  reported: 'Avancement, comptes rendus',
  sessionsHeld: 'Sessions tenues',
  'promises.made': 'Engagements et demandes pris',
  'promises.told': 'Suites d’engagements antérieurs',
  figures: 'Nouveaux chiffres',
  units: 'Provinces fusionnées',
  unknownHelp:
    'Aucune source ne dit ce qu’il en est ensuite. Cela ne signifie ni fermeture ni arrêt.',
  passingHelp: 'Identique au début et à la fin.',
  figuresHelp: 'Chiffres dont la période s’est achevée dans cet intervalle.',

  silent: 'aucune source',
  absent: 'n’existe pas encore',
  turn: ({ before, after }) => `${before} → ${after}`,
  byVietnam: 'côté vietnamien',
  byChina: 'côté chinois',
  classNow: ({ word, by }) => `classé ${word} (${by})`,
  noDate: 'date inconnue',
  perhapsEarlier: 'peut-être avant la session',
  inferredDate: 'date déduite',
  more: ({ count }) => `${count} de plus`,
  merged: ({ from, to }) => `${from} rattaché à ${to}`,
};
