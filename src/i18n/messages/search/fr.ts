import type { SearchMessages } from './vi.ts';

export const fr: SearchMessages = {
  'group.figures': 'Chiffres du commerce',
  'group.sites': 'Postes-frontières et passages',
  'group.projects': 'Projets',
  'group.places': 'Lieux',
  'group.meetings': 'Réunions et mécanismes',
  'group.documents': 'Documents et sources',
  'group.claims': 'Contenu des documents',
  'hits.label': 'Résultats de la recherche',
  'hits.count': ({ count }) => `${count} ${count < 2 ? 'résultat' : 'résultats'}.`,
  'hits.shown': ({ shown, count }) => `${shown} sur ${count}`,
  'hits.none': ({ typed }) => `Rien trouvé pour «\u00a0${typed}\u00a0».`,
  'hits.what':
    'On peut chercher postes-frontières, passages, projets, lieux, réunions, documents et ce qu’ils disent.',
  'hits.how':
    'Avec ou sans accents, en caractères chinois, en pinyin (jsh, jinshuihe), en sino-vietnamien, ou par numéro de borne (1088/2).',
  'hit.marker': ({ number }) => `borne ${number}`,
  'hit.mechanism': 'mécanisme, dernière session',
  'hit.place': 'lieu',
  'hit.until': ({ date }) => `jusqu’au ${date}`,
  'told.moved': ({ from, to }) =>
    `L’année est passée à ${to}\u00a0: cet élément n’existe pas en ${from}.`,
  'told.noYear': 'Cet élément n’est dans aucune année de la frise.',
  'told.topic': ({ topic }) => `Le thème «\u00a0${topic}\u00a0» a été affiché.`,
  'told.filters': 'Les filtres masquaient cet élément\u202f; ils ont été levés.',
  'told.lens': 'Le document ouvert ne dit rien de cet élément\u202f; il a été fermé.',
  'told.offMap': 'Position inconnue\u00a0: rien à montrer sur la carte.',
  'told.back': ({ year }) => `Revenir à ${year}`,
  'told.filtersBack': 'Filtrer comme avant',
  'told.lensBack': 'Rouvrir le document',
  'told.dismiss': 'Fermer l’avis',
};
