import { sideBySide } from '../../translate.ts';
import { METHOD_TEXTS } from './help-method.ts';

const texts = {
  'help.contents': { vi: 'Mục lục', zh: '目录', en: 'Contents', fr: 'Sommaire' },
  'help.tour': {
    vi: 'Giới thiệu màn hình',
    zh: '页面导览',
    en: 'A tour of the screen',
    fr: 'Visite de l’écran',
  },
  'help.tourText': {
    vi: 'Vài bước ngắn, mỗi bước giới thiệu một phần của trang. Có thể bỏ qua bất cứ lúc nào.',
    zh: '简短几步，逐一指出页面各部分，可随时跳过。',
    en: 'A few short steps, each showing one part of the page. You can leave at any time.',
    fr: 'Quelques étapes brèves, chacune montrant une partie de la page. On peut s’arrêter à tout moment.',
  },
  'help.tourStart': { vi: 'Bắt đầu', zh: '开始', en: 'Begin', fr: 'Commencer' },
  'help.keys': { vi: 'Phím tắt', zh: '快捷键', en: 'Keyboard', fr: 'Clavier' },
  'help.keysText': {
    vi: 'Phím đơn chỉ có tác dụng khi con trỏ không ở trong ô nhập.',
    zh: '光标不在输入框内时，单键快捷键方才有效。',
    en: 'Single keys work only while the cursor is not in a text field.',
    fr: 'Les touches simples n’agissent que si le curseur n’est dans aucun champ.',
  },
  'help.keysOn': {
    vi: 'Dùng phím tắt một phím',
    zh: '启用单键快捷键',
    en: 'Use single-key shortcuts',
    fr: 'Utiliser les raccourcis à une touche',
  },
  'help.key': { vi: 'Phím', zh: '按键', en: 'Key', fr: 'Touche' },
  'help.does': { vi: 'Tác dụng', zh: '作用', en: 'What it does', fr: 'Effet' },
  'key.search': { vi: 'tìm kiếm', zh: '搜索', en: 'search', fr: 'chercher' },
  'key.help': { vi: 'mở trang này', zh: '打开本页', en: 'open this page', fr: 'ouvrir cette page' },
  'key.previous': {
    vi: 'lùi một năm',
    zh: '上一年',
    en: 'one year back',
    fr: 'reculer d’une année',
  },
  'key.next': {
    vi: 'tiến một năm',
    zh: '下一年',
    en: 'one year forward',
    fr: 'avancer d’une année',
  },
  'key.compare': {
    vi: 'so sánh hai năm',
    zh: '比较两个年份',
    en: 'compare two years',
    fr: 'comparer deux années',
  },
  'key.list': {
    vi: 'trở về danh sách',
    zh: '返回列表',
    en: 'back to the list',
    fr: 'revenir à la liste',
  },
  'key.whole': {
    vi: 'toàn tuyến biên giới',
    zh: '显示边界全线',
    en: 'the whole border',
    fr: 'toute la frontière',
  },
  'key.projector': {
    vi: 'giao diện máy chiếu, cả phòng họp đều đọc được',
    zh: '投影外观，全会场都能看清',
    en: 'projector look, legible to the whole room',
    fr: 'apparence projecteur, lisible de toute la salle',
  },
  'name.escape': { vi: 'Esc', zh: 'Esc', en: 'Esc', fr: 'Échap' },
  'key.escape': {
    vi: 'đóng phần đang ở trên cùng: giới thiệu, chi tiết, tài liệu, bảng',
    zh: '依次收起最上层：导览、详情、文件、宽面板',
    en: 'close what is on top: tour, details, document, wide panel',
    fr: 'fermer l’élément au premier plan\u00a0: visite, fiche, document, grand volet',
  },
  'key.arrows': {
    vi: 'trong danh sách và trong một nhóm của phần chi tiết: mục trên, mục dưới; trên dòng thời gian: năm trước, năm sau; trên bản đồ: di chuyển',
    zh: '在列表中、在详情的一组内容中：上一项、下一项；在时间轴上：上一年、下一年；在地图上：移动',
    en: 'in the list, and in a group of the details: previous and next item; on the timeline: previous and next year; on the map: move',
    fr: 'dans la liste et dans un groupe de la fiche\u00a0: élément précédent, suivant\u202f; sur la frise\u00a0: année précédente, suivante\u202f; sur la carte\u00a0: se déplacer',
  },
  'key.zoom': {
    vi: 'trên bản đồ: phóng to, thu nhỏ',
    zh: '在地图上：放大、缩小',
    en: 'on the map: zoom in, zoom out',
    fr: 'sur la carte\u00a0: agrandir, réduire',
  },
  'tour.region': {
    vi: 'Giới thiệu màn hình',
    zh: '页面导览',
    en: 'A tour of the screen',
    fr: 'Visite de l’écran',
  },
  'tour.at': {
    vi: (p: { step: number; steps: number }) => `Bước ${p.step}/${p.steps}`,
    zh: ({ step, steps }: { step: number; steps: number }) => `第${step}步，共${steps}步`,
    en: ({ step, steps }: { step: number; steps: number }) => `Step ${step} of ${steps}`,
    fr: ({ step, steps }: { step: number; steps: number }) => `Étape ${step} sur ${steps}`,
  },
  'tour.back': { vi: 'Trước', zh: '上一步', en: 'Back', fr: 'Retour' },
  'tour.next': { vi: 'Tiếp', zh: '下一步', en: 'Next', fr: 'Suite' },
  'tour.end': { vi: 'Xong', zh: '完成', en: 'Done', fr: 'Terminer' },
  'tour.close': { vi: 'Bỏ qua', zh: '跳过', en: 'Skip', fr: 'Passer' },
  'tour.time': {
    vi: 'Chọn năm. Bản đồ, danh sách và phần chi tiết luôn theo năm này. Mỗi cột là một cửa khẩu hoặc lối mở, mỗi hàng một năm; góc tối: năm đó có sự kiện.',
    zh: '在此选择年份。地图、列表和详情始终以该年为准；每列是一个口岸或通道，每行是一年；带深色角的格子表示当年有事件。',
    en: 'Choose the year. Map, list and details always refer to it. Each column is a gate or crossing, each row a year; a dark corner marks a dated event.',
    fr: 'Choisissez l’année. Carte, liste et fiches s’y rapportent toujours. Chaque colonne est un poste-frontière ou un passage, chaque ligne une année\u202f; un coin sombre signale un événement daté.',
  },
  'tour.topics': {
    vi: 'Bật, tắt từng chuyên đề. Con số cho biết trong năm có bao nhiêu mục; trong ngoặc là số mục của các năm trước. Ở mục Thương mại, chọn số liệu cần vẽ.',
    zh: '逐项打开或关闭专题。数字表示该年共有多少项，括号内为沿用往年的数字。在“贸易”下选择所绘的数据。',
    en: 'Switch topics on and off. The number says how many items the year has; in brackets, how many are from earlier years. Under Trade, choose which figures are drawn.',
    fr: 'Affichez ou masquez les thèmes. Le nombre dit combien d’éléments compte l’année\u202f; entre parenthèses, ceux d’années antérieures. Sous Commerce, choisissez les chiffres tracés.',
  },
  'tour.map': {
    vi: 'Bấm vào một ký hiệu để xem tình trạng trong năm và nguồn của thông tin.',
    zh: '点选一个符号，即可查看当年状态及其来源。',
    en: 'Click a symbol to read its state in that year and the source of it.',
    fr: 'Cliquez sur un symbole pour lire son état dans l’année et la source qui le donne.',
  },
  'tour.list': {
    vi: 'Toàn bộ các mục trên bản đồ, từ tây sang đông; có thể chọn bằng phím mũi tên.',
    zh: '图上全部内容，自西向东排列；也可在此用方向键选择。',
    en: 'Everything on the map, from west to east; the arrow keys choose here too.',
    fr: 'Tout ce qui est sur la carte, d’ouest en est\u202f; les flèches du clavier y choisissent aussi.',
  },
  'tour.search': {
    vi: 'Tìm cửa khẩu, dự án, địa danh, tài liệu: không cần dấu, bằng chữ Hán hay pinyin.',
    zh: '搜索口岸、项目、地名、文件：可不带越南语声调，也可用汉字或拼音。',
    en: 'Find gates, projects, places, documents: without accents, in Chinese characters or in pinyin.',
    fr: 'Cherchez postes-frontières, projets, lieux, documents\u00a0: sans accents, en caractères chinois ou en pinyin.',
  },
  'tour.panels': {
    vi: 'Các phần có thể hiển thị cạnh bản đồ: danh sách, bảng, so sánh, biểu đồ, tài liệu.',
    zh: '可与地图并列显示的内容：列表、表格、比较、图表、文件。',
    en: 'What can be shown beside the map: list, table, comparison, charts, documents.',
    fr: 'Ce qui peut s’afficher à côté de la carte\u00a0: liste, tableau, comparaison, graphiques, documents.',
  },
  'tour.languages': {
    vi: 'Hiển thị đồng thời hai ngôn ngữ. Chọn ngôn ngữ thứ nhất và thứ hai ở đây.',
    zh: '屏幕上同时显示两种语言，可在此选择第一和第二语言。',
    en: 'Two languages at once. Choose the first and the second here.',
    fr: 'Deux langues à la fois. Choisissez ici la première et la seconde.',
  },
  ...METHOD_TEXTS,
};

export type HelpKey = keyof typeof texts;

/** A text of help, method or tour; comes with those parts, not with the page. */
export const say = sideBySide(texts);
