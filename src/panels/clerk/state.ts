import { computed, effect, signal } from '@preact/signals';
import { marksIn, nameTable } from '../../facts/report/marks.ts';
import { quotes, type Runs, runsIn } from '../../facts/report/quotes.ts';
import { cardParagraphs, paragraphsOf } from '../../lib/paragraphs.ts';
import { LANGUAGES } from '../../model/language.ts';
import { FACT_KINDS, type FactKind } from '../../model/schema/report/kinds.ts';
import { type Group, isGroup, type Value, withAt } from '../../model/schema/report/values.ts';
import type { PartialDate } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue } from '../../state/store.ts';
import { searched } from '../search/found.ts';
import { begun, followed, type Named } from './begin.ts';
import type { WrongCell } from './book-in.ts';
import type { Drafted } from './choices.ts';
import { draftOf, fileOf } from './draft.ts';
import { EMPTY_DRAFT, type FactsDraft } from './kinds.ts';
import { matched, withoutQuotes } from './report-text.ts';
import { forgetAll, forgetFact, tellAll } from './told.ts';
import { type Part, type Path, verdictOf } from './verdict.ts';

const MEMORY = 'border-map-facts';

/** What an earlier visit left; nothing where it cannot be read any more. */
function remembered(): FactsDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(MEMORY) ?? 'null');
    return isDraft(kept) ? kept : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Half-written drafts are kept too, so that only their frame can be checked. */
function isDraft(value: unknown): value is FactsDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof FactsDraft, unknown>>;
  const isTable = (one: unknown) => typeof one === 'object' && one !== null;
  const isFact = (one: unknown) =>
    isTable(one) &&
    FACT_KINDS.some((kind) => kind === (one as { kind: unknown }).kind) &&
    isGroup((one as { value: Value }).value);
  return (
    [draft.source, draft.checked, draft.card, draft.beside].every(isTable) &&
    Array.isArray(draft.paragraphs) &&
    draft.paragraphs.every(isTable) &&
    Array.isArray(draft.facts) &&
    draft.facts.every(isFact)
  );
}

/** The facts in the editor; kept in this browser at every change. */
export const draft = signal<FactsDraft>(remembered());

/** The report: of this tab alone, in no store and in no file. */
export const report = signal('');

/**
 * What of the reports that were pasted here may stand nowhere; not forgotten while the tab is open, as
 * what was taken over from a report stays its words when that goes.
 */
const runs = signal<Runs>(new Set());

const names = computed(() => nameTable(searched.value.entries));

/** The paragraphs of the report with what is recognised in each. */
export const paragraphs = computed((): readonly (Named & { readonly hash: string })[] => {
  const year = Number(draft.value.source.date.slice(0, 4)) || new Date().getFullYear();
  const card = cardParagraphs(report.value);
  return paragraphsOf(report.value).map((whole, i) => {
    const text = whole.normalize('NFC');
    const marks = marksIn(text, names.value, searched.value.simplify, year);
    return { paragraph: i + 1, text, marks, hash: card[i]?.sha256 ?? '' };
  });
});

/** The language of a report, where its letters tell it. */
function languageOf(text: string): string | null {
  if (/\p{Script=Han}{4}/u.test(text)) return 'zh';
  return /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text) ? 'vi' : null;
}

/** Takes over a report; statements stay at their paragraphs where these are in it. */
export function setReport(text: string): void {
  report.value = text;
  const whole = paragraphsOf(text);
  runs.value = new Set([...runs.peek(), ...runsIn(whole)]);
  const now = draft.peek();
  const language = now.paragraphs.length === 0 ? languageOf(text) : null;
  draft.value = matched(
    language === null ? now : { ...now, source: { ...now.source, language } },
    cardParagraphs(text),
  );
}

/** The draft without what only the report may say: what is kept and saved. */
const kept = computed(() => withoutQuotes(draft.value, (text) => quotes(text, runs.value)));

effect(() => {
  const text = JSON.stringify(kept.value);
  try {
    if (draft.value === EMPTY_DRAFT) localStorage.removeItem(MEMORY);
    else localStorage.setItem(MEMORY, text);
  } catch {
    // Not kept: it can still be saved as a file.
  }
});

function today(): PartialDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The draft as it would be saved. */
export const file = computed(() => fileOf(kept.value, catalogue.value, today()));

