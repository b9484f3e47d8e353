import type { HitKind } from './entry.ts';
import type { Hit } from './search.ts';

/** Hits that stand together under one heading. */
export type HitGroupName =
  | 'figures'
  | 'sites'
  | 'projects'
  | 'places'
  | 'meetings'
  | 'fields'
  | 'documents'
  | 'agreed'
  | 'claims';

const GROUP_OF: Readonly<Record<HitKind, HitGroupName>> = {
  flow: 'figures',
  gate: 'sites',
  crossing: 'sites',
  project: 'projects',
  place: 'places',
  mechanism: 'meetings',
  meeting: 'meetings',
  field: 'fields',
  document: 'documents',
  agreement: 'agreed',
  commitment: 'agreed',
  claim: 'claims',
};

export interface HitGroup {
  readonly name: HitGroupName;
  /** The best of them. */
  readonly hits: readonly Hit[];
  /** How many there are. */
  readonly count: number;
}

/** Hits shown of each group where there are several, and where there is only one. */
const SHOWN = { several: 5, one: 20 };

/** Hits by group, the group of the best hit first, so that the first one shown is the best. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = new Map<HitGroupName, Hit[]>();
  for (const hit of hits) {
    const name = GROUP_OF[hit.entry.kind];
    groups.set(name, [...(groups.get(name) ?? []), hit]);
  }
  const most = groups.size > 1 ? SHOWN.several : SHOWN.one;
  return [...groups].map(([name, all]) => ({
    name,
    hits: all.slice(0, most),
    count: all.length,
  }));
}
