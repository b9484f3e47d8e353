import type { RecordEvent } from '../../model/records.ts';
import { withGaps } from '../../model/time/span.ts';
import { firstDayOf, type PartialDate, type Span } from '../../model/time/time.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Concern } from '../detail/cite.ts';
import type { ChangeGroup, ChangeLine, Facet, StateWord } from './changes.ts';
import { isInside, isPerhapsEarlier, type Period } from './changes-period.ts';

/** Which part of the list a state belongs to once it is reached. */
export function groupOfWord(facet: Facet, word: StateWord): ChangeGroup {
  if (facet === 'classVietnam' || facet === 'classChina') return 'upgraded';
  switch (word) {
    case 'open':
      return facet === 'stage' ? 'finished' : 'opened';
    case 'restricted':
      return 'restricted';
    case 'suspended':
    case 'closed':
      return 'suspended';
    case 'under-construction':
      return 'begun';
    case 'completed':
      return 'finished';
    case 'planned':
    case 'proposed':
    case 'agreed':
    case 'approved':
      return 'agreed';
    default:
      return 'unknown';
  }
}

const GROUP_OF_EVENT: Readonly<Record<EventType, ChangeGroup>> = {
  opened: 'opened',
  resumed: 'opened',
  pilot: 'begun',
  suspended: 'suspended',
  closed: 'suspended',
  upgraded: 'upgraded',
  started: 'begun',
  completed: 'finished',
  announced: 'agreed',
  approved: 'agreed',
  agreed: 'agreed',
  proposed: 'agreed',
  requested: 'agreed',
  progress: 'reported',
  reported: 'reported',
};

/** Which part of the list an event belongs to. */
export function groupOfEvent(type: EventType, isProject: boolean): ChangeGroup {
  const group = GROUP_OF_EVENT[type];
  if (!isProject || group !== 'opened') return group;
  return type === 'opened' ? 'finished' : 'begun';
}

interface Stated extends Span {
  readonly note?: ChangeLine['note'] | undefined;
  readonly inferred?: readonly string[] | undefined;
  readonly sources: readonly string[];
}

/** How a line about spans of one facet is made. */
export interface LineMaker<T extends Stated> {
  readonly facet: Facet;
  readonly wordOf: (span: T) => StateWord;
  readonly concernOf: (span: T) => Concern;
  /** What holds before the first span. */
  readonly beforeAll: StateWord;
}

/** The line of a span that begins; of one that ends in silence where `isEnd`. */
function stateLine<T extends Stated>(
  span: T,
  isEnd: boolean,
  { facet, wordOf, concernOf }: LineMaker<T>,
  period: Period,
): ChangeLine {
  const date = isEnd ? span.to : span.from;
  return {
    date,
    isPerhapsEarlier: isEarlier(date, period),
    text: { what: 'state', facet, word: isEnd ? 'silent' : wordOf(span) },
    note: isEnd ? null : (span.note ?? null),
    isInferred: span.inferred?.includes(isEnd ? 'to' : 'from') ?? false,
    sources: span.sources,
    concern: concernOf(span),
  };
}

/** The year of the start is that of the reader's choice; only a day leaves room for doubt. */
const isEarlier = (date: PartialDate | null, period: Period): boolean =>
  date !== null && period.since !== null && isPerhapsEarlier(date, period);

/**
 * One line for every change of word inside the period, and one for the change between its ends
 * where that has no date inside: a year shows the last state known in it, which may have ended
 * before the year did.
 */
export function stateLines<T extends Stated>(
  spans: readonly T[],
  ends: { readonly before: T | undefined; readonly after: T | undefined },
  maker: LineMaker<T>,
  period: Period,
): ChangeLine[] {
  const stretches = spans.length === 0 ? [] : withGaps(spans);
  const wordOf = (span: T | null, index: number): StateWord =>
    span ? maker.wordOf(span) : index <= 0 ? maker.beforeAll : 'silent';
  const lines = stretches.flatMap(({ from, value }, index) => {
    const last = stretches[index - 1];
    if (!last || !isInside(from, period)) return [];
    if (wordOf(last.value, index - 1) === wordOf(value, index)) return [];
    const span = value ?? last.value;
    return span ? [stateLine(span, value === null, maker, period)] : [];
  });
  const { before, after } = ends;
  const told = after ? maker.wordOf(after) : 'silent';
  const isSame = (before ? maker.wordOf(before) : maker.beforeAll) === told;
  const isTold = lines.some(({ text }) => text.what === 'state' && text.word === told);
  if (isSame || isTold) return lines;
  const span = after ?? before;
  return span ? [...lines, stateLine(span, after === undefined, maker, period)] : lines;
}

/** The line of a dated happening. */
export function eventLine(event: RecordEvent, concern: Concern, period: Period): ChangeLine {
  return {
    date: event.date,
    isPerhapsEarlier: isEarlier(event.date, period),
    text: { what: 'event', type: event.type },
    note: event.note,
    isInferred: event.inferred !== undefined,
    sources: event.sources,
    concern,
  };
}

/** Lines by date, those without one last. */
function sortLines(lines: readonly ChangeLine[]): ChangeLine[] {
  const key = ({ date }: ChangeLine) => (date === null ? '9' : firstDayOf(date));
  return lines.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * The events put to the lines of states. One that says on the very day what a state says already is
 * the same statement: the line of the state then bears its sources as well. One that says anything
 * else keeps a line of its own, so that no source stands under words that it does not say.
 */
export function withEvents(
  lines: readonly ChangeLine[],
  events: readonly { readonly line: ChangeLine; readonly group: ChangeGroup }[],
): ChangeLine[] {
  const isTwin = (line: ChangeLine, event: (typeof events)[number]) =>
    line.text.what === 'state' &&
    line.date === event.line.date &&
    isSaidBy(line, event.line) &&
    isSameTenor(groupOfWord(line.text.facet, line.text.word), event.group);
  const rest = events.filter((event) => !lines.some((line) => isTwin(line, event)));
  const merged = lines.map((line) => {
    const twins = events.filter((event) => isTwin(line, event));
    if (twins.length === 0) return line;
    const all = [line, ...twins.map((twin) => twin.line)];
    return {
      ...line,
      sources: [...new Set(all.flatMap(({ sources }) => sources))],
      concern: (claim: Parameters<Concern>[0]) => all.some(({ concern }) => concern(claim)),
    };
  });
  return sortLines([...merged, ...rest.map(({ line }) => line)]);
}

/** Case and the full stop at the end make no other statement. */
const bare = (text: string) =>
  text
    .trim()
    .replace(/[.。]$/u, '')
    .toLowerCase();

/** True where a state says all that an event says, on sources that say all that the state says. */
function isSaidBy(state: ChangeLine, event: ChangeLine): boolean {
  if (state.isInferred !== event.isInferred) return false;
  if (event.note === null || state.note === null) return event.note === state.note;
  const [said, told] = [bare(state.note.en), bare(event.note.en)];
  const isKnown = event.sources.every((id) => state.sources.includes(id));
  return said === told || (isKnown && said.includes(told));
}

const isSameTenor = (state: ChangeGroup, event: ChangeGroup): boolean =>
  state === event || (state === 'restricted' && (event === 'opened' || event === 'suspended'));
