import type { SameTexts } from '../../translate.ts';

/** The texts of the dialog that asks for the room. */
export const vi = {
  'room.title': 'Phòng họp',
  'room.why':
    'Người ngồi xa nhất cũng phải đọc được. Từ hai kích thước dưới đây, trang web tự tính cỡ chữ, nét vẽ và ký hiệu.',
  'room.image': 'Chiều cao hình chiếu',
  'room.seat': 'Từ hình chiếu đến ghế xa nhất',
  'room.unit': 'mét',
  'room.range': (p: { least: string; most: string }) => `Nhập một số từ ${p.least} đến ${p.most}.`,
  'room.letter': (p: { centimetres: string; share: string }) =>
    `Chữ hoa sẽ cao ${p.centimetres} cm trên hình chiếu, tức ${p.share} chiều cao hình: không ai ngồi xa quá 200 lần chiều cao chữ.`,
  'room.near':
    'Với hình lớn và ghế gần như vậy, trang web giữ nguyên cỡ chữ như khi đọc trên bàn làm việc.',
  'room.far': (p: { seat: string; image: string }) =>
    `Ghế quá xa: không ai đọc được trang chiếu từ ngoài 6 lần chiều cao hình. Hãy kê ghế trong vòng ${p.seat}, hoặc chiếu hình cao ít nhất ${p.image}. Trang web tính cỡ chữ đến giới hạn đó.`,
  'room.apply': 'Áp dụng',
  'room.usual': (p: { image: string; seat: string }) => `Phòng thông thường: ${p.image}, ${p.seat}`,
  'room.kept': 'Hai kích thước này được ghi nhớ trong trình duyệt này.',
} as const;

export type ProjectorTexts = SameTexts<typeof vi>;
