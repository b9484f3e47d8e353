/** An invented report, as somebody would copy it from a page. */
export const REPORT = [
  'Cửa khẩu Bình Nghi thông quan trở lại',
  'LẠNG SƠN – Từ ngày 20/11/2026, cửa khẩu Bình Nghi cho xe tải chở hàng qua lại trở lại sau gần ba năm gián đoạn, đại diện ban quản lý khu kinh tế cửa khẩu cho biết (tin giả định để thử).',
  'Ngày 24/11/2026, tại Mông Tự, hai bên họp phiên thứ 12; đoàn Lào Cai do ông Nguyễn Văn Mẫu dẫn đầu.',
  'Theo số liệu được nêu, kim ngạch qua các cửa khẩu của tỉnh Cao Bằng trong cả năm 2025 đạt 1,8 tỷ USD.',
  'Ảnh: xe tải chờ thông quan.',
].join('\n');
