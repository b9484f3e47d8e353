import type { SameTexts } from '../../translate.ts';

/** Texts on when a state was last confirmed, and on what is to be confirmed. */
export const vi = {
  lastKnown: (p: { date: string; publisher: string | null }) =>
    `ghi nhận lần cuối: ${p.date}${p.publisher === null ? '' : ` (${p.publisher})`}`,
  says: (p: { publisher: string; date: string | null }) =>
    `theo ${p.publisher}${p.date === null ? '' : `, ${p.date}`}`,
  undated: 'không có nguồn nào ghi ngày',
  absent: 'chưa có',
  absentIn: (p: { year: number }) => `Năm ${p.year} chưa có.`,
  'confirm.title': 'Cần xác nhận',
  'confirm.intro': (p: { date: string }) =>
    `Những mục đã hơn 12 tháng không có nguồn nào xác nhận, tính đến ${p.date}: để hai bên trao đổi, xác nhận.`,
  'confirm.none': 'Mọi mục đều có nguồn xác nhận trong 12 tháng.',
  'confirm.elsewhere': 'Không thuộc riêng một tỉnh',
  'confirm.months': (p: { count: number }) => `${p.count} tháng`,
  'confirm.noDate': 'không rõ',
  'confirm.download': 'Tải danh sách (CSV)',
  'confirm.count': (p: { count: number }) => `${p.count} mục`,
  'column.thing': 'Mục',
  'column.state': 'Tình trạng',
  'column.lastKnown': 'Ghi nhận lần cuối',
  'column.publisher': 'Nguồn',
  'column.months': 'Đã qua',
} as const;

export type FreshTexts = SameTexts<typeof vi>;
