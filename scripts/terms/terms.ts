import type { Language } from '../../src/model/language.ts';
import type { ProjectType, SiteKind } from '../../src/model/vocabulary.ts';

/** Where a term stands in law, or who uses it in office. Told in our own words. */
export const LAWS = {
  agreement2009:
    'Agreement between the governments of Vietnam and China on land border gates and their management, Beijing, 18 November 2009 (中越陆地边境口岸及其管理制度的协定; Hiệp định về cửa khẩu và quy chế quản lý cửa khẩu biên giới trên đất liền)',
  regulation2009:
    'Agreement between the two governments on the management of the land border, Beijing, 18 November 2009 (中越陆地边界管理制度的协定; Hiệp định về quy chế quản lý biên giới trên đất liền)',
  decree112:
    'Decree 112/2014/NĐ-CP on land border gates, as amended by Decree 34/2023/NĐ-CP (Vietnam)',
  circular04: 'Circular 04/2012/TT-BNG of the Vietnamese Ministry of Foreign Affairs',
  decision1199:
    'Decision 1199/QĐ-TTg of 2023, plan of gates on the land border with China to 2030 (Vietnam)',
  opening2024:
    'Notices of the opening of 27 May 2024 at Hữu Nghị – Youyiguan (see `data/sources.yaml`, sggp-2024-05-27-dedicated-routes, ttxvn-2024-05-27-dedicated-routes)',
  usage: 'No law: the word in use at the offices of both sides and their news agencies',
} as const;
export type Law = keyof typeof LAWS;

interface Term {
  readonly laws: readonly Law[];
  /** What is to be known before one writes it. */
  readonly note?: string;
}

/** Kinds of places; their words are those of the page, `src/i18n/vocabulary/`. */
export const SITE_TERMS: Readonly<Record<SiteKind, Term>> = {
  international: {
    laws: ['agreement2009', 'decree112'],
    note: 'Open to both sides and to third countries.',
  },
  main: {
    laws: ['agreement2009', 'decree112'],
    note: 'The agreement says “bilateral”, the decree “main (bilateral)”: one class.',
  },
  auxiliary: {
    laws: ['decree112'],
    note: 'In full: cửa khẩu phụ (cửa khẩu địa phương). The agreement knows no such class.',
  },
  rail: {
    laws: ['agreement2009'],
    note: 'By its nature, beside road and river gates; in class it is international.',
  },
  'traditional-crossing': {
    laws: ['decree112', 'circular04'],
    note: 'The circular says đường qua lại biên giới.',
  },
  'customs-route': {
    laws: ['decree112', 'decision1199'],
    note: 'Part of a gate. Not the same as a dedicated cargo road.',
  },
  'cargo-road': {
    laws: ['decree112', 'opening2024'],
    note: 'In full: đường chuyên dụng vận chuyển hàng hóa. Part of a gate.',
  },
  'scenic-crossing': { laws: ['usage'] },
  'planned-route': { laws: ['decision1199'] },
};

/** Kinds of projects whose name is a term of office. */
export const PROJECT_TERMS: Partial<Readonly<Record<ProjectType, Term>>> = {
  'smart-gate': { laws: ['usage'] },
  'cross-border-zone': { laws: ['usage'] },
  'gate-upgrade': {
    laws: ['decree112', 'usage'],
    note: 'A gate changes its class: phân loại, never xếp hạng.',
  },
};

/** Terms that are no kinds of the data. */
export const OTHER_TERMS: readonly (Term & {
  readonly words: Readonly<Record<Language, string>>;
})[] = [
  {
    words: { vi: 'mốc giới', zh: '界碑', en: 'boundary marker', fr: 'borne frontière' },
    laws: ['regulation2009'],
  },
  {
    words: {
      vi: 'cư dân biên giới',
      zh: '边民',
      en: 'border residents',
      fr: 'frontaliers',
    },
    laws: ['agreement2009', 'regulation2009'],
  },
  {
    words: {
      vi: 'phân loại cửa khẩu',
      zh: '口岸类别',
      en: 'class of a gate',
      fr: 'catégorie de poste',
    },
    laws: ['decree112'],
  },
  {
    words: { vi: 'lượt người', zh: '人次', en: 'travellers (trips)', fr: 'voyageurs (passages)' },
    laws: ['usage'],
    note: 'People who cross are counted in trips.',
  },
  {
    words: { vi: 'lượt xe', zh: '辆次', en: 'vehicles (trips)', fr: 'véhicules (passages)' },
    laws: ['usage'],
  },
  {
    words: {
      vi: 'Khu tự trị dân tộc Choang Quảng Tây',
      zh: '广西壮族自治区',
      en: 'Guangxi Zhuang Autonomous Region',
      fr: 'région autonome zhuang du Guangxi',
    },
    laws: ['regulation2009'],
    note: 'Not a province.',
  },
  {
    words: { vi: 'trang chiếu', zh: '幻灯片', en: 'slide', fr: 'vue' },
    laws: ['usage'],
    note: 'English “talks” are negotiations: what is shown on the wall is a presentation.',
  },
];
