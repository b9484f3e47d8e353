import { sideBySide } from '../../translate.ts';

const MONTHS_EN = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const MONTHS_FR = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

const SHORT = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

const texts = {
  chart: { vi: 'Biểu đồ', zh: '图表', en: 'Charts', fr: 'Graphiques' },
  'chart.status': {
    vi: 'Tình trạng qua các năm',
    zh: '历年状态',
    en: 'Status over the years',
    fr: 'État au fil des ans',
  },
  'chart.events': {
    vi: 'Sự kiện theo tháng',
    zh: '逐月事件',
    en: 'Events by month',
    fr: 'Événements par mois',
  },
  overview: {
    vi: 'Tình trạng của các cửa khẩu, lối mở và lối thông quan qua các năm, từ tây sang đông',
    zh: '口岸和通道历年状态，自西向东',
    en: 'Status of gates and crossings over the years, west to east',
    fr: 'État des postes-frontières et passages au fil des ans, d’ouest en est',
  },
  disputed: {
    vi: (p: { list: string }) => `Các nguồn chưa thống nhất về: ${p.list}`,
    zh: ({ list }: { list: string }) => `来源不一致：${list}`,
    en: ({ list }: { list: string }) => `Sources disagree about: ${list}`,
    fr: ({ list }: { list: string }) => `Les sources divergent sur\u00a0: ${list}`,
  },
  yearOnScreen: {
    vi: (p: { year: number }) => `${p.year}, năm trên màn hình`,
    zh: ({ year }: { year: number }) => `${year}年，当前年份`,
    en: ({ year }: { year: number }) => `${year}, the year on screen`,
    fr: ({ year }: { year: number }) => `${year}, année affichée`,
  },
  hint: {
    vi: 'trỏ vào một năm để đọc tình trạng, ngày và số nguồn; bấm để chọn cửa khẩu và chuyển đến năm đó.',
    zh: '指向某一年可查看状态、日期和来源数；点按即选定口岸并转到该年。',
    en: 'point at a year to read status, dates and number of sources; click to select the gate and go to that year.',
    fr: 'pointez une année pour lire l’état, les dates et le nombre de sources\u202f; cliquez pour choisir le poste-frontière et aller à cette année.',
  },
  order: { vi: 'Thứ tự', zh: '排序', en: 'Order', fr: 'Ordre' },
  'order.west': {
    vi: (_: { year: number }) => 'từ tây sang đông',
    zh: () => '自西向东',
    en: () => 'west to east',
    fr: () => 'd’ouest en est',
  },
  'order.status': {
    vi: (p: { year: number }) => `tình trạng năm ${p.year}`,
    zh: ({ year }: { year: number }) => `${year}年状态`,
    en: ({ year }: { year: number }) => `status in ${year}`,
    fr: ({ year }: { year: number }) => `état en ${year}`,
  },
  'order.gaps': {
    vi: (_: { year: number }) => 'nhiều năm không có nguồn nhất',
    zh: () => '无来源年份最多',
    en: () => 'most years without a source',
    fr: () => 'le plus d’années sans source',
  },
  'order.oldest': {
    vi: (_: { year: number }) => 'tin cũ nhất',
    zh: () => '最久未更新',
    en: () => 'longest not heard of',
    fr: () => 'nouvelles les plus anciennes',
  },
  gaps: {
    vi: (p: { count: number }) => `${p.count} năm không có nguồn`,
    zh: ({ count }: { count: number }) => `${count}年无来源`,
    en: ({ count }: { count: number }) =>
      count === 1 ? '1 year without a source' : `${count} years without a source`,
    fr: ({ count }: { count: number }) =>
      count < 2 ? `${count} année sans source` : `${count} années sans source`,
  },
  gapsOf: {
    vi: (p: { gaps: number; of: number }) =>
      `${p.gaps} trong ${p.of} năm của các cửa khẩu, lối mở không có nguồn`,
    zh: ({ gaps, of }: { gaps: number; of: number }) => `各处合计${of}年中${gaps}年无来源`,
    en: ({ gaps, of }: { gaps: number; of: number }) =>
      `no source for ${gaps} of ${of} years, all gates and crossings together`,
    fr: ({ gaps, of }: { gaps: number; of: number }) =>
      `aucune source pour ${gaps} années sur ${of}, tous postes et passages confondus`,
  },
  nothing: {
    vi: 'Không có cửa khẩu, lối mở hoặc lối thông quan nào khớp bộ lọc.',
    zh: '没有符合筛选条件的口岸或通道。',
    en: 'No gate or crossing matches the filters.',
    fr: 'Aucun poste-frontière ni passage ne correspond aux filtres.',
  },
  eventsGrid: {
    vi: 'Số sự kiện theo tháng và năm',
    zh: '各年各月事件数',
    en: 'Number of events by month and year',
    fr: 'Nombre d’événements par mois et par année',
  },
  month: {
    vi: (p: { month: number }) => `Tháng ${p.month}`,
    zh: ({ month }: { month: number }) => `${month}月`,
    en: ({ month }: { month: number }) => MONTHS_EN[month - 1] ?? `${month}`,
    fr: ({ month }: { month: number }) => MONTHS_FR[month - 1] ?? `${month}`,
  },
  monthShort: {
    vi: (p: { month: number }) => `${p.month}`,
    zh: ({ month }: { month: number }) => `${month}月`,
    en: ({ month }: { month: number }) => (MONTHS_EN[month - 1] ?? `${month}`).slice(0, 3),
    fr: ({ month }: { month: number }) => SHORT[month - 1] ?? `${month}`,
  },
  yearOnly: { vi: 'Chỉ biết năm', zh: '仅知年份', en: 'Year only', fr: 'Année seule' },
  yearOnlyOf: {
    vi: (p: { year: number }) => `năm ${p.year}, không rõ tháng`,
    zh: ({ year }: { year: number }) => `${year}年，月份不详`,
    en: ({ year }: { year: number }) => `${year}, month unknown`,
    fr: ({ year }: { year: number }) => `${year}, mois inconnu`,
  },
  before: {
    vi: (p: { year: number }) => `Trước ${p.year}`,
    zh: ({ year }: { year: number }) => `${year}年以前`,
    en: ({ year }: { year: number }) => `Before ${year}`,
    fr: ({ year }: { year: number }) => `Avant ${year}`,
  },
  events: {
    vi: (p: { count: number }) => `${p.count} sự kiện`,
    zh: ({ count }: { count: number }) => `${count}个事件`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 event' : `${count} events`),
    fr: ({ count }: { count: number }) =>
      count < 2 ? `${count} événement` : `${count} événements`,
  },
  noEvents: { vi: 'không có sự kiện nào', zh: '没有事件', en: 'no events', fr: 'aucun événement' },
  noTopics: {
    vi: 'Chuyên đề đang bật không có sự kiện nào khớp bộ lọc.',
    zh: '已打开的专题没有符合筛选条件的事件。',
    en: 'No event of the selected topics matches the filters.',
    fr: 'Les thèmes affichés n’ont aucun événement qui corresponde aux filtres.',
  },
  undated: {
    vi: (p: { count: number }) => `${p.count} cuộc họp không có nguồn nào ghi ngày.`,
    zh: ({ count }: { count: number }) => `${count}次会议没有来源记载日期。`,
    en: ({ count }: { count: number }) =>
      count === 1 ? 'No source dates 1 meeting.' : `No source dates ${count} meetings.`,
    fr: ({ count }: { count: number }) =>
      count < 2
        ? `${count} réunion n’est datée par aucune source.`
        : `${count} réunions ne sont datées par aucune source.`,
  },
};

/** A text of the charts. */
export const tc = sideBySide(texts);
