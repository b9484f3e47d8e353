import { sideBySide } from '../../translate.ts';

const texts = {
  label: {
    vi: ({ year, title }: { readonly year: number; readonly title: string }) =>
      title === '' ? `Bản đồ, năm ${year}` : `Bản đồ, năm ${year}: ${title}`,
    zh: ({ year, title }: { readonly year: number; readonly title: string }) =>
      title === '' ? `地图，${year}年` : `地图，${year}年：${title}`,
    en: ({ year, title }: { readonly year: number; readonly title: string }) =>
      title === '' ? `Map, ${year}` : `Map, ${year}: ${title}`,
    fr: ({ year, title }: { readonly year: number; readonly title: string }) =>
      title === '' ? `Carte, ${year}` : `Carte, ${year} : ${title}`,
  },
  number: {
    vi: ({ number, count }: { readonly number: number; readonly count: number }) =>
      `Trang chiếu ${number}/${count}`,
    zh: ({ number, count }: { readonly number: number; readonly count: number }) =>
      `幻灯片 ${number}/${count}`,
    en: ({ number, count }: { readonly number: number; readonly count: number }) =>
      `Slide ${number} of ${count}`,
    fr: ({ number, count }: { readonly number: number; readonly count: number }) =>
      `Vue ${number} sur ${count}`,
  },
  year: {
    vi: ({ year }: { readonly year: number }) => `Bản đồ năm ${year}`,
    zh: ({ year }: { readonly year: number }) => `${year}年地图`,
    en: ({ year }: { readonly year: number }) => `Map of ${year}`,
    fr: ({ year }: { readonly year: number }) => `Carte de ${year}`,
  },
  compared: {
    vi: ({ year, other }: { readonly year: number; readonly other: number }) =>
      `Bản đồ năm ${year}; ký hiệu nhạt: giống năm ${other}`,
    zh: ({ year, other }: { readonly year: number; readonly other: number }) =>
      `${year}年地图；颜色较淡的符号与${other}年相同`,
    en: ({ year, other }: { readonly year: number; readonly other: number }) =>
      `Map of ${year}; pale symbols: the same in ${other}`,
    fr: ({ year, other }: { readonly year: number; readonly other: number }) =>
      `Carte de ${year} ; symboles pâles : les mêmes en ${other}`,
  },
  sources: { vi: 'Nguồn', zh: '来源', en: 'Sources', fr: 'Sources' },
  unsourced: {
    vi: 'Chưa nêu nguồn',
    zh: '未注明来源',
    en: 'No source given',
    fr: 'Aucune source indiquée',
  },
  undated: { vi: 'không ghi ngày', zh: '未注明日期', en: 'undated', fr: 'sans date' },
  lost: {
    vi: ({ id }: { readonly id: string }) => `nguồn ${id} (không có trong ấn bản dữ liệu này)`,
    zh: ({ id }: { readonly id: string }) => `来源 ${id}（本版数据中没有）`,
    en: ({ id }: { readonly id: string }) => `source ${id} (not in this edition of the data)`,
    fr: ({ id }: { readonly id: string }) => `source ${id} (absente de cette édition des données)`,
  },
  sketch: {
    vi: 'Sơ đồ, không phải bản đồ chính thức; đường biên giới vẽ gần đúng, không có giá trị pháp lý.',
    zh: '示意图，并非官方地图；边界线仅为近似，不具法律效力。',
    en: 'Sketch, not an official map; the border line is approximate and has no legal force.',
    fr: 'Schéma, non une carte officielle\u202f; la ligne frontière est approximative et sans valeur juridique.',
  },
  approved: {
    vi: ({ number }: { readonly number: string }) => `Số giấy phép bản đồ: ${number}.`,
    zh: ({ number }: { readonly number: string }) => `审图号：${number}。`,
    en: ({ number }: { readonly number: string }) => `Map approval: ${number}.`,
    fr: ({ number }: { readonly number: string }) => `Approbation de la carte\u00a0: ${number}.`,
  },
  data: {
    vi: ({ edition, latest }: { readonly edition: string; readonly latest: string }) =>
      latest === '' ? `Dữ liệu: ${edition}.` : `Dữ liệu: ${edition}, ${latest}.`,
    zh: ({ edition, latest }: { readonly edition: string; readonly latest: string }) =>
      latest === '' ? `数据：${edition}。` : `数据：${edition}，${latest}。`,
    en: ({ edition, latest }: { readonly edition: string; readonly latest: string }) =>
      latest === '' ? `Data: ${edition}.` : `Data: ${edition}, ${latest}.`,
    fr: ({ edition, latest }: { readonly edition: string; readonly latest: string }) =>
      latest === '' ? `Données : ${edition}.` : `Données : ${edition}, ${latest}.`,
  },
};

/** A text of the little pictures and of the hand-out; comes with them, not with the page. */
export const say = sideBySide(texts);
