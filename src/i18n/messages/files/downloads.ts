import { sideBySide } from '../../translate.ts';

interface CiteParams {
  /** What is open; `null`: the map as a whole. */
  readonly record: string | null;
  readonly version: string;
  readonly closed: string;
  readonly year: number;
  readonly link: string;
  readonly accessed: string;
}

const texts = {
  'cite.title': {
    vi: 'Bản đồ hợp tác biên giới Việt – Trung',
    zh: '中越边境合作地图',
    en: 'Vietnam–China border cooperation map',
    fr: 'Carte de la coopération frontalière Vietnam – Chine',
  },
  'cite.recordTitle': {
    vi: ({ record, year }: { readonly record: string; readonly year: number }) =>
      `${record} (năm ${year})`,
    zh: ({ record, year }: { readonly record: string; readonly year: number }) =>
      `${record}（${year}年）`,
    en: ({ record, year }: { readonly record: string; readonly year: number }) =>
      `${record} (${year})`,
    fr: ({ record, year }: { readonly record: string; readonly year: number }) =>
      `${record} (${year})`,
  },
  'cite.text': {
    vi: ({ record, version, closed, year, link, accessed }: CiteParams) =>
      `${record ? `“${record}”, trong: ` : ''}Bản đồ hợp tác biên giới Việt – Trung, ấn bản ${version}, dữ liệu đến ${closed}, năm hiển thị ${year}. ${link} (truy cập ngày ${accessed}).`,
    zh: ({ record, version, closed, year, link, accessed }: CiteParams) =>
      `${record ? `“${record}”，载：` : ''}中越边境合作地图，${version}版，数据截至${closed}，显示年份${year}年。${link}（访问日期：${accessed}）。`,
    en: ({ record, version, closed, year, link, accessed }: CiteParams) =>
      `${record ? `“${record}”, in: ` : ''}Vietnam–China border cooperation map, edition ${version}, data as of ${closed}, year shown ${year}. ${link} (accessed ${accessed}).`,
    fr: ({ record, version, closed, year, link, accessed }: CiteParams) =>
      `${record ? `«\u00a0${record}\u00a0», dans\u00a0: ` : ''}Carte de la coopération frontalière Vietnam – Chine, édition ${version}, données arrêtées au ${closed}, année affichée ${year}. ${link} (consulté le ${accessed}).`,
  },
  'download.title': {
    vi: 'Tải về và trích dẫn',
    zh: '下载与引用',
    en: 'Download and cite',
    fr: 'Télécharger et citer',
  },
  'download.shown': {
    vi: ({ count, year }: { readonly count: number; readonly year: number }) =>
      `Đang hiển thị: ${count} mục, năm ${year}, kèm nguồn`,
    zh: ({ count, year }: { readonly count: number; readonly year: number }) =>
      `当前显示内容：${year}年，${count}项，附来源`,
    en: ({ count, year }: { readonly count: number; readonly year: number }) =>
      `What is shown: ${count} ${count === 1 ? 'item' : 'items'} in ${year}, with sources`,
    fr: ({ count, year }: { readonly count: number; readonly year: number }) =>
      `Ce qui est affiché\u00a0: ${count} ${count < 2 ? 'élément' : 'éléments'} en ${year}, avec les sources`,
  },
  'download.empty': {
    vi: 'Chưa có nội dung nào để tải về. Hãy bật một chuyên đề hoặc bỏ bộ lọc.',
    zh: '当前没有可下载的内容。请打开一个专题或取消筛选。',
    en: 'There is nothing on screen to download. Switch on a topic or clear a filter.',
    fr: 'Rien d’affiché ne peut être téléchargé. Activez un thème ou retirez un filtre.',
  },
  'download.geojson': {
    vi: 'Cho phần mềm bản đồ (QGIS…), kèm trích dẫn và nguồn',
    zh: '用于地图软件（QGIS 等），附引用与来源',
    en: 'For map programs (QGIS …), with citation and sources',
    fr: 'Pour les logiciels de cartographie (QGIS…), avec citation et sources',
  },
  'download.kml': {
    vi: 'Cho Google Earth và phần mềm tương tự',
    zh: '用于 Google Earth 等软件',
    en: 'For Google Earth and the like',
    fr: 'Pour Google Earth et logiciels semblables',
  },
  'download.csv': {
    vi: 'Một bảng cho phần mềm: dấu phẩy ngăn cột, dấu chấm thập phân, vị trí dạng WKT',
    zh: '供程序使用的单一表格：逗号分列，小数点，位置为 WKT',
    en: 'One table for programs: commas, decimal points, positions as WKT',
    fr: 'Un tableau pour les programmes\u00a0: virgules, points décimaux, lieux en WKT',
  },
  'download.csvSemicolon': {
    vi: 'Cho Excel tiếng Việt hoặc tiếng Pháp: dấu chấm phẩy ngăn cột, dấu phẩy thập phân',
    zh: '供越南文或法文版 Excel 使用：分号分列，小数用逗号',
    en: 'For Excel in Vietnamese or French: semicolons, decimal commas',
    fr: 'Pour Excel en vietnamien ou en français\u00a0: points-virgules, virgules décimales',
  },
  'download.xlsx': {
    vi: 'Bảng tính, mỗi chuyên đề một trang, hai ngôn ngữ',
    zh: '工作簿，每个专题一张表，双语',
    en: 'Workbook, one sheet per topic, in two languages',
    fr: 'Classeur, une feuille par thème, en deux langues',
  },
  'download.package': {
    vi: 'Toàn bộ dữ liệu của ấn bản',
    zh: '本版全部数据',
    en: 'The whole data of this edition',
    fr: 'Toutes les données de l’édition',
  },
  'download.whole': {
    vi: 'Toàn bộ dữ liệu thành một tệp Excel: mọi năm, mọi giai đoạn, hai ngôn ngữ, in được trên A4',
    zh: '全部数据的工作簿：所有年份与沿革，两种语言，可打印A4',
    en: 'Workbook of everything: all years and histories, in two languages, ready to print on A4',
    fr: 'Classeur complet : toutes les années, tous les historiques, en deux langues, prêt à imprimer en A4',
  },
  'download.packageHint': {
    vi: 'Data Package (ZIP): mọi lớp, mọi hồ sơ, bảng CSV của toàn bộ dữ liệu, giấy phép',
    zh: '数据包（Data Package，ZIP）：全部图层、记录、全部数据的CSV表与许可',
    en: 'Data Package (ZIP): all layers, all records, everything as CSV tables, licences',
    fr: 'Data Package (ZIP)\u00a0: toutes les couches, toutes les fiches, tous les tableaux en CSV, licences',
  },
  'download.working': {
    vi: 'Đang chuẩn bị tệp',
    zh: '正在准备文件',
    en: 'Preparing the file',
    fr: 'Préparation du fichier',
  },
  'download.done': {
    vi: ({ name }: { readonly name: string }) => `Đã lưu: ${name}`,
    zh: ({ name }: { readonly name: string }) => `已保存：${name}`,
    en: ({ name }: { readonly name: string }) => `Saved: ${name}`,
    fr: ({ name }: { readonly name: string }) => `Enregistré\u00a0: ${name}`,
  },
  'download.failed': {
    vi: 'Không tạo được tệp: một phần dữ liệu không tải được. Hãy thử lại.',
    zh: '无法生成文件：部分数据未能加载。请重试。',
    en: 'The file could not be created: part of the data could not be loaded. Please try again.',
    fr: 'Le fichier n’a pas pu être créé\u00a0: une partie des données n’a pas pu être chargée. Réessayez.',
  },
  'download.cite': { vi: 'Trích dẫn', zh: '引用', en: 'Citation', fr: 'Citation' },
  'download.citeLanguage': {
    vi: 'Ngôn ngữ của trích dẫn',
    zh: '引用语言',
    en: 'Language of the citation',
    fr: 'Langue de la citation',
  },
  'download.ris': {
    vi: 'Cho EndNote, Zotero, Mendeley',
    zh: '供 EndNote、Zotero、Mendeley 使用',
    en: 'For EndNote, Zotero, Mendeley',
    fr: 'Pour EndNote, Zotero, Mendeley',
  },
  'download.bibtex': { vi: 'Cho LaTeX', zh: '供 LaTeX 使用', en: 'For LaTeX', fr: 'Pour LaTeX' },
  'download.csl': {
    vi: 'CSL-JSON cho phần mềm quản lý tài liệu',
    zh: 'CSL-JSON，用于文献管理软件',
    en: 'CSL-JSON for reference managers',
    fr: 'CSL-JSON pour les logiciels de bibliographie',
  },
  'download.copy': { vi: 'Sao chép', zh: '复制', en: 'Copy', fr: 'Copier' },
  'download.copied': { vi: 'Đã sao chép', zh: '已复制', en: 'Copied', fr: 'Copié' },
  'download.copyFailed': {
    vi: 'Không sao chép được; hãy chọn văn bản và sao chép bằng tay.',
    zh: '无法复制，请选中文字后手动复制。',
    en: 'Could not be copied; please select the text and copy it by hand.',
    fr: 'Copie impossible\u202f; sélectionnez le texte et copiez-le à la main.',
  },
  'download.link': {
    vi: 'Liên kết đến chế độ xem này',
    zh: '当前视图的链接',
    en: 'Link to this view',
    fr: 'Lien vers cette vue',
  },
  'download.embed': {
    vi: 'Mã nhúng vào trang khác',
    zh: '嵌入其他网页的代码',
    en: 'Code to embed it in another page',
    fr: 'Code à intégrer dans une autre page',
  },
  'download.embedHint': {
    vi: 'Bản đồ nhúng đứng yên cho đến khi người đọc bấm vào. Máy chủ của bản đồ phải cho phép trang đó nhúng.',
    zh: '嵌入的地图在读者点击之前保持静止。须由本地图所在服务器允许贵网页嵌入。',
    en: 'An embedded map stays still until the reader clicks on it. The map’s host must allow your site to embed it.',
    fr: 'Une carte intégrée reste immobile jusqu’à ce que l’on clique dessus. L’hébergeur de la carte doit autoriser votre site à l’intégrer.',
  },
  'value.noSource': { vi: 'không có nguồn', zh: '无来源', en: 'no source', fr: 'aucune source' },
  'value.yes': { vi: 'có', zh: '是', en: 'yes', fr: 'oui' },
  'column.id': { vi: 'Mã', zh: '代码', en: 'Id', fr: 'Identifiant' },
  'column.name_vi': {
    vi: 'Tên tiếng Việt',
    zh: '越文名称',
    en: 'Vietnamese name',
    fr: 'Nom vietnamien',
  },
  'column.name_zh': {
    vi: 'Tên tiếng Trung',
    zh: '中文名称',
    en: 'Chinese name',
    fr: 'Nom chinois',
  },
  'column.name_en': { vi: 'Tên tiếng Anh', zh: '英文名称', en: 'English name', fr: 'Nom anglais' },
  'column.name_fr': { vi: 'Tên tiếng Pháp', zh: '法文名称', en: 'French name', fr: 'Nom français' },
  'column.kind': { vi: 'Loại', zh: '类型', en: 'Kind', fr: 'Type' },
  'column.state': { vi: 'Tình trạng', zh: '状态', en: 'Status', fr: 'État' },
  'column.since': { vi: 'Từ', zh: '自', en: 'Since', fr: 'Depuis' },
  'column.lastKnown': {
    vi: 'Ghi nhận lần cuối',
    zh: '最后已知日期',
    en: 'Last known',
    fr: 'Dernier état connu',
  },
  'column.lastPublisher': {
    vi: 'Nguồn ghi nhận lần cuối',
    zh: '最后已知来源',
    en: 'Last known by',
    fr: 'Dernier état connu selon',
  },
  'column.classVn': {
    vi: 'Phân loại, phía Việt Nam',
    zh: '越方类别',
    en: 'Class, Vietnamese side',
    fr: 'Catégorie, côté vietnamien',
  },
  'column.classCn': {
    vi: 'Phân loại, phía Trung Quốc',
    zh: '中方类别',
    en: 'Class, Chinese side',
    fr: 'Catégorie, côté chinois',
  },
  'column.province': {
    vi: 'Địa phương Việt Nam',
    zh: '越方所属地区',
    en: 'Vietnamese province',
    fr: 'Province vietnamienne',
  },
  'column.region': {
    vi: 'Địa phương Trung Quốc',
    zh: '中方所属地区',
    en: 'Chinese region',
    fr: 'Région chinoise',
  },
  'column.lon': { vi: 'Kinh độ', zh: '经度', en: 'Longitude', fr: 'Longitude' },
  'column.lat': { vi: 'Vĩ độ', zh: '纬度', en: 'Latitude', fr: 'Latitude' },
  'column.basis': {
    vi: 'Cơ sở vị trí',
    zh: '位置依据',
    en: 'Basis of position',
    fr: 'Origine de la position',
  },
  'column.precision': {
    vi: 'Sai số, m',
    zh: '误差（米）',
    en: 'Uncertainty, m',
    fr: 'Incertitude, m',
  },
  'column.period': { vi: 'Thời kỳ', zh: '时段', en: 'Period', fr: 'Période' },
  'column.start': { vi: 'Bắt đầu', zh: '开始', en: 'Start', fr: 'Début' },
  'column.end': {
    vi: 'Kết thúc (không gồm)',
    zh: '结束（不含）',
    en: 'End (excluded)',
    fr: 'Fin (exclue)',
  },
  'column.direction': { vi: 'Chiều', zh: '方向', en: 'Direction', fr: 'Sens' },
  'column.measure': { vi: 'Chỉ tiêu', zh: '指标', en: 'Measure', fr: 'Mesure' },
  'column.counted': { vi: 'Bên thống kê', zh: '统计方', en: 'Counted by', fr: 'Compté par' },
  'column.layer': {
    vi: 'Cách thể hiện trên bản đồ',
    zh: '图上形式',
    en: 'Shown on the map as',
    fr: 'Représentation sur la carte',
  },
  'column.told': { vi: 'Ngày nêu', zh: '通报日期', en: 'Reported on', fr: 'Donné le' },
  'column.endVn': {
    vi: 'Đầu phía Việt Nam',
    zh: '越方一端',
    en: 'Vietnamese end',
    fr: 'Extrémité vietnamienne',
  },
  'column.endCn': {
    vi: 'Đầu phía Trung Quốc',
    zh: '中方一端',
    en: 'Chinese end',
    fr: 'Extrémité chinoise',
  },
  'column.value': { vi: 'Giá trị', zh: '数值', en: 'Value', fr: 'Valeur' },
  'column.unit': { vi: 'Đơn vị', zh: '单位', en: 'Unit', fr: 'Unité' },
  'column.valueUsd': {
    vi: 'USD theo nguồn',
    zh: '来源所载美元值',
    en: 'USD as the source gives it',
    fr: 'USD selon la source',
  },
  'column.approximation': { vi: 'Độ chính xác', zh: '精确程度', en: 'Exactness', fr: 'Exactitude' },
  'column.yearly': {
    vi: 'Dùng được như số liệu một năm',
    zh: '可作全年数据',
    en: 'Usable as a full year',
    fr: 'Utilisable comme année entière',
  },
  'column.disputed': {
    vi: 'Các nguồn chưa thống nhất',
    zh: '来源不一致',
    en: 'Sources disagree',
    fr: 'Sources en désaccord',
  },
  'column.ordinal': { vi: 'Phiên họp', zh: '届次', en: 'Session', fr: 'Session' },
  'column.place': { vi: 'Địa điểm', zh: '地点', en: 'Place', fr: 'Lieu' },
  'column.participants': { vi: 'Thành viên', zh: '成员', en: 'Members', fr: 'Membres' },
  'column.sourceCount': {
    vi: 'Số nguồn',
    zh: '来源数',
    en: 'Number of sources',
    fr: 'Nombre de sources',
  },
  'column.sources': { vi: 'Nguồn', zh: '来源', en: 'Sources', fr: 'Sources' },
  'column.title': { vi: 'Tiêu đề', zh: '标题', en: 'Title', fr: 'Titre' },
  'column.publisher': { vi: 'Cơ quan đăng', zh: '发布者', en: 'Publisher', fr: 'Éditeur' },
  'column.date': { vi: 'Ngày', zh: '日期', en: 'Date', fr: 'Date' },
  'column.url': { vi: 'Địa chỉ', zh: '网址', en: 'Address', fr: 'Adresse' },
  'about.sheet': {
    vi: 'Về tệp này',
    zh: '关于本文件',
    en: 'About this file',
    fr: 'À propos de ce fichier',
  },
  'about.cite': { vi: 'Trích dẫn', zh: '引用', en: 'Citation', fr: 'Citation' },
  'about.year': { vi: 'Năm hiển thị', zh: '显示年份', en: 'Year shown', fr: 'Année affichée' },
  'about.edition': {
    vi: 'Ấn bản dữ liệu',
    zh: '数据版本',
    en: 'Edition of the data',
    fr: 'Édition des données',
  },
  'about.link': { vi: 'Liên kết', zh: '链接', en: 'Link', fr: 'Lien' },
  'about.attribution': {
    vi: 'Nguồn hình học và vị trí',
    zh: '图形与位置来源',
    en: 'Shapes and positions',
    fr: 'Formes et positions',
  },
  'about.licence': { vi: 'Giấy phép', zh: '许可', en: 'Licence', fr: 'Licence' },
};

/** Texts that ask for no parameters. */
export type DownloadKey = {
  readonly [K in keyof typeof texts]: (typeof texts)[K]['vi'] extends string ? K : never;
}[keyof typeof texts];

/** The texts of downloads and citations: they come with them, and not before. */
export const say = sideBySide(texts);
