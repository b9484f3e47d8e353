import type { SameTexts } from '../../translate.ts';

/** Texts of the charts that stand beside the map. */
export const vi = {
  chart: 'Biểu đồ',
  'chart.status': 'Tình trạng qua các năm',
  'chart.events': 'Sự kiện theo tháng',
  overview: 'Tình trạng của các cửa khẩu, lối mở và lối thông quan qua các năm, từ tây sang đông',
  disputed: (p: { list: string }) => `Các nguồn chưa thống nhất về: ${p.list}`,
  yearOnScreen: (p: { year: number }) => `${p.year}, năm trên màn hình`,
  hint: 'trỏ vào một năm để đọc tình trạng, ngày và số nguồn; bấm để chọn cửa khẩu và chuyển đến năm đó.',
  nothing: 'Không có cửa khẩu, lối mở hoặc lối thông quan nào khớp bộ lọc.',
  eventsGrid: 'Số sự kiện theo tháng và năm',
  month: (p: { month: number }) => `Tháng ${p.month}`,
  monthShort: (p: { month: number }) => `${p.month}`,
  yearOnly: 'Chỉ biết năm',
  yearOnlyOf: (p: { year: number }) => `năm ${p.year}, không rõ tháng`,
  before: (p: { year: number }) => `Trước ${p.year}`,
  events: (p: { count: number }) => `${p.count} sự kiện`,
  noEvents: 'không có sự kiện nào',
  chooseMonth: 'Chọn một ô để xem các sự kiện của tháng đó cùng nguồn.',
  noTopics: 'Chuyên đề đang bật không có sự kiện nào khớp bộ lọc.',
  undated: (p: { count: number }) => `${p.count} cuộc họp không có nguồn nào ghi ngày.`,
} as const;

export type ChartTexts = SameTexts<typeof vi>;
