import { sideBySide } from '../../translate.ts';

const texts = {
  show: { vi: 'Xem', zh: '查看', en: 'Show', fr: 'Afficher' },
  'show.commitments': {
    vi: 'Cam kết, đề nghị',
    zh: '承诺与提议',
    en: 'Promises and requests',
    fr: 'Engagements et demandes',
  },
  'show.agreements': {
    vi: 'Văn bản đã ký',
    zh: '已签署文件',
    en: 'Signed texts',
    fr: 'Textes signés',
  },
  'show.calendar': { vi: 'Lịch họp', zh: '会议日程', en: 'Sessions', fr: 'Sessions' },
  asOf: {
    vi: ({ date }: { date: string }) =>
      `Chủ yếu theo báo chí Việt Nam; cần bổ sung từ phía Trung Quốc. Dữ liệu đến ${date}.`,
    zh: ({ date }: { date: string }) => `主要依据越南媒体报道，有待中方补充。数据截至${date}。`,
    en: ({ date }: { date: string }) =>
      `Mostly after the Vietnamese press; to be completed from the Chinese side. Data as of ${date}.`,
    fr: ({ date }: { date: string }) =>
      `Surtout d’après la presse vietnamienne\u202f; à compléter du côté chinois. Données au ${date}.`,
  },
  'narrow.since': {
    vi: 'Từ phiên họp',
    zh: '自会议起',
    en: 'Since the session',
    fr: 'Depuis la session',
  },
  'narrow.until': {
    vi: 'Đến phiên họp',
    zh: '至会议止',
    en: 'Until the session',
    fr: 'Jusqu’à la session',
  },
  'narrow.field': { vi: 'Lĩnh vực', zh: '领域', en: 'Field', fr: 'Domaine' },
  'narrow.by': { vi: 'Bên đề xuất', zh: '提出方', en: 'Proposed by', fr: 'Partie à l’origine' },
  'narrow.to': { vi: 'Bên tiếp nhận', zh: '接收方', en: 'Received by', fr: 'Partie destinataire' },
  'narrow.about': {
    vi: 'Cửa khẩu, dự án',
    zh: '口岸、项目',
    en: 'Gate or project',
    fr: 'Poste-frontière ou projet',
  },
  all: { vi: 'Tất cả', zh: '全部', en: 'All', fr: 'Tous' },
  clear: {
    vi: 'Bỏ mọi điều kiện lọc',
    zh: '清除筛选',
    en: 'Clear the filters',
    fr: 'Effacer les filtres',
  },
  none: {
    vi: 'Không có mục nào khớp điều kiện lọc.',
    zh: '没有符合筛选条件的条目。',
    en: 'Nothing fits the filters.',
    fr: 'Rien ne correspond aux filtres.',
  },
  count: {
    vi: ({ count }: { count: number }) => `${count} mục`,
    zh: ({ count }: { count: number }) => `${count}项`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 item' : `${count} items`),
    fr: ({ count }: { count: number }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  },
};

/** Texts of the panel of what was agreed; they come with it. */
export const agreedSay = sideBySide(texts);
