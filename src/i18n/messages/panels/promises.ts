import { sideBySide } from '../../translate.ts';

const texts = {
  'table.title': {
    vi: 'Đã thống nhất và kết quả',
    zh: '商定事项及进展',
    en: 'What was agreed and what came of it',
    fr: 'Ce qui a été convenu et la suite donnée',
  },
  'table.agreed': {
    vi: 'Đã thống nhất, cam kết, đề nghị',
    zh: '商定、承诺与提议',
    en: 'Agreed, promised, asked',
    fr: 'Convenu, promis, demandé',
  },
  'table.done': { vi: 'Kết quả', zh: '进展', en: 'What came of it', fr: 'Suite donnée' },
};

/** Texts of promises as a table and as a picture. */
export const promisesSay = sideBySide(texts);
