import { fold } from '../../lib/fold.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';
import {
  FACTS_FORMAT,
  FACTS_VERSION,
  type FactsFile,
  factsSchema,
  readFacts,
  withoutFillers,
} from '../../model/schema/facts.ts';
import type { RecordId } from '../../model/vocabulary.ts';

/** A text in as many languages as somebody has written. */
export type WrittenText = Readonly<Partial<Record<Language, string>>>;

export const FACT_KINDS = ['state', 'stage', 'event'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What may be chosen for each kind: the words of the schema by which the build checks. */
export const CHOICES: Readonly<Record<FactKind, readonly string[]>> = {
  state: factsSchema.shape.states.unwrap().element.shape.state.shape.status.options,
  stage: factsSchema.shape.stages.unwrap().element.shape.stage.shape.stage.options,
  event: factsSchema.shape.events.unwrap().element.shape.event.shape.type.options,
};

/** A fact as it stands in the form. */
export interface Fact {
  readonly kind: FactKind;
  readonly record: RecordId;
  /** One of {@link CHOICES}; empty: not chosen yet. */
  readonly value: string;
  readonly date: string;
  readonly note: WrittenText;
  /** Empty: the source of the draft. */
  readonly sources: readonly string[];
}

export interface DraftSource {
  readonly url: string;
  readonly title: string;
  readonly publisher: WrittenText;
  readonly date: string;
  readonly language: string;
}

/** What is kept in the browser and in files. The report itself is in none of it. */
export interface FactsDraft {
  readonly source: DraftSource;
  /** The second person who compared the facts with the report. */
  readonly checked: { readonly by: string; readonly date: string };
  readonly facts: readonly Fact[];
  /** What an opened file holds beside; it goes back into the file as it was. */
  readonly beside: Partial<FactsFile>;
}

export const EMPTY_DRAFT: FactsDraft = {
  source: { url: '', title: '', publisher: {}, date: '', language: 'vi' },
  checked: { by: '', date: '' },
  facts: [],
  beside: {},
};

/** Words of a title that its id takes over. */
const WORDS_OF_ID = 3;

/** The id of a source, of host, date and title; of one that is known by its address its own. */
export function sourceIdOf(source: DraftSource, known: Iterable<Source>): string {
  for (const { id, url } of known) if (url !== null && url === source.url.trim()) return id;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(source.url.trim())?.[1] ?? 'report';
  const words = fold(source.title).words.filter((word) => /^[a-z0-9]+$/.test(word));
  const parts = [host.split('.')[0] ?? '', source.date, ...words.slice(0, WORDS_OF_ID)];
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const filled = (text: WrittenText): WrittenText =>
  Object.fromEntries(
    LANGUAGES.map((one) => [one, text[one]?.trim() ?? ''] as const).filter(
      ([, said]) => said !== '',
    ),
  );

/**
 * The draft as the file that `npm run take-in` reads; not checked yet.
 *
 * @param opened the day on which the report was read, `YYYY-MM-DD`.
 */
export function fileOf(draft: FactsDraft, known: readonly Source[], opened: string) {
  const { source, checked, facts, beside } = draft;
  const id = sourceIdOf(source, known);
  const own = {
    id,
    title: source.title.trim(),
    publisher: filled(source.publisher),
    date: source.date === '' ? null : source.date,
    language: source.language,
    licence: null,
    opened,
    url: source.url.trim() === '' ? null : source.url.trim(),
  };
  const isNew =
    facts.some(({ sources }) => sources.length === 0) && !known.some((one) => one.id === id);
  const of = (kind: FactKind) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map(({ sources, ...fact }) => ({
        ...fact,
        note: filled(fact.note),
        sources: sources.length === 0 ? [id] : [...sources],
      }));
  return {
    ...beside,
    format: FACTS_FORMAT,
    version: FACTS_VERSION,
    ...(checked.by.trim() === '' ? {} : { checked: { by: checked.by.trim(), date: checked.date } }),
    sources: [...(isNew ? [own] : []), ...(beside.sources ?? [])],
    states: of('state').map(({ record, date, value, note, sources }) => ({
      site: record,
      state: { from: date, to: null, status: value, note, sources },
    })),
    stages: of('stage').map(({ record, date, value, note, sources }) => ({
      project: record,
      stage: { from: date, to: null, stage: value, note, sources },
    })),
    events: of('event').map(({ record, date, value, note, sources }) => ({
      record,
      event: { type: value, date, note, sources },
    })),
  };
}

/** What is wrong with a draft: fields of its facts and of its source, and how many texts lack a language. */
export interface Verdict {
  /** `date`, `note`, … of the fact with this place in the draft; `null`: of the source or the check. */
  readonly faults: readonly { readonly fact: number | null; readonly field: string }[];
  readonly gaps: number;
}

const LISTS: Readonly<Record<string, FactKind>> = {
  states: 'state',
  stages: 'stage',
  events: 'event',
};
/** The form calls some fields otherwise than the file. */
const FIELDS: Readonly<Record<string, string>> = {
  from: 'date',
  status: 'value',
  stage: 'value',
  type: 'value',
};

/** Checks a draft as the build does what it holds. */
export function verdictOf(draft: FactsDraft, file: unknown): Verdict {
  const { gaps, error } = readFacts(file);
  const faults = (error?.issues ?? []).map(({ path }) => {
    const [list, at, , field] = path.map(String);
    const kind = LISTS[list ?? ''];
    if (!kind) return { fact: null, field: String(path[2] ?? path[1] ?? list) };
    const places = draft.facts.flatMap((fact, i) => (fact.kind === kind ? [i] : []));
    return { fact: places[Number(at)] ?? null, field: FIELDS[field ?? ''] ?? field ?? '' };
  });
  const texts = new Set(gaps.map((gap) => gap.slice(0, -1).join('.')));
  return { faults, gaps: texts.size };
}

/** The draft of an opened file; `null` where it is no such file. */
export function draftOf(value: unknown): FactsDraft | null {
  const { facts, gaps } = readFacts(value);
  if (!facts) return null;
  const { format: _, version: __, $schema: ___, checked, ...lists } = withoutFillers(facts, gaps);
  const { sources, states, stages, events, ...others } = lists;
  const [own, ...more] = sources;
  const kept = Object.entries({ ...others, sources: more }).filter(([, list]) => list.length > 0);
  const form = (
    kind: FactKind,
    record: RecordId,
    value: string,
    date: string | null,
    said: { readonly note: WrittenText; readonly sources: readonly string[] },
  ): Fact => {
    const isOwn = own !== undefined && said.sources.length === 1 && said.sources[0] === own.id;
    const cited = isOwn ? [] : said.sources;
    return { kind, record, value, date: date ?? '', note: said.note, sources: cited };
  };
  return {
    source: own
      ? {
          url: own.url ?? '',
          title: own.title,
          publisher: own.publisher,
          date: own.date ?? '',
          language: own.language,
        }
      : EMPTY_DRAFT.source,
    checked: checked ?? EMPTY_DRAFT.checked,
    facts: [
      ...states.map(({ site, state }) => form('state', site, state.status, state.from, state)),
      ...stages.map(({ project, stage }) => form('stage', project, stage.stage, stage.from, stage)),
      ...events.map(({ record, event }) => form('event', record, event.type, event.date, event)),
    ],
    beside: Object.fromEntries(kept),
  };
}
