import { fold } from '../../lib/fold.ts';
import { LANGUAGES, type Language, type LocalText } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';
import { yearOf } from '../../model/time/time.ts';
import { SOURCE_KINDS, type SourceKind } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { weightOf } from './lens.ts';

/** How the list of sources can be arranged. */
export const GROUPINGS = ['publisher', 'kind', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface SourceEntry {
  readonly source: Source;
  /** Statements of records, and claims, that rest on it. */
  readonly weight: number;
  /** The publisher prints no date; the card of the document says what it rests on. */
  readonly isDateInferred: boolean;
}

/**
 * What a heading of the list says: a publisher (`null`: all those of whom there is but one source),
 * a kind (`null`: none), a year (`null`: undated).
 */
export type SourceHeading =
  | { readonly by: 'publisher'; readonly name: LocalText | null }
  | { readonly by: 'kind'; readonly kind: SourceKind | null }
  | { readonly by: 'year'; readonly year: number | null };

export interface SourceGroup {
  readonly key: string;
  readonly heading: SourceHeading;
  /** Latest first; undated ones last. */
  readonly entries: readonly SourceEntry[];
}

export interface SourceList {
  /** The primary documents that the filter lets through, by number of the document. */
  readonly primary: readonly SourceEntry[];
  readonly groups: readonly SourceGroup[];
  readonly count: number;
}

function entryOf(catalogue: Catalogue, source: Source): SourceEntry {
  const card = catalogue.documents.find((one) => one.source === source.id);
  return {
    source,
    weight: weightOf(catalogue, source.id),
    isDateInferred: card?.dateBasis === 'inferred',
  };
}

/** Everything of a source that a reader may type a part of. */
function textOf({ title, publisher, date, id, language }: Source): string {
  const publishers = LANGUAGES.map((one) => publisher[one]);
  return [title, ...publishers, date ?? '', id, language]
    .map((text) => fold(text).compact)
    .join(' ');
}

const texts = new WeakMap<Source, string>();

/** Whether every word of the filter stands in the source; accents, case and spaces do not count. */
export function isFound(source: Source, filter: string): boolean {
  const words = filter.split(/\s+/).flatMap((word) => fold(word).compact || []);
  if (words.length === 0) return true;
  const text = texts.get(source) ?? textOf(source);
  texts.set(source, text);
  return words.every((word) => text.includes(word));
}

function headingOf({ publisher, kind, date }: Source, by: Grouping): SourceHeading {
  switch (by) {
    case 'publisher':
      return { by, name: publisher };
    case 'kind':
      return { by, kind: kind ?? null };
    case 'year':
      return { by, year: date === null ? null : yearOf(date) };
  }
}

/** One publisher is one group, however its names differ in languages that are not read. */
function keyOf(heading: SourceHeading, language: Language): string {
  switch (heading.by) {
    case 'publisher':
      return heading.name ? fold(heading.name[language]).compact : '';
    case 'kind':
      return heading.kind ?? 'none';
    case 'year':
      return `${heading.year ?? 'none'}`;
  }
}

/** Latest first, undated last. */
function byDate(a: SourceEntry, b: SourceEntry): number {
  return (
    (b.source.date ?? '').localeCompare(a.source.date ?? '') ||
    a.source.id.localeCompare(b.source.id)
  );
}

function order(language: Language) {
  const names = new Intl.Collator(language);
  const kinds = (kind: SourceKind | null) =>
    kind === null ? SOURCE_KINDS.length : SOURCE_KINDS.indexOf(kind);
  return ({ heading: a }: SourceGroup, { heading: b }: SourceGroup): number => {
    if (a.by === 'publisher' && b.by === 'publisher') {
      return names.compare(a.name?.[language] ?? '', b.name?.[language] ?? '');
    }
    if (a.by === 'kind' && b.by === 'kind') return kinds(a.kind) - kinds(b.kind);
    if (a.by === 'year' && b.by === 'year') return (b.year ?? 0) - (a.year ?? 0);
    return 0;
  };
}

/**
 * All sources that a filter lets through: the primary documents first, then the others in groups.
 * Publishers follow the alphabet of `language`, years run backwards.
 */
export function listSources(
  catalogue: Catalogue,
  { by, filter, language }: { by: Grouping; filter: string; language: Language },
): SourceList {
  const found = [...catalogue.sources.values()]
    .filter((source) => isFound(source, filter))
    .map((source) => entryOf(catalogue, source));
  const rank = ({ source }: SourceEntry) =>
    catalogue.documents.find((card) => card.source === source.id)?.id ?? '';
  const primary = found
    .filter(({ source }) => source.primary)
    .sort((a, b) => rank(a).localeCompare(rank(b)));
  const groups = new Map<string, { heading: SourceHeading; entries: SourceEntry[] }>();
  for (const entry of found.filter(({ source }) => !source.primary)) {
    const heading = headingOf(entry.source, by);
    const key = keyOf(heading, language);
    const group = groups.get(key) ?? { heading, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  const sorted = [...groups]
    .map(([key, { heading, entries }]) => ({ key, heading, entries: entries.sort(byDate) }))
    .sort(order(language));
  return {
    primary,
    groups: by === 'publisher' ? singlesLast(sorted) : sorted,
    count: found.length,
  };
}

/** A heading for a single line says nothing that the line does not: such publishers stand together. */
function singlesLast(groups: readonly SourceGroup[]): SourceGroup[] {
  const singles = groups.filter(({ entries }) => entries.length === 1);
  const others = groups.filter(({ entries }) => entries.length > 1);
  if (singles.length === 0) return others;
  const entries = singles.flatMap((group) => group.entries);
  return [...others, { key: '', heading: { by: 'publisher', name: null }, entries }];
}
