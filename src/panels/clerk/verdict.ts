import type { Catalogue } from '../../facts/catalogue.ts';
import { quotes, type Runs } from '../../facts/report/quotes.ts';
import { type FactsFile, readFacts } from '../../model/schema/facts.ts';
import { CARD, type FactKind, SHAPES } from '../../model/schema/report/kinds.ts';
import {
  chosen,
  type Group,
  isBlank,
  isGroup,
  type Value,
  valueAt,
  walk,
} from '../../model/schema/report/values.ts';
import type { Shape } from '../../model/schema/shape.ts';
import * as flows from '../../pipeline/check/flows.ts';
import { type Check, recordKey } from '../../pipeline/check/records.ts';
import { referencesAreKnown } from '../../pipeline/check/references.ts';
import * as claims from '../../pipeline/check/said/claims.ts';
import * as commitments from '../../pipeline/check/said/commitments.ts';
import * as meetings from '../../pipeline/check/said/meetings.ts';
import * as protocol from '../../pipeline/check/said/protocol.ts';
import * as spans from '../../pipeline/check/spans.ts';
import { dossierWith } from './applied.ts';
import type { FactsDraft } from './kinds.ts';

/** What can be wrong with a field; each has its words in four languages. */
export type FlawKey =
  | 'missing'
  | 'date'
  | 'number'
  | 'choice'
  | 'id'
  | 'wrong'
  | 'quote'
  | 'token'
  | 'history'
  | 'reversed'
  | 'unit'
  | 'aside'
  | 'paragraph'
  | 'ordinal'
  | 'undated'
  | 'position'
  | 'yearly'
  | 'fullYear'
  | 'series'
  | 'dollars'
  | 'follows'
  | 'backed'
  | 'ahead'
  | 'person'
  | 'sides'
  | 'seen'
  | 'keepUp'
  | 'session'
  | 'reference';

/** Of what: a fact by its place in the draft, the source, the card of the report, the second check. */
export type Part = number | 'source' | 'card' | 'checked';
export type Path = readonly (string | number)[];

export interface Flaw {
  readonly part: Part;
  readonly path: Path;
  readonly key: FlawKey;
}

/** A text that lacks languages. */
export interface Gap {
  readonly part: Part;
  readonly path: Path;
  readonly language: string;
}

export interface Verdict {
  readonly flaws: readonly Flaw[];
  readonly gaps: readonly Gap[];
}

/** What can be said of the pasted report while it is in the tab. */
export interface ReportText {
  readonly runs: Runs;
  /** Paragraphs by their hash. */
  readonly byHash: ReadonlyMap<string, string>;
}

/** The checks of the build that hold for a draft, with what each complains of. */
const CHECKS: readonly (readonly [Check, FlawKey])[] = [
  [spans.historiesAreChains, 'history'],
  [spans.spansRunForward, 'reversed'],
  [claims.valuesHaveUnits, 'unit'],
  [claims.paragraphsAreAccountedFor, 'aside'],
  [claims.locatorsLeadSomewhere, 'paragraph'],
  [meetings.ordinalsAreUnique, 'ordinal'],
  [meetings.undatedMeetingsSayWhy, 'undated'],
  [meetings.meetingPlacesHavePositions, 'position'],
  [flows.yearlyFlowsAreWholeYears, 'yearly'],
  [flows.fullYearsAreYears, 'fullYear'],
  [flows.seriesAreOfOneKind, 'series'],
  [flows.dollarsAreAsPrinted, 'dollars'],
  [commitments.outcomesFollow, 'follows'],
  [commitments.outcomesAreBacked, 'backed'],
  [commitments.seenIsThere, 'seen'],
  [commitments.recordsKeepUp, 'keepUp'],
  [commitments.aheadIsJudged, 'ahead'],
  [commitments.bothSidesAreThere, 'sides'],
  [commitments.datesAreOfTheirSessions, 'session'],
  [protocol.protocolNamesWhatIsThere, 'reference'],
  [protocol.protocolListsAreUsed, 'person'],
  [referencesAreKnown, 'reference'],
];

/** The shape of what a path leads to. */
function shapeAt(shape: Shape, path: Path, value: Value): Shape {
  const [step, ...rest] = path;
  if (step === undefined) return shape;
  const next = isGroup(value) || Array.isArray(value) ? (value as Group)[String(step)] : undefined;
  if (shape.kind === 'either') return shapeAt(chosen(shape, value), path, value);
  if (shape.kind === 'list') return shapeAt(shape.of, rest, next);
  if (shape.kind !== 'group') return shape;
  const field = shape.fields.find(({ key }) => key === step);
  return field ? shapeAt(field.shape, rest, next) : { kind: 'raw' };
}

function keyOf(shape: Shape, path: Path, value: Value): FlawKey {
  if (isBlank(valueAt(value, path))) return 'missing';
  switch (shapeAt(shape, path, value).kind) {
    case 'date':
      return 'date';
    case 'number':
    case 'amount':
      return 'number';
    case 'word':
      return 'choice';
    case 'id':
      return 'id';
    default:
      return 'wrong';
  }
}

/** Places of the facts of each kind in the draft. */
function placesIn({ facts }: FactsDraft, kind: string): number[] {
  return facts.flatMap((fact, i) => (fact.kind === kind ? [i] : []));
}

