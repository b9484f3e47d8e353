import type { SameTexts } from '../../translate.ts';
import type { PictureTexts } from './vi.ts';

export const fr: SameTexts<PictureTexts> = {
  label: ({ year, title }) => (title === '' ? `Carte, ${year}` : `Carte, ${year} : ${title}`),
};
