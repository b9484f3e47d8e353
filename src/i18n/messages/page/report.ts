import { sideBySide } from '../../translate.ts';

const texts = {
  'report.title': {
    vi: 'Báo lỗi trong dữ liệu',
    zh: '数据纠错',
    en: 'Report an error',
    fr: 'Signaler une erreur',
  },
  'report.record': { vi: 'Mục', zh: '条目', en: 'Record', fr: 'Fiche' },
  'report.year': { vi: 'Năm hiển thị', zh: '所示年份', en: 'Year on screen', fr: 'Année affichée' },
  'report.statement': {
    vi: 'Nội dung đang ghi',
    zh: '现有内容',
    en: 'What it says now',
    fr: 'Texte actuel',
  },
  'report.proposed': {
    vi: 'Đề nghị sửa thành',
    zh: '建议改为',
    en: 'What it should say',
    fr: 'Texte proposé',
  },
  'report.source': {
    vi: 'Nguồn (đơn vị đăng, tiêu đề, ngày, địa chỉ)',
    zh: '出处（发布单位、标题、日期、网址）',
    en: 'Source (publisher, title, date, address)',
    fr: 'Source (éditeur, titre, date, adresse)',
  },
  'report.edition': {
    vi: 'Ấn bản dữ liệu',
    zh: '数据版本',
    en: 'Edition of the data',
    fr: 'Édition des données',
  },
  'report.link': { vi: 'Liên kết', zh: '链接', en: 'Link', fr: 'Lien' },
  'report.day': {
    vi: 'Ngày xem',
    zh: '查看日期',
    en: 'Day of reading',
    fr: 'Date de consultation',
  },
  'report.how': {
    vi: 'Trang không gửi gì đi. Hãy sao chép hoặc lưu văn bản dưới đây rồi gửi cho đơn vị phụ trách dữ liệu. Không có nguồn thì chưa thể sửa.',
    zh: '本页不发送任何内容。请复制或保存下方文字，发给数据负责单位。没有出处的内容无法更正。',
    en: 'The page sends nothing. Copy or save the text below and send it to the office that keeps the data. Without a source nothing can be corrected.',
    fr: 'La page n’envoie rien. Copiez ou enregistrez le texte ci-dessous et envoyez-le au service qui tient les données. Sans source, rien ne peut être corrigé.',
  },
  'report.text': {
    vi: 'Văn bản để gửi',
    zh: '待发送的文字',
    en: 'Text to be sent',
    fr: 'Texte à envoyer',
  },
  'report.save': {
    vi: 'Lưu thành tệp',
    zh: '存为文件',
    en: 'Save as a file',
    fr: 'Enregistrer dans un fichier',
  },
  'report.mail': {
    vi: 'Mở trong chương trình thư',
    zh: '在邮件程序中打开',
    en: 'Open in the mail program',
    fr: 'Ouvrir dans la messagerie',
  },
  'report.long': {
    vi: 'Quá dài cho một liên kết thư: hãy sao chép hoặc lưu thành tệp.',
    zh: '内容过长，无法放入邮件链接：请复制或存为文件。',
    en: 'Too long for a mail link: copy it or save it as a file.',
    fr: 'Trop long pour un lien de messagerie : copiez-le ou enregistrez-le.',
  },
};

/** The texts by which a reader reports an error; they come with the details of a record. */
export const say = sideBySide(texts);
