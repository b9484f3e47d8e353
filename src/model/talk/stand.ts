import type { Agreement, Claim, Place } from '../records.ts';
import { type AsOfYear, lastYearOf, yearOf } from '../time/time.ts';
import type { AgreedField, CooperationField, RecordId } from '../vocabulary.ts';

/*
 * Where a statement of a document, or an agreement, stands on the map: at the most specific of its
 * places, in its year or its term. What speaks of five provinces alike stands in all five.
 */

/** Why something has no place on the map. */
export const PLACELESS = ['two-countries', 'whole-border', 'no-position', 'no-date'] as const;
export type Placeless = (typeof PLACELESS)[number];

/** Where something stands, and when. */
export interface Standing {
  /** Ids of places; empty only where `reason` says why. */
  readonly at: readonly string[];
  /** The two places that it binds, Vietnam's first; `null`: it binds no two alone. */
  readonly binds: readonly [string, string] | null;
  readonly reason: Placeless | null;
  /** Years in which it is shown, both included; `null`: no day is known. */
  readonly from: AsOfYear | null;
  readonly to: AsOfYear | null;
}

/** The one field of each type of claim. */
const FIELD_OF_CLAIM: Readonly<Record<Claim['type'], CooperationField>> = {
  'gate-status': 'connections',
  'crossing-restored': 'connections',
  'bridge-project': 'connections',
  'railway-project': 'connections',
  transport: 'connections',
  'trade-turnover': 'economy',
  'trade-facilitation': 'economy',
  zone: 'economy',
  industry: 'economy',
  fair: 'economy',
  'agriculture-area': 'farming',
  agriculture: 'farming',
  environment: 'farming',
  health: 'health',
  training: 'learning',
  labour: 'learning',
  tourism: 'culture',
  culture: 'culture',
  media: 'culture',
  'border-patrol': 'border',
  'border-management': 'border',
  visit: 'people',
  exchange: 'people',
  'exchange-count': 'people',
  anniversary: 'people',
  'office-holder': 'people',
  meeting: 'people',
  mechanism: 'texts',
  'agreement-signed': 'texts',
  'agreement-in-force': 'texts',
  'planned-direction': 'texts',
  proposal: 'texts',
};

/** The one field of what commitments and agreements are about. */
const FIELD_OF_AGREED: Readonly<Record<AgreedField, CooperationField>> = {
  gates: 'connections',
  'smart-gates': 'connections',
  transport: 'connections',
  trade: 'economy',
  zones: 'economy',
  industry: 'economy',
  agriculture: 'farming',
  environment: 'farming',
  poverty: 'farming',
  tourism: 'culture',
  media: 'culture',
  labour: 'learning',
  training: 'learning',
  health: 'health',
  border: 'border',
  party: 'people',
  mechanisms: 'texts',
  general: 'texts',
};

export const fieldOfClaim = ({ type }: Pick<Claim, 'type'>): CooperationField =>
  FIELD_OF_CLAIM[type];

/** Of an agreement or a commitment the first of its fields decides. */
export const fieldOfAgreement = ({ fields }: Pick<Agreement, 'fields'>): CooperationField =>
  FIELD_OF_AGREED[fields[0] ?? 'general'];

export const statementId = (claim: string): RecordId => `statement:${claim}`;
export const agreementId = (agreement: string): RecordId => `agreement:${agreement}`;
export const commitmentId = (commitment: string): RecordId => `commitment:${commitment}`;
export const placeRecordId = (place: string): RecordId => `place:${place}`;

/** Kinds of places at which something can stand, the most specific first; of one row they are alike. */
const SPECIFIC: readonly ReadonlySet<string>[] = [
  new Set(['marker', 'bridge', 'gate-pair', 'crossing-pair', 'zone']),
  new Set(['gate-side', 'crossing-side', 'station', 'consulate']),
  new Set(['town', 'city', 'district', 'county']),
  new Set(['prefecture']),
  new Set(['province', 'municipality', 'autonomous-region']),
];

type Places = ReadonlyMap<string, Place>;

/** Of the places of one side those that are most specific, with how specific that is. */
function mostSpecific(places: readonly Place[]) {
  const rank = SPECIFIC.findIndex((kinds) => places.some(({ kind }) => kinds.has(kind)));
  const found = places.filter(({ kind }) => SPECIFIC[rank]?.has(kind));
  return { rank: rank < 0 ? SPECIFIC.length : rank, found };
}

const idsOf = (places: readonly Place[]) => places.map(({ id }) => id);

/** Where what names these places stands. */
function spotsOf(
  ids: readonly string[],
  places: Places,
): Pick<Standing, 'at' | 'binds' | 'reason'> {
  const named = ids.flatMap((id) => places.get(id) ?? []);
  const drawn = named.filter(({ position }) => position !== null);
  const shared = mostSpecific(drawn.filter(({ country }) => country === 'VN-CN'));
  if (shared.found.length > 0) {
    return { at: idsOf(shared.found.slice(0, 1)), binds: null, reason: null };
  }
  const vietnam = mostSpecific(drawn.filter(({ country }) => country === 'VN'));
  const china = mostSpecific(drawn.filter(({ country }) => country === 'CN'));
  const [one, other] = [vietnam.found, china.found];
  const best = Math.min(vietnam.rank, china.rank);
  const sides = [vietnam, china].filter(({ rank }) => rank === best);
  const at = idsOf(sides.flatMap(({ found }) => found));
  if (at.length > 0) {
    const isPair = one.length === 1 && other.length === 1;
    return { at, binds: isPair ? [one[0]?.id ?? '', other[0]?.id ?? ''] : null, reason: null };
  }
  const isBorder = named.some(({ kind }) => kind === 'border');
  const areCountries = named.some(({ kind }) => kind === 'country');
  const reason = isBorder ? 'whole-border' : areCountries ? 'two-countries' : 'no-position';
  return { at: [], binds: null, reason };
}

/** Where and when a statement stands: in the years of which it speaks; an open end is as of the report. */
export function standingOfClaim(claim: Claim, places: Places): Standing {
  const { from, to } = claim.valid;
  const first = yearOf(from ?? claim.reported);
  const last = to === null ? yearOf(claim.reported) : lastYearOf(to);
  return { ...spotsOf(claim.places, places), from: first, to: Math.max(first, last) };
}

/** Where and when an agreement stands: from its signing to the end of its term, else in that year. */
export function standingOfAgreement(
  { parties, signed, until }: Pick<Agreement, 'parties' | 'signed' | 'until'>,
  places: Places,
): Standing {
  const spots = spotsOf([...parties.vn, ...parties.cn], places);
  if (signed === null) return { ...spots, reason: spots.reason ?? 'no-date', from: null, to: null };
  const from = yearOf(signed);
  return { ...spots, from, to: until === null ? from : yearOf(until) };
}
