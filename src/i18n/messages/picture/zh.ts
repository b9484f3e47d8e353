import type { SameTexts } from '../../translate.ts';
import type { PictureTexts } from './vi.ts';

export const zh: SameTexts<PictureTexts> = {
  label: ({ year, title }) => (title === '' ? `地图，${year}年` : `地图，${year}年：${title}`),
};
