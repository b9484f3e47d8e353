import type { EmbedTexts } from './vi.ts';

export const zh: EmbedTexts = {
  'embed.activate': '点击以操作地图',
  'embed.leave': '地图现可操作，按 Esc 键返回外部页面。',
  'embed.open': '打开完整地图',
  'embed.newTab': '在新标签页打开',
  'embed.twoFingers': '请用两根手指移动地图',
};
