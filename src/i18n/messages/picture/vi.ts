/** Texts of the little pictures. */
export const vi = {
  label: ({ year, title }: { readonly year: number; readonly title: string }) =>
    title === '' ? `Bản đồ, năm ${year}` : `Bản đồ, năm ${year}: ${title}`,
};

export type PictureTexts = typeof vi;
