import type { FreshTexts } from './vi.ts';

export const fr: FreshTexts = {
  lastKnown: ({ date, publisher }) =>
    `dernier état connu\u00a0: ${date}${publisher === null ? '' : ` (${publisher})`}`,
  says: ({ publisher, date }) => `selon ${publisher}${date === null ? '' : `, ${date}`}`,
  undated: 'aucune source n’est datée',
  absent: 'n’existait pas encore',
  absentIn: ({ year }) => `N’existait pas encore en ${year}.`,
  'confirm.title': 'À confirmer',
  'confirm.intro': ({ date }) =>
    `Ce qu’aucune source n’a confirmé depuis plus de 12 mois à la date suivante\u00a0: ${date}. Les deux parties peuvent le vérifier ensemble.`,
  'confirm.none': 'Une source a tout confirmé dans les 12 mois.',
  'confirm.elsewhere': 'Sans province attribuée',
  'confirm.months': ({ count }) => `${count} mois`,
  'confirm.noDate': 'inconnu',
  'confirm.download': 'Télécharger la liste (CSV)',
  'confirm.count': ({ count }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  'column.thing': 'Élément',
  'column.state': 'État',
  'column.lastKnown': 'Dernier état connu',
  'column.publisher': 'Source',
  'column.months': 'Depuis',
};
