import type { Trouble } from '../../src/start/watch.ts';

/** Languages in the order of the page's own words; the tag is that of the `lang` attribute. */
export const TAGS = { vi: 'vi', zh: 'zh-Hans', en: 'en', fr: 'fr' } as const;

type Words = Readonly<Record<keyof typeof TAGS, string>>;

/** Why a reader sees this in place of the map. */
export const TROUBLES: Readonly<Record<Trouble, Words>> = {
  slow: {
    vi: 'Bản đồ vẫn đang tải. Trong lúc chờ, đây là tình trạng của các cửa khẩu.',
    zh: '地图仍在加载。等待期间，可先查看各口岸的状态。',
    en: 'The map is still on its way. Meanwhile, this is the state of the gates.',
    fr: 'La carte est encore en chargement. En attendant, voici l’état des postes-frontières.',
  },
  failed: {
    vi: 'Không khởi động được bản đồ: thiếu một phần của trang, hoặc máy chủ hay khung nhúng đã chặn. Hãy tải lại trang; nếu không được, xin báo cho người quản lý trang. Dưới đây là tình trạng của các cửa khẩu.',
    zh: '地图无法启动：页面的某一部分没有加载，或被服务器、嵌入框架拦截。请重新加载页面；如仍无效，请告知网站管理者。以下为各口岸的状态。',
    en: 'The map could not be started: a part of the page did not come, or the server or the frame around it keeps it away. Reload the page; if that does not help, tell whoever keeps this site. Below is the state of the gates.',
    fr: 'La carte n’a pas pu démarrer : une partie de la page n’est pas arrivée, ou le serveur ou le cadre qui l’entoure la bloque. Rechargez la page ; si cela n’y fait rien, prévenez le responsable du site. Voici l’état des postes-frontières.',
  },
  old: {
    vi: 'Trình duyệt này quá cũ cho bản đồ. Cần Chrome hoặc Edge 109, Firefox 115, Safari 16 trở lên. Dưới đây là tình trạng của các cửa khẩu.',
    zh: '此浏览器版本过旧，无法显示地图。需要 Chrome 或 Edge 109、Firefox 115、Safari 16 或更高版本。以下为各口岸的状态。',
    en: 'This browser is too old for the map. It takes Chrome or Edge 109, Firefox 115, Safari 16 or later. Below is the state of the gates.',
    fr: 'Ce navigateur est trop ancien pour la carte. Il faut Chrome ou Edge 109, Firefox 115, Safari 16 ou plus récent. Voici l’état des postes-frontières.',
  },
};

/** Where scripts are switched off. */
export const NO_SCRIPT: Words = {
  vi: 'Bản đồ này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại trang.',
  zh: '本地图需要 JavaScript。请在浏览器中启用 JavaScript，然后重新加载页面。',
  en: 'This map needs JavaScript. Please switch it on in your browser and reload the page.',
  fr: 'Cette carte a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.',
};

/** What the table is, with its year and the day on which the data were closed. */
export const CAPTION: Readonly<
  Record<keyof typeof TAGS, (year: number, closed: string) => string>
> = {
  vi: (year, closed) => `Cửa khẩu Việt Nam – Trung Quốc năm ${year}, dữ liệu đến ${closed}`,
  zh: (year, closed) => `中越口岸，${year}年，数据截至${closed}`,
  en: (year, closed) => `Gates between Vietnam and China in ${year}, data as of ${closed}`,
  fr: (year, closed) =>
    `Postes-frontières entre le Vietnam et la Chine en ${year}, données au ${closed}`,
};

/** Heads of the columns. */
export const HEADS: readonly Words[] = [
  { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate', fr: 'Poste' },
  { vi: 'Loại', zh: '类别', en: 'Kind', fr: 'Type' },
  { vi: 'Tình trạng', zh: '状态', en: 'State', fr: 'État' },
  {
    vi: 'Nguồn mới nhất',
    zh: '最新来源',
    en: 'Newest source',
    fr: 'Source la plus récente',
  },
];

/** Where no source speaks of the year, and where a source has no date. */
export const SILENT: Words = {
  vi: 'không có nguồn',
  zh: '无来源',
  en: 'no source',
  fr: 'aucune source',
};
export const UNDATED: Words = {
  vi: 'không ghi ngày',
  zh: '未注明日期',
  en: 'no date',
  fr: 'sans date',
};

/** Leads to the pages of records, which need no script either. */
export const RECORDS: Words = {
  vi: 'Mỗi cửa khẩu, lối mở và cuộc họp một trang',
  zh: '口岸、通道与会议，每项一页',
  en: 'A page for each gate, crossing and meeting',
  fr: 'Une page pour chaque poste, passage et réunion',
};
