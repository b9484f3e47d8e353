import { sideBySide } from '../../translate.ts';

const texts = {
  'group.figures': {
    vi: 'Số liệu thương mại',
    zh: '贸易数据',
    en: 'Trade figures',
    fr: 'Chiffres du commerce',
  },
  'group.sites': {
    vi: 'Cửa khẩu, lối mở, lối thông quan',
    zh: '口岸、通道',
    en: 'Gates and crossings',
    fr: 'Postes-frontières et passages',
  },
  'group.projects': { vi: 'Dự án', zh: '项目', en: 'Projects', fr: 'Projets' },
  'group.places': { vi: 'Địa danh', zh: '地名', en: 'Places', fr: 'Lieux' },
  'group.meetings': {
    vi: 'Cuộc họp, cơ chế',
    zh: '会议、机制',
    en: 'Meetings and mechanisms',
    fr: 'Réunions et mécanismes',
  },
  'group.fields': {
    vi: 'Lĩnh vực hợp tác',
    zh: '合作领域',
    en: 'Fields of cooperation',
    fr: 'Domaines de coopération',
  },
  'group.agreed': {
    vi: 'Văn bản, cam kết, đề nghị',
    zh: '文件、承诺与提议',
    en: 'Agreements, promises, requests',
    fr: 'Accords, engagements, demandes',
  },
  'group.documents': {
    vi: 'Tài liệu, nguồn',
    zh: '文件、来源',
    en: 'Documents and sources',
    fr: 'Documents et sources',
  },
  'group.claims': {
    vi: 'Nội dung trong tài liệu',
    zh: '文件中的陈述',
    en: 'What documents say',
    fr: 'Contenu des documents',
  },
  'hits.label': {
    vi: 'Kết quả tìm kiếm',
    zh: '搜索结果',
    en: 'Search results',
    fr: 'Résultats de la recherche',
  },
  'hits.count': {
    vi: ({ count }: { count: number }) => `${count} kết quả.`,
    zh: ({ count }: { count: number }) => `${count}条结果。`,
    en: ({ count }: { count: number }) => `${count} ${count === 1 ? 'result' : 'results'}.`,
    fr: ({ count }: { count: number }) => `${count} ${count < 2 ? 'résultat' : 'résultats'}.`,
  },
  'hits.shown': {
    vi: ({ shown, count }: { shown: number; count: number }) => `${shown}/${count}`,
    zh: ({ shown, count }: { shown: number; count: number }) => `${shown}/${count}`,
    en: ({ shown, count }: { shown: number; count: number }) => `${shown} of ${count}`,
    fr: ({ shown, count }: { shown: number; count: number }) => `${shown} sur ${count}`,
  },
  'hits.none': {
    vi: ({ typed }: { typed: string }) => `Không tìm thấy “${typed}”.`,
    zh: ({ typed }: { typed: string }) => `未找到“${typed}”。`,
    en: ({ typed }: { typed: string }) => `Nothing found for “${typed}”.`,
    fr: ({ typed }: { typed: string }) => `Rien trouvé pour «\u00a0${typed}\u00a0».`,
  },
  'hits.what': {
    vi: 'Có thể tìm cửa khẩu, lối mở, lối thông quan, dự án, địa danh, cuộc họp, lĩnh vực hợp tác, văn bản, cam kết, tài liệu và nội dung trong tài liệu.',
    zh: '可查找口岸、通道、项目、地名、会议、合作领域、协议、承诺、文件及其中的陈述。',
    en: 'Gates, crossings, projects, places, meetings, fields of cooperation, agreements, promises, documents and what they say can be found.',
    fr: 'On peut chercher postes-frontières, passages, projets, lieux, réunions, domaines de coopération, accords, engagements, documents et ce qu’ils disent.',
  },
  'hits.how': {
    vi: 'Gõ có dấu hoặc không dấu, chữ Hán, pinyin (jsh, jinshuihe), tên Hán Việt hoặc số mốc (1088/2).',
    zh: '可输入汉字、拼音或首字母（jsh、jinshuihe）、越南文（可不带声调符号）、汉越音或界碑号（1088/2）。',
    en: 'Type with or without accents, in Han characters, pinyin (jsh, jinshuihe), Sino-Vietnamese, or the number of a boundary marker (1088/2).',
    fr: 'Avec ou sans accents, en caractères chinois, en pinyin (jsh, jinshuihe), en sino-vietnamien, ou par numéro de borne (1088/2).',
  },
  'hit.marker': {
    vi: ({ number }: { number: string }) => `mốc ${number}`,
    zh: ({ number }: { number: string }) => `${number}号界碑`,
    en: ({ number }: { number: string }) => `marker ${number}`,
    fr: ({ number }: { number: string }) => `borne ${number}`,
  },
  'hit.mechanism': {
    vi: 'cơ chế, phiên họp gần nhất',
    zh: '机制，最近一次会议',
    en: 'mechanism, latest session',
    fr: 'mécanisme, dernière session',
  },
  'hit.field': {
    vi: 'lĩnh vực, xem trên bản đồ',
    zh: '领域，在地图上查看',
    en: 'field, shown on the map',
    fr: 'domaine, sur la carte',
  },
  'hit.place': { vi: 'địa danh', zh: '地名', en: 'place', fr: 'lieu' },
  'hit.until': {
    vi: ({ date }: { date: string }) => `đến hết ngày ${date}`,
    zh: ({ date }: { date: string }) => `至${date}止`,
    en: ({ date }: { date: string }) => `until ${date}`,
    fr: ({ date }: { date: string }) => `jusqu’au ${date}`,
  },
  'told.moved': {
    vi: ({ from, to }: { from: number; to: number }) =>
      `Năm trên bản đồ chuyển sang ${to}, vì mục này không có trong năm ${from}.`,
    zh: ({ from, to }: { from: number; to: number }) =>
      `该项在${from}年尚无或已不存在，地图年份已转到${to}年。`,
    en: ({ from, to }: { from: number; to: number }) =>
      `The year was changed to ${to}: this item does not exist in ${from}.`,
    fr: ({ from, to }: { from: number; to: number }) =>
      `L’année est passée à ${to}\u00a0: cet élément n’existe pas en ${from}.`,
  },
  'told.noYear': {
    vi: 'Mục này không có trong năm nào của dòng thời gian.',
    zh: '时间轴各年份均无此项。',
    en: 'This does not appear in any year on the timeline.',
    fr: 'Cet élément n’est dans aucune année de la frise.',
  },
  'told.topic': {
    vi: ({ topic }: { topic: string }) => `Đã bật chuyên đề “${topic}”.`,
    zh: ({ topic }: { topic: string }) => `已打开“${topic}”专题。`,
    en: ({ topic }: { topic: string }) => `The topic “${topic}” was switched on.`,
    fr: ({ topic }: { topic: string }) => `Le thème «\u00a0${topic}\u00a0» a été affiché.`,
  },
  'told.filters': {
    vi: 'Đã bỏ bộ lọc vì bộ lọc đang ẩn mục này.',
    zh: '筛选条件使此项不显示，已清除。',
    en: 'The filters were hiding this item and have been cleared.',
    fr: 'Les filtres masquaient cet élément\u202f; ils ont été levés.',
  },
  'told.lens': {
    vi: 'Đã đóng tài liệu đang xem vì tài liệu đó không đề cập mục này.',
    zh: '所选文件未提及此项，已退出按文件查看。',
    en: 'The selected document does not mention this item and has been closed.',
    fr: 'Le document ouvert ne dit rien de cet élément\u202f; il a été fermé.',
  },
  'told.offMap': {
    vi: 'Chưa biết vị trí: không có điểm trên bản đồ.',
    zh: '位置不详，地图上没有标出。',
    en: 'Its position is unknown: it is not on the map.',
    fr: 'Position inconnue\u00a0: rien à montrer sur la carte.',
  },
  'told.back': {
    vi: ({ year }: { year: number }) => `Trở lại năm ${year}`,
    zh: ({ year }: { year: number }) => `回到${year}年`,
    en: ({ year }: { year: number }) => `Back to ${year}`,
    fr: ({ year }: { year: number }) => `Revenir à ${year}`,
  },
  'told.filtersBack': {
    vi: 'Lọc lại như trước',
    zh: '恢复筛选',
    en: 'Filter as before',
    fr: 'Filtrer comme avant',
  },
  'told.lensBack': {
    vi: 'Mở lại tài liệu',
    zh: '重新打开文件',
    en: 'Open the document again',
    fr: 'Rouvrir le document',
  },
  'told.dismiss': {
    vi: 'Đóng thông báo',
    zh: '关闭提示',
    en: 'Close the notice',
    fr: 'Fermer l’avis',
  },
};

/** Texts of the search; they come with it when the box is first used. */
export const said = sideBySide(texts);
