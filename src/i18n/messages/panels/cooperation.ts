import { sideBySide } from '../../translate.ts';

const texts = {
  promised: {
    vi: 'Có cam kết, đề nghị chưa kết thúc',
    zh: '有未结的承诺或提议',
    en: 'With an open promise or request',
    fr: 'Avec un engagement ou une demande en cours',
  },
  'kind.statement': {
    vi: 'Nội dung tài liệu',
    zh: '文件所载事项',
    en: 'Statement of a document',
    fr: 'Énoncé d’un document',
  },
  field: { vi: 'Lĩnh vực', zh: '领域', en: 'Field', fr: 'Domaine' },
  where: { vi: 'Địa điểm trên bản đồ', zh: '图上地点', en: 'On the map at', fr: 'Sur la carte à' },
  years: { vi: 'Năm', zh: '年份', en: 'Years', fr: 'Années' },
  told: { vi: 'Cách nêu', zh: '表述', en: 'Stated as', fr: 'Énoncé comme' },
  'reason.two-countries': {
    vi: 'Không đặt trên bản đồ: nói về hai nước nói chung',
    zh: '未上图：涉及两国整体',
    en: 'Not on the map: it speaks of the two countries as a whole',
    fr: 'Pas sur la carte : concerne les deux pays dans leur ensemble',
  },
  'reason.whole-border': {
    vi: 'Không đặt trên bản đồ: nói về toàn tuyến biên giới',
    zh: '未上图：涉及整条边界',
    en: 'Not on the map: it speaks of the whole border',
    fr: 'Pas sur la carte : concerne toute la frontière',
  },
  'reason.no-position': {
    vi: 'Không đặt trên bản đồ: không nêu địa điểm cụ thể',
    zh: '未上图：未载明具体地点',
    en: 'Not on the map: it names no place that has a point',
    fr: 'Pas sur la carte : aucun lieu précis n’est nommé',
  },
  'reason.no-date': {
    vi: 'Không đặt trên bản đồ: không rõ ngày ký',
    zh: '未上图：签署日期不详',
    en: 'Not on the map: no day of signing is known',
    fr: 'Pas sur la carte : aucune date de signature n’est connue',
  },
  elsewhen: {
    vi: ({ year }: { year: number }) => `Không có trên bản đồ năm ${year}.`,
    zh: ({ year }: { year: number }) => `${year}年的地图上没有此项。`,
    en: ({ year }: { year: number }) => `Not on the map of ${year}.`,
    fr: ({ year }: { year: number }) => `Absent de la carte de ${year}.`,
  },
  never: {
    vi: ({ first, last }: { first: number; last: number }) =>
      `Không có trên bản đồ: ngoài các năm ${first}–${last}.`,
    zh: ({ first, last }: { first: number; last: number }) =>
      `未上图：不在${first}—${last}年之内。`,
    en: ({ first, last }: { first: number; last: number }) =>
      `Not on the map: outside the years ${first}–${last}.`,
    fr: ({ first, last }: { first: number; last: number }) =>
      `Absent de la carte\u00a0: hors des années ${first}–${last}.`,
  },
  open: {
    vi: 'Mở tài liệu tại nội dung này',
    zh: '在文件中打开',
    en: 'Open in the document',
    fr: 'Ouvrir dans le document',
  },
  'place.now': {
    vi: 'Hợp tác tại đây',
    zh: '在此地的合作',
    en: 'Cooperation here',
    fr: 'Coopération ici',
  },
  'place.none': {
    vi: 'Không có nội dung nào trong năm này.',
    zh: '本年无相关事项。',
    en: 'Nothing in this year.',
    fr: 'Rien cette année.',
  },
  'place.other': { vi: 'Năm khác', zh: '其他年份', en: 'Other years', fr: 'Autres années' },
  'place.sites': {
    vi: 'Cửa khẩu, lối mở',
    zh: '口岸与通道',
    en: 'Gates and crossings',
    fr: 'Postes-frontières et passages',
  },
  'place.flows': {
    vi: 'Số liệu thương mại',
    zh: '贸易数据',
    en: 'Trade figures',
    fr: 'Chiffres du commerce',
  },
  'place.agreements': {
    vi: 'Văn bản đã ký',
    zh: '已签署文件',
    en: 'Signed texts',
    fr: 'Textes signés',
  },
  'place.given': {
    vi: 'Đã thống nhất, cam kết, đề nghị',
    zh: '商定、承诺与提出',
    en: 'Agreed, promised or requested by this place',
    fr: 'Convenu, promis ou demandé par ce territoire',
  },
  'place.asked': {
    vi: 'Đề nghị, cam kết nhận được',
    zh: '收到的提议与承诺',
    en: 'Requested of this place or promised to it',
    fr: 'Demandé ou promis à ce territoire',
  },
  'place.sisters': {
    vi: 'Địa phương kết nghĩa, hữu nghị',
    zh: '友好地方',
    en: 'Friendship partners',
    fr: 'Partenaires d’amitié',
  },
  'place.hosted': {
    vi: 'Phiên họp đã đăng cai',
    zh: '主办的会议',
    en: 'Sessions hosted',
    fr: 'Réunions accueillies',
  },
};

/** Texts of the panel of what was agreed; they come with it. */
export const cooperationSay = sideBySide(texts);
