import type { PlateWords } from './vi.ts';

export const zh: PlateWords = {
  made: ({ date }) => `${date}由地图网页生成。`,
  picture: '当前地图的图片，A4幅面，附图例与来源',
  png: '用于文档与演示：300 dpi',
  svg: '用于绘图软件与大幅面印刷',
  print: '打印A4页：地图、图例、各项及其来源',
  printButton: '打印',
  listed: '地图上的各项',
  since: '起始',
};
