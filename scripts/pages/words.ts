import { sideBySide } from '../../src/i18n/translate.ts';

interface EditionTold {
  readonly version: string;
  readonly closed: string;
}

/** What the pages of records say besides what stands in their tables. */
export const sayPages = sideBySide({
  list: {
    vi: 'Cửa khẩu, lối mở, cuộc họp, cam kết và văn bản: mỗi mục một trang',
    zh: '口岸、通道、会议、承诺与文件：每项一页',
    en: 'Gates, crossings, meetings, promises and agreements, a page each',
    fr: 'Postes-frontières, passages, réunions, engagements et accords, une page chacun',
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
  commitments: {
    vi: 'Đã thống nhất, cam kết, đề nghị',
    zh: '商定、承诺与提议',
    en: 'Agreed, promised and requested',
    fr: 'Convenu, promis et demandé',
  },
  agreements: { vi: 'Văn bản đã ký', zh: '已签署文件', en: 'Signed texts', fr: 'Textes signés' },
  documents: {
    vi: 'Tài liệu và nội dung trong tài liệu',
    zh: '文件及其所载事项',
    en: 'Documents and what they state',
    fr: 'Documents et leurs énoncés',
  },
  'ways.commitments': {
    vi: 'Đã thống nhất, cam kết, đề nghị',
    zh: '商定、承诺与提议',
    en: 'Agreed, promised and requested',
    fr: 'Convenu, promis et demandé',
  },
  'ways.agreements': {
    vi: 'Văn bản đã ký',
    zh: '已签署文件',
    en: 'Signed texts',
    fr: 'Textes signés',
  },
  'ways.statements': {
    vi: 'Nội dung trong tài liệu',
    zh: '文件所载事项',
    en: 'What documents state',
    fr: 'Énoncés des documents',
  },
  'ways.records': {
    vi: 'Cửa khẩu, dự án, cuộc họp liên quan',
    zh: '相关口岸、项目与会议',
    en: 'Gates, projects and sessions concerned',
    fr: 'Postes, projets et réunions concernés',
  },
  'ways.repeats': {
    vi: 'Được nêu lại',
    zh: '再次提出',
    en: 'Made again',
    fr: 'Renouvelé',
  },
  'ways.parts': {
    vi: 'Thuộc cùng văn bản',
    zh: '同属一份文件',
    en: 'Of the same agreement',
    fr: 'Du même accord',
  },
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
