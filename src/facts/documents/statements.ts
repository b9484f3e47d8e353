import type { LocalText } from '../../model/language.ts';
import { firstDayAfter } from '../../model/time/span.ts';
import type { PartialDate, Span } from '../../model/time/time.ts';
import type { RecordId, RecordKind } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';

/*
 * Every place in a record at which sources stand, however deep: found by walking through the
 * record and not by a list of fields, so that a field that comes later is not forgotten.
 */

/** What a statement of a record is about. */
export const PARTS = [
  'status',
  'class',
  'stage',
  'event',
  'figure',
  'outcome',
  'position',
  'markers',
  'note',
  'dispute',
  'whole',
] as const;
export type Part = (typeof PARTS)[number];

/** One statement of a record with the sources that carry it. */
export interface Statement {
  readonly record: RecordId;
  readonly part: Part;
  readonly sources: readonly string[];
  /** What it says, where it has words of its own. */
  readonly text: LocalText | null;
  /** The state, class, stage or sort of event that it gives, as the model names it. */
  readonly value: string | null;
  /** The time of which it speaks; `null` where it has none. */
  readonly span: Span | null;
}

const PART_OF: Readonly<Record<string, Part>> = {
  statuses: 'status',
  classHistory: 'class',
  stages: 'stage',
  events: 'event',
  figures: 'figure',
  outcomes: 'outcome',
  position: 'position',
  ends: 'position',
  line: 'position',
  disputes: 'dispute',
};

/** Keys under which sources stand, and what those beside the record's own are for. */
const SOURCE_KEYS: Readonly<Record<string, Part | null>> = {
  sources: null,
  markerSources: 'markers',
  noteSources: 'note',
};

/** Kinds of records of which the sources at the top carry a figure or a session, not only names. */
const WHOLE: Partial<Record<RecordKind, Part>> = { flow: 'figure', meeting: 'whole' };

type Plain = Readonly<Record<string, unknown>>;
type AnyRecord = Plain & { readonly id: RecordId };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');
const dateOf = (value: unknown): PartialDate | null => (typeof value === 'string' ? value : null);

/** The words of a statement under whichever of its names they stand. */
function textOf(value: Plain): LocalText | null {
  for (const key of ['note', 'text', 'what', 'measure', 'scope']) {
    const text = value[key];
    if (isPlain(text) && typeof text.vi === 'string') return text as LocalText;
  }
  return null;
}

/** What a span or event of a history gives. */
function givenIn(value: Plain): string | null {
  const given = value.status ?? value.class ?? value.stage ?? value.type;
  return typeof given === 'string' ? given : null;
}

function spanOf(value: Plain): Span | null {
  const date = dateOf(value.date);
  if (date !== null) return { from: date, to: firstDayAfter(date).slice(0, date.length) };
  const [from, to] = [dateOf(value.from), dateOf(value.to)];
  return from === null && to === null ? null : { from, to };
}

function partFor(record: AnyRecord, key: string, top: string | null): Part {
  const kind = record.id.split(':')[0] as RecordKind;
  if (top !== null) return PART_OF[top] ?? 'whole';
  return SOURCE_KEYS[key] ?? WHOLE[kind] ?? 'whole';
}

function* walk(record: AnyRecord, value: unknown, top: string | null): Generator<Statement> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(record, item, top);
    return;
  }
  if (!isPlain(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key in SOURCE_KEYS && isIds(inner)) {
      const part = partFor(record, key, top);
      const isOfAll = top === null && part === 'whole';
      yield {
        record: record.id,
        part,
        sources: inner,
        text: part === 'position' || part === 'markers' || isOfAll ? null : textOf(value),
        value: top === null ? null : givenIn(value),
        span: spanOf(value),
      };
    } else yield* walk(record, inner, top ?? key);
  }
}

/** Every statement of a record, in the order in which the record holds them. */
export function statementsOf(record: { readonly id: string }): Statement[] {
  return [...walk(record as unknown as AnyRecord, record, null)];
}

/** All records that can stand on the map or in the tables. */
export function recordsOf(catalogue: Catalogue): readonly { readonly id: RecordId }[] {
  const { gates, crossings, projects, flows, meetings } = catalogue;
  return [...gates, ...crossings, ...projects, ...flows, ...meetings];
}
