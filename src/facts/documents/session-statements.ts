import { protocolOf } from '../../model/delegations.ts';
import type { Claim, Person } from '../../model/records.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ClaimEntry } from '../detail/detail.ts';
import { FIELD_OF, FIELDS, type Field } from './claim-fields.ts';

/* What was said at a session, put in order: by what becomes of it, by field, by speaker. */

/** What a statement is to a session, in the order in which minutes take it up. */
export const STATEMENT_KINDS = ['done', 'agreed', 'proposed', 'asked', 'said', 'present'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The one kind of every status of a claim: a status without a kind does not compile. */
export const KIND_OF: Readonly<Record<Claim['status'], StatementKind>> = {
  held: 'done',
  implemented: 'done',
  ongoing: 'done',
  reported: 'done',
  restored: 'done',
  'ground-broken': 'done',
  signed: 'agreed',
  agreed: 'agreed',
  'in-force': 'agreed',
  proposed: 'proposed',
  planned: 'proposed',
  expected: 'proposed',
  promoted: 'proposed',
  studied: 'proposed',
  requested: 'asked',
  affirmed: 'said',
  'in-office': 'present',
  attended: 'present',
};

/** A statement with where it belongs. */
export interface SessionStatement {
  readonly entry: ClaimEntry;
  readonly kind: StatementKind;
  readonly field: Field;
  /** Whose words it is; `null`: told of the session, of nobody by name. */
  readonly speaker: Person | null;
}

/** Every statement of a session with its kind, field and speaker, in the order of the documents. */
export function sessionStatements(
  catalogue: Catalogue,
  meeting: string,
  entries: readonly ClaimEntry[],
): SessionStatement[] {
  const speeches = protocolOf(catalogue, meeting)?.speeches ?? [];
  const speakerOf = ({ locators }: Claim): Person | null => {
    const speech = speeches.find(({ document, paragraphs }) =>
      locators.some((one) => one.document === document && paragraphs.includes(one.paragraph)),
    );
    return catalogue.protocol.persons.find(({ id }) => id === speech?.person) ?? null;
  };
  return entries.map((entry) => ({
    entry,
    kind: KIND_OF[entry.claim.status],
    field: FIELD_OF[entry.claim.type],
    speaker: speakerOf(entry.claim),
  }));
}

/** Which statements are wanted; `null`: whatever. `speaker` is an id, `''` nobody by name. */
export interface StatementFilter {
  readonly kind: StatementKind | null;
  readonly field: Field | null;
  readonly speaker: string | null;
}

export const EVERY_STATEMENT: StatementFilter = { kind: null, field: null, speaker: null };

/** The statements that are wanted. */
export function narrowStatements(
  statements: readonly SessionStatement[],
  { kind, field, speaker }: StatementFilter,
): SessionStatement[] {
  return statements.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (field === null || one.field === field) &&
      (speaker === null || (one.speaker?.id ?? '') === speaker),
  );
}

/** Statements under one heading, inside one kind. */
export interface StatementGroup {
  /** The field, or the id of the speaker, `''` where nobody is named. */
  readonly key: string;
  readonly statements: readonly SessionStatement[];
}

export interface KindGroup {
  readonly kind: StatementKind;
  readonly count: number;
  readonly groups: readonly StatementGroup[];
}

/** Statements by kind, and inside each by field or by speaker; what is empty is left out. */
export function groupStatements(
  statements: readonly SessionStatement[],
  by: 'field' | 'speaker',
): KindGroup[] {
  const keyOf = (one: SessionStatement) => (by === 'field' ? one.field : (one.speaker?.id ?? ''));
  const keys =
    by === 'field' ? [...FIELDS] : [...new Set(statements.map(keyOf))].toSorted(namedFirst);
  return STATEMENT_KINDS.flatMap((kind): KindGroup[] => {
    const own = statements.filter((one) => one.kind === kind);
    const groups = keys.flatMap((key): StatementGroup[] => {
      const some = own.filter((one) => keyOf(one) === key);
      return some.length === 0 ? [] : [{ key, statements: some }];
    });
    return groups.length === 0 ? [] : [{ kind, count: own.length, groups }];
  });
}

const namedFirst = (one: string, other: string) => Number(one === '') - Number(other === '');

/** Remarks that stand at more than one statement: told once, above them, and not again at each. */
export function repeatedRemarks(statements: readonly SessionStatement[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { entry } of statements) {
    for (const note of [entry.claim.note, entry.claim.valid.note]) {
      if (note) seen.set(note.en, (seen.get(note.en) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([note]) => note));
}
