import { sideBySide } from '../../translate.ts';
import { SOURCE_TEXTS } from './documents-sources.ts';

const texts = {
  'field.gates': {
    vi: 'Cửa khẩu, lối mở, lối thông quan',
    zh: '口岸与通道',
    en: 'Gates and crossings',
    fr: 'Postes-frontières et passages',
  },
  'field.transport': {
    vi: 'Giao thông, hạ tầng',
    zh: '交通与基础设施',
    en: 'Transport and infrastructure',
    fr: 'Transports et infrastructures',
  },
  'field.trade': {
    vi: 'Thương mại, công nghiệp, khu hợp tác',
    zh: '贸易、产业与合作区',
    en: 'Trade, industry and zones',
    fr: 'Commerce, industrie et zones',
  },
  'field.agreements': {
    vi: 'Văn kiện ký kết, cơ chế hợp tác',
    zh: '签署文件与合作机制',
    en: 'Agreements and mechanisms',
    fr: 'Accords et mécanismes',
  },
  'field.meetings': {
    vi: 'Cuộc họp, chuyến thăm, ngày kỷ niệm',
    zh: '会议、互访与纪念日',
    en: 'Meetings, visits and anniversaries',
    fr: 'Réunions, visites et anniversaires',
  },
  'field.directions': {
    vi: 'Phương hướng, đề xuất chung',
    zh: '合作方向与建议',
    en: 'General directions and proposals',
    fr: 'Orientations et propositions',
  },
  'field.farming': {
    vi: 'Nông nghiệp, môi trường',
    zh: '农业与环境',
    en: 'Agriculture and environment',
    fr: 'Agriculture et environnement',
  },
  'field.health': {
    vi: 'Y tế, đào tạo',
    zh: '卫生与培训',
    en: 'Health and training',
    fr: 'Santé et formation',
  },
  'field.people': {
    vi: 'Văn hóa, du lịch, giao lưu nhân dân',
    zh: '文化、旅游与人文交流',
    en: 'Culture, tourism and people-to-people exchange',
    fr: 'Culture, tourisme et échanges humains',
  },
  'field.border': {
    vi: 'Quản lý biên giới, an ninh',
    zh: '边境管理与安全',
    en: 'Border management and security',
    fr: 'Gestion de la frontière et sécurité',
  },
  'field.labour': { vi: 'Lao động', zh: '劳务合作', en: 'Labour', fr: 'Travail' },
  'field.offices': {
    vi: 'Nhân sự lãnh đạo, truyền thông',
    zh: '任职人员与媒体',
    en: 'Office-holders and media',
    fr: 'Responsables et médias',
  },
  'status.held': { vi: 'đã tổ chức', zh: '已举行', en: 'held', fr: 'tenu' },
  'status.signed': { vi: 'đã ký', zh: '已签署', en: 'signed', fr: 'signé' },
  'status.agreed': { vi: 'đã thống nhất', zh: '已商定', en: 'agreed', fr: 'convenu' },
  'status.proposed': { vi: 'đề xuất', zh: '提议', en: 'proposed', fr: 'proposé' },
  'status.requested': { vi: 'đề nghị', zh: '提请', en: 'requested', fr: 'demandé' },
  'status.planned': { vi: 'dự kiến', zh: '计划', en: 'planned', fr: 'prévu' },
  'status.expected': { vi: 'kỳ vọng', zh: '预期', en: 'expected', fr: 'attendu' },
  'status.promoted': { vi: 'đang thúc đẩy', zh: '推动中', en: 'being promoted', fr: 'encouragé' },
  'status.ongoing': { vi: 'đang thực hiện', zh: '进行中', en: 'under way', fr: 'en cours' },
  'status.implemented': { vi: 'đã thực hiện', zh: '已落实', en: 'carried out', fr: 'réalisé' },
  'status.reported': { vi: 'được nêu', zh: '文中述及', en: 'reported', fr: 'rapporté' },
  'status.restored': { vi: 'đã khôi phục', zh: '已恢复', en: 'restored', fr: 'rétabli' },
  'status.ground-broken': {
    vi: 'đã khởi công',
    zh: '已开工',
    en: 'ground broken',
    fr: 'travaux lancés',
  },
  'status.studied': { vi: 'đang nghiên cứu', zh: '研究中', en: 'under study', fr: 'à l’étude' },
  'status.in-force': { vi: 'đang có hiệu lực', zh: '现行有效', en: 'in force', fr: 'en vigueur' },
  'status.in-office': { vi: 'đương nhiệm', zh: '在任', en: 'in office', fr: 'en fonction' },
  'status.attended': { vi: 'tham dự', zh: '出席', en: 'attended', fr: 'présent' },
  'status.affirmed': { vi: 'khẳng định', zh: '重申', en: 'affirmed', fr: 'affirmé' },
  'kind.press': {
    vi: 'báo chí, thông tấn',
    zh: '报刊、通讯社',
    en: 'press, news agency',
    fr: 'presse, agence',
  },
  'kind.official': {
    vi: 'cơ quan Nhà nước, cơ quan Đảng',
    zh: '党政机关',
    en: 'state or party office',
    fr: 'organe de l’État ou du Parti',
  },
  'kind.law': {
    vi: 'văn bản pháp luật, điều ước',
    zh: '法律文本、条约',
    en: 'law, treaty',
    fr: 'loi, traité',
  },
  'kind.reference': {
    vi: 'bách khoa toàn thư',
    zh: '百科全书',
    en: 'encyclopedia',
    fr: 'encyclopédie',
  },
  'kind.dataset': { vi: 'bộ dữ liệu', zh: '数据集', en: 'data set', fr: 'jeu de données' },
  'kind.web': { vi: 'trang mạng khác', zh: '其他网页', en: 'other web page', fr: 'autre page web' },
  'kind.none': { vi: 'chưa phân loại', zh: '未分类', en: 'not classified', fr: 'non classé' },
  'part.status': { vi: 'tình trạng', zh: '状态', en: 'status', fr: 'état' },
  'part.class': { vi: 'phân loại', zh: '类别', en: 'class', fr: 'catégorie' },
  'part.stage': { vi: 'giai đoạn', zh: '阶段', en: 'stage', fr: 'étape' },
  'part.event': { vi: 'sự kiện', zh: '事件', en: 'event', fr: 'événement' },
  'part.figure': { vi: 'số liệu', zh: '数据', en: 'figure', fr: 'chiffre' },
  'part.outcome': { vi: 'kết quả', zh: '成果', en: 'result', fr: 'résultat' },
  'part.position': { vi: 'vị trí', zh: '位置', en: 'position', fr: 'position' },
  'part.markers': { vi: 'mốc giới', zh: '界碑', en: 'boundary markers', fr: 'bornes frontière' },
  'part.note': { vi: 'ghi chú', zh: '说明', en: 'note', fr: 'note' },
  'part.dispute': {
    vi: 'điểm các nguồn khác nhau',
    zh: '来源不一致之处',
    en: 'point on which sources differ',
    fr: 'point de désaccord entre sources',
  },
  'part.whole': {
    vi: 'tên gọi và thông tin chung',
    zh: '名称及一般信息',
    en: 'names and general facts',
    fr: 'noms et données générales',
  },
  'by.publisher': { vi: 'Cơ quan đăng', zh: '发布者', en: 'Publisher', fr: 'Éditeur' },
  'by.kind': { vi: 'Loại', zh: '类型', en: 'Kind', fr: 'Type' },
  'by.year': { vi: 'Năm', zh: '年份', en: 'Year', fr: 'Année' },
  'claims.group': {
    vi: 'Cách sắp xếp các nội dung',
    zh: '陈述排列方式',
    en: 'Statements arranged',
    fr: 'Énoncés classés',
  },
  'claims.byParagraph': { vi: 'Theo đoạn', zh: '按段落', en: 'By paragraph', fr: 'Par paragraphe' },
  'claims.byField': { vi: 'Theo lĩnh vực', zh: '按领域', en: 'By field', fr: 'Par domaine' },
  'claims.paragraph': {
    vi: ({ number }: { number: number }) => `Đoạn ${number}`,
    zh: ({ number }: { number: number }) => `第${number}段`,
    en: ({ number }: { number: number }) => `Paragraph ${number}`,
    fr: ({ number }: { number: number }) => `Paragraphe ${number}`,
  },
  'claims.again': {
    vi: ({ count }: { count: number }) => `${count} nội dung ở đoạn trước cũng có ở đây`,
    zh: ({ count }: { count: number }) => `前文${count}条陈述亦见于此`,
    en: ({ count }: { count: number }) =>
      `${count} earlier ${count === 1 ? 'statement recurs' : 'statements recur'} here`,
    fr: ({ count }: { count: number }) =>
      `${count} ${count < 2 ? 'énoncé précédent y revient' : 'énoncés précédents y reviennent'}`,
  },
  'claims.setAside': {
    vi: ({ from, to }: { from: number; to: number }) =>
      from === to ? `Đoạn ${from} không dùng` : `Các đoạn ${from}–${to} không dùng`,
    zh: ({ from, to }: { from: number; to: number }) =>
      from === to ? `第${from}段未采用` : `第${from}至${to}段未采用`,
    en: ({ from, to }: { from: number; to: number }) =>
      from === to ? `Paragraph ${from} set aside` : `Paragraphs ${from}–${to} set aside`,
    fr: ({ from, to }: { from: number; to: number }) =>
      from === to ? `Paragraphe ${from} écarté` : `Paragraphes ${from} à ${to} écartés`,
  },
  'claims.pointed': {
    vi: 'Các nội dung được dẫn',
    zh: '所引陈述',
    en: 'Statements referred to',
    fr: 'Énoncés désignés',
  },
  'claim.tokens': {
    vi: 'Từ ngữ trong văn bản',
    zh: '原文字词',
    en: 'Wording in the text',
    fr: 'Termes du texte',
  },
  'claim.lines': {
    vi: ({ list }: { list: string }) => `dòng ${list}`,
    zh: ({ list }: { list: string }) => `第${list}行`,
    en: ({ list }: { list: string }) => `line ${list}`,
    fr: ({ list }: { list: string }) => `ligne ${list}`,
  },
  'claim.places': { vi: 'Địa danh', zh: '地点', en: 'Places', fr: 'Lieux' },
  'claim.parties': { vi: 'Các bên', zh: '各方', en: 'Parties', fr: 'Parties' },
  'claim.more': {
    vi: 'Nguồn, địa danh, liên kết',
    zh: '来源、地点、链接',
    en: 'Sources, places, link',
    fr: 'Sources, lieux, lien',
  },
  'claim.show': {
    vi: 'Xem trên bản đồ',
    zh: '在地图上查看',
    en: 'Show on the map',
    fr: 'Montrer sur la carte',
  },
  'claim.copy': {
    vi: 'Sao chép liên kết tới nội dung này',
    zh: '复制此条陈述的链接',
    en: 'Copy a link to this statement',
    fr: 'Copier un lien vers cet énoncé',
  },
  'claim.copied': {
    vi: 'Đã sao chép liên kết',
    zh: '链接已复制',
    en: 'Link copied',
    fr: 'Lien copié',
  },
  'claim.copyFailed': {
    vi: 'Không sao chép được; liên kết nằm trên thanh địa chỉ',
    zh: '无法复制；链接见地址栏',
    en: 'Could not be copied; the link is in the address bar',
    fr: 'Copie impossible\u202f; le lien est dans la barre d’adresse',
  },
  'claim.timeInferred': {
    vi: 'thời gian được suy ra',
    zh: '时间系推断',
    en: 'time inferred',
    fr: 'date déduite',
  },
  'claim.timeExternal': {
    vi: 'thời gian theo nguồn khác',
    zh: '时间据其他来源',
    en: 'time from another source',
    fr: 'date d’après une autre source',
  },
  'claim.inferred': { vi: 'suy ra', zh: '推断', en: 'inferred', fr: 'déduit' },
  'claim.stated': { vi: 'nêu rõ', zh: '文中明载', en: 'stated', fr: 'dit expressément' },
  'claim.reported': {
    vi: ({ date }: { date: string }) => `đưa tin ${date}`,
    zh: ({ date }: { date: string }) => `${date}报道`,
    en: ({ date }: { date: string }) => `reported ${date}`,
    fr: ({ date }: { date: string }) => `rapporté le ${date}`,
  },
  'claim.external': {
    vi: 'Chi tiết chỉ có ở nguồn khác',
    zh: '仅见于其他来源的细节',
    en: 'Details only in other sources',
    fr: 'Détails donnés par d’autres sources seulement',
  },
  'claim.elsewhere': {
    vi: ({ document, list }: { document: string; list: string }) =>
      `Cũng có trong tài liệu ${document}, đoạn ${list}`,
    zh: ({ document, list }: { document: string; list: string }) =>
      `亦见于文件${document}第${list}段`,
    en: ({ document, list }: { document: string; list: string }) =>
      `Also in document ${document}, paragraph ${list}`,
    fr: ({ document, list }: { document: string; list: string }) =>
      `Aussi dans le document ${document}, paragraphe ${list}`,
  },
  ...SOURCE_TEXTS,
};

/** Texts of the panel of documents; they come with it. */
export const said = sideBySide(texts);
