import type { SameTexts } from '../../translate.ts';

/** Vietnamese is the base. Parameters that are texts come ready for the language. */
export const vi = {
  handle: 'Ranh giới giữa hai năm trên bản đồ',
  handleNow: (p: { before: number; after: number; percent: number }) =>
    `${p.before} ở bên trái đến ${p.percent}%, ${p.after} ở bên phải`,
  otherLoading: (p: { year: number }) => `Đang vẽ bản đồ năm ${p.year}`,
  otherFailed: 'Máy này không vẽ được bản đồ thứ hai. Danh sách dưới đây vẫn đầy đủ.',

  control: 'So sánh hai năm',
  other: 'So với năm',
  shown: 'Năm trên màn hình',
  swap: 'Đổi chỗ hai năm',
  close: 'Kết thúc so sánh',
  way: 'Hai bản đồ',
  swipe: 'Thanh trượt',
  side: 'Cạnh nhau',
  sinceYear: (p: { year: number }) => `từ cuối năm ${p.year}`,
  sinceDate: (p: { date: string }) => `từ ngày họp ${p.date}`,
  until: (p: { year: number }) => `đến hết năm ${p.year}`,
  count: (p: { count: number }) => `${p.count} mục`,
  same: 'Hai năm trùng nhau. Hãy chọn một năm khác hoặc một phiên họp trong năm.',
  sameMap: 'Cùng một năm nên bản đồ không chia đôi; danh sách tính từ ngày họp.',
  none: 'Không có thay đổi nào có nguồn trong khoảng này.',
  noneChosen: 'Chưa chọn năm để so sánh.',
  start: (p: { year: number }) => `So với năm ${p.year}`,

  sessions: 'Tính từ phiên họp gần nhất',
  sessionsOlder: 'Các phiên họp trước của cơ chế này',
  wholeYear: (p: { year: number }) => `Tính từ cuối năm ${p.year}`,
  session: (p: { ordinal: number; date: string }) => `lần thứ ${p.ordinal}, ${p.date}`,

  opened: 'Mở, mở lại',
  restricted: 'Hạn chế',
  suspended: 'Tạm dừng, đóng',
  upgraded: 'Nâng cấp, đổi loại',
  begun: 'Khởi công, bắt đầu',
  finished: 'Hoàn thành, đưa vào sử dụng',
  agreed: 'Công bố, đề xuất, thống nhất, phê duyệt',
  unknown: 'Hiện không rõ',
  passing: 'Có thay đổi rồi trở lại như cũ',
  reported: 'Tiến độ, đưa tin',
  sessionsHeld: 'Các phiên họp',
  'promises.made': 'Cam kết, đề nghị mới',
  'promises.told': 'Kết quả của cam kết trước đó',
  figures: 'Số liệu mới',
  units: 'Sáp nhập tỉnh',
  unknownHelp:
    'Không nguồn nào cho biết tình trạng sau đó. Điều này không có nghĩa là đã đóng hay đã dừng.',
  passingHelp: 'Đầu và cuối khoảng thời gian như nhau.',
  figuresHelp: 'Số liệu của thời kỳ kết thúc trong khoảng này.',

  silent: 'không có nguồn',
  absent: 'chưa có',
  turn: (p: { before: string; after: string }) => `${p.before} → ${p.after}`,
  byVietnam: 'phía Việt Nam',
  byChina: 'phía Trung Quốc',
  classNow: (p: { word: string; by: string }) => `phân loại: ${p.word} (${p.by})`,
  noDate: 'không rõ ngày',
  perhapsEarlier: 'có thể trước ngày họp',
  inferredDate: 'ngày được suy ra',
  more: (p: { count: number }) => `thêm ${p.count} dòng`,
  merged: (p: { from: string; to: string }) => `${p.from} sáp nhập vào ${p.to}`,
} as const;

/** The same keys with the same parameters, in any language. */
export type CompareMessages = SameTexts<typeof vi>;
