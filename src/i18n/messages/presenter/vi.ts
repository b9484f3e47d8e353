import type { SameTexts } from '../../translate.ts';

/** The texts of the presenter's screen, which the speaker alone sees. */
export const vi = {
  now: 'Đang chiếu',
  next: 'Trang sau',
  last: 'Đây là trang cuối.',
  'notes.none': 'Trang này không có ghi chú.',
  'notes.only': ({ language }: { language: string }) => `Ghi chú này chỉ có bản ${language}.`,
  larger: 'Chữ ghi chú to hơn',
  smaller: 'Chữ ghi chú nhỏ hơn',
  language: 'Ngôn ngữ của cửa sổ này',
  ground: 'Nền tối',
  clock: 'Bây giờ',
  elapsed: 'Đã trình bày',
  start: 'Chạy đồng hồ',
  pause: 'Dừng đồng hồ',
  reset: 'Đưa đồng hồ về 0',
  planned: 'Thời lượng dự kiến, phút',
  minutes: 'phút',
  left: ({ time }: { time: string }) => `còn ${time}`,
  over: ({ time }: { time: string }) => `quá ${time}`,
  controls: 'Điều khiển màn chiếu',
  connected: 'Đã nối với màn chiếu',
  'gone.seeking': 'Đang tìm cửa sổ trình chiếu…',
  'gone.lost':
    'Cửa sổ trình chiếu chưa trả lời. Khi cửa sổ đó mở lại, hai bên sẽ tự nối lại; trong lúc chờ, trang chỉ chuyển ở màn hình này.',
  'gone.ended': 'Bài trình chiếu trên màn chiếu đã kết thúc.',
  open: 'Mở cửa sổ trình chiếu',
  again: ({ number }: { number: number }) => `Trình chiếu tiếp từ trang ${number}`,
  refused: 'Trình duyệt đã chặn cửa sổ mới. Hãy cho phép cửa sổ bật lên rồi bấm lại.',
  'full.refused': 'Hãy bấm phím F trong cửa sổ trình chiếu để hiển thị toàn màn hình.',
  sees: 'Người xem đang thấy',
  moved: 'Người xem đang thấy bản đồ đã được di chuyển.',
  'covered.black': 'Màn chiếu đang tắt đen',
  'covered.white': 'Màn chiếu đang để trắng',
  lift: 'Hiện lại hình',
  point: 'Di con trỏ trên hình: vệt sáng đi theo trên màn chiếu.',
  typed: ({ number }: { number: string }) => `Đến trang ${number}: bấm Enter`,
} as const;

export type PresenterTexts = SameTexts<typeof vi>;
