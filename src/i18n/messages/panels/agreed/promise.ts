import { sideBySide } from '../../../translate.ts';

/** Whole years and months. */
function yearsTextVi(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && `${years} năm`, (rest > 0 || years === 0) && `${rest} tháng`]
    .filter(Boolean)
    .join(' ');
}

/** Whole years and months. */
function yearsTextZh(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `${years > 0 ? `${years}年` : ''}${rest > 0 || years === 0 ? `${rest}个月` : ''}`;
}

/** Whole years and months. */
function yearsTextEn(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const told = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  return [years > 0 && told(years, 'year'), (rest > 0 || years === 0) && told(rest, 'month')]
    .filter(Boolean)
    .join(' ');
}

/** Whole years and months. */
function yearsTextFr(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [
    years > 0 && `${years} an${years === 1 ? '' : 's'}`,
    (rest > 0 || years === 0) && `${rest} mois`,
  ]
    .filter(Boolean)
    .join(' ');
}

const texts = {
  undated: { vi: 'không rõ ngày', zh: '日期不详', en: 'day not known', fr: 'jour inconnu' },
  between: {
    vi: 'ngoài phiên họp',
    zh: '会议之外',
    en: 'between sessions',
    fr: 'entre les sessions',
  },
  'central.vn': {
    vi: 'cơ quan trung ương Việt Nam',
    zh: '越南中央主管部门',
    en: 'Vietnam’s central authorities',
    fr: 'autorités centrales vietnamiennes',
  },
  'central.cn': {
    vi: 'cơ quan trung ương Trung Quốc',
    zh: '中国中央主管部门',
    en: 'China’s central authorities',
    fr: 'autorités centrales chinoises',
  },
  due: {
    vi: ({ date }: { date: string }) => `thời hạn nêu: ${date}`,
    zh: ({ date }: { date: string }) => `所定期限：${date}`,
    en: ({ date }: { date: string }) => `due ${date}`,
    fr: ({ date }: { date: string }) => `échéance\u00a0: ${date}`,
  },
  age: {
    vi: ({ months }: { months: number }) => `${yearsTextVi(months)} trước`,
    zh: ({ months }: { months: number }) => `${yearsTextZh(months)}前`,
    en: ({ months }: { months: number }) => `${yearsTextEn(months)} ago`,
    fr: ({ months }: { months: number }) => `il y a ${yearsTextFr(months)}`,
  },
  madeAt: {
    vi: ({ kind, at }: { kind: string; at: string }) => `${kind}: ${at}`,
    zh: ({ kind, at }: { kind: string; at: string }) => `${kind}：${at}`,
    en: ({ kind, at }: { kind: string; at: string }) => `${kind}: ${at}`,
    fr: ({ kind, at }: { kind: string; at: string }) => `${kind}\u00a0: ${at}`,
  },
  repeats: {
    vi: ({ what }: { what: string }) => `Nhắc lại đề nghị trước: ${what}`,
    zh: ({ what }: { what: string }) => `重申此前提议：${what}`,
    en: ({ what }: { what: string }) => `Repeats an earlier item: ${what}`,
    fr: ({ what }: { what: string }) => `Renouvelle un point antérieur\u00a0: ${what}`,
  },
  stateOn: {
    vi: (p: { state: string; date: string }) => `${p.state} · ${p.date}`,
    zh: ({ state, date }: { state: string; date: string }) => `${state}（${date}）`,
    en: ({ state, date }: { state: string; date: string }) => `${state} · ${date}`,
    fr: ({ state, date }: { state: string; date: string }) => `${state} · ${date}`,
  },
  noReport: {
    vi: ({ date }: { date: string }) => `chưa thấy bản tin nào đến ${date}`,
    zh: ({ date }: { date: string }) => `截至${date}未见报道`,
    en: ({ date }: { date: string }) => `no report found up to ${date}`,
    fr: ({ date }: { date: string }) => `aucun article trouvé jusqu’à ${date}`,
  },
  searched: {
    vi: ({ date }: { date: string }) => `Tìm lần cuối ngày ${date} với:`,
    zh: ({ date }: { date: string }) => `最近一次检索：${date}，检索词：`,
    en: ({ date }: { date: string }) => `Last searched on ${date} for:`,
    fr: ({ date }: { date: string }) => `Dernière recherche le ${date}\u00a0:`,
  },
  earlier: {
    vi: ({ state }: { state: string }) => `Trước đó: ${state}`,
    zh: ({ state }: { state: string }) => `此前：${state}`,
    en: ({ state }: { state: string }) => `Before that: ${state}`,
    fr: ({ state }: { state: string }) => `Auparavant\u00a0: ${state}`,
  },
  'kind.agreed': { vi: 'thống nhất', zh: '商定', en: 'agreed', fr: 'convenu' },
  'kind.signed': { vi: 'ký kết', zh: '签署', en: 'signed', fr: 'signé' },
  'kind.promised': { vi: 'cam kết', zh: '承诺', en: 'promised', fr: 'promis' },
  'kind.proposed': { vi: 'đề xuất', zh: '提议', en: 'proposed', fr: 'proposé' },
  'kind.requested': { vi: 'đề nghị', zh: '提请', en: 'requested', fr: 'demandé' },
  'state.done': { vi: 'đã thực hiện', zh: '已完成', en: 'done', fr: 'réalisé' },
  'state.partly': {
    vi: 'thực hiện một phần',
    zh: '部分完成',
    en: 'done in part',
    fr: 'réalisé en partie',
  },
  'state.under-way': { vi: 'đang triển khai', zh: '进行中', en: 'under way', fr: 'en cours' },
  'state.no-report': {
    vi: 'chưa thấy bản tin',
    zh: '未见报道',
    en: 'no report found',
    fr: 'aucun article trouvé',
  },
  'state.superseded': { vi: 'đã được thay thế', zh: '已被取代', en: 'superseded', fr: 'remplacé' },
  'none.view': {
    vi: 'Không tính là cam kết: nhận định, mong muốn hoặc sự sẵn sàng chung, không nêu việc cụ thể',
    zh: '不列为承诺：属评价、愿望或一般意愿，未提具体事项',
    en: 'Not counted as a commitment: an appraisal, a wish or a readiness in general, which names no act',
    fr: 'Non compté comme engagement\u00a0: appréciation, souhait ou disposition générale, sans acte nommé',
  },
  'none.going-on': {
    vi: 'Không tính là cam kết: nói về việc đang được thực hiện khi đó',
    zh: '不列为承诺：讲述当时正在进行的事项',
    en: 'Not counted as a commitment: describes what was being done at the time',
    fr: 'Non compté comme engagement\u00a0: décrit ce qui se faisait alors',
  },
  'none.firms': {
    vi: 'Không tính là cam kết: việc của doanh nghiệp, không phải giữa hai bên',
    zh: '不列为承诺：属企业事务，并非双方之间',
    en: 'Not counted as a commitment: a matter of firms, not of the two sides',
    fr: 'Non compté comme engagement\u00a0: affaire d’entreprises, non des deux parties',
  },
  'none.expectation': {
    vi: 'Không tính là cam kết: kỳ vọng của người viết bản tin',
    zh: '不列为承诺：属报道者的期待',
    en: 'Not counted as a commitment: what the reporter expects',
    fr: 'Non compté comme engagement\u00a0: attente de l’auteur de l’article',
  },
};

/** What is told of one promise: how it was given, how old it is, what came of it. */
export const promiseSay = sideBySide(texts);
