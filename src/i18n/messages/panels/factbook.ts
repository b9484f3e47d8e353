import { sideBySide } from '../../translate.ts';

const texts = {
  'book.title': {
    vi: 'Sự việc từ một bản tin',
    zh: '报道中的事实',
    en: 'Facts from a report',
    fr: 'Faits d’un article',
  },
  'book.rows': {
    vi: 'Mỗi hàng là một sự việc, mỗi trang là một loại. Trang không dùng thì để trống.',
    zh: '一行一项事实，一页一类；不用的页留空。',
    en: 'A row is a fact, a sheet a kind of fact. Sheets that are not needed stay empty.',
    fr: 'Une ligne est un fait, une feuille un type de fait. Les feuilles inutiles restent vides.',
  },
  'book.needed': {
    vi: 'Cột có dấu * cần điền. Chữ trong [ ] là tên trường: giữ nguyên hàng tiêu đề.',
    zh: '标*的列必填。[ ]内为字段名：请勿改动标题行。',
    en: 'Columns with * are needed. What stands in [ ] is the field’s own name: leave the headings as they are.',
    fr: 'Les colonnes marquées * sont à remplir. Entre [ ] figure le nom du champ\u00a0: laissez les en-têtes tels quels.',
  },
  'book.lists': {
    vi: 'Nhiều ô có danh sách để chọn. Nhiều mục trong một ô: ngăn bằng dấu chấm phẩy; lời trích: mỗi lời một dòng.',
    zh: '许多单元格可从列表选择。一格多项用分号隔开；引用字句每行一条。',
    en: 'Many cells have a list to choose from. Several in one cell are parted by semicolons; words of the report stand one a line.',
    fr: 'Beaucoup de cellules offrent une liste. Plusieurs éléments se séparent par des points-virgules\u202f; les mots de l’article, un par ligne.',
  },
  'book.dates': {
    vi: 'Ngày: 2026, 2026-11 hoặc 2026-11-24. Không biết thì để trống.',
    zh: '日期：2026、2026-11或2026-11-24；不知则留空。',
    en: 'Dates: 2026, 2026-11 or 2026-11-24. What is not known stays empty.',
    fr: 'Dates\u00a0: 2026, 2026-11 ou 2026-11-24. Ce qui n’est pas connu reste vide.',
  },
  'book.languages': {
    vi: 'Một thứ tiếng là đủ; các tiếng khác dịch sau. Nguồn để trống nghĩa là nguồn đầu tiên ở trang sources.',
    zh: '写一种语言即可，其余后译。来源留空，即指sources页第一条。',
    en: 'One language is enough; the others are translated later. Where no source is named the first of the sheet sources is meant.',
    fr: 'Une langue suffit\u202f; les autres suivront. Sans source indiquée, c’est la première de la feuille sources.',
  },
  'book.after': {
    vi: 'Xong: mở tệp này trong trang (Mở tệp), hoặc gửi cho người giữ dữ liệu: npm run take-in -- TỆP.xlsx',
    zh: '完成后：在网页中用“打开文件”打开，或交数据维护者：npm run take-in -- 文件.xlsx',
    en: 'Then: open this file in the page (Open a file), or send it to whoever keeps the data: npm run take-in -- FILE.xlsx',
    fr: 'Ensuite\u00a0: ouvrez ce fichier dans la page (Ouvrir un fichier), ou envoyez-le à qui tient les données\u00a0: npm run take-in -- FICHIER.xlsx',
  },
  'book.sheets': { vi: 'Các trang', zh: '各页', en: 'Sheets', fr: 'Feuilles' },
  'book.count': {
    vi: ({ count }: { readonly count: number }) => `${count} hàng`,
    zh: ({ count }: { readonly count: number }) => `${count}行`,
    en: ({ count }: { readonly count: number }) => (count === 1 ? '1 row' : `${count} rows`),
    fr: ({ count }: { readonly count: number }) =>
      count < 2 ? `${count} ligne` : `${count} lignes`,
  },
  'book.yes': { vi: 'có', zh: '是', en: 'yes', fr: 'oui' },
  'book.choices': {
    vi: 'danh sách để chọn',
    zh: '可选列表',
    en: 'lists to choose from',
    fr: 'listes de choix',
  },
  'book.people': { vi: 'thành viên đoàn', zh: '代表团成员', en: 'people', fr: 'personnes' },
  'book.paragraphs': { vi: 'các đoạn', zh: '各段', en: 'paragraphs', fr: 'paragraphes' },
};

/** The texts of a workbook of facts; they come when one is written. */
export const bookSay = sideBySide(texts);
