import type { Feature, Geometry } from 'geojson';
import { type LocalText, type Names, nameIn } from '../../model/language.ts';
import type { Position } from '../../model/records.ts';
import { type DatedSources, type StatedSpan, shownFreshness } from '../../model/time/freshness.ts';
import type { AsOfYear, PartialDate } from '../../model/time/time.ts';
import { extentOf } from './geometry.ts';

/** Names as flat properties; an unknown form is stood in for as {@link nameIn} says. */
export function flatNames(names: Names | LocalText) {
  return {
    name_vi: nameIn(names, 'vi').text,
    name_zh: nameIn(names, 'zh').text,
    name_en: names.en,
    name_fr: names.fr,
  };
}

/** How well a position is known, as properties. */
export function quality(position: Position | null) {
  return {
    position_basis: position?.basis ?? null,
    precision_m: position?.precisionMetres ?? null,
  };
}

/** What decides whether a state is confirmed: the sources by id, and when the data was closed. */
export interface Known {
  readonly sources: DatedSources;
  readonly closed: PartialDate;
}

/** How fresh a status or stage is in a year, as properties. */
export function freshnessFields(
  span: StatedSpan | undefined,
  year: AsOfYear,
  { sources, closed }: Known,
) {
  const fresh = shownFreshness(span, year, sources, closed);
  const { lastKnown, source } =
    fresh.kind === 'carried' ? fresh : { lastKnown: null, source: null };
  return {
    is_sourced: fresh.kind === 'sourced',
    freshness: fresh.kind,
    last_known: lastKnown,
    last_source: source,
  };
}

/** Each id once, in the order in which it first comes. */
export function union(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

/**
 * A FeatureCollection as text: one feature a line, so that a change of one
 * record is a change of its lines. The same features give the same bytes.
 */
export function collectionText(
  name: string,
  features: readonly Feature<Geometry | null>[],
): string {
  const box = extentOf(features);
  const head = [
    '"type":"FeatureCollection"',
    `"name":${JSON.stringify(name)}`,
    ...(box ? [`"bbox":${JSON.stringify(box)}`] : []),
  ];
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{${head.join(',')},"features":[\n${lines}\n]}\n`;
}
