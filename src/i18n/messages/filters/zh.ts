import type { FilterTexts } from './vi.ts';

export const zh: FilterTexts = {
  provinces: '省、自治区',
  statuses: '状态、阶段',
  mechanisms: '会议机制',
  all: '全部',
  'option.count': ({ count }) => `${count}项`,
  successor: ({ province, heir, year }) => `${year}年${province}已并入${heir}，按${heir}筛选。`,
};
