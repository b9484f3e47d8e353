import type { SameTexts } from '../../translate.ts';

export const vi = {
  'report.title': 'Báo lỗi trong dữ liệu',
  'report.record': 'Mục',
  'report.year': 'Năm hiển thị',
  'report.statement': 'Nội dung đang ghi',
  'report.proposed': 'Đề nghị sửa thành',
  'report.source': 'Nguồn (đơn vị đăng, tiêu đề, ngày, địa chỉ)',
  'report.edition': 'Ấn bản dữ liệu',
  'report.link': 'Liên kết',
  'report.day': 'Ngày xem',
  'report.how':
    'Trang không gửi gì đi. Hãy sao chép hoặc lưu văn bản dưới đây rồi gửi cho đơn vị phụ trách dữ liệu. Không có nguồn thì chưa thể sửa.',
  'report.text': 'Văn bản để gửi',
  'report.save': 'Lưu thành tệp',
  'report.mail': 'Mở trong chương trình thư',
  'report.long': 'Quá dài cho một liên kết thư: hãy sao chép hoặc lưu thành tệp.',
} as const;

export type ReportTexts = SameTexts<typeof vi>;
