import type { SameTexts } from '../../translate.ts';
import type { TradeTexts } from './vi.ts';

const chiffres = (count: number) => (count < 2 ? `${count} chiffre` : `${count} chiffres`);

export const fr: SameTexts<TradeTexts> = {
  'money.label': 'Unité',
  'money.reported': 'Selon la source',
  'money.usd': 'USD',
  'money.rule': 'Seulement les dollars que donne une source\u202f; rien n’est converti.',
  'money.none': 'pas de chiffre en dollars US',
  'money.inUsd': 'En dollars US',
  'money.besideYuan': 'donné par la source à côté des yuans',
  'series.label': 'Série',
  'series.years': 'Années dont les chiffres peuvent être tracés',
  'series.none': ({ year }) => `Aucun chiffre de cette série ne peut être tracé pour ${year}.`,
  'series.tableOnly': 'tableau seulement',
  'legend.least': ({ value }) => `Au-dessous de ${value}, tous les traits sont aussi minces.`,
  'legend.yuan': ({ rate }) =>
    `Une seule échelle\u00a0: ${rate} yuans sont tracés aussi larges que 1 dollar. Aucun chiffre n’est converti.`,
  'legend.usdOnly':
    'En dollars US\u00a0: seuls les chiffres donnés en dollars par une source sont tracés.',
  'legend.move': 'Montrer le mouvement',
  'legend.stop': 'Arrêter le mouvement',
  'legend.openEnd':
    'Une extrémité est hors de la bande frontalière\u00a0: le trait s’arrête au bord.',
  'card.split': 'Même décompte, même période',
  'card.same': 'Autres sources, mêmes extrémités et période',
  'card.other': 'Mêmes extrémités, autres périodes de l’année',
  'card.more': ({ count }) => `et ${chiffres(count)} de plus`,
  'card.open': 'Cliquer pour les détails',
  'point.chart': ({ name, unit }) => `${name}\u00a0: chiffres par année, ${unit}`,
  'figure.full': 'année entière',
  'figure.part': 'partie d’année',
  'figure.several': 'plusieurs années ensemble',
  'figure.disputed': 'les sources divergent',
  'figure.implausible': 'impossible tel qu’imprimé',
  'figure.derived': 'calculé à partir d’autres',
  'figure.offScale': 'hors du cadre',
  'figure.expected': 'année entière, inutilisable',
  'charts.title': 'Commerce par province et par année',
  'charts.lead':
    'Chaque graphique montre une série\u202f; ne comparer qu’à l’intérieur. Échelles propres, à partir de zéro. Les années sans chiffre restent vides.',
  'charts.none': 'Aucun chiffre du commerce ne passe les filtres.',
  'charts.noneInUsd': ({ count }) => `${chiffres(count)} sans valeur en dollars US.`,
  'charts.showTable': 'Afficher le tableau',
  'charts.hideTable': 'Masquer le tableau',
  'charts.caption': 'Chiffres du commerce par province et par année',
  'column.period': 'Période',
  'column.value': 'Valeur selon la source',
  'column.usd': 'En dollars US',
  'column.direction': 'Sens',
  'column.kind': 'Nature du chiffre',
  'column.sources': 'Sources',
};
