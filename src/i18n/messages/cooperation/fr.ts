import type { CooperationMessages } from './vi.ts';

export const fr: CooperationMessages = {
  'kind.statement': 'Énoncé d’un document',
  field: 'Domaine',
  where: 'Sur la carte à',
  years: 'Années',
  told: 'Énoncé comme',
  'reason.two-countries': 'Pas sur la carte : concerne les deux pays dans leur ensemble',
  'reason.whole-border': 'Pas sur la carte : concerne toute la frontière',
  'reason.no-position': 'Pas sur la carte : aucun lieu précis n’est nommé',
  'reason.no-date': 'Pas sur la carte : aucune date de signature n’est connue',
  open: 'Ouvrir dans le document',
  'place.now': 'Coopération ici',
  'place.none': 'Rien cette année.',
  'place.other': 'Autres années',
  'place.sites': 'Postes et passages',
  'place.flows': 'Chiffres du commerce',
  'place.agreements': 'Textes signés',
  'place.given': 'Convenu, promis et demandé par lui',
  'place.asked': 'Demandé ou promis à lui',
  'place.sisters': 'Partenaires d’amitié',
  'place.hosted': 'Réunions accueillies',
};
