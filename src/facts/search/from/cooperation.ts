import { LANGUAGES, type LocalText } from '../../../model/language.ts';
import { COOPERATION_FIELDS, type CooperationField } from '../../../model/vocabulary.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Draft, KeyOrigin } from '../entry.ts';
import { contextOf } from './sites.ts';

type Text = readonly [KeyOrigin, string | null | undefined];

/** What people type for a field of cooperation; the page's own words for it come with the hit. */
const FIELD_WORDS: Readonly<Record<CooperationField, readonly string[]>> = {
  connections: [
    ...['cửa khẩu, giao thông', 'hợp tác giao thông', '口岸与交通', '交通合作', '互联互通'],
    ...['gates and transport', 'connectivity', 'postes et transports', 'connectivité'],
  ],
  economy: [
    ...['kinh tế, thương mại', 'hợp tác kinh tế', 'kinh tế', '经贸', '经贸合作', '经济'],
    ...['economy and trade', 'economic cooperation', 'économie et commerce', 'économie'],
  ],
  farming: [
    ...[
      'nông nghiệp, môi trường',
      'nông nghiệp',
      'môi trường',
      '农业与环境',
      '农业',
      '环境',
      '环保',
    ],
    ...['farming and environment', 'agriculture', 'farming', 'environment'],
    ...['agriculture et environnement', 'environnement'],
  ],
  health: [...['y tế', 'hợp tác y tế', '卫生健康', '卫生', '医疗', '医疗卫生', 'health', 'santé']],
  learning: [
    ...['giáo dục, đào tạo, lao động', 'giáo dục', 'đào tạo', 'lao động', '教育培训与劳务', '教育'],
    ...['培训', '劳务', 'education, training, labour', 'education', 'training', 'labour'],
    ...['enseignement, formation, main-d’œuvre', 'enseignement', 'formation', 'main-d’œuvre'],
  ],
  culture: [
    ...['văn hóa, du lịch, truyền thông', 'văn hóa', 'du lịch', '文化、旅游与媒体', '文化', '旅游'],
    ...['culture, tourism, media', 'culture', 'tourism', 'culture, tourisme, médias', 'tourisme'],
  ],
  border: [
    ...['quản lý biên giới', 'tuần tra biên giới', '边境管理', '边境巡逻', 'border management'],
    ...['border patrol', 'gestion de la frontière'],
  ],
  people: [
    ...['giao lưu Đảng, nhân dân', 'giao lưu nhân dân', '党际与人文交流', '人文交流'],
    ...['Party and people’s exchange', 'échanges des partis et des peuples'],
  ],
  texts: [
    ...['cơ chế, văn bản', 'văn bản hợp tác', '机制与文件', '合作文件', 'mechanisms and texts'],
    'mécanismes et textes',
  ],
};

const inAll = (text: LocalText): Text[] => LANGUAGES.map((language) => ['text', text[language]]);

/** The fields of cooperation in which something stands. */
export function fieldDrafts({ stands }: Catalogue): Draft[] {
  return COOPERATION_FIELDS.filter((field) => stands.some((stand) => stand.field === field)).map(
    (field, rank): Draft => ({
      kind: 'field',
      id: field,
      rank,
      texts: FIELD_WORDS[field].map((text): Text => ['typed', text]),
      groups: [],
      sorts: [],
      context: [],
    }),
  );
}

/** Signed texts, by our own words for them and by the titles that sources print. */
export function agreementDrafts(catalogue: Catalogue): Draft[] {
  return catalogue.agreements.map(({ id, title, official, parties, signed }) => ({
    kind: 'agreement',
    id,
    // The latest first.
    rank: 10 - Number((signed ?? '0').slice(0, 4)) / 1000,
    texts: [...inAll(title), ['text', official?.vi], ['text', official?.zh]],
    groups: [],
    sorts: [],
    context: [...contextOf(catalogue, [...parties.vn, ...parties.cn]), signed?.slice(0, 4)],
  }));
}

/** What was agreed, asked and promised, by our own words for it. */
export function commitmentDrafts(catalogue: Catalogue): Draft[] {
  return catalogue.commitments.map(({ id, what, by, to, date }) => ({
    kind: 'commitment',
    id,
    rank: 10 - Number((date ?? '0').slice(0, 4)) / 1000,
    texts: inAll(what),
    groups: [],
    sorts: [],
    context: [...contextOf(catalogue, [...by, ...to]), date?.slice(0, 4)],
  }));
}
