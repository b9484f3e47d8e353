import { sideBySide } from '../../translate.ts';

const texts = {
  'update.title': {
    vi: 'Có phiên bản mới của bản đồ, đã lưu sẵn trên máy này.',
    zh: '地图有新版本，已存入本机。',
    en: 'A new version of the map is stored on this machine.',
    fr: 'Une nouvelle version de la carte est enregistrée sur cette machine.',
  },
  'update.hint': {
    vi: 'Trang web đang mở giữ nguyên cho đến khi người dùng chọn chuyển phiên bản.',
    zh: '选择切换之前，当前网页保持不变。',
    en: 'The open page stays as it is until you switch.',
    fr: 'La page ouverte reste telle quelle jusqu’à ce que vous en changiez.',
  },
  'update.take': {
    vi: 'Chuyển sang phiên bản mới',
    zh: '切换到新版本',
    en: 'Switch to the new version',
    fr: 'Passer à la nouvelle version',
  },
  'update.later': { vi: 'Để sau', zh: '以后再说', en: 'Later', fr: 'Plus tard' },
  'update.failed': {
    vi: 'Máy chủ có phiên bản mới của bản đồ nhưng không lưu được.',
    zh: '服务器上有地图的新版本，但未能存入本机。',
    en: 'The server has a new version of the map that could not be stored.',
    fr: 'Le serveur a une nouvelle version de la carte, qui n’a pas pu être enregistrée.',
  },
  'update.failedHint': {
    vi: 'Ở đó có một tệp thiếu hoặc hỏng. Trang này vẫn dùng được như cũ.',
    zh: '新版本有文件缺失或损坏。当前页面可照常使用。',
    en: 'A file of it is missing or damaged there. This page goes on as it is.',
    fr: 'Un de ses fichiers y manque ou y est endommagé. Cette page continue telle quelle.',
  },
  'update.others': {
    vi: ({ count }: { readonly count: number }) =>
      `Bản đồ còn mở ở ${count} cửa sổ khác. Hãy đóng các cửa sổ đó rồi chọn lại.`,
    zh: ({ count }: { readonly count: number }) =>
      `另有${count}个窗口打开着本地图，请先关闭再切换。`,
    en: ({ count }: { readonly count: number }) =>
      count === 1
        ? `The map is open in ${count} other window. Close it, then try again.`
        : `The map is open in ${count} other windows. Close them, then try again.`,
    fr: ({ count }: { readonly count: number }) =>
      count === 1
        ? `La carte est ouverte dans ${count} autre fenêtre. Fermez-la, puis réessayez.`
        : `La carte est ouverte dans ${count} autres fenêtres. Fermez-les, puis réessayez.`,
  },
  'single.title': {
    vi: 'Toàn bộ bản đồ trong một tệp, dùng khi không có mạng',
    zh: '单文件地图，无网络时使用',
    en: 'The whole map in one file, for use without a network',
    fr: 'Toute la carte en un seul fichier, utilisable sans réseau',
  },
  'single.hint': {
    vi: ({ size }: { readonly size: string }) =>
      `${size} MB. Chép vào USB, mở bằng Chrome, Edge hoặc Firefox; có đủ bản đồ, số liệu, bài trình chiếu`,
    zh: ({ size }: { readonly size: string }) =>
      `${size} MB。复制到U盘，用Chrome、Edge或Firefox打开；地图、数据、演示稿齐全`,
    en: ({ size }: { readonly size: string }) =>
      `${size} MB. Copy it to a USB stick and open it with Chrome, Edge or Firefox; map, data and presentations are all in it`,
    fr: ({ size }: { readonly size: string }) =>
      `${size} Mo. À copier sur une clé USB et à ouvrir avec Chrome, Edge ou Firefox ; carte, données et exposés y sont`,
  },
};

/** The texts of the stored page and of the single file: they come when the map stands. */
export const say = sideBySide(texts);
