import type { FilterTexts } from './vi.ts';

export const fr: FilterTexts = {
  provinces: 'Province, région',
  statuses: 'État, étape',
  mechanisms: 'Mécanisme de réunion',
  all: 'Tout',
  'option.count': ({ count }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  successor: ({ province, heir, year }) =>
    `En ${year}, ${province} fait partie de ${heir}, qui la remplace ici.`,
};
