/** Texts of the little pictures and of the hand-out. */
export const vi = {
  label: ({ year, title }: { readonly year: number; readonly title: string }) =>
    title === '' ? `Bản đồ, năm ${year}` : `Bản đồ, năm ${year}: ${title}`,
  number: ({ number, count }: { readonly number: number; readonly count: number }) =>
    `Trang chiếu ${number}/${count}`,
  year: ({ year }: { readonly year: number }) => `Bản đồ năm ${year}`,
  compared: ({ year, other }: { readonly year: number; readonly other: number }) =>
    `Bản đồ năm ${year}; ký hiệu nhạt: giống năm ${other}`,
  sources: 'Nguồn',
  unsourced: 'Chưa nêu nguồn',
  undated: 'không ghi ngày',
  lost: ({ id }: { readonly id: string }) => `nguồn ${id} (không có trong ấn bản dữ liệu này)`,
  sketch:
    'Sơ đồ, không phải bản đồ chính thức; đường biên giới vẽ gần đúng, không có giá trị pháp lý.',
  approved: ({ number }: { readonly number: string }) => `Số giấy phép bản đồ: ${number}.`,
  data: ({ edition, latest }: { readonly edition: string; readonly latest: string }) =>
    latest === '' ? `Dữ liệu: ${edition}.` : `Dữ liệu: ${edition}, ${latest}.`,
};

export type PictureTexts = typeof vi;
