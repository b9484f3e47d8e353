import { computed, effect, signal } from '@preact/signals';
import { marksIn, nameTable } from '../../facts/report/marks.ts';
import type { PartialDate } from '../../model/time/time.ts';
import { catalogue } from '../../state/store.ts';
import { searched } from '../search/found.ts';
import { draftOf, EMPTY_DRAFT, type FactsDraft, fileOf, verdictOf } from './draft.ts';

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
  return (
    isTable(draft.source) &&
    isTable(draft.checked) &&
    isTable(draft.beside) &&
    Array.isArray(draft.facts) &&
    draft.facts.every((one: unknown) => isTable(one) && isTable((one as { note: unknown }).note))
  );
}

/** The facts in the editor; kept in this browser at every change. */
export const draft = signal<FactsDraft>(remembered());

effect(() => {
  const text = JSON.stringify(draft.value);
  try {
    if (draft.value === EMPTY_DRAFT) localStorage.removeItem(MEMORY);
    else localStorage.setItem(MEMORY, text);
  } catch {
    // Not kept: it can still be saved as a file.
  }
});

/** The report: of this tab alone, in no store and in no file. */
export const report = signal('');

const names = computed(() => nameTable(searched.value.entries));

/** The paragraphs of the report with what is recognised in each. */
export const paragraphs = computed(() => {
  const year = Number(draft.value.source.date.slice(0, 4)) || new Date().getFullYear();
  return report.value
    .normalize('NFC')
    .split(/\n\s*\n|\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, marks: marksIn(text, names.value, searched.value.simplify, year) }));
});

function today(): PartialDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The draft as it would be saved. */
export const file = computed(() =>
  fileOf(draft.value, [...catalogue.value.sources.values()], today()),
);

/** What is wrong with it. */
export const verdict = computed(() => verdictOf(draft.value, file.value));

/** Takes over a file of facts; `false` where it is none. */
export function openText(text: string): boolean {
  try {
    const opened = draftOf(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (opened) draft.value = opened;
    return opened !== null;
  } catch {
    return false;
  }
}
