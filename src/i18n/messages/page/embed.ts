import { sideBySide } from '../../translate.ts';

const texts = {
  'embed.activate': {
    vi: 'Bấm để dùng bản đồ',
    zh: '点击以操作地图',
    en: 'Click to use the map',
    fr: 'Cliquez pour utiliser la carte',
  },
  'embed.leave': {
    vi: 'Có thể thao tác trên bản đồ. Nhấn Esc để trở về trang bên ngoài.',
    zh: '地图现可操作，按 Esc 键返回外部页面。',
    en: 'You can now use the map. Press Esc to return to the page.',
    fr: 'La carte est utilisable. Appuyez sur Échap pour revenir à la page.',
  },
  'embed.open': {
    vi: 'Mở bản đồ đầy đủ',
    zh: '打开完整地图',
    en: 'Open the full map',
    fr: 'Ouvrir la carte complète',
  },
  'embed.newTab': {
    vi: 'mở trong thẻ mới',
    zh: '在新标签页打开',
    en: 'opens in a new tab',
    fr: 's’ouvre dans un nouvel onglet',
  },
  'embed.twoFingers': {
    vi: 'Dùng hai ngón tay để di chuyển bản đồ',
    zh: '请用两根手指移动地图',
    en: 'Use two fingers to move the map',
    fr: 'Déplacez la carte avec deux doigts',
  },
};

/** A text of the page inside another page. */
export const say = sideBySide(texts);
