import type { Catalogue } from '../../facts/catalogue.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import { LANGUAGES } from '../../model/language.ts';
import { FACTS_FORMAT, FACTS_VERSION } from '../../model/schema/facts.ts';
import { completed, dayAfter, sourceIdOf } from '../../model/schema/report/complete.ts';
import { byKind, CARD, FACT_KINDS, type Fact, SHAPES } from '../../model/schema/report/kinds.ts';
import {
  type Group,
  isBlank,
  isGroup,
  opened as openedValue,
  type Value,
  written,
} from '../../model/schema/report/values.ts';
import {
  type DraftSource,
  EMPTY_DRAFT,
  type FactsDraft,
  type Paragraph,
  type WrittenText,
} from './kinds.ts';

const filled = (text: WrittenText): WrittenText =>
  Object.fromEntries(
    LANGUAGES.map((one) => [one, text[one]?.trim() ?? ''] as const).filter(
      ([, said]) => said !== '',
    ),
  );

/** The id of the source: of one that is known its own, of one from a file the id there. */
function idOfSource(source: DraftSource, { sources }: Catalogue): string {
  const id = sourceIdOf(source, sources.values());
  return sources.has(id) ? id : textOf(source.beside?.id) || id;
}

/** The number under which the card of the report is kept: its own, or the next that is free. */
function documentIdOf({ card }: FactsDraft, { documents }: Catalogue): string {
  if (typeof card.id === 'string' && card.id !== '') return card.id;
  const last = Math.max(-1, ...documents.map(({ id }) => Number(id)));
  return String(last + 1).padStart(3, '0');
}

/** Numbers of the paragraphs that statements of the draft cite. */
export function citedIn({ facts }: Pick<FactsDraft, 'facts'>): Set<number> {
  const cited = facts.flatMap(({ kind, value }) =>
    kind === 'claims' && Array.isArray(value.locators) ? (value.locators as Value[]) : [],
  );
  return new Set(cited.map((one) => Number(isGroup(one) ? one.paragraph : Number.NaN)));
}

/** The card as its form shows it: as most reports are, until somebody says otherwise. */
export function cardShown({ source, card }: FactsDraft): Group {
  const title = { [source.language]: source.title.trim() };
  const event: Group = isGroup(card.event) ? card.event : {};
  const { texts } = formSay;
  return {
    title,
    translation: texts['card.original'],
    dateBasis: 'stated',
    dateReasoning: texts['card.dated'],
    ...card,
    event: {
      names: title,
      from: source.date,
      to: dayAfter(event.from ?? source.date),
      dateBasis: 'stated',
      precision: texts['card.day'],
      ...event,
    },
  };
}

/** The card of the report, with what it takes from the source and from its paragraphs. */
function cardOf(draft: FactsDraft, ids: { readonly document: string; readonly source: string }) {
  const { source, card, paragraphs } = draft;
  const cited = citedIn(draft);
  const value: Group = {
    ...cardShown(draft),
    id: ids.document,
    source: ids.source,
    file: `${ids.document}_${ids.source.replaceAll('-', '_')}.txt`,
    publisher: filled(source.publisher),
    language: source.language,
    published: source.date,
  };
  const own = written(CARD, value, ids.source);
  return {
    ...(isGroup(own) ? own : {}),
    sameArticleAs: card.sameArticleAs ?? [],
    related: card.related ?? [],
    problems: card.problems ?? [],
    paragraphs: paragraphs.map(({ sha256, chars, setAside }, i) => ({
      sha256,
      chars,
      ...(setAside && !cited.has(i + 1) ? { setAside } : {}),
    })),
  };
}

/**
 * The draft as the file that `npm run take-in` reads; not checked yet.
 *
 * @param opened the day on which the report was read, `YYYY-MM-DD`.
 */
