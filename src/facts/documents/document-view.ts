import type { LocalText } from '../../model/language.ts';
import type { Claim, DocumentCard, Locator } from '../../model/records.ts';
import { FIELD_OF, FIELDS, type Field } from './claim-fields.ts';

/** A claim where it stands in one document. */
export interface PlacedClaim {
  readonly claim: Claim;
  /** Never empty; of this document only, in the order of its paragraphs. */
  readonly locators: readonly Locator[];
}

/** A paragraph with what it says, or a run of paragraphs that no claim cites, with the reason. */
export type ParagraphGroup =
  | {
      readonly kind: 'paragraph';
      readonly number: number;
      /** Claims that stand here first. */
      readonly claims: readonly PlacedClaim[];
      /** Claims that stand in an earlier paragraph and here again. */
      readonly again: readonly PlacedClaim[];
    }
  | {
      readonly kind: 'set-aside';
      readonly from: number;
      readonly to: number;
      readonly reason: LocalText;
    };

export interface FieldGroup {
  readonly field: Field;
  readonly claims: readonly PlacedClaim[];
}

const lineOf = ({ lines }: Locator) => lines?.[0] ?? 0;
const byPlace = (a: Locator, b: Locator) => a.paragraph - b.paragraph || lineOf(a) - lineOf(b);

/** Every claim of a document, in the order in which it stands there. */
export function claimsIn(document: Pick<DocumentCard, 'id'>, claims: readonly Claim[]) {
  return claims
    .flatMap((claim): { claim: Claim; locators: Locator[]; first: Locator }[] => {
      const locators = claim.locators.filter((one) => one.document === document.id).sort(byPlace);
      const [first] = locators;
      return first ? [{ claim, locators, first }] : [];
    })
    .sort((a, b) => byPlace(a.first, b.first))
    .map(({ claim, locators }): PlacedClaim => ({ claim, locators }));
}

/** The document from its first to its last paragraph: none is left out, each claim stands once in full. */
export function byParagraph(
  document: Pick<DocumentCard, 'id' | 'paragraphs'>,
  claims: readonly Claim[],
): ParagraphGroup[] {
  const placed = claimsIn(document, claims);
  const groups: ParagraphGroup[] = [];
  for (const [index, { setAside }] of document.paragraphs.entries()) {
    const number = index + 1;
    const here = placed.filter(({ locators }) =>
      locators.some(({ paragraph }) => paragraph === number),
    );
    if (setAside && here.length === 0) {
      const last = groups.at(-1);
      if (last?.kind === 'set-aside' && last.reason.en === setAside.en) {
        groups[groups.length - 1] = { ...last, to: number };
      } else groups.push({ kind: 'set-aside', from: number, to: number, reason: setAside });
      continue;
    }
    const isFirst = ({ locators }: PlacedClaim) => locators[0]?.paragraph === number;
    groups.push({
      kind: 'paragraph',
      number,
      claims: here.filter(isFirst),
      again: here.filter((one) => !isFirst(one)),
    });
  }
  return groups;
}

/** The same claims by field of cooperation; a field of which the document is silent is left out. */
export function byField(
  document: Pick<DocumentCard, 'id'>,
  claims: readonly Claim[],
): FieldGroup[] {
  const placed = claimsIn(document, claims);
  return FIELDS.flatMap((field): FieldGroup[] => {
    const own = placed.filter(({ claim }) => FIELD_OF[claim.type] === field);
    return own.length === 0 ? [] : [{ field, claims: own }];
  });
}
