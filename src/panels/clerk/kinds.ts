import type { Language } from '../../model/language.ts';
import type { FactsFile } from '../../model/schema/facts.ts';
import type { Fact, FactKind } from '../../model/schema/report/kinds.ts';
import type { Group } from '../../model/schema/report/values.ts';

/** A text in as many languages as somebody has written. */
export type WrittenText = Readonly<Partial<Record<Language, string>>>;

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

export interface DraftSource {
  readonly url: string;
  readonly title: string;
  readonly publisher: WrittenText;
  readonly date: string;
  readonly language: string;
  /** What an opened file says of it; no form asks for more than the above. */
  readonly beside?: Group;
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