export function fileOf(draft: FactsDraft, known: Catalogue, opened: string) {
  const { source, checked, facts, beside } = draft;
  const ids = {
    source: idOfSource(source, known),
    document: documentIdOf(draft, known),
  };
  const hasClaims = facts.some(({ kind }) => kind === 'claims');
  const values = completed(facts, known, ids.document);
  const lists = byKind((kind) =>
    values
      .filter((one) => one.kind === kind)
      .map(({ value }) => written(SHAPES[kind], value, ids.source)),
  );
  const documents = [...(hasClaims ? [cardOf(draft, ids)] : []), ...(beside.documents ?? [])];
  const isCited = JSON.stringify([lists, documents]).includes(`"${ids.source}"`);
  const own = {
    ...source.beside,
    id: ids.source,
    title: source.title.trim(),
    publisher: filled(source.publisher),
    date: source.date === '' ? null : source.date,
    language: source.language,
    licence: source.beside?.licence ?? null,
    opened: source.beside?.opened ?? opened,
    url: source.url.trim() === '' ? null : source.url.trim(),
    ...(hasClaims ? { primary: true } : {}),
  };
  return {
    ...beside,
    format: FACTS_FORMAT,
    version: FACTS_VERSION,
    ...(checked.by.trim() === '' ? {} : { checked: { by: checked.by.trim(), date: checked.date } }),
    sources: [
      ...(isCited && !known.sources.has(ids.source) ? [own] : []),
      ...(beside.sources ?? []),
    ],
    documents,
    ...lists,
  };
}

/** What of a card is made anew from the source and the paragraphs. */
const MADE = new Set(['source', 'file', 'publisher', 'language', 'published', 'paragraphs']);

function cardParts(card: Group): Group {
  const kept = Object.entries(card).filter(([key]) => !MADE.has(key));
  const value = openedValue(CARD, Object.fromEntries(kept), textOf(card.source));
  return isGroup(value) ? value : {};
}

const textOf = (value: Value) => (typeof value === 'string' ? value : '');
const textsOf = (value: Value) => (isGroup(value) ? (value as WrittenText) : {});

/** What of a list of paragraphs can be kept. */
function paragraphsIn(value: Value): Paragraph[] {
  return groupsIn(value).flatMap(({ sha256, chars, setAside }): Paragraph[] =>
    typeof sha256 === 'string' && Number.isInteger(Number(chars))
      ? [
          {
            sha256,
            chars: Number(chars),
            ...(isBlank(setAside) ? {} : { setAside: textsOf(setAside) }),
          },
        ]
      : [],
  );
}

const groupsIn = (list: Value): Group[] =>
  Array.isArray(list) ? (list as readonly Value[]).filter(isGroup) : [];

/** The lists of a file of facts as a draft, whatever is missing in them: the forms tell that. */
export function draftFrom(lists: (key: string) => readonly Group[]): FactsDraft {
  const [own, ...sources] = lists('sources');
  const [card, ...documents] = lists('documents');
  const [checked] = lists('checked');
  const id = textOf(own?.id) || textOf(card?.source);
  const beside = Object.entries({ sources, documents }).filter(([, list]) => list.length > 0);
  return {
    source: own
      ? {
          url: textOf(own.url),
          title: textOf(own.title),
          publisher: textsOf(own.publisher),
          date: textOf(own.date),
          language: textOf(own.language),
          beside: own,
        }
      : EMPTY_DRAFT.source,
    checked: checked ? { by: textOf(checked.by), date: textOf(checked.date) } : EMPTY_DRAFT.checked,
    paragraphs: paragraphsIn(card?.paragraphs),
    card: card ? cardParts(card) : {},
    facts: FACT_KINDS.flatMap((kind) =>
      lists(kind).flatMap((one): Fact[] => {
        const form = openedValue(SHAPES[kind], one, id);
        return isGroup(form) ? [{ kind, value: form }] : [];
      }),
    ),
    beside: Object.fromEntries(beside) as FactsDraft['beside'],
  };
}

/** The draft of an opened file, half-written ones too; `null` where it is no such file. */
export function draftOf(value: unknown): FactsDraft | null {
  const file = value as Value;
  if (!isGroup(file) || file.format !== FACTS_FORMAT || file.version !== FACTS_VERSION) return null;
  return draftFrom((key) => {
    const list = file[key];
    return isGroup(list) ? [list] : groupsIn(list);
  });
}
