import type { SameTexts } from '../../translate.ts';
import type { PictureTexts } from './vi.ts';

export const zh: SameTexts<PictureTexts> = {
  label: ({ year, title }) => (title === '' ? `地图，${year}年` : `地图，${year}年：${title}`),
  number: ({ number, count }) => `幻灯片 ${number}/${count}`,
  year: ({ year }) => `${year}年地图`,
  compared: ({ year, other }) => `${year}年地图；颜色较淡的符号与${other}年相同`,
  sources: '来源',
  unsourced: '未注明来源',
  undated: '未注明日期',
  lost: ({ id }) => `来源 ${id}（本版数据中没有）`,
  sketch: '示意图，并非官方地图；边界线仅为近似，不具法律效力。',
  approved: ({ number }) => `审图号：${number}。`,
  data: ({ edition, latest }) =>
    latest === '' ? `数据：${edition}。` : `数据：${edition}，${latest}。`,
};
