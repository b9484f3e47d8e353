import type { SameTexts } from '../../translate.ts';

/** The texts of the page inside another page. */
export const vi = {
  'embed.activate': 'Bấm để dùng bản đồ',
  'embed.leave': 'Có thể thao tác trên bản đồ. Nhấn Esc để trở về trang bên ngoài.',
  'embed.open': 'Mở bản đồ đầy đủ',
  'embed.newTab': 'mở trong thẻ mới',
  'embed.twoFingers': 'Dùng hai ngón tay để di chuyển bản đồ',
} as const;

export type EmbedTexts = SameTexts<typeof vi>;
