import { documentSchema } from '../document.ts';
import { FACTS_FORMAT, FACTS_VERSION } from '../facts.ts';
import { sourceSchema } from '../place.ts';
import { shapeOf } from '../shape.ts';
import { completed, type Known, sourceIdOf } from './complete.ts';
import { byKind, FACT_KINDS, type Fact, SHAPES } from './kinds.ts';
import type { SheetKey } from './sheets.ts';
import { type Group, isBlank, isGroup, type Value, written } from './values.ts';

const SOURCE = shapeOf(sourceSchema);
const CARD = shapeOf(documentSchema);

const asGroup = (value: Value): Group => (isGroup(value) ? value : {});
const textOf = (value: Value) => (typeof value === 'string' ? value : '');

/** What is there already, as far as a file of facts leans on it. */
export interface KnownFiles extends Known {
  readonly sources: readonly { readonly id: string; readonly url: string | null }[];
  readonly documents: readonly { readonly id: string }[];
}

/**
 * A file of facts of what the sheets of a workbook say, not checked yet: with the ids that follow, and
 * the first source for every statement that names none.
 *
 * @param opened the day on which the reports were read, `YYYY-MM-DD`.
 */
export function factsFrom(
  lists: ReadonlyMap<SheetKey, readonly Group[]>,
  known: KnownFiles,
  opened: string,
): Group {
  const of = (key: SheetKey) => lists.get(key) ?? [];
  const named = of('sources').map((source) => {
    const url = textOf(source.url);
    const own = { url, title: textOf(source.title), date: textOf(source.date) };
    return isBlank(source.id) ? sourceIdOf(own, known.sources) : textOf(source.id);
  });
  const [own = ''] = named;
  const sources = of('sources').flatMap((source, at) => {
    const id = named[at] ?? '';
    // A row that only leads to a source that is there already brings none.
    if (isBlank(source.id) && known.sources.some((one) => one.id === id)) return [];
    const value = { ...source, id, opened: isBlank(source.opened) ? opened : source.opened };
    return [written(SOURCE, value, own)];
  });
  const documents = of('documents').map((card) => written(CARD, card, own));
  const [first] = documents.map(asGroup);
  const facts = FACT_KINDS.flatMap((kind) => of(kind).map((value): Fact => ({ kind, value })));
  const full = completed(facts, known, textOf(first?.id));
  const [checked] = of('checked');
  return {
    format: FACTS_FORMAT,
    version: FACTS_VERSION,
    ...(checked ? { checked: { by: textOf(checked.by), date: textOf(checked.date) } } : {}),
    sources,
    documents,
    ...byKind((kind) =>
      full.filter((one) => one.kind === kind).map(({ value }) => written(SHAPES[kind], value, own)),
    ),
  };
}
