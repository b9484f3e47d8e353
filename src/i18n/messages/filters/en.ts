import type { FilterTexts } from './vi.ts';

export const en: FilterTexts = {
  provinces: 'Province, region',
  statuses: 'Status, stage',
  mechanisms: 'Meeting mechanism',
  all: 'All',
  'option.count': ({ count }) => (count === 1 ? '1 item' : `${count} items`),
  successor: ({ province, heir, year }) =>
    `In ${year} ${province} is part of ${heir}; ${heir} stands in for it.`,
};
