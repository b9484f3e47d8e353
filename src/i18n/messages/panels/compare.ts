import { chineseNumber } from '../../../lib/chinese-number.ts';
import { sideBySide } from '../../translate.ts';
import { fr as words } from '../../vocabulary/fr.ts';

const texts = {
  handle: {
    vi: 'Ranh giới giữa hai năm trên bản đồ',
    zh: '地图上两年的分界',
    en: 'Divide between the two years on the map',
    fr: 'Limite entre les deux années sur la carte',
  },
  handleNow: {
    vi: (p: { before: number; after: number; percent: number }) =>
      `${p.before} ở bên trái đến ${p.percent}%, ${p.after} ở bên phải`,
    zh: ({ before, after, percent }: { before: number; after: number; percent: number }) =>
      `左侧至${percent}%为${before}年，右侧为${after}年`,
    en: ({ before, after, percent }: { before: number; after: number; percent: number }) =>
      `${before} on the left up to ${percent}%, ${after} on the right`,
    fr: ({ before, after, percent }: { before: number; after: number; percent: number }) =>
      `${before} à gauche jusqu’à ${percent}\u202f%, ${after} à droite`,
  },
  otherLoading: {
    vi: (p: { year: number }) => `Đang vẽ bản đồ năm ${p.year}`,
    zh: ({ year }: { year: number }) => `正在绘制${year}年地图`,
    en: ({ year }: { year: number }) => `Drawing the map of ${year}`,
    fr: ({ year }: { year: number }) => `Tracé de la carte de ${year}`,
  },
  otherFailed: {
    vi: 'Máy này không vẽ được bản đồ thứ hai. Danh sách dưới đây vẫn đầy đủ.',
    zh: '此设备无法绘制第二幅地图。下方列表仍完整。',
    en: 'This machine cannot draw a second map. The list below is complete.',
    fr: 'Cette machine ne peut pas afficher une seconde carte. La liste ci-dessous est complète.',
  },
  control: {
    vi: 'So sánh hai năm',
    zh: '两年比较',
    en: 'Compare two years',
    fr: 'Comparer deux années',
  },
  other: { vi: 'So với năm', zh: '对比年份', en: 'Compared with', fr: 'Par rapport à' },
  shown: { vi: 'Năm trên màn hình', zh: '当前年份', en: 'Year on screen', fr: 'Année à l’écran' },
  swap: {
    vi: 'Đổi chỗ hai năm',
    zh: '两年互换',
    en: 'Swap the two years',
    fr: 'Échanger les deux années',
  },
  close: {
    vi: 'Kết thúc so sánh',
    zh: '结束比较',
    en: 'End the comparison',
    fr: 'Terminer la comparaison',
  },
  way: { vi: 'Hai bản đồ', zh: '两幅地图', en: 'The two maps', fr: 'Les deux cartes' },
  swipe: { vi: 'Thanh trượt', zh: '拉动对比', en: 'Swipe', fr: 'Rideau' },
  side: { vi: 'Cạnh nhau', zh: '并排', en: 'Side by side', fr: 'Côte à côte' },
  sinceYear: {
    vi: (p: { year: number }) => `từ cuối năm ${p.year}`,
    zh: ({ year }: { year: number }) => `自${year}年底`,
    en: ({ year }: { year: number }) => `from the end of ${year}`,
    fr: ({ year }: { year: number }) => `de la fin de ${year}`,
  },
  sinceDate: {
    vi: (p: { date: string }) => `từ ngày họp ${p.date}`,
    zh: ({ date }: { date: string }) => `自会议当日（${date}）`,
    en: ({ date }: { date: string }) => `from the day of the session, ${date},`,
    fr: ({ date }: { date: string }) => `du jour de la session, ${date},`,
  },
  until: {
    vi: (p: { year: number }) => `đến hết năm ${p.year}`,
    zh: ({ year }: { year: number }) => `至${year}年底`,
    en: ({ year }: { year: number }) => `to the end of ${year}`,
    fr: ({ year }: { year: number }) => `à la fin de ${year}`,
  },
  count: {
    vi: (p: { count: number }) => `${p.count} mục`,
    zh: ({ count }: { count: number }) => `${count}项`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 item' : `${count} items`),
    fr: ({ count }: { count: number }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  },
  same: {
    vi: 'Hai năm trùng nhau. Hãy chọn một năm khác hoặc một phiên họp trong năm.',
    zh: '两年相同。请另选年份，或选择该年内的一次会议。',
    en: 'Both years are the same. Choose another year, or a session within it.',
    fr: 'Les deux années n’en font qu’une. Choisissez-en une autre, ou une session de l’année.',
  },
  sameMap: {
    vi: 'Cùng một năm nên bản đồ không chia đôi; danh sách tính từ ngày họp.',
    zh: '年份相同，地图不分幅；列表自会议当日起计。',
    en: 'Same year: the map is not divided; the list starts from the session.',
    fr: 'Même année\u00a0: la carte n’est pas divisée\u202f; la liste part du jour de la session.',
  },
  none: {
    vi: 'Không có thay đổi nào có nguồn trong khoảng này.',
    zh: '此期间没有来源载明的变化。',
    en: 'No change recorded by a source in this period.',
    fr: 'Aucun changement attesté par une source dans cette période.',
  },
  noneChosen: {
    vi: 'Chưa chọn năm để so sánh.',
    zh: '尚未选择对比年份。',
    en: 'No year to compare with has been chosen.',
    fr: 'Aucune année de comparaison n’est encore choisie.',
  },
  start: {
    vi: (p: { year: number }) => `So với năm ${p.year}`,
    zh: ({ year }: { year: number }) => `与${year}年比较`,
    en: ({ year }: { year: number }) => `Compare with ${year}`,
    fr: ({ year }: { year: number }) => `Comparer à ${year}`,
  },
  sessions: {
    vi: 'Tính từ phiên họp gần nhất',
    zh: '自最近一次会议起',
    en: 'Since the last session',
    fr: 'Depuis la dernière session',
  },
  sessionsOlder: {
    vi: 'Các phiên họp trước của cơ chế này',
    zh: '该机制此前的会议',
    en: 'Earlier sessions of this mechanism',
    fr: 'Sessions antérieures de ce mécanisme',
  },
  wholeYear: {
    vi: (p: { year: number }) => `Tính từ cuối năm ${p.year}`,
    zh: ({ year }: { year: number }) => `自${year}年底起`,
    en: ({ year }: { year: number }) => `From the end of ${year}`,
    fr: ({ year }: { year: number }) => `De la fin de ${year}`,
  },
  session: {
    vi: (p: { ordinal: number; date: string }) => `lần thứ ${p.ordinal}, ${p.date}`,
    zh: ({ ordinal, date }: { ordinal: number; date: string }) =>
      `第${chineseNumber(ordinal)}次，${date}`,
    en: ({ ordinal, date }: { ordinal: number; date: string }) => `session ${ordinal}, ${date}`,
    fr: ({ ordinal, date }: { ordinal: number; date: string }) =>
      `${words.ordinal(ordinal)}\u00a0session, ${date}`,
  },
  opened: { vi: 'Mở, mở lại', zh: '开放、恢复开放', en: 'Opened, reopened', fr: 'Ouvert, rouvert' },
  restricted: { vi: 'Hạn chế', zh: '限制通行', en: 'Restricted', fr: 'Restreint' },
  suspended: {
    vi: 'Tạm dừng, đóng',
    zh: '暂停、关闭',
    en: 'Suspended, closed',
    fr: 'Suspendu, fermé',
  },
  upgraded: {
    vi: 'Nâng cấp, đổi loại',
    zh: '升格、类别变更',
    en: 'Upgraded, reclassified',
    fr: 'Reclassements',
  },
  begun: {
    vi: 'Khởi công, bắt đầu',
    zh: '开工、启动',
    en: 'Works started, launched',
    fr: 'Travaux commencés, lancés',
  },
  finished: {
    vi: 'Hoàn thành, đưa vào sử dụng',
    zh: '建成、投入使用',
    en: 'Completed, in service',
    fr: 'Achevé, mis en service',
  },
  agreed: {
    vi: 'Công bố, đề xuất, thống nhất, phê duyệt',
    zh: '公布、提议、商定、批准',
    en: 'Announced, proposed, agreed, approved',
    fr: 'Annoncé, proposé, convenu, approuvé',
  },
  unknown: { vi: 'Hiện không rõ', zh: '现况不明', en: 'Now unknown', fr: 'Désormais inconnu' },
  passing: {
    vi: 'Có thay đổi rồi trở lại như cũ',
    zh: '期间有变化，后又恢复原状',
    en: 'Changed, then reverted',
    fr: 'Changement, puis retour à l’état antérieur',
  },
  reported: {
    vi: 'Tiến độ, đưa tin',
    zh: '进展、报道',
    en: 'Progress, reports',
    fr: 'Avancement, comptes rendus',
  },
  sessionsHeld: {
    vi: 'Các phiên họp',
    zh: '已举行的会议',
    en: 'Sessions held',
    fr: 'Sessions tenues',
  },
  'promises.made': {
    vi: 'Cam kết, đề nghị mới',
    zh: '新的承诺与提议',
    en: 'Promises and requests made',
    fr: 'Nouveaux engagements et demandes',
  },
  'promises.told': {
    vi: 'Kết quả của cam kết trước đó',
    zh: '此前承诺的结果',
    en: 'Outcomes of earlier promises',
    fr: 'Suites d’engagements antérieurs',
  },
  figures: { vi: 'Số liệu mới', zh: '新数据', en: 'New figures', fr: 'Nouveaux chiffres' },
  units: {
    vi: 'Sáp nhập tỉnh',
    zh: '行政区划合并',
    en: 'Provinces merged',
    fr: 'Provinces fusionnées',
  },
  unknownHelp: {
    vi: 'Không nguồn nào cho biết tình trạng sau đó. Điều này không có nghĩa là đã đóng hay đã dừng.',
    zh: '此后没有来源说明情况，并不表示已关闭或停止。',
    en: 'No source says what followed. That does not mean that it was closed or stopped.',
    fr: 'Aucune source ne dit ce qu’il en est ensuite. Cela ne signifie ni fermeture ni arrêt.',
  },
  passingHelp: {
    vi: 'Đầu và cuối khoảng thời gian như nhau.',
    zh: '期初与期末相同。',
    en: 'Same state at the start and at the end.',
    fr: 'Identique au début et à la fin.',
  },
  figuresHelp: {
    vi: 'Số liệu của thời kỳ kết thúc trong khoảng này.',
    zh: '统计期在此期间结束的数据。',
    en: 'Figures whose period ended within this time.',
    fr: 'Chiffres dont la période s’est achevée dans cet intervalle.',
  },
  silent: { vi: 'không có nguồn', zh: '无来源', en: 'no source', fr: 'aucune source' },
  absent: { vi: 'chưa có', zh: '尚未设立', en: 'did not exist yet', fr: 'n’existe pas encore' },
  turn: {
    vi: (p: { before: string; after: string }) => `${p.before} → ${p.after}`,
    zh: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
    en: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
    fr: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  },
  byVietnam: { vi: 'phía Việt Nam', zh: '越方', en: 'Vietnamese side', fr: 'côté vietnamien' },
  byChina: { vi: 'phía Trung Quốc', zh: '中方', en: 'Chinese side', fr: 'côté chinois' },
  classNow: {
    vi: (p: { word: string; by: string }) => `phân loại: ${p.word} (${p.by})`,
    zh: ({ word, by }: { word: string; by: string }) => `类别：${word}（${by}）`,
    en: ({ word, by }: { word: string; by: string }) => `classed as ${word} (${by})`,
    fr: ({ word, by }: { word: string; by: string }) => `classé ${word} (${by})`,
  },
  noDate: { vi: 'không rõ ngày', zh: '日期不详', en: 'date unknown', fr: 'date inconnue' },
  perhapsEarlier: {
    vi: 'có thể trước ngày họp',
    zh: '可能早于会议当日',
    en: 'perhaps before the session',
    fr: 'peut-être avant la session',
  },
  inferredDate: {
    vi: 'ngày được suy ra',
    zh: '日期系推断',
    en: 'date inferred',
    fr: 'date déduite',
  },
  more: {
    vi: (p: { count: number }) => `thêm ${p.count} dòng`,
    zh: ({ count }: { count: number }) => `另有${count}条`,
    en: ({ count }: { count: number }) => `${count} more`,
    fr: ({ count }: { count: number }) => `${count} de plus`,
  },
  lines: {
    vi: (p: { count: number }) => `${p.count} dòng có nguồn`,
    zh: ({ count }: { count: number }) => `${count}条，附来源`,
    en: ({ count }: { count: number }) =>
      count === 1 ? '1 line with its sources' : `${count} lines with their sources`,
    fr: ({ count }: { count: number }) =>
      count < 2 ? `${count} ligne et ses sources` : `${count} lignes et leurs sources`,
  },
  kinds: {
    vi: 'Số thay đổi theo loại',
    zh: '各类变化数量',
    en: 'Changes by kind',
    fr: 'Changements par type',
  },
  slopeSites: {
    vi: 'Tình trạng của cửa khẩu, lối mở',
    zh: '口岸与通道的状态',
    en: 'Status of gates and crossings',
    fr: 'État des postes et des passages',
  },
  slopeProjects: {
    vi: 'Giai đoạn của dự án',
    zh: '项目阶段',
    en: 'Stage of projects',
    fr: 'Stade des projets',
  },
  changedOf: {
    vi: (p: { changed: number; all: number }) => `${p.changed}/${p.all} có thay đổi`,
    zh: ({ changed, all }: { changed: number; all: number }) => `${all}处中${changed}处有变`,
    en: ({ changed, all }: { changed: number; all: number }) => `${changed} of ${all} changed`,
    fr: ({ changed, all }: { changed: number; all: number }) => `${changed} sur ${all} ont changé`,
  },
  unchanged: { vi: 'không đổi', zh: '未变', en: 'unchanged', fr: 'inchangé' },
  wholeMap: {
    vi: (p: { year: number }) => `Toàn bản đồ năm ${p.year}`,
    zh: ({ year }: { year: number }) => `全图显示${year}年`,
    en: ({ year }: { year: number }) => `The whole map in ${year}`,
    fr: ({ year }: { year: number }) => `Toute la carte en ${year}`,
  },
  merged: {
    vi: (p: { from: string; to: string }) => `${p.from} sáp nhập vào ${p.to}`,
    zh: ({ from, to }: { from: string; to: string }) => `${from}并入${to}`,
    en: ({ from, to }: { from: string; to: string }) => `${from} merged into ${to}`,
    fr: ({ from, to }: { from: string; to: string }) => `${from} rattaché à ${to}`,
  },
};

/** The texts of the comparison of two years; they come with its parts. */
export const t = sideBySide(texts);
