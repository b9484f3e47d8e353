import type { Claim } from '../../model/records.ts';

/** Fields of cooperation, in the order in which a joint meeting takes them up. */
export const FIELDS = [
  'gates',
  'transport',
  'trade',
  'agreements',
  'meetings',
  'directions',
  'farming',
  'health',
  'people',
  'border',
  'labour',
  'offices',
] as const;
export type Field = (typeof FIELDS)[number];

/** The one field of every type of claim: a type without a field does not compile. */
export const FIELD_OF: Readonly<Record<Claim['type'], Field>> = {
  'gate-status': 'gates',
  'crossing-restored': 'gates',
  'bridge-project': 'transport',
  'railway-project': 'transport',
  transport: 'transport',
  'trade-turnover': 'trade',
  'trade-facilitation': 'trade',
  zone: 'trade',
  industry: 'trade',
  fair: 'trade',
  'agreement-signed': 'agreements',
  'agreement-in-force': 'agreements',
  mechanism: 'agreements',
  meeting: 'meetings',
  visit: 'meetings',
  anniversary: 'meetings',
  'planned-direction': 'directions',
  proposal: 'directions',
  agriculture: 'farming',
  'agriculture-area': 'farming',
  environment: 'farming',
  health: 'health',
  training: 'health',
  tourism: 'people',
  culture: 'people',
  exchange: 'people',
  'exchange-count': 'people',
  'border-patrol': 'border',
  'border-management': 'border',
  labour: 'labour',
  'office-holder': 'offices',
  media: 'offices',
};
