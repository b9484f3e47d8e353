import type { SameTexts } from '../../translate.ts';

/** The texts of handing a view on to others. */
export const vi = {
  'share.title': 'Chia sẻ chế độ xem này',
  'share.qr': 'Mã QR của liên kết',
  'share.qrHint': 'Quét mã bằng máy ảnh của điện thoại để mở đúng chế độ xem này.',
  'share.none':
    'Trang này mở từ máy tính và chưa có địa chỉ công khai, nên không có liên kết cho người khác. Phần dưới đây đặt sau địa chỉ của trang sẽ mở đúng chế độ xem này.',
  'share.view': 'Chế độ xem, phần sau địa chỉ của trang',
} as const;

export type ShareTexts = SameTexts<typeof vi>;
