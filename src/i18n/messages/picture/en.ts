import type { SameTexts } from '../../translate.ts';
import type { PictureTexts } from './vi.ts';

export const en: SameTexts<PictureTexts> = {
  label: ({ year, title }) => (title === '' ? `Map, ${year}` : `Map, ${year}: ${title}`),
};
