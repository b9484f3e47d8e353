import { type Group, isGroup, mapTexts, type Value } from '../../model/schema/report/values.ts';
import type { FactsDraft, Paragraph } from './kinds.ts';

/* What a draft has of its report: the hashes of its paragraphs, and places in them. */

/** The numbers of the paragraphs that statements cite and the pasted text does not have. */
export function missingIn(
  { facts, paragraphs }: FactsDraft,
  fresh: readonly Paragraph[],
): number[] {
  const there = new Set(fresh.map(({ sha256 }) => sha256));
  const cited = new Set(facts.flatMap(({ value }) => locatorsOf(value).map(numberOf)));
  return [...cited]
    .filter((number) => !there.has(paragraphs[number - 1]?.sha256 ?? ''))
    .toSorted((a, b) => a - b);
}

const locatorsOf = ({ locators }: Group): readonly Value[] =>
  Array.isArray(locators) ? (locators as readonly Value[]) : [];
const numberOf = (locator: Value) => Number(isGroup(locator) ? locator.paragraph : Number.NaN);

/**
 * The draft with the paragraphs of a text that was pasted (again): statements follow theirs by the
 * hash. A text without a paragraph that a statement cites is another one, and changes nothing.
 */
export function matched(draft: FactsDraft, fresh: readonly Paragraph[]): FactsDraft {
  const isSame =
    fresh.length === draft.paragraphs.length &&
    fresh.every(({ sha256 }, i) => sha256 === draft.paragraphs[i]?.sha256);
  if (fresh.length === 0 || isSame) return draft;
  if (draft.paragraphs.length > 0 && missingIn(draft, fresh).length > 0) return draft;
  const before = new Map(draft.paragraphs.map((one) => [one.sha256, one]));
  const renumbered = (locator: Value): Value => {
    if (!isGroup(locator)) return locator;
    const hash = draft.paragraphs[numberOf(locator) - 1]?.sha256;
    const at = fresh.findIndex(({ sha256 }) => sha256 === hash);
    return at < 0 ? locator : { ...locator, paragraph: at + 1 };
  };
  return {
    ...draft,
    paragraphs: fresh.map((one) => ({ ...one, setAside: before.get(one.sha256)?.setAside })),
    facts: draft.facts.map((fact) =>
      fact.kind === 'claims'
        ? { ...fact, value: { ...fact.value, locators: locatorsOf(fact.value).map(renumbered) } }
        : fact,
    ),
  };
}

/**
 * The draft without every text that says more of the report than may be quoted. The title of the
 * source stays: it is how a publication is named.
 */
export function withoutQuotes(draft: FactsDraft, isQuote: (text: string) => boolean): FactsDraft {
  const clean = <T extends Value>(value: T): T =>
    mapTexts(value, (text) => (isQuote(text) ? '' : text)) as T;
  const { source, checked, card, facts } = draft;
  return {
    ...draft,
    source: { ...source, publisher: clean(source.publisher as Group) as typeof source.publisher },
    checked: { ...checked, by: clean(checked.by) },
    card: clean(card),
    facts: facts.map((fact) => ({ ...fact, value: clean(fact.value) })),
  };
}
