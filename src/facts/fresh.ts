import type { Source } from '../model/records.ts';
import { type StatedSpan, shownFreshness } from '../model/time/freshness.ts';
import type { AsOfYear, PartialDate } from '../model/time/time.ts';
import type { Catalogue } from './catalogue.ts';

/** How fresh a status or stage on screen is, with the source itself. */
export type Fresh =
  | { readonly kind: 'sourced' }
  /** A finished work, which does not age. */
  | { readonly kind: 'lasting' }
  /** No source tells the state of the year at all. */
  | { readonly kind: 'silent' }
  /** Shown on from an older source. */
  | {
      readonly kind: 'carried';
      /** `null`: nothing about it is dated. */
      readonly lastKnown: PartialDate | null;
      readonly source: Source | null;
    };

/**
 * The freshness of a state in a year. Map, list, panel, tables, talks and files all ask here. While
 * the list of sources has not come, nothing is said against a state.
 */
export function freshOf(
  { sources, edition }: Pick<Catalogue, 'sources' | 'edition'>,
  span: StatedSpan | undefined,
  year: AsOfYear,
): Fresh {
  if (span && sources.size === 0) return { kind: 'sourced' };
  const fresh = shownFreshness(span, year, sources, edition.closed);
  if (fresh.kind !== 'carried') return fresh;
  return { ...fresh, source: sources.get(fresh.source ?? '') ?? null };
}
