import type { SameTexts } from '../../translate.ts';

/** Texts of the tables. */
export const vi = {
  caption: (p: { topic: string; year: number }) => `${p.topic}, năm ${p.year}`,
  name: 'Tên',
  status: 'Tình trạng',
  stage: 'Giai đoạn',
  since: 'Từ',
  lastKnown: 'Ghi nhận lần cuối',
  kind: 'Loại',
  classVietnam: 'Phân loại, phía Việt Nam',
  classChina: 'Phân loại, phía Trung Quốc',
  unitsVietnam: 'Địa phương Việt Nam',
  unitsChina: 'Địa phương Trung Quốc',
  position: 'Vị trí',
  gates: 'Cửa khẩu liên quan',
  period: 'Thời kỳ',
  direction: 'Chiều',
  value: 'Giá trị',
  measure: 'Chỉ tiêu',
  scope: 'Phạm vi',
  counted: 'Bên thống kê',
  drawn: 'Vẽ trên bản đồ',
  date: 'Ngày',
  place: 'Địa điểm',
  participants: 'Thành viên',
  sources: 'Nguồn',
  ends: 'Hai đầu',
  notKnown: 'không rõ thời gian',
} as const;

export type TableTexts = SameTexts<typeof vi>;
