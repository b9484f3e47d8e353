import type { AgreedMessages } from './vi.ts';

/** Whole years and months. */
function yearsText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [
    years > 0 && `${years} an${years === 1 ? '' : 's'}`,
    (rest > 0 || years === 0) && `${rest} mois`,
  ]
    .filter(Boolean)
    .join(' ');
}

export const fr: AgreedMessages = {
  show: 'Afficher',
  'show.commitments': 'Engagements et demandes',
  'show.agreements': 'Textes signés',
  intro:
    'Ce que les deux parties ont convenu, demandé et promis, et ce que les sources en disent ensuite.',
  asOf: ({ date }) =>
    `Surtout d’après la presse vietnamienne\u202f; à compléter du côté chinois. Données au ${date}.`,
  'narrow.since': 'Depuis la session',
  'narrow.until': 'Jusqu’à la session',
  'narrow.field': 'Domaine',
  'narrow.by': 'Partie à l’origine',
  'narrow.to': 'Partie destinataire',
  'narrow.about': 'Poste ou projet',
  all: 'Tous',
  clear: 'Effacer les filtres',
  none: 'Rien ne correspond aux filtres.',
  count: ({ count }) => (count === 1 ? '1 élément' : `${count} éléments`),
  undated: 'jour inconnu',
  between: 'entre les sessions',
  due: ({ date }) => `échéance\u00a0: ${date}`,
  age: ({ months }) => `il y a ${yearsText(months)}`,
  repeats: ({ what }) => `Renouvelle un point antérieur\u00a0: ${what}`,
  stateOn: ({ state, date }) => `${state} · ${date}`,
  noReport: ({ date }) => `aucun article trouvé jusqu’à ${date}`,
  searched: ({ date }) => `Dernière recherche le ${date}\u00a0:`,
  earlier: ({ state }) => `Auparavant\u00a0: ${state}`,
  'kind.agreed': 'convenu',
  'kind.signed': 'signé',
  'kind.promised': 'promis',
  'kind.proposed': 'proposé',
  'kind.requested': 'demandé',
  'state.done': 'réalisé',
  'state.partly': 'réalisé en partie',
  'state.under-way': 'en cours',
  'state.no-report': 'aucun article trouvé',
  'state.superseded': 'remplacé',
  'field.gates': 'postes et passages',
  'field.smart-gates': 'postes-frontières intelligents',
  'field.trade': 'commerce',
  'field.zones': 'zones transfrontalières',
  'field.industry': 'industrie',
  'field.agriculture': 'agriculture',
  'field.transport': 'transports',
  'field.tourism': 'tourisme',
  'field.labour': 'main-d’œuvre',
  'field.training': 'formation',
  'field.health': 'santé',
  'field.environment': 'environnement',
  'field.poverty': 'réduction de la pauvreté',
  'field.border': 'gestion de la frontière',
  'field.party': 'Parti et amitié',
  'field.media': 'médias',
  'field.mechanisms': 'mécanismes',
  'field.general': 'plusieurs domaines',
  'term.ending': 'Échéance dans les 12 mois',
  'term.running': 'En cours de validité',
  'term.none': 'Sans durée indiquée',
  'term.ended': 'Durée écoulée',
  'none.view':
    'Non compté comme engagement\u00a0: appréciation, souhait ou disposition générale, sans acte nommé',
  'none.going-on': 'Non compté comme engagement\u00a0: décrit ce qui se faisait alors',
  'none.firms': 'Non compté comme engagement\u00a0: affaire d’entreprises, non des deux parties',
  'none.expectation': 'Non compté comme engagement\u00a0: attente de l’auteur de l’article',
  signed: ({ date }) => `signé\u00a0: ${date}`,
  signedInferred: 'jour déduit',
  untilDate: ({ date }) => `jusqu’à la fin de ${date}`,
  official: 'Titre dans les sources',
  parts: ({ count }) => `${count} d’entre eux par leur nom`,
};
