import { sideBySide } from '../../translate.ts';

const texts = {
  'clerk.open': {
    vi: 'Ghi sự việc từ một bản tin',
    zh: '从报道录入事实',
    en: 'Record facts from a report',
    fr: 'Saisir des faits d’un article',
  },
  'clerk.back': {
    vi: 'Về danh sách nguồn',
    zh: '返回来源列表',
    en: 'Back to the sources',
    fr: 'Retour aux sources',
  },
  'clerk.report': { vi: 'Bản tin', zh: '报道', en: 'Report', fr: 'Article' },
  'clerk.paste': {
    vi: 'Dán bản tin vào đây',
    zh: '请将报道全文粘贴于此',
    en: 'Paste the report here',
    fr: 'Collez l’article ici',
  },
  'clerk.stays': {
    vi: 'Bản tin chỉ ở trong thẻ này: không lưu, không gửi, không ghi vào tệp.',
    zh: '报道只留在本标签页：不保存、不发送、不写入文件。',
    en: 'The report stays in this tab: it is not kept, not sent and in no file.',
    fr: 'L’article reste dans cet onglet : il n’est ni conservé, ni envoyé, ni écrit dans un fichier.',
  },
  'clerk.found': {
    vi: ({ count }: { readonly count: number }) =>
      count === 0
        ? 'Chưa thấy cửa khẩu, dự án hoặc ngày nào.'
        : `Nhận ra ${count} tên, ngày và số liệu. Bấm tên cửa khẩu, dự án, phiên họp hoặc số liệu để ghi một sự việc.`,
    zh: ({ count }: { readonly count: number }) =>
      count === 0
        ? '尚未识别出口岸、项目或日期。'
        : `已识别${count}处名称、日期和数据。点击口岸、项目、会议或数据即可录入一项事实。`,
    en: ({ count }: { readonly count: number }) =>
      count === 0
        ? 'No gate, project or date is recognised yet.'
        : `${count === 1 ? '1 name, date or figure is' : `${count} names, dates and figures are`} recognised. Press a gate, project, session or figure to record a fact.`,
    fr: ({ count }: { readonly count: number }) =>
      count === 0
        ? 'Aucun poste-frontière, projet ou date n’est encore reconnu.'
        : `${count === 1 ? '1 nom, date ou chiffre reconnu' : `${count} noms, dates et chiffres reconnus`}. Choisissez un poste-frontière, un projet, une session ou un chiffre pour saisir un fait.`,
  },
  'clerk.none': {
    vi: 'Chưa có sự việc nào. Bấm một tên trong bản tin, hoặc thêm:',
    zh: '尚无事实。请点击报道中的名称，或添加：',
    en: 'No facts yet. Press a name in the report, or add:',
    fr: 'Aucun fait pour l’instant. Choisissez un nom dans l’article, ou ajoutez\u00a0:',
  },
  'clerk.starred': {
    vi: '* còn phải điền',
    zh: '* 尚待填写',
    en: '* still to be filled in',
    fr: '* encore à remplir',
  },
  'clerk.addMore': { vi: 'Thêm:', zh: '添加：', en: 'Add:', fr: 'Ajouter\u00a0:' },
  'clerk.addClaim': {
    vi: 'Ghi một nội dung của đoạn này',
    zh: '录入本段的一条陈述',
    en: 'Record what this paragraph says',
    fr: 'Saisir un énoncé de ce paragraphe',
  },
  'clerk.missing': {
    vi: ({ numbers }: { readonly numbers: string }) =>
      `Tệp dẫn các đoạn không có trong bản tin này: ${numbers}. Đây là bản tin khác, hoặc đã bị sửa.`,
    zh: ({ numbers }: { readonly numbers: string }) =>
      `文件引用的段落不在此报道中：${numbers}。报道不同或已改动。`,
    en: ({ numbers }: { readonly numbers: string }) =>
      `The file cites paragraphs that this report does not have: ${numbers}. It is another report, or has been changed.`,
    fr: ({ numbers }: { readonly numbers: string }) =>
      `Le fichier cite des paragraphes absents de cet article\u00a0: ${numbers}. C’est un autre article, ou il a changé.`,
  },
  'clerk.again': {
    vi: 'Tệp chỉ có mã băm của các đoạn. Dán lại bản tin để thấy từng nội dung ở đoạn của nó.',
    zh: '文件只存段落的哈希值。请重新粘贴报道，以便逐条对照原段。',
    en: 'The file has only hashes of the paragraphs. Paste the report again to see each statement at its paragraph.',
    fr: 'Le fichier n’a que les empreintes des paragraphes. Collez de nouveau l’article pour voir chaque énoncé à son paragraphe.',
  },
  'clerk.aside': {
    vi: 'Đoạn này là gì',
    zh: '本段性质',
    en: 'What this paragraph is',
    fr: 'Nature du paragraphe',
  },
  'clerk.cited': { vi: 'đã dẫn', zh: '已引用', en: 'cited', fr: 'cité' },
  'clerk.card': {
    vi: 'Thẻ của bản tin',
    zh: '报道卡片',
    en: 'Card of the report',
    fr: 'Fiche de l’article',
  },
  'clerk.more': {
    vi: 'Thêm chi tiết',
    zh: '更多字段',
    en: 'More fields',
    fr: 'Plus de champs',
  },
  'clerk.moreNeeded': {
    vi: 'Thêm chi tiết (còn lỗi)',
    zh: '更多字段（有误）',
    en: 'More fields (something is wrong)',
    fr: 'Plus de champs (à corriger)',
  },
  'clerk.addOne': {
    vi: ({ name }: { readonly name: string }) => `Thêm: ${name}`,
    zh: ({ name }: { readonly name: string }) => `添加：${name}`,
    en: ({ name }: { readonly name: string }) => `Add: ${name}`,
    fr: ({ name }: { readonly name: string }) => `Ajouter\u00a0: ${name}`,
  },
  'clerk.removeOne': {
    vi: ({ name }: { readonly name: string }) => `Bỏ: ${name}`,
    zh: ({ name }: { readonly name: string }) => `删除：${name}`,
    en: ({ name }: { readonly name: string }) => `Remove: ${name}`,
    fr: ({ name }: { readonly name: string }) => `Retirer\u00a0: ${name}`,
  },
  'clerk.toTranslate': {
    vi: 'chưa dịch',
    zh: '待翻译',
    en: 'to be translated',
    fr: 'à traduire',
  },
  'clerk.inReport': {
    vi: 'Có trong bản tin',
    zh: '报道中出现',
    en: 'Named in the report',
    fr: 'Nommé dans l’article',
  },
  'clerk.others': { vi: 'Khác', zh: '其他', en: 'Others', fr: 'Autres' },
  'clerk.flaws': {
    vi: ({ count }: { readonly count: number }) =>
      `Còn ${count} chỗ thiếu hoặc chưa đúng. Tệp vẫn lưu được.`,
    zh: ({ count }: { readonly count: number }) => `尚有${count}处缺漏或有误。文件仍可保存。`,
    en: ({ count }: { readonly count: number }) =>
      `${count === 1 ? '1 field is' : `${count} fields are`} missing or not right yet. The file can be saved all the same.`,
    fr: ({ count }: { readonly count: number }) =>
      `${count === 1 ? '1 champ manque ou n’est pas juste' : `${count} champs manquent ou ne sont pas justes`}. Le fichier s’enregistre quand même.`,
  },
  'clerk.layer': {
    vi: ({ count, beyond }: { readonly count: number; readonly beyond: number }) =>
      `Bản nháp của bạn, chưa vào dữ liệu: ${count} nơi${beyond > 0 ? `; ${beyond} sự việc của năm khác hoặc chưa rõ nơi` : ''}`,
    zh: ({ count, beyond }: { readonly count: number; readonly beyond: number }) =>
      `您的草稿，尚未入库：${count}处${beyond > 0 ? `；另有${beyond}项属其他年份或地点不明` : ''}`,
    en: ({ count, beyond }: { readonly count: number; readonly beyond: number }) =>
      `Your draft, not in the data: ${count === 1 ? '1 place' : `${count} places`}${beyond > 0 ? `; ${beyond} of another year or without a place` : ''}`,
    fr: ({ count, beyond }: { readonly count: number; readonly beyond: number }) =>
      `Votre brouillon, hors des données\u00a0: ${count === 1 ? '1 lieu' : `${count} lieux`}${beyond > 0 ? `\u202f; ${beyond} d’une autre année ou sans lieu` : ''}`,
  },
  'clerk.seeMap': {
    vi: 'Xem trên bản đồ',
    zh: '在地图上查看',
    en: 'See it on the map',
    fr: 'Voir sur la carte',
  },
  'clerk.nextFlaw': {
    vi: 'Đến chỗ đầu tiên',
    zh: '转到第一处',
    en: 'Go to the first',
    fr: 'Aller au premier',
  },
  'clerk.add': {
    vi: ({ name }: { readonly name: string }) => `Ghi sự việc về ${name}`,
    zh: ({ name }: { readonly name: string }) => `录入关于${name}的事实`,
    en: ({ name }: { readonly name: string }) => `Record a fact about ${name}`,
    fr: ({ name }: { readonly name: string }) => `Saisir un fait sur ${name}`,
  },
  'clerk.source': { vi: 'Nguồn', zh: '来源', en: 'Source', fr: 'Source' },
  'clerk.url': { vi: 'Địa chỉ', zh: '网址', en: 'Address', fr: 'Adresse' },
  'clerk.title': {
    vi: 'Tiêu đề, như đã đăng',
    zh: '标题（照原文）',
    en: 'Title, as published',
    fr: 'Titre, tel que publié',
  },
  'clerk.publisher': { vi: 'Đơn vị đăng', zh: '发布单位', en: 'Publisher', fr: 'Éditeur' },
  'clerk.date': { vi: 'Ngày', zh: '日期', en: 'Date', fr: 'Date' },
  'clerk.language': { vi: 'Ngôn ngữ', zh: '语言', en: 'Language', fr: 'Langue' },
  'clerk.known': {
    vi: 'Nguồn này đã có trong dữ liệu.',
    zh: '数据中已有此来源。',
    en: 'The data have this source already.',
    fr: 'Cette source est déjà dans les données.',
  },
  'clerk.facts': { vi: 'Sự việc', zh: '事实', en: 'Facts', fr: 'Faits' },
  'clerk.choose': { vi: 'chọn…', zh: '请选择…', en: 'choose…', fr: 'choisir…' },
  'clerk.remove': { vi: 'Bỏ', zh: '删除', en: 'Remove', fr: 'Retirer' },
  'clerk.checked': {
    vi: 'Người đối chiếu thứ hai',
    zh: '第二人核对',
    en: 'Checked by a second person',
    fr: 'Vérifié par une seconde personne',
  },
  'clerk.by': {
    vi: 'Tên viết tắt hoặc đơn vị (không công bố)',
    zh: '姓名缩写或单位（不公布）',
    en: 'Initials or office (not published)',
    fr: 'Initiales ou service (non publié)',
  },
  'clerk.day': {
    vi: 'Ngày đối chiếu',
    zh: '核对日期',
    en: 'Day of the check',
    fr: 'Date de la vérification',
  },
  'clerk.gaps': {
    vi: ({ count }: { readonly count: number }) => `Còn ${count} đoạn cần dịch.`,
    zh: ({ count }: { readonly count: number }) => `${count}段文字待翻译。`,
    en: ({ count }: { readonly count: number }) =>
      count === 1
        ? '1 text is still to be translated.'
        : `${count} texts are still to be translated.`,
    fr: ({ count }: { readonly count: number }) =>
      count === 1 ? '1 texte reste à traduire.' : `${count} textes restent à traduire.`,
  },
  'clerk.ready': {
    vi: 'Tệp đầy đủ, có thể đưa vào dữ liệu.',
    zh: '文件完整，可以录入数据。',
    en: 'The file is complete and can be taken into the data.',
    fr: 'Le fichier est complet et peut entrer dans les données.',
  },
  'clerk.save': {
    vi: 'Lưu thành tệp',
    zh: '存为文件',
    en: 'Save as a file',
    fr: 'Enregistrer dans un fichier',
  },
  'clerk.book': {
    vi: 'Lưu thành bảng tính',
    zh: '存为工作簿',
    en: 'Save as a workbook',
    fr: 'Enregistrer dans un classeur',
  },
  'clerk.emptyBook': {
    vi: 'Bảng tính trống để điền',
    zh: '空白工作簿（供填写）',
    en: 'An empty workbook to fill in',
    fr: 'Un classeur vide à remplir',
  },
  'clerk.cells': {
    vi: 'Trong bảng tính còn những ô này:',
    zh: '工作簿中尚有这些单元格：',
    en: 'In the workbook these cells are left:',
    fr: 'Dans le classeur restent ces cellules\u00a0:',
  },
  'clerk.row': {
    vi: ({ row }: { readonly row: number }) => `hàng ${row}`,
    zh: ({ row }: { readonly row: number }) => `第${row}行`,
    en: ({ row }: { readonly row: number }) => `row ${row}`,
    fr: ({ row }: { readonly row: number }) => `ligne ${row}`,
  },
  'cell.column': {
    vi: 'Không có trường này; cột bị bỏ qua.',
    zh: '没有此字段，该列未读取。',
    en: 'There is no such field; the column is left out.',
    fr: 'Ce champ n’existe pas\u202f; la colonne est ignorée.',
  },
  'cell.json': {
    vi: 'Không đọc được ô này.',
    zh: '无法读取此单元格。',
    en: 'This cell cannot be read.',
    fr: 'Cette cellule est illisible.',
  },
  'cell.parent': {
    vi: 'Không rõ hàng này thuộc hàng nào: ghi mã ở cột đầu.',
    zh: '不知此行属于哪一行：请在首列填写其编号。',
    en: 'It is not said to which row this belongs: write its id in the first column.',
    fr: 'On ne sait de quelle ligne ceci relève\u00a0: inscrivez son identifiant en première colonne.',
  },
  'cell.sheets': {
    vi: 'Không có trang tính nào của bảng sự việc.',
    zh: '没有任何事实工作表。',
    en: 'There is no sheet of facts.',
    fr: 'Il n’y a aucune feuille de faits.',
  },
  'clerk.file': { vi: 'Mở tệp', zh: '打开文件', en: 'Open a file', fr: 'Ouvrir un fichier' },
  'clerk.clear': { vi: 'Xóa hết', zh: '全部清除', en: 'Clear all', fr: 'Tout effacer' },
  'clerk.undo': { vi: 'Hoàn tác', zh: '撤销', en: 'Undo', fr: 'Annuler' },
  'clerk.notRead': {
    vi: 'Tệp này không phải tệp sự việc.',
    zh: '此文件不是事实文件。',
    en: 'This is no file of facts.',
    fr: 'Ce n’est pas un fichier de faits.',
  },
};

/** The texts of the editor of facts; they come with it. */
export const say = sideBySide(texts);
