import { fold } from '../../lib/fold.ts';
import type { PartialDate } from '../../model/time/time.ts';
import type { Entry, HitKind, KeyOrigin } from '../search/entry.ts';
import { type Counted, countedIn } from './counted.ts';

/** What the search knows and a report may be about. */
export type MarkedKind = Exclude<
  HitKind,
  'document' | 'claim' | 'flow' | 'field' | 'agreement' | 'commitment'
>;

/** A stretch of a paragraph: from `start` to before `end`, in code units. */
export type Mark =
  | Counted
  | ({ readonly start: number; readonly end: number } & (
      | { readonly kind: 'record'; readonly of: MarkedKind; readonly id: string }
      | { readonly kind: 'date'; readonly date: PartialDate }
    ));

/** Names by their letters as the search compares them, and the length of the longest. */
export interface NameTable {
  readonly names: ReadonlyMap<string, { readonly of: MarkedKind; readonly id: string }>;
  readonly longest: number;
}

const NAMES: ReadonlySet<KeyOrigin> = new Set(['name', 'alias', 'typed']);
/** Kinds by what a report is most likely about where several bear one name. */
const ORDER: readonly MarkedKind[] = [
  'gate',
  'crossing',
  'project',
  'meeting',
  'mechanism',
  'place',
];
const HAN = /\p{Script=Han}/u;
/** Shorter names are words of every text. */
const SHORTEST = { latin: 4, han: 2 } as const;

const isMarked = (kind: HitKind): kind is MarkedKind => ORDER.some((one) => one === kind);

/**
 * In letters that have capitals a name ends with a word that has one: the search, which reads without
 * accents, would take “ban quản” of an office for the crossing Bản Quẫn.
 */
const isWrittenAsName = (said: string) =>
  HAN.test(said) || /^[\p{Lu}\d]/u.test(said.split(/[\s–-]/).at(-1) ?? '');

/** The names of all things that a report may be about, from the index of the search. */
export function nameTable(entries: readonly Entry[]): NameTable {
  const names = new Map<string, { of: MarkedKind; id: string }>();
  let longest = 0;
  for (const of of ORDER) {
    for (const { kind, id, keys } of entries) {
      if (kind !== of || !isMarked(kind)) continue;
      for (const { compact, origin } of keys) {
        const least = HAN.test(compact) ? SHORTEST.han : SHORTEST.latin;
        if (!NAMES.has(origin) || compact.length < least || names.has(compact)) continue;
        if (/^\d+$/.test(compact)) continue;
        names.set(compact, { of, id });
        longest = Math.max(longest, compact.length);
      }
    }
  }
  return { names, longest };
}

/**
 * Names, dates, figures and sessions in a paragraph (NFC), in its order, none over another; of names the longest.
 *
 * @param simplify reads traditional characters as simplified ones, letter by letter.
 * @param year the year of the report, meant by dates that name none.
 */
export function marksIn(
  text: string,
  { names, longest }: NameTable,
  simplify: (text: string) => string,
  year: number,
): Mark[] {
  const marks: Mark[] = [...datesIn(text, year), ...countedIn(text)];
  const { compact, starts, origin } = fold(simplify(text));
  const begins = new Set(starts);
  const isWordEnd = (at: number) =>
    at === compact.length || begins.has(at) || HAN.test(compact[at - 1] ?? '');
  for (let at = 0; at < compact.length; at++) {
    if (!begins.has(at) && !HAN.test(compact[at] ?? '')) continue;
    for (let end = Math.min(compact.length, at + longest); end > at + 1; end--) {
      const found = isWordEnd(end) ? names.get(compact.slice(at, end)) : undefined;
      if (!found) continue;
      const [start, stop] = [origin[at]?.[0] ?? 0, origin[end - 1]?.[1] ?? 0];
      if (!isWrittenAsName(text.slice(start, stop))) continue;
      marks.push({ start, end: stop, kind: 'record', ...found });
      at = end - 1;
      break;
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks.filter((mark, i) => !marks.slice(0, i).some((other) => other.end > mark.start));
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january february march april may june july august september october november december',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ].flatMap((names) => names.split(' ').map((name, i) => [name, i + 1])),
);

interface Form {
  readonly pattern: RegExp;
  /** What must stand before it; the oldest browsers cannot look behind in a pattern. */
  readonly after?: RegExp;
  /** Which group holds what; 0: none. */
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** How reports of the two sides, and English and French ones, write a day. */
const FORMS: readonly Form[] = [
  { pattern: /(\d{4})-(\d{2})-(\d{2})(?!\d)/g, year: 1, month: 2, day: 3 },
  { pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/g, year: 1, month: 2, day: 3 },
  { pattern: /(\d{1,2})月(\d{1,2})日/g, after: /(^|[^\d年])$/, year: 0, month: 1, day: 2 },
  { pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, after: /(^|\D)$/, day: 1, month: 2, year: 3 },
  { pattern: /(\d{1,2})\/(\d{1,2})(?![\d/])/gu, after: /ngày $/iu, day: 1, month: 2, year: 0 },
  { pattern: /(\d{1,2}) tháng (\d{1,2})(?:,? năm (\d{4}))?/giu, day: 1, month: 2, year: 3 },
  {
    pattern: /(\d{1,2})(?:er)? (\p{L}{3,9})(?: (\d{4}))?/gu,
    after: /(^|\D)$/,
    day: 1,
    month: 2,
    year: 3,
  },
];

function datesIn(text: string, ofReport: number): Mark[] {
  return FORMS.flatMap(({ pattern, after, day, month, year }) =>
    [...text.matchAll(pattern)].flatMap((match): Mark[] => {
      if (after && !after.test(text.slice(0, match.index))) return [];
      const named = match[month] ?? '';
      const number = /^\d+$/.test(named) ? Number(named) : MONTHS[fold(named).compact];
      const date = dayOf(Number(match[year] ?? ofReport) || ofReport, number, Number(match[day]));
      return date === null
        ? []
        : [{ start: match.index, end: match.index + match[0].length, kind: 'date', date }];
    }),
  );
}

function dayOf(year: number, month: number | undefined, day: number): PartialDate | null {
  if (month === undefined) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.toISOString().slice(0, 10) : null;
}
