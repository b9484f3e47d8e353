import { sideBySide } from '../../translate.ts';

const texts = {
  provinces: {
    vi: 'Tỉnh, khu tự trị',
    zh: '省、自治区',
    en: 'Province, region',
    fr: 'Province, région',
  },
  statuses: {
    vi: 'Tình trạng, giai đoạn',
    zh: '状态、阶段',
    en: 'Status, stage',
    fr: 'État, étape',
  },
  mechanisms: {
    vi: 'Cơ chế họp',
    zh: '会议机制',
    en: 'Meeting mechanism',
    fr: 'Mécanisme de réunion',
  },
  all: { vi: 'Tất cả', zh: '全部', en: 'All', fr: 'Tout' },
  'option.count': {
    vi: (p: { count: number }) => `${p.count} mục`,
    zh: ({ count }: { count: number }) => `${count}项`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 item' : `${count} items`),
    fr: ({ count }: { count: number }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  },
  successor: {
    vi: (p: { province: string; heir: string; year: number }) =>
      `Năm ${p.year}, ${p.province} đã nhập vào ${p.heir}: lọc theo ${p.heir}.`,
    zh: ({ province, heir, year }: { province: string; heir: string; year: number }) =>
      `${year}年${province}已并入${heir}，按${heir}筛选。`,
    en: ({ province, heir, year }: { province: string; heir: string; year: number }) =>
      `In ${year} ${province} is part of ${heir}; ${heir} stands in for it.`,
    fr: ({ province, heir, year }: { province: string; heir: string; year: number }) =>
      `En ${year}, ${province} fait partie de ${heir}, qui la remplace ici.`,
  },
};

/** A text of the unfolded filters. */
export const tf = sideBySide(texts);
