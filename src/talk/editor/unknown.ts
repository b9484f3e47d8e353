import type { Show, Talk, TalkScene } from '../../model/talk.ts';
import type { Catalogue } from '../../state/catalogue.ts';

/** An id that a scene names and this edition does not have. */
export interface UnknownId {
  /** Number of the scene, from 1. */
  readonly scene: number;
  readonly id: string;
}

const listed = (text: string | undefined) => (text ?? '').split(',').filter((id) => id !== '');

function knownIds({ gates, crossings, projects, flows, meetings }: Catalogue): Set<string> {
  const records = [...gates, ...crossings, ...projects, ...flows, ...meetings];
  return new Set(records.map(({ id }) => id));
}

function idsOf<T extends { readonly id: string }>(records: readonly T[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

function unknownShown(show: Show, catalogue: Catalogue): string[] {
  const records = knownIds(catalogue);
  const claims = idsOf(catalogue.claims);
  const mechanisms = idsOf(catalogue.mechanisms);
  const series = idsOf(catalogue.flowSeries);
  return [
    ...[...listed(show.sel), ...listed(show.since)].filter((id) => !records.has(id)),
    ...listed(show.claims).filter((id) => !claims.has(id)),
    ...listed(show.source).filter((id) => !catalogue.sources.has(id)),
    ...listed(show.province).filter((id) => !catalogue.places.has(id)),
    ...listed(show.mechanism).filter((id) => !mechanisms.has(id)),
    ...listed(show.series).filter((id) => !series.has(id)),
  ];
}

function unknownSources({ sources, points }: TalkScene, catalogue: Catalogue): string[] {
  const all = [...sources, ...points.flatMap((point) => point.sources)];
  return all.filter((id) => !catalogue.sources.has(id));
}

/**
 * What the scenes of a talk name and this edition does not know: records, claims, sources, places.
 * Said to whoever edits it, never taken out: another edition may have it. Each id once for a scene.
 *
 * @param catalogue with all its files there; what has not come yet is not unknown.
 */
export function unknownIds({ scenes }: Talk, catalogue: Catalogue): UnknownId[] {
  return scenes.flatMap((scene, index) => {
    const all = [...unknownShown(scene.show, catalogue), ...unknownSources(scene, catalogue)];
    return [...new Set(all)].map((id) => ({ scene: index + 1, id }));
  });
}
