import { sideBySide } from '../../../translate.ts';

const texts = {
  'field.gates': {
    vi: 'mở, nâng cấp cửa khẩu',
    zh: '口岸开通升级',
    en: 'gates and crossings',
    fr: 'postes-frontières et passages',
  },
  'field.smart-gates': {
    vi: 'cửa khẩu thông minh',
    zh: '智慧口岸',
    en: 'smart border gates',
    fr: 'postes-frontières intelligents',
  },
  'field.trade': { vi: 'thương mại', zh: '贸易', en: 'trade', fr: 'commerce' },
  'field.zones': {
    vi: 'khu hợp tác qua biên giới',
    zh: '跨境合作区',
    en: 'cross-border zones',
    fr: 'zones transfrontalières',
  },
  'field.industry': { vi: 'công nghiệp', zh: '产业', en: 'industry', fr: 'industrie' },
  'field.agriculture': { vi: 'nông nghiệp', zh: '农业', en: 'agriculture', fr: 'agriculture' },
  'field.transport': { vi: 'giao thông', zh: '交通', en: 'transport', fr: 'transports' },
  'field.tourism': { vi: 'du lịch', zh: '旅游', en: 'tourism', fr: 'tourisme' },
  'field.labour': { vi: 'lao động', zh: '劳务', en: 'labour', fr: 'main-d’œuvre' },
  'field.training': { vi: 'đào tạo', zh: '培训', en: 'training', fr: 'formation' },
  'field.health': { vi: 'y tế', zh: '卫生', en: 'health', fr: 'santé' },
  'field.environment': { vi: 'môi trường', zh: '环境', en: 'environment', fr: 'environnement' },
  'field.poverty': {
    vi: 'giảm nghèo',
    zh: '减贫',
    en: 'poverty reduction',
    fr: 'réduction de la pauvreté',
  },
  'field.border': {
    vi: 'quản lý biên giới',
    zh: '边境管理',
    en: 'border management',
    fr: 'gestion de la frontière',
  },
  'field.party': {
    vi: 'Đảng và hữu nghị',
    zh: '党际与友好往来',
    en: 'Party and friendship',
    fr: 'Parti et amitié',
  },
  'field.media': { vi: 'truyền thông', zh: '媒体', en: 'media', fr: 'médias' },
  'field.mechanisms': { vi: 'cơ chế hợp tác', zh: '合作机制', en: 'mechanisms', fr: 'mécanismes' },
  'field.general': {
    vi: 'nhiều lĩnh vực',
    zh: '综合',
    en: 'many fields',
    fr: 'plusieurs domaines',
  },
};

/** What promises and signed texts are about. */
export const fieldSay = sideBySide(texts);
