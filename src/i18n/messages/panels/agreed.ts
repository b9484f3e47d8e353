import { chineseNumber } from '../../../lib/chinese-number.ts';
import { sideBySide } from '../../translate.ts';

/** Whole years and months. */
function yearsTextVi(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && `${years} năm`, (rest > 0 || years === 0) && `${rest} tháng`]
    .filter(Boolean)
    .join(' ');
}

/** Whole years and months. */
function yearsTextZh(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `${years > 0 ? `${years}年` : ''}${rest > 0 || years === 0 ? `${rest}个月` : ''}`;
}

/** Whole years and months. */
function yearsTextEn(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const told = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  return [years > 0 && told(years, 'year'), (rest > 0 || years === 0) && told(rest, 'month')]
    .filter(Boolean)
    .join(' ');
}

/** Whole years and months. */
function yearsTextFr(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [
    years > 0 && `${years} an${years === 1 ? '' : 's'}`,
    (rest > 0 || years === 0) && `${rest} mois`,
  ]
    .filter(Boolean)
    .join(' ');
}

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
  intro: {
    vi: 'Hai bên đã thống nhất, đề nghị, cam kết những gì, và các nguồn nói gì về kết quả.',
    zh: '双方商定、提出、承诺的事项，以及来源所述的结果。',
    en: 'What the two sides agreed, asked and promised, and what sources report of the outcome.',
    fr: 'Ce que les deux parties ont convenu, demandé et promis, et ce que les sources en disent ensuite.',
  },
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
  undated: { vi: 'không rõ ngày', zh: '日期不详', en: 'day not known', fr: 'jour inconnu' },
  between: {
    vi: 'ngoài phiên họp',
    zh: '会议之外',
    en: 'between sessions',
    fr: 'entre les sessions',
  },
  due: {
    vi: ({ date }: { date: string }) => `thời hạn nêu: ${date}`,
    zh: ({ date }: { date: string }) => `所定期限：${date}`,
    en: ({ date }: { date: string }) => `due ${date}`,
    fr: ({ date }: { date: string }) => `échéance\u00a0: ${date}`,
  },
  age: {
    vi: ({ months }: { months: number }) => `${yearsTextVi(months)} trước`,
    zh: ({ months }: { months: number }) => `${yearsTextZh(months)}前`,
    en: ({ months }: { months: number }) => `${yearsTextEn(months)} ago`,
    fr: ({ months }: { months: number }) => `il y a ${yearsTextFr(months)}`,
  },
  repeats: {
    vi: ({ what }: { what: string }) => `Nhắc lại đề nghị trước: ${what}`,
    zh: ({ what }: { what: string }) => `重申此前提议：${what}`,
    en: ({ what }: { what: string }) => `Repeats an earlier item: ${what}`,
    fr: ({ what }: { what: string }) => `Renouvelle un point antérieur\u00a0: ${what}`,
  },
  stateOn: {
    vi: (p: { state: string; date: string }) => `${p.state} · ${p.date}`,
    zh: ({ state, date }: { state: string; date: string }) => `${state}（${date}）`,
    en: ({ state, date }: { state: string; date: string }) => `${state} · ${date}`,
    fr: ({ state, date }: { state: string; date: string }) => `${state} · ${date}`,
  },
  noReport: {
    vi: ({ date }: { date: string }) => `chưa thấy bản tin nào đến ${date}`,
    zh: ({ date }: { date: string }) => `截至${date}未见报道`,
    en: ({ date }: { date: string }) => `no report found up to ${date}`,
    fr: ({ date }: { date: string }) => `aucun article trouvé jusqu’à ${date}`,
  },
  searched: {
    vi: ({ date }: { date: string }) => `Tìm lần cuối ngày ${date} với:`,
    zh: ({ date }: { date: string }) => `最近一次检索：${date}，检索词：`,
    en: ({ date }: { date: string }) => `Last searched on ${date} for:`,
    fr: ({ date }: { date: string }) => `Dernière recherche le ${date}\u00a0:`,
  },
  earlier: {
    vi: ({ state }: { state: string }) => `Trước đó: ${state}`,
    zh: ({ state }: { state: string }) => `此前：${state}`,
    en: ({ state }: { state: string }) => `Before that: ${state}`,
    fr: ({ state }: { state: string }) => `Auparavant\u00a0: ${state}`,
  },
  'kind.agreed': { vi: 'thống nhất', zh: '商定', en: 'agreed', fr: 'convenu' },
  'kind.signed': { vi: 'ký kết', zh: '签署', en: 'signed', fr: 'signé' },
  'kind.promised': { vi: 'cam kết', zh: '承诺', en: 'promised', fr: 'promis' },
  'kind.proposed': { vi: 'đề xuất', zh: '提议', en: 'proposed', fr: 'proposé' },
  'kind.requested': { vi: 'đề nghị', zh: '提请', en: 'requested', fr: 'demandé' },
  'state.done': { vi: 'đã thực hiện', zh: '已完成', en: 'done', fr: 'réalisé' },
  'state.partly': {
    vi: 'thực hiện một phần',
    zh: '部分完成',
    en: 'done in part',
    fr: 'réalisé en partie',
  },
  'state.under-way': { vi: 'đang triển khai', zh: '进行中', en: 'under way', fr: 'en cours' },
  'state.no-report': {
    vi: 'chưa thấy bản tin',
    zh: '未见报道',
    en: 'no report found',
    fr: 'aucun article trouvé',
  },
  'state.superseded': { vi: 'đã được thay thế', zh: '已被取代', en: 'superseded', fr: 'remplacé' },
  'field.gates': {
    vi: 'mở, nâng cấp cửa khẩu',
    zh: '口岸开通升级',
    en: 'gates and crossings',
    fr: 'postes-frontières et passages',
  },
  'field.smart-gates': {
    vi: 'cửa khẩu thông minh',
    zh: '智慧口岸',
    en: 'smart border gates',
    fr: 'postes-frontières intelligents',
  },
  'field.trade': { vi: 'thương mại', zh: '贸易', en: 'trade', fr: 'commerce' },
  'field.zones': {
    vi: 'khu hợp tác qua biên giới',
    zh: '跨境合作区',
    en: 'cross-border zones',
    fr: 'zones transfrontalières',
  },
  'field.industry': { vi: 'công nghiệp', zh: '产业', en: 'industry', fr: 'industrie' },
  'field.agriculture': { vi: 'nông nghiệp', zh: '农业', en: 'agriculture', fr: 'agriculture' },
  'field.transport': { vi: 'giao thông', zh: '交通', en: 'transport', fr: 'transports' },
  'field.tourism': { vi: 'du lịch', zh: '旅游', en: 'tourism', fr: 'tourisme' },
  'field.labour': { vi: 'lao động', zh: '劳务', en: 'labour', fr: 'main-d’œuvre' },
  'field.training': { vi: 'đào tạo', zh: '培训', en: 'training', fr: 'formation' },
  'field.health': { vi: 'y tế', zh: '卫生', en: 'health', fr: 'santé' },
  'field.environment': { vi: 'môi trường', zh: '环境', en: 'environment', fr: 'environnement' },
  'field.poverty': {
    vi: 'giảm nghèo',
    zh: '减贫',
    en: 'poverty reduction',
    fr: 'réduction de la pauvreté',
  },
  'field.border': {
    vi: 'quản lý biên giới',
    zh: '边境管理',
    en: 'border management',
    fr: 'gestion de la frontière',
  },
  'field.party': {
    vi: 'Đảng và hữu nghị',
    zh: '党际与友好往来',
    en: 'Party and friendship',
    fr: 'Parti et amitié',
  },
  'field.media': { vi: 'truyền thông', zh: '媒体', en: 'media', fr: 'médias' },
  'field.mechanisms': { vi: 'cơ chế hợp tác', zh: '合作机制', en: 'mechanisms', fr: 'mécanismes' },
  'field.general': {
    vi: 'nhiều lĩnh vực',
    zh: '综合',
    en: 'many fields',
    fr: 'plusieurs domaines',
  },
  'term.ending': {
    vi: 'Hết hạn trong 12 tháng tới',
    zh: '12个月内到期',
    en: 'Term ends within 12 months',
    fr: 'Échéance dans les 12 mois',
  },
  'term.running': {
    vi: 'Còn thời hạn',
    zh: '在有效期内',
    en: 'Term running',
    fr: 'En cours de validité',
  },
  'term.none': {
    vi: 'Không nêu thời hạn',
    zh: '未载期限',
    en: 'No term given',
    fr: 'Sans durée indiquée',
  },
  'term.ended': { vi: 'Đã hết thời hạn', zh: '期限已过', en: 'Term over', fr: 'Durée écoulée' },
  'none.view': {
    vi: 'Không tính là cam kết: nhận định, mong muốn hoặc sự sẵn sàng chung, không nêu việc cụ thể',
    zh: '不列为承诺：属评价、愿望或一般意愿，未提具体事项',
    en: 'Not counted as a commitment: an appraisal, a wish or a readiness in general, which names no act',
    fr: 'Non compté comme engagement\u00a0: appréciation, souhait ou disposition générale, sans acte nommé',
  },
  'none.going-on': {
    vi: 'Không tính là cam kết: nói về việc đang được thực hiện khi đó',
    zh: '不列为承诺：讲述当时正在进行的事项',
    en: 'Not counted as a commitment: describes what was being done at the time',
    fr: 'Non compté comme engagement\u00a0: décrit ce qui se faisait alors',
  },
  'none.firms': {
    vi: 'Không tính là cam kết: việc của doanh nghiệp, không phải giữa hai bên',
    zh: '不列为承诺：属企业事务，并非双方之间',
    en: 'Not counted as a commitment: a matter of firms, not of the two sides',
    fr: 'Non compté comme engagement\u00a0: affaire d’entreprises, non des deux parties',
  },
  'none.expectation': {
    vi: 'Không tính là cam kết: kỳ vọng của người viết bản tin',
    zh: '不列为承诺：属报道者的期待',
    en: 'Not counted as a commitment: what the reporter expects',
    fr: 'Non compté comme engagement\u00a0: attente de l’auteur de l’article',
  },
  'calendar.next': {
    vi: 'Chưa tìm thấy ngày họp tiếp theo',
    zh: '未见下次会议日期',
    en: 'No date found for the next session',
    fr: 'Aucune date trouvée pour la prochaine session',
  },
  'calendar.gap': {
    vi: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `Lần thứ ${from}: chưa tìm thấy nguồn`
        : `Từ lần thứ ${from} đến lần thứ ${to}: chưa tìm thấy nguồn`,
    zh: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `第${chineseNumber(from)}次：未见来源`
        : `第${chineseNumber(from)}次至第${chineseNumber(to)}次：未见来源`,
    en: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `Session ${from}: no source found`
        : `Sessions ${from} to ${to}: no source found`,
    fr: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `Session ${from}\u00a0: aucune source trouvée`
        : `Sessions ${from} à ${to}\u00a0: aucune source trouvée`,
  },
  'calendar.announced': {
    vi: 'được nêu là phiên tiếp theo, chưa công bố ngày',
    zh: '被提及为下一次会议，日期未公布',
    en: 'named as the next session, day not announced',
    fr: 'citée comme prochaine session, jour non annoncé',
  },
  'calendar.host': {
    vi: ({ place }: { place: string }) => `đăng cai: ${place}`,
    zh: ({ place }: { place: string }) => `主办：${place}`,
    en: ({ place }: { place: string }) => `host: ${place}`,
    fr: ({ place }: { place: string }) => `hôte\u00a0: ${place}`,
  },
  'calendar.rotation': {
    vi: 'luân phiên đăng cai, chưa công bố',
    zh: '轮流主办，尚未公布',
    en: 'host by rotation, not announced',
    fr: 'hôte par rotation, non annoncé',
  },
  'calendar.noHost': {
    vi: 'không nêu địa phương đăng cai',
    zh: '未载主办地',
    en: 'host not given',
    fr: 'hôte non indiqué',
  },
  'calendar.online': { vi: 'trực tuyến', zh: '线上', en: 'online', fr: 'en ligne' },
  'take.ics': {
    vi: ({ count }: { count: number }) => `Tải lịch .ics (${count} phiên có ngày cụ thể)`,
    zh: ({ count }: { count: number }) => `下载.ics日历（${count}次日期确切的会议）`,
    en: ({ count }: { count: number }) =>
      `Download as .ics calendar (${count} ${count === 1 ? 'session' : 'sessions'} whose day is known)`,
    fr: ({ count }: { count: number }) =>
      `Télécharger le calendrier .ics (${count} ${count < 2 ? 'session' : 'sessions'} au jour connu)`,
  },
  'take.xlsx': {
    vi: 'Tải bảng tính XLSX',
    zh: '下载XLSX表格',
    en: 'Download as XLSX',
    fr: 'Télécharger en XLSX',
  },
  'take.csv': { vi: 'Tải CSV', zh: '下载CSV', en: 'Download as CSV', fr: 'Télécharger en CSV' },
  'take.icsName': {
    vi: 'Phiên họp hợp tác biên giới Việt – Trung',
    zh: '中越边境合作会议',
    en: 'Sessions of border cooperation Vietnam – China',
    fr: 'Sessions de coopération frontalière Vietnam – Chine',
  },
  'take.icsSource': {
    vi: ({ sources }: { sources: string }) => `Nguồn: ${sources}`,
    zh: ({ sources }: { sources: string }) => `来源：${sources}`,
    en: ({ sources }: { sources: string }) => `Sources: ${sources}`,
    fr: ({ sources }: { sources: string }) => `Sources\u00a0: ${sources}`,
  },
  'take.narrowed': {
    vi: ({ count, total }: { count: number; total: number }) =>
      `${count} trong ${total} cam kết, đề nghị`,
    zh: ({ count, total }: { count: number; total: number }) =>
      `${total}项承诺与提议中的${count}项`,
    en: ({ count, total }: { count: number; total: number }) =>
      `${count} of ${total} promises and requests`,
    fr: ({ count, total }: { count: number; total: number }) =>
      `engagements et demandes\u00a0: ${count} sur ${total}`,
  },
  take: { vi: 'Tải về', zh: '下载', en: 'Downloads', fr: 'Téléchargements' },
  'take.failed': {
    vi: 'Không tạo được tệp.',
    zh: '未能生成文件。',
    en: 'The file could not be made.',
    fr: 'Le fichier n’a pas pu être créé.',
  },
  signed: {
    vi: ({ date }: { date: string }) => `ký ${date}`,
    zh: ({ date }: { date: string }) => `${date}签署`,
    en: ({ date }: { date: string }) => `signed ${date}`,
    fr: ({ date }: { date: string }) => `signé\u00a0: ${date}`,
  },
  signedInferred: {
    vi: 'ngày được suy ra',
    zh: '日期系推断',
    en: 'day inferred',
    fr: 'jour déduit',
  },
  untilDate: {
    vi: ({ date }: { date: string }) => `đến hết ${date}`,
    zh: ({ date }: { date: string }) => `有效至${date}底`,
    en: ({ date }: { date: string }) => `to the end of ${date}`,
    fr: ({ date }: { date: string }) => `jusqu’à la fin de ${date}`,
  },
  official: {
    vi: 'Tên trong nguồn',
    zh: '来源所载名称',
    en: 'Title in the sources',
    fr: 'Titre dans les sources',
  },
  parts: {
    vi: ({ count }: { count: number }) => `Trong đó nêu tên ${count} văn bản`,
    zh: ({ count }: { count: number }) => `其中已知名称的${count}份`,
    en: ({ count }: { count: number }) => `${count} of them by name`,
    fr: ({ count }: { count: number }) =>
      `${count} d’entre eux par ${count < 2 ? 'son' : 'leur'} nom`,
  },
};

/** Texts of the panel of what was agreed; they come with it. */
export const agreedSay = sideBySide(texts);
