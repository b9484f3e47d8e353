import type { Catalogue } from '../../facts/catalogue.ts';
import type { TalkScene } from '../../model/talk/talk.ts';
import { sourcesOf } from '../../model/talk/wall.ts';
import type { CooperationKind } from '../../model/vocabulary.ts';

/** Ids that a scene names and this edition does not have, as often as they are named. */
export interface Missing {
  /** Of what is shown: records, claims, places, and a source that is opened. */
  readonly shown: readonly string[];
  /** Of the sources that its texts name. */
  readonly sources: readonly string[];
}

const listed = (text: string | undefined) => (text ?? '').split(',').filter((id) => id !== '');

const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));

/**
 * What scenes name that is not there.
 *
 * @param catalogue with all its files there; what has not come yet would be missing.
 */
export function missingIn(catalogue: Catalogue): (scene: TalkScene) => Missing {
  const { gates, crossings, projects, flows, meetings, sources } = catalogue;
  const keyed = (kind: CooperationKind, ids: Iterable<string>) =>
    [...ids].map((id) => ({ id: `${kind}:${id}` }));
  const known = {
    sel: idsOf([
      ...[...gates, ...crossings, ...projects, ...flows, ...meetings],
      ...keyed('statement', idsOf(catalogue.claims)),
      ...keyed('commitment', idsOf(catalogue.commitments)),
      ...keyed('agreement', idsOf(catalogue.agreements)),
      ...keyed('place', catalogue.places.keys()),
    ]),
    since: idsOf(meetings),
    series: new Set(catalogue.flowSeries.flatMap(({ id, formerly }) => [id, ...(formerly ?? [])])),
    province: catalogue.places,
    mechanism: idsOf(catalogue.mechanisms),
    source: sources,
    claims: idsOf(catalogue.claims),
  };
  const keys = Object.keys(known) as (keyof typeof known)[];
  return ({ show, ...scene }) => ({
    shown: keys.flatMap((key) => listed(show[key]).filter((id) => !known[key].has(id))),
    sources: sourcesOf(scene).filter((id) => !sources.has(id)),
  });
}
