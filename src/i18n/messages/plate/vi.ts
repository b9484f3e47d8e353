import type { SameTexts } from '../../translate.ts';

/** Texts of a picture or sheet that leaves the page. */
export const vi = {
  made: (p: { date: string }) => `In từ trang bản đồ ngày ${p.date}.`,
  picture: 'Hình bản đồ đang hiển thị, khổ A4, kèm chú giải và nguồn',
  png: 'Cho văn bản và trình chiếu: 300 điểm/inch',
  svg: 'Cho phần mềm đồ họa và in khổ lớn',
  print: 'In một tờ A4: bản đồ, chú giải, các mục kèm nguồn',
  printButton: 'In',
  listed: 'Các mục trên bản đồ',
  since: 'Từ',
} as const;

export type PlateWords = SameTexts<typeof vi>;