/** What is wrong with it. */
export const verdict = computed(() => {
  const byHash = new Map(paragraphs.value.map(({ hash, text }) => [hash, text]));
  return verdictOf(draft.value, file.value, catalogue.value, { runs: runs.value, byHash });
});

/** Takes over a file of facts; `false` where it is none. */
export function openText(text: string): boolean {
  try {
    const opened = draftOf(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (opened) takeOver(opened);
    return opened !== null;
  } catch {
    return false;
  }
}

/** Cells of the workbook that was opened last at which something is wrong; none of a JSON file. */
export const wrongCells = signal<readonly WrongCell[]>([]);

/** Takes over a file of facts, JSON or a workbook; `false` where it is none. */
export async function openFile(chosen: Blob & { readonly name: string }): Promise<boolean> {
  wrongCells.value = [];
  if (!/\.xlsx$/i.test(chosen.name)) return openText(await chosen.text());
  const { bookIn } = await import('./book-in.ts');
  const read = await bookIn(chosen);
  if (!read) return false;
  takeOver(read.draft);
  wrongCells.value = read.wrongIn(verdict.peek());
  return true;
}

function takeOver(opened: FactsDraft): void {
  draft.value = report.peek() ? matched(opened, cardParagraphs(report.peek())) : opened;
  // What others began, or somebody else filled in, says at once what is wrong with it.
  forgetAll();
  tellAll(verdict.peek().flaws);
}

/** Adds a fact, begun with what a paragraph says, and returns its place. */
export function addFact(kind: FactKind, named: Named): number {
  const now = draft.peek();
  draft.value = { ...now, facts: [...now.facts, begun(kind, named, now, catalogue.peek())] };
  return now.facts.length;
}

export function removeFact(at: number): void {
  const now = draft.peek();
  draft.value = { ...now, facts: now.facts.filter((_, i) => i !== at) };
  forgetFact(at);
}

/** Changes one field of a part of the draft. */
export function change(part: Part, path: Path, next: Value): void {
  const now = draft.peek();
  if (typeof part === 'number') {
    const facts = now.facts.map((fact, i) => {
      if (i !== part) return fact;
      const value = withAt(fact.value, path, next);
      return isGroup(value) ? followed({ ...fact, value }, path, catalogue.peek()) : fact;
    });
    draft.value = { ...now, facts };
    return;
  }
  const value = withAt(now[part] as Group, path, next);
  if (isGroup(value)) draft.value = { ...now, [part]: value };
}

/** Ids of everything that the report names. */
export const named = computed(
  (): ReadonlySet<string> =>
    new Set(
      paragraphs.value.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'record' ? [mark.id] : [])),
      ),
    ),
);

const textOf = (value: Value) => (typeof value === 'string' ? value : '');

/** What a text of four languages says in the first that is written. */
function saidIn(value: Value): string {
  const texts = isGroup(value) ? value : {};
  return LANGUAGES.map((one) => textOf(texts[one])).find((one) => one !== '') ?? '';
}

/** Entries of a list of the draft that have an id, each with its name. */
function namedIn(list: readonly Value[], nameOf: (one: Group) => string) {
  return list.flatMap((one) => {
    if (!isGroup(one) || textOf(one.id) === '') return [];
    return [{ id: textOf(one.id), name: nameOf(one) || textOf(one.id) }];
  });
}

const printedName = ({ vi, zh, latin }: Group) =>
  [vi, zh].map((one) => (isGroup(one) ? textOf(one.text) : '')).find((one) => one !== '') ??
  textOf(latin);

/** What of the draft may be chosen in its other facts. */
export const drafted = computed((): Drafted => {
  const { meetings, persons, offices, claims } = file.value;
  return {
    meetings: meetings.flatMap((one) =>
      isGroup(one) && typeof one.id === 'string' && one.id !== ''
        ? [
            {
              id: one.id as RecordId,
              mechanism: String(one.mechanism),
              ordinal: Number(one.ordinal),
              from: typeof one.from === 'string' ? one.from : null,
            },
          ]
        : [],
    ),
    persons: namedIn(persons, printedName),
    offices: namedIn(offices, ({ title }) => saidIn(title).replace('{unit}', '…')),
    claims: namedIn(claims, ({ paraphrase }) => saidIn(paraphrase)),
  };
});
