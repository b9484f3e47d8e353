/*
 * Words of the vocabulary that only those who write and check records need as lists; the page knows
 * them as types and does not load them with its first picture.
 */

export const EVENT_TYPES = [
  'opened',
  'upgraded',
  'suspended',
  'resumed',
  'closed',
  'pilot',
  'announced',
  'approved',
  'agreed',
  'proposed',
  'requested',
  'started',
  'progress',
  'completed',
  'reported',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const TRAFFIC_MODES = ['road', 'rail', 'river', 'foot'] as const;
export type TrafficMode = (typeof TRAFFIC_MODES)[number];

/** How a position is known: printed by a source, placed by us, or a well-known town. */
export const POSITION_BASES = ['source', 'estimated', 'general-knowledge'] as const;
export type PositionBasis = (typeof POSITION_BASES)[number];

/** How exactly a source states a figure. */
export const APPROXIMATIONS = ['exact', 'about', 'nearly', 'more-than', 'close-to'] as const;
export type Approximation = (typeof APPROXIMATIONS)[number];

/** What sort of name another real name of a site is; `bridge`: after the bridge on which it stands. */
export const OTHER_NAME_KINDS = [
  ...(['treaty', 'official', 'older', 'press'] as const),
  ...(['sino-vietnamese', 'french', 'bridge'] as const),
] as const;
export type OtherNameKind = (typeof OTHER_NAME_KINDS)[number];

/** How a commitment was made: what one side asked, proposed or promised, or what both agreed or signed. */
export const COMMITMENT_KINDS = ['agreed', 'signed', 'promised', 'proposed', 'requested'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What came of a commitment. `no-report`: nothing was found; it says nothing of what was done. */
export const OUTCOME_STATES = ['done', 'partly', 'under-way', 'no-report', 'superseded'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];
