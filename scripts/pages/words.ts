import { sideBySide } from '../../src/i18n/translate.ts';

interface EditionTold {
  readonly version: string;
  readonly closed: string;
}

/** What the pages of records say besides what stands in their tables. */
export const sayPages = sideBySide({
  list: {
    vi: 'Cửa khẩu, lối mở và cuộc họp: mỗi mục một trang',
    zh: '口岸、通道与会议：每项一页',
    en: 'Gates, crossings and meetings, a page each',
    fr: 'Postes-frontières, passages et réunions, une page chacun',
  },
  onMap: {
    vi: 'Xem trên bản đồ',
    zh: '在地图上查看',
    en: 'Show on the map',
    fr: 'Voir sur la carte',
  },
  all: { vi: 'Tất cả các mục', zh: '全部条目', en: 'All pages', fr: 'Toutes les pages' },
  gates: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gates', fr: 'Postes-frontières' },
  meetings: { vi: 'Cuộc họp', zh: '会议', en: 'Meetings', fr: 'Réunions' },
  crossings: { vi: 'Lối mở', zh: '通道', en: 'Crossings', fr: 'Passages' },
  what: { vi: 'Thông tin chung', zh: '基本信息', en: 'In general', fr: 'Généralités' },
  now: {
    vi: ({ year }: { readonly year: number }) => `Năm ${year}`,
    zh: ({ year }: { readonly year: number }) => `${year}年`,
    en: ({ year }: { readonly year: number }) => `In ${year}`,
    fr: ({ year }: { readonly year: number }) => `En ${year}`,
  },
  edition: {
    vi: ({ version, closed }: EditionTold) => `Ấn bản ${version}, dữ liệu đến ${closed}.`,
    zh: ({ version, closed }: EditionTold) => `${version}版，数据截至${closed}。`,
    en: ({ version, closed }: EditionTold) => `Edition ${version}, data as of ${closed}.`,
    fr: ({ version, closed }: EditionTold) => `Édition ${version}, données au ${closed}.`,
  },
});
