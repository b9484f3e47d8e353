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
  narrow: {
    vi: 'Lọc và tải về',
    zh: '筛选与下载',
    en: 'Filter and download',
    fr: 'Filtrer et télécharger',
  },
  picture: { vi: 'Theo thời gian', zh: '时间线', en: 'On the timeline', fr: 'Dans le temps' },
  'picture.intro': {
    vi: 'Mỗi dòng: từ ngày nêu ra đến kết quả; đường chấm: đã tìm đến ngày đó, chưa thấy bản tin.',
    zh: '每行自提出之日至已见报道的进展；点线：检索至该日未见报道。',
    en: 'Each line runs from the day of the promise to what is reported of it; dotted: no report found up to that day.',
    fr: 'Chaque ligne va du jour de l’engagement à ce qui en est rapporté\u202f; pointillés\u00a0: aucun article trouvé jusqu’à ce jour.',
  },
};

/** Texts of promises as a table and as a picture. */
export const promisesSay = sideBySide(texts);
