/** Texts of the list of sources; they come with that of documents. */
export const SOURCE_TEXTS = {
  'all.intro': {
    vi: ({ count, documents, claims }: { count: string; documents: number; claims: string }) =>
      `${count} nguồn. Mọi thông tin trên bản đồ đều dựa vào các nguồn này; ${documents} tài liệu gốc được tách thành ${claims} nội dung.`,
    zh: ({ count, documents, claims }: { count: string; documents: number; claims: string }) =>
      `共${count}个来源。图上每项信息均有来源；${documents}份原始文件逐条拆为${claims}条陈述。`,
    en: ({ count, documents, claims }: { count: string; documents: number; claims: string }) =>
      `${count} sources. Everything on the map is based on one of them; the ${documents === 1 ? 'primary document is' : `${documents} primary documents are`} broken down into ${claims} statements.`,
    fr: ({ count, documents, claims }: { count: string; documents: number; claims: string }) =>
      `${count} sources. Tout ce que montre la carte repose sur l’une d’elles\u202f; ${documents === 1 ? 'le document primaire est décomposé' : `les ${documents} documents primaires sont décomposés`} en ${claims} énoncés.`,
  },
  'all.primary': {
    vi: ({ count }: { count: number }) => `${count} tài liệu gốc`,
    zh: ({ count }: { count: number }) => `${count}份原始文件`,
    en: ({ count }: { count: number }) =>
      count === 1 ? 'The primary document' : `The ${count} primary documents`,
    fr: ({ count }: { count: number }) =>
      count === 1 ? 'Le document primaire' : `Les ${count} documents primaires`,
  },
  'all.others': {
    vi: 'Các nguồn khác',
    zh: '其他来源',
    en: 'All other sources',
    fr: 'Toutes les autres sources',
  },
  'all.filter': {
    vi: 'Lọc theo chữ',
    zh: '按文字筛选',
    en: 'Filter by text',
    fr: 'Filtrer par texte',
  },
  'all.filterHelp': {
    vi: 'Tiêu đề, cơ quan đăng, ngôn ngữ, năm; có thể gõ không dấu',
    zh: '标题、发布者、语言、年份；不必输入声调符号',
    en: 'Title, publisher, language, year; accents are not needed',
    fr: 'Titre, éditeur, langue, année\u202f; les accents ne sont pas nécessaires',
  },
  'all.groupBy': { vi: 'Sắp xếp theo', zh: '排列方式', en: 'Group by', fr: 'Classement' },
  'all.found': {
    vi: ({ count }: { count: number }) => `${count} nguồn phù hợp`,
    zh: ({ count }: { count: number }) => `${count}个来源符合条件`,
    en: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'source matches' : 'sources match'}`,
    fr: ({ count }: { count: number }) =>
      `${count} ${count < 2 ? 'source correspond' : 'sources correspondent'}`,
  },
  'all.none': {
    vi: 'Không có nguồn nào phù hợp.',
    zh: '没有符合条件的来源。',
    en: 'No source matches.',
    fr: 'Aucune source ne correspond.',
  },
  'all.single': {
    vi: 'Cơ quan đăng khác, mỗi cơ quan một nguồn',
    zh: '其他发布者（各一个来源）',
    en: 'Publishers with one source',
    fr: 'Éditeurs d’une seule source',
  },
  'all.undated': { vi: 'Không ghi ngày', zh: '未注明日期', en: 'Undated', fr: 'Sans date' },
  'col.title': { vi: 'Tiêu đề', zh: '标题', en: 'Title', fr: 'Titre' },
  'col.publisher': { vi: 'Cơ quan đăng', zh: '发布者', en: 'Publisher', fr: 'Éditeur' },
  'col.date': { vi: 'Ngày', zh: '日期', en: 'Date', fr: 'Date' },
  'col.language': { vi: 'Ngôn ngữ', zh: '语言', en: 'Language', fr: 'Langue' },
  'col.kind': { vi: 'Loại', zh: '类型', en: 'Kind', fr: 'Type' },
  'col.licence': { vi: 'Giấy phép', zh: '许可', en: 'Licence', fr: 'Licence' },
  'col.weight': { vi: 'Số thông tin', zh: '信息数', en: 'Details', fr: 'Informations' },
  weight: {
    vi: ({ count }: { count: number }) => `${count} thông tin trên bản đồ dựa vào nguồn này`,
    zh: ({ count }: { count: number }) => `图上有${count}项信息以此为据`,
    en: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'detail is' : 'details are'} based on it`,
    fr: ({ count }: { count: number }) =>
      `${count} ${count < 2 ? 'information repose' : 'informations reposent'} sur elle`,
  },
  'weight.unit': {
    vi: (_: { count: number }) => 'thông tin',
    zh: () => '项信息',
    en: ({ count }: { count: number }) => (count === 1 ? 'detail' : 'details'),
    fr: ({ count }: { count: number }) => (count < 2 ? 'information' : 'informations'),
  },
  'weight.none': {
    vi: 'không có thông tin nào trên bản đồ',
    zh: '图上无信息以此为据',
    en: 'nothing on the map',
    fr: 'rien sur la carte',
  },
  'source.opened': {
    vi: (p: { date: string }) => `mở xem lần cuối ${p.date}`,
    zh: ({ date }: { date: string }) => `最后查阅：${date}`,
    en: ({ date }: { date: string }) => `last opened ${date}`,
    fr: ({ date }: { date: string }) => `dernière consultation\u00a0: ${date}`,
  },
  'licence.none': {
    vi: 'không ghi giấy phép; chỉ dẫn nguồn, bản quyền thuộc cơ quan đăng',
    zh: '未注明许可；仅作引用，版权归发布者',
    en: 'no licence stated; cited only, rights with its publisher',
    fr: 'aucune licence indiquée\u202f; citée seulement, droits à son éditeur',
  },
  'licence.short': { vi: 'chỉ dẫn nguồn', zh: '仅作引用', en: 'cited only', fr: 'citée seulement' },
  'date.inferred': {
    vi: 'ngày được suy ra',
    zh: '日期系推断',
    en: 'date inferred',
    fr: 'date déduite',
  },
  'one.back': {
    vi: 'Tất cả các nguồn',
    zh: '全部来源',
    en: 'All sources',
    fr: 'Toutes les sources',
  },
  'one.unknown': {
    vi: ({ id }: { id: string }) => `Không có nguồn nào mang mã ${id}.`,
    zh: ({ id }: { id: string }) => `没有编号为${id}的来源。`,
    en: ({ id }: { id: string }) => `There is no source with the id ${id}.`,
    fr: ({ id }: { id: string }) => `Aucune source ne porte l’identifiant ${id}.`,
  },
  'one.claims': {
    vi: ({ count }: { count: number }) => `${count} nội dung của tài liệu này`,
    zh: ({ count }: { count: number }) => `本文件的${count}条陈述`,
    en: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'statement' : 'statements'} of this document`,
    fr: ({ count }: { count: number }) =>
      `${count} ${count < 2 ? 'énoncé' : 'énoncés'} de ce document`,
  },
  'one.beside': {
    vi: 'Nguồn này bổ sung cho các nội dung sau của tài liệu gốc',
    zh: '此来源补充原始文件的下列陈述',
    en: 'It adds to these statements of the primary documents',
    fr: 'Elle complète ces énoncés des documents primaires',
  },
  'one.records': {
    vi: 'Những gì trên bản đồ dựa vào nguồn này',
    zh: '图上以此来源为据的内容',
    en: 'What on the map is based on it',
    fr: 'Ce qui, sur la carte, repose sur elle',
  },
  'one.recordsNow': {
    vi: ({ count, year }: { count: number; year: number }) => `${count} mục trong năm ${year}`,
    zh: ({ count, year }: { count: number; year: number }) => `${year}年共${count}项`,
    en: ({ count, year }: { count: number; year: number }) =>
      `${count} ${count === 1 ? 'item' : 'items'} in ${year}`,
    fr: ({ count, year }: { count: number; year: number }) =>
      `${count} ${count < 2 ? 'élément' : 'éléments'} en ${year}`,
  },
  'one.recordsElse': {
    vi: 'Không có trên bản đồ trong năm này',
    zh: '该年图上没有',
    en: 'Not on the map in this year',
    fr: 'Pas sur la carte cette année-là',
  },
  'one.flows': {
    vi: 'Số liệu thương mại',
    zh: '贸易数据',
    en: 'Trade figures',
    fr: 'Chiffres du commerce',
  },
  'one.rest': {
    vi: ({ count }: { count: number }) => `${count} thông tin dựa vào nguồn này`,
    zh: ({ count }: { count: number }) => `${count}项信息以此来源为据`,
    en: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'detail is' : 'details are'} based on this source`,
    fr: ({ count }: { count: number }) =>
      `${count} ${count < 2 ? 'information repose' : 'informations reposent'} sur cette source`,
  },
  'one.ownState': {
    vi: 'Tình trạng hiển thị là của chính mục đó trong năm đang xem, không phải nguyên văn của nguồn.',
    zh: '所示状态为该项在所选年份的状态，并非来源原话。',
    en: 'The state shown is the record’s own in the year on screen, not the words of the source.',
    fr: 'L’état montré est celui de l’élément dans l’année affichée, non les mots de la source.',
  },
  'one.viaClaim': {
    vi: 'qua một nội dung của tài liệu',
    zh: '据文件中的一条陈述',
    en: 'through a statement of the document',
    fr: 'par un énoncé du document',
  },
  'one.places': {
    vi: 'Địa danh có tên hoặc vị trí dựa vào nguồn này',
    zh: '名称或位置以此来源为据的地点',
    en: 'Places whose names or positions are based on it',
    fr: 'Lieux dont le nom ou la position repose sur elle',
  },
  'one.cards': {
    vi: ({ list }: { list: string }) => `Dùng để xác minh tài liệu gốc ${list}`,
    zh: ({ list }: { list: string }) => `用于核对原始文件${list}`,
    en: ({ list }: { list: string }) => `Used to check primary document ${list}`,
    fr: ({ list }: { list: string }) => `A servi à vérifier le document primaire ${list}`,
  },
  'one.unused': {
    vi: 'Không mục nào trên bản đồ dựa vào nguồn này.',
    zh: '图上没有以此来源为据的内容。',
    en: 'Nothing on the map is based on this source.',
    fr: 'Rien sur la carte ne repose sur cette source.',
  },
  'one.topicOff': {
    vi: ({ topics }: { topics: string }) => `Đang tắt: ${topics}`,
    zh: ({ topics }: { topics: string }) => `未显示：${topics}`,
    en: ({ topics }: { topics: string }) => `Switched off: ${topics}`,
    fr: ({ topics }: { topics: string }) => `Masqué\u00a0: ${topics}`,
  },
  'one.topicOn': { vi: 'Bật lên', zh: '显示', en: 'Switch on', fr: 'Afficher' },
  'one.filtered': {
    vi: 'Bộ lọc đang ẩn bớt một số mục.',
    zh: '筛选条件隐藏了部分条目。',
    en: 'Some items are hidden by filters.',
    fr: 'Des filtres en cachent une partie.',
  },
  'years.title': {
    vi: 'Các năm trong những thông tin dựa vào nguồn này',
    zh: '以此来源为据的信息所涉年份',
    en: 'Years in the details based on it',
    fr: 'Années des informations qui reposent sur elle',
  },
  'years.none': {
    vi: 'Các thông tin dựa vào nguồn này không nêu năm nào trên dòng thời gian.',
    zh: '以此来源为据的信息未提及时间轴上的年份。',
    en: 'No detail based on it names a year on the timeline.',
    fr: 'Aucune information qui repose sur elle ne nomme une année de la frise.',
  },
  'years.other': {
    vi: ({ year }: { year: number }) =>
      `Không thông tin nào dựa vào nguồn này ghi năm ${year}; bản đồ cho thấy tình trạng của năm ${year}.`,
    zh: ({ year }: { year: number }) =>
      `以此来源为据的信息中没有${year}年的；地图显示的是${year}年的状态。`,
    en: ({ year }: { year: number }) =>
      `No detail based on it is dated ${year}; the map shows the state in ${year}.`,
    fr: ({ year }: { year: number }) =>
      `Aucune information qui repose sur elle n’est datée de ${year}\u202f; la carte montre l’état des choses en ${year}.`,
  },
  'years.go': {
    vi: ({ year }: { year: number }) => `Chuyển sang năm ${year}`,
    zh: ({ year }: { year: number }) => `转到${year}年`,
    en: ({ year }: { year: number }) => `Go to ${year}`,
    fr: ({ year }: { year: number }) => `Aller à ${year}`,
  },
  'card.what': {
    vi: ({ id }: { id: string }) => `Tài liệu gốc ${id}`,
    zh: ({ id }: { id: string }) => `原始文件${id}`,
    en: ({ id }: { id: string }) => `Primary document ${id}`,
    fr: ({ id }: { id: string }) => `Document primaire ${id}`,
  },
  'card.about': {
    vi: 'Về tài liệu này',
    zh: '关于本文件',
    en: 'About this document',
    fr: 'À propos de ce document',
  },
  'card.publisher': { vi: 'Cơ quan đăng', zh: '发布者', en: 'Publisher', fr: 'Éditeur' },
  'card.language': { vi: 'Ngôn ngữ', zh: '语言', en: 'Language', fr: 'Langue' },
  'card.published': { vi: 'Ngày đăng', zh: '发布日期', en: 'Published', fr: 'Publication' },
  'card.dateBasis': {
    vi: 'Căn cứ xác định ngày',
    zh: '日期依据',
    en: 'Basis of the date',
    fr: 'Fondement de la date',
  },
  'card.event': { vi: 'Sự kiện', zh: '事件', en: 'Event', fr: 'Événement' },
  'card.sameArticle': {
    vi: 'Cùng một bài với',
    zh: '与下列文件为同一文章',
    en: 'Same article as',
    fr: 'Même article que',
  },
  'card.document': {
    vi: ({ id }: { id: string }) => `Tài liệu ${id}`,
    zh: ({ id }: { id: string }) => `文件${id}`,
    en: ({ id }: { id: string }) => `Document ${id}`,
    fr: ({ id }: { id: string }) => `Document ${id}`,
  },
  'card.address': {
    vi: 'Địa chỉ trang',
    zh: '网页地址',
    en: 'Address of the page',
    fr: 'Adresse de la page',
  },
  'card.statedAddress': {
    vi: 'Địa chỉ nguồn ghi trong tài liệu',
    zh: '文件所载来源网址',
    en: 'Source address given in it',
    fr: 'Adresse de source indiquée',
  },
  'card.related': {
    vi: 'Nguồn liên quan',
    zh: '相关来源',
    en: 'Related sources',
    fr: 'Sources liées',
  },
  'card.note': { vi: 'Ghi chú', zh: '说明', en: 'Note', fr: 'Note' },
  'card.problems': {
    vi: ({ count }: { count: number }) => `Những điểm cần lưu ý (${count})`,
    zh: ({ count }: { count: number }) => `需注意之处（${count}）`,
    en: ({ count }: { count: number }) => `Problems found in it (${count})`,
    fr: ({ count }: { count: number }) => `Problèmes relevés (${count})`,
  },
  'card.advice': { vi: 'Cách xử lý', zh: '处理办法', en: 'Advice', fr: 'Conseil' },
  'card.paragraphs': {
    vi: ({ list, count }: { list: string; count: number }) => (count === 0 ? '' : `đoạn ${list}`),
    zh: ({ list, count }: { list: string; count: number }) => (count === 0 ? '' : `第${list}段`),
    en: ({ list, count }: { list: string; count: number }) =>
      count === 0 ? '' : `${count === 1 ? 'paragraph' : 'paragraphs'} ${list}`,
    fr: ({ list, count }: { list: string; count: number }) =>
      count === 0 ? '' : `${count === 1 ? 'paragraphe' : 'paragraphes'} ${list}`,
  },
  'basis.stated': { vi: 'ghi trong văn bản', zh: '文中注明', en: 'stated', fr: 'indiquée' },
  'basis.inferred': { vi: 'suy ra', zh: '推断', en: 'inferred', fr: 'déduite' },
  'basis.external': {
    vi: 'theo nguồn khác',
    zh: '据其他来源',
    en: 'from another source',
    fr: 'd’après une autre source',
  },
  'severity.high': { vi: 'quan trọng', zh: '重要', en: 'serious', fr: 'important' },
  'severity.medium': { vi: 'trung bình', zh: '一般', en: 'medium', fr: 'moyen' },
  'severity.low': { vi: 'nhỏ', zh: '轻微', en: 'minor', fr: 'mineur' },
  'external.trialMonths': {
    vi: ({ value }: { value: string }) => `thí điểm ${value} tháng`,
    zh: ({ value }: { value: string }) => `试运行${value}个月`,
    en: ({ value }: { value: string }) =>
      `on trial for ${`${value}` === '1' ? '1 month' : `${value} months`}`,
    fr: ({ value }: { value: string }) => `à l’essai pendant ${value} mois`,
  },
  'external.possibleDate': {
    vi: ({ value }: { value: string }) => `có thể vào ${value}`,
    zh: ({ value }: { value: string }) => `可能在${value}`,
    en: ({ value }: { value: string }) => `possibly on ${value}`,
    fr: ({ value }: { value: string }) => `peut-être le ${value}`,
  },
  'external.since': {
    vi: ({ value }: { value: string }) => `từ năm ${value}`,
    zh: ({ value }: { value: string }) => `自${value}年起`,
    en: ({ value }: { value: string }) => `since ${value}`,
    fr: ({ value }: { value: string }) => `depuis ${value}`,
  },
  'external.term': {
    vi: ({ value }: { value: string }) => `giai đoạn ${value}`,
    zh: ({ value }: { value: string }) => `期限${value}`,
    en: ({ value }: { value: string }) => `term ${value}`,
    fr: ({ value }: { value: string }) => `période ${value}`,
  },
  'external.opened': {
    vi: ({ value }: { value: string }) => `mở từ ${value}`,
    zh: ({ value }: { value: string }) => `${value}开放`,
    en: ({ value }: { value: string }) => `opened in ${value}`,
    fr: ({ value }: { value: string }) => `ouvert en ${value}`,
  },
  'external.membersAdd': {
    vi: ({ value }: { value: string }) => `thêm thành viên: ${value}`,
    zh: ({ value }: { value: string }) => `增列成员：${value}`,
    en: ({ value }: { value: string }) => `a further member: ${value}`,
    fr: ({ value }: { value: string }) => `membre à ajouter\u00a0: ${value}`,
  },
  'external.guest': {
    vi: 'là khách mời',
    zh: '为特邀方',
    en: 'as an invited guest',
    fr: 'comme invité',
  },
};