/** From a path of the file to a part of the draft. */
function partAt(draft: FactsDraft, path: Path): { part: Part; path: Path } | null {
  const [list, at, ...rest] = path;
  if (list === 'checked') return { part: 'checked', path: path.slice(1) };
  if (list === 'sources') return { part: 'source', path: rest };
  if (list === 'documents') return { part: 'card', path: rest };
  const part = placesIn(draft, String(list))[Number(at)];
  return part === undefined ? null : { part, path: rest };
}

/** The key of the record of which a fact tells. */
function recordOf(kind: FactKind, value: Group): string {
  switch (kind) {
    case 'states':
      return String(value.site);
    case 'stages':
      return String(value.project);
    case 'events':
      return String(value.record);
    case 'claims':
      return recordKey.claim(String(value.id));
    case 'offices':
      return recordKey.office(String(value.id));
    case 'commitments':
      return recordKey.commitment(String(value.id));
    case 'persons':
      return recordKey.person(String(value.id));
    case 'delegations':
      return recordKey.session(String(value.meeting));
    case 'outcomes':
      return recordKey.commitment(String(value.commitment));
    default:
      return String(value.id);
  }
}

/** Kinds that are an entry of a record: where that entry stands in them. */
const INSIDE: Partial<Record<FactKind, string>> = {
  states: 'state',
  stages: 'stage',
  events: 'event',
  outcomes: 'outcome',
};

function crossFlaws(draft: FactsDraft, file: FactsFile, known: Catalogue): Flaw[] {
  const dossier = dossierWith(known, file);
  const parts = new Map<string, { part: Part; inside?: string | undefined }>();
  for (const { id } of file.documents.slice(0, 1))
    parts.set(recordKey.document(id), { part: 'card' });
  const seen: Partial<Record<FactKind, number>> = {};
  for (const [part, { kind }] of draft.facts.entries()) {
    const at = seen[kind] ?? 0;
    seen[kind] = at + 1;
    const value = file[kind][at] as unknown as Group | undefined;
    if (value) parts.set(recordOf(kind, value), { part, inside: INSIDE[kind] });
  }
  return CHECKS.flatMap(([check, key]) =>
    check(dossier).flatMap(({ record, path }): Flaw[] => {
      const found = parts.get(record);
      if (!found) return [];
      // Of an entry in a list of a record: what follows the list and its number.
      const inside = found.inside === undefined ? path : [found.inside, ...path.slice(2)];
      return [{ part: found.part, path: inside, key }];
    }),
  );
}

function quoteFlaws(draft: FactsDraft, { runs }: ReportText): Flaw[] {
  const flaws: Flaw[] = [];
  const look = (part: Part, value: Value) =>
    walk(value, (text, path) => {
      if (quotes(text, runs)) flaws.push({ part, path, key: 'quote' });
    });
  for (const [part, { value }] of draft.facts.entries()) look(part, value);
  look('card', draft.card);
  look('source', { publisher: draft.source.publisher });
  look('checked', draft.checked);
  return flaws;
}

/** Tokens that do not stand letter for letter in their paragraph, where that is in the tab. */
function tokenFlaws({ facts, paragraphs }: FactsDraft, { byHash }: ReportText): Flaw[] {
  return facts.flatMap(({ kind, value }, part) => {
    const locators = kind === 'claims' && Array.isArray(value.locators) ? value.locators : [];
    return (locators as readonly Value[]).flatMap((one, i) => {
      if (!isGroup(one) || !Array.isArray(one.tokens)) return [];
      const text = byHash.get(paragraphs[Number(one.paragraph) - 1]?.sha256 ?? '');
      if (text === undefined) return [];
      return (one.tokens as readonly Value[]).flatMap((token, j): Flaw[] =>
        typeof token !== 'string' || token === '' || text.includes(token)
          ? []
          : [{ part, path: ['locators', i, 'tokens', j], key: 'token' }],
      );
    });
  });
}

/**
 * Checks a draft as the build does what it holds.
 *
 * @param file what would be saved of it.
 */
export function verdictOf(
  draft: FactsDraft,
  file: unknown,
  known: Catalogue,
  report: ReportText,
): Verdict {
  const { facts, gaps, error } = readFacts(file);
  const flaws = (error?.issues ?? []).flatMap(({ path }): Flaw[] => {
    const plain = path.filter((step) => typeof step !== 'symbol');
    const found = partAt(draft, plain);
    if (!found) return [];
    const kind = typeof found.part === 'number' ? draft.facts[found.part]?.kind : undefined;
    const shape = kind ? SHAPES[kind] : CARD;
    const value = valueAt(file as Value, plain.slice(0, 2));
    return [{ ...found, key: keyOf(shape, found.path, value) }];
  });
  return {
    // A field shows the first: what is taken out for its words is not told to be missing.
    flaws: [
      ...quoteFlaws(draft, report),
      ...tokenFlaws(draft, report),
      ...flaws,
      ...(facts ? crossFlaws(draft, facts, known) : []),
    ],
    gaps: gaps.flatMap((gap): Gap[] => {
      const found = partAt(draft, gap.slice(0, -1));
      return found ? [{ ...found, language: String(gap.at(-1)) }] : [];
    }),
  };
}
