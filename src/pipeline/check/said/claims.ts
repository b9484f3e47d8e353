import { type Fault, recordKey } from '../../fault.ts';
import type { Check } from '../records.ts';

/** Locators lead to paragraphs that the document has. */
export const locatorsLeadSomewhere: Check = ({ claims, documents, places }) => {
  const lengthOf = new Map(documents.map(({ id, paragraphs }) => [id, paragraphs.length]));
  const beyond = (document: string, paragraph: number) =>
    paragraph > (lengthOf.get(document) ?? Number.POSITIVE_INFINITY);
  const message = (document: string) =>
    `document ${document} has ${lengthOf.get(document)} paragraphs`;
  return [
    ...claims.flatMap(({ id, locators }) =>
      locators.flatMap(({ document, paragraph }, i): Fault[] => {
        if (!beyond(document, paragraph)) return [];
        const path = ['locators', i, 'paragraph'];
        return [{ record: recordKey.claim(id), path, message: message(document) }];
      }),
    ),
    ...places.flatMap(({ id, mentions }) =>
      (mentions ?? []).flatMap(({ document, paragraphs }, i) =>
        paragraphs.flatMap((paragraph, j): Fault[] => {
          if (!beyond(document, paragraph)) return [];
          const path = ['mentions', i, 'paragraphs', j];
          return [{ record: recordKey.place(id), path, message: message(document) }];
        }),
      ),
    ),
  ];
};

/** Every paragraph is cited by a claim or set aside with a reason, never both. */
export const paragraphsAreAccountedFor: Check = ({ claims, documents }) => {
  const cited = new Set(
    claims.flatMap(({ locators }) => locators.map((at) => `${at.document} ${at.paragraph}`)),
  );
  return documents.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ setAside }, i): Fault[] => {
      const isCited = cited.has(`${id} ${i + 1}`);
      if (isCited !== (setAside !== undefined)) return [];
      const message = isCited
        ? `paragraph ${i + 1} is both cited and set aside`
        : `paragraph ${i + 1} is neither cited by a claim nor set aside`;
      return [{ record: recordKey.document(id), path: ['paragraphs', i], message }];
    }),
  );
};

/** A claim's sources are those of the documents that it cites. */
export const claimsCiteTheirDocuments: Check = ({ claims, documents }) => {
  const sourceOf = new Map(documents.map(({ id, source }) => [id, source]));
  return claims.flatMap(({ id, locators, sources }): Fault[] => {
    const wanted = new Set(locators.flatMap(({ document }) => sourceOf.get(document) ?? []));
    const missing = [...wanted].filter((source) => !sources.includes(source));
    return missing.map((source) => ({
      record: recordKey.claim(id),
      path: ['sources'],
      message: `cites the document of ${source}, which is not among its sources`,
    }));
  });
};

/** A value has a unit, and a unit a value. */
export const valuesHaveUnits: Check = ({ claims }) =>
  claims
    .filter(({ value, unit }) => (value === null) !== (unit === null))
    .map(({ id }) => ({
      record: recordKey.claim(id),
      path: ['unit'],
      message: 'value and unit go together: both, or both null',
    }));

/** The problems noted of a document point to paragraphs that it has. */
export const problemsPointToParagraphs: Check = ({ documents }) =>
  documents.flatMap(({ id, problems, paragraphs }) =>
    problems.flatMap((problem, i) =>
      problem.paragraphs.flatMap((paragraph, j): Fault[] => {
        if (paragraph <= paragraphs.length) return [];
        const path = ['problems', i, 'paragraphs', j];
        const message = `document ${id} has ${paragraphs.length} paragraphs`;
        return [{ record: recordKey.document(id), path, message }];
      }),
    ),
  );
