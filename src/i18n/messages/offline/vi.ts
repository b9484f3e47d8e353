import type { SameTexts } from '../../translate.ts';

export const vi = {
  'update.title': 'Có phiên bản mới của bản đồ, đã lưu sẵn trên máy này.',
  'update.hint': 'Trang web đang mở giữ nguyên cho đến khi người dùng chọn chuyển phiên bản.',
  'update.take': 'Chuyển sang phiên bản mới',
  'update.later': 'Để sau',
  'update.failed': 'Máy chủ có phiên bản mới của bản đồ nhưng không lưu được.',
  'update.failedHint': 'Ở đó có một tệp thiếu hoặc hỏng. Trang này vẫn dùng được như cũ.',
  'update.others': ({ count }: { readonly count: number }) =>
    `Bản đồ còn mở ở ${count} cửa sổ khác. Hãy đóng các cửa sổ đó rồi chọn lại.`,

  'single.title': 'Toàn bộ bản đồ trong một tệp, dùng khi không có mạng',
  'single.hint': ({ size }: { readonly size: string }) =>
    `${size} MB. Chép vào USB, mở bằng Chrome, Edge hoặc Firefox; có đủ bản đồ, số liệu, bài trình chiếu`,
} as const;

export type OfflineTexts = SameTexts<typeof vi>;
