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
        : `Nhận ra ${count} tên và ngày. Bấm tên cửa khẩu, lối mở hoặc dự án để ghi một sự việc.`,
    zh: ({ count }: { readonly count: number }) =>
      count === 0
        ? '尚未识别出口岸、项目或日期。'
        : `已识别${count}处名称和日期。点击口岸、通道或项目名称即可录入一项事实。`,
    en: ({ count }: { readonly count: number }) =>
      count === 0
        ? 'No gate, project or date is recognised yet.'
        : `${count === 1 ? '1 name or date is' : `${count} names and dates are`} recognised. Press the name of a gate, crossing or project to record a fact.`,
    fr: ({ count }: { readonly count: number }) =>
      count === 0
        ? 'Aucun poste-frontière, projet ou date n’est encore reconnu.'
        : `${count === 1 ? '1 nom ou date reconnu' : `${count} noms et dates reconnus`}. Choisissez un poste-frontière, un passage ou un projet pour saisir un fait.`,
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
  'clerk.none': {
    vi: 'Chưa có sự việc nào.',
    zh: '尚无事实。',
    en: 'No facts yet.',
    fr: 'Aucun fait pour l’instant.',
  },
  'clerk.kind': { vi: 'Loại', zh: '类型', en: 'Kind', fr: 'Type' },
  'clerk.state': { vi: 'tình trạng mới', zh: '新状态', en: 'new state', fr: 'nouvel état' },
  'clerk.stage': { vi: 'giai đoạn mới', zh: '新阶段', en: 'new stage', fr: 'nouvelle étape' },
  'clerk.event': { vi: 'sự kiện', zh: '事件', en: 'event', fr: 'événement' },
  'clerk.value': { vi: 'Nội dung', zh: '内容', en: 'What', fr: 'Contenu' },
  'clerk.choose': { vi: 'chọn…', zh: '请选择…', en: 'choose…', fr: 'choisir…' },
  'clerk.note': {
    vi: 'Ghi chú, bằng lời của mình',
    zh: '说明（用自己的话）',
    en: 'Note, in your own words',
    fr: 'Note, avec vos propres mots',
  },
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
  'clerk.faults': {
    vi: ({ fields }: { readonly fields: string }) => `Còn thiếu hoặc chưa đúng: ${fields}.`,
    zh: ({ fields }: { readonly fields: string }) => `尚缺或有误：${fields}。`,
    en: ({ fields }: { readonly fields: string }) => `Missing or not right yet: ${fields}.`,
    fr: ({ fields }: { readonly fields: string }) =>
      `Manque ou n’est pas encore juste : ${fields}.`,
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
  'clerk.file': { vi: 'Mở tệp', zh: '打开文件', en: 'Open a file', fr: 'Ouvrir un fichier' },
  'clerk.clear': { vi: 'Xóa hết', zh: '全部清除', en: 'Clear all', fr: 'Tout effacer' },
  'clerk.undo': { vi: 'Hoàn tác', zh: '撤销', en: 'Undo', fr: 'Annuler' },
  'clerk.about': { vi: 'Mục', zh: '条目', en: 'About', fr: 'Sur' },
  'clerk.notRead': {
    vi: 'Tệp này không phải tệp sự việc.',
    zh: '此文件不是事实文件。',
    en: 'This is no file of facts.',
    fr: 'Ce n’est pas un fichier de faits.',
  },
};

/** The texts of the editor of facts; they come with it. */
export const say = sideBySide(texts);
