import type { ChartTexts } from './vi.ts';

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];
const SHORT = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

export const fr: ChartTexts = {
  chart: 'Graphiques',
  'chart.status': 'État au fil des ans',
  'chart.events': 'Événements par mois',
  overview: 'État des postes-frontières et passages au fil des ans, d’ouest en est',
  disputed: ({ list }) => `Les sources divergent sur\u00a0: ${list}`,
  yearOnScreen: ({ year }) => `${year}, année affichée`,
  hint: 'pointez une année pour lire l’état, les dates et le nombre de sources\u202f; cliquez pour choisir le poste et aller à cette année.',
  nothing: 'Aucun poste ni passage ne correspond aux filtres.',
  eventsGrid: 'Nombre d’événements par mois et par année',
  month: ({ month }) => MONTHS[month - 1] ?? `${month}`,
  monthShort: ({ month }) => SHORT[month - 1] ?? `${month}`,
  yearOnly: 'Année seule',
  yearOnlyOf: ({ year }) => `${year}, mois inconnu`,
  before: ({ year }) => `Avant ${year}`,
  events: ({ count }) => (count < 2 ? `${count} événement` : `${count} événements`),
  noEvents: 'aucun événement',
  chooseMonth: 'Choisissez une case pour lire les événements du mois et leurs sources.',
  noTopics: 'Les thèmes affichés n’ont aucun événement qui corresponde aux filtres.',
  undated: ({ count }) =>
    count < 2
      ? `${count} réunion n’est datée par aucune source.`
      : `${count} réunions ne sont datées par aucune source.`,
};
