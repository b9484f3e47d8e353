import type { Language } from '../../model/language.ts';
import { documentSchema } from '../../model/schema/document.ts';
import { type FactsFile, factsSchema } from '../../model/schema/facts.ts';
import { type Shape, shapeOf } from '../../model/schema/shape.ts';
import type { Group } from './values.ts';

/** A text in as many languages as somebody has written. */
export type WrittenText = Readonly<Partial<Record<Language, string>>>;

/** The lists of a file for which there are forms, in the order in which the forms stand. */
export const FACT_KINDS = [
  'states',
  'stages',
  'events',
  'claims',
  'meetings',
  'persons',
  'delegations',
  'figures',
  'outcomes',
] as const satisfies readonly (keyof FactsFile)[];
export type FactKind = (typeof FACT_KINDS)[number];

/** Something for each kind of fact. */
export function byKind<T>(of: (kind: FactKind) => T): Record<FactKind, T> {
  const entries = FACT_KINDS.map((kind) => [kind, of(kind)] as const);
  return Object.fromEntries(entries) as Record<FactKind, T>;
}

/** The fields of each kind: those of the schema by which the build checks. */
export const SHAPES: Readonly<Record<FactKind, Shape>> = byKind((kind) =>
  shapeOf(factsSchema.shape[kind].unwrap().element),
);

/** The fields of the card of a report. */
export const CARD = shapeOf(documentSchema);

/**
 * What no form asks for: what the card of a report has from its source and its paragraphs, and names
 * of a session as printed, which are longer than what may be taken from a report.
 */
export const UNASKED: Readonly<Partial<Record<FactKind | 'card', readonly string[]>>> = {
  card: [
    ...['id', 'source', 'file', 'title', 'publisher', 'language', 'published', 'paragraphs'],
    ...['sourceUrlStated', 'pageUrl', 'sameArticleAs', 'related', 'problems'],
  ],
  delegations: ['names', 'speeches'],
};

/** A fact as it stands in the form. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: Group;
}

export interface DraftSource {
  readonly url: string;
  readonly title: string;
  readonly publisher: WrittenText;
  readonly date: string;
  readonly language: string;
}

/** A paragraph of the report, of which nothing but this is kept. */
export interface Paragraph {
  readonly sha256: string;
  /** Length in code points. */
  readonly chars: number;
  /** Why no statement cites it. */
  readonly setAside?: WrittenText | undefined;
}

/** What is kept in the browser and in files. The report itself is in none of it. */
export interface FactsDraft {
  readonly source: DraftSource;
  /** The second person who compared the facts with the report. */
  readonly checked: { readonly by: string; readonly date: string };
  readonly paragraphs: readonly Paragraph[];
  /** What the card of the report says beside its source. */
  readonly card: Group;
  readonly facts: readonly Fact[];
  /** What an opened file holds beside; it goes back into the file as it was. */
  readonly beside: Partial<FactsFile>;
}

export const EMPTY_DRAFT: FactsDraft = {
  source: { url: '', title: '', publisher: {}, date: '', language: 'vi' },
  checked: { by: '', date: '' },
  paragraphs: [],
  card: {},
  facts: [],
  beside: {},
};
