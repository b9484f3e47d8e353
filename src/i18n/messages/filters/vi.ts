import type { SameTexts } from '../../translate.ts';

/** Texts of the filters once they are unfolded. */
export const vi = {
  provinces: 'Tỉnh, khu tự trị',
  statuses: 'Tình trạng, giai đoạn',
  mechanisms: 'Cơ chế họp',
  all: 'Tất cả',
  'option.count': (p: { count: number }) => `${p.count} mục`,
  successor: (p: { province: string; heir: string; year: number }) =>
    `Năm ${p.year}, ${p.province} đã nhập vào ${p.heir}: lọc theo ${p.heir}.`,
} as const;

export type FilterTexts = SameTexts<typeof vi>;
