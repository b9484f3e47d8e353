import type { OfflineTexts } from './vi.ts';

export const zh: OfflineTexts = {
  'update.title': '地图有新版本，已存入本机。',
  'update.hint': '选择切换之前，当前网页保持不变。',
  'update.take': '切换到新版本',
  'update.later': '以后再说',
  'update.failed': '服务器上有地图的新版本，但未能存入本机。',
  'update.failedHint': '新版本有文件缺失或损坏。当前页面可照常使用。',
  'update.others': ({ count }) => `另有${count}个窗口打开着本地图，请先关闭再切换。`,

  'single.title': '单文件地图，无网络时使用',
  'single.hint': ({ size }) =>
    `${size} MB。复制到U盘，用Chrome、Edge或Firefox打开；地图、数据、演示稿齐全`,
};
