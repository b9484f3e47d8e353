import { paragraphsOf } from '../lib/paragraphs.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Dossier } from '../model/records.ts';
import { type Fault, recordKey } from './fault.ts';

/** What verification looks at. */
export type Citing = Pick<Dossier, 'documents' | 'claims' | 'places'>;

export interface Verification {
  readonly faults: readonly Fault[];
  readonly counts: {
    readonly documents: number;
    readonly paragraphs: number;
    readonly tokens: number;
    /** Spellings of places. */
    readonly forms: number;
  };
}

/**
 * Checks every citation of the primary documents against their texts: hash and
 * length of each paragraph, the exact tokens of each locator (on the lines that
 * it names), and each spelling of a place in the paragraphs that mention it.
 *
 * @param texts texts of the documents by their file names.
 */
export function verify(dossier: Citing, texts: ReadonlyMap<string, string>): Verification {
  const faults: Fault[] = [];
  const paragraphs = new Map<string, string[]>();
  for (const { id, file } of dossier.documents) {
    const text = texts.get(file);
    if (text !== undefined) paragraphs.set(id, paragraphsOf(text));
    else {
      const message = `the folder has no file ${JSON.stringify(file)}`;
      faults.push({ record: recordKey.document(id), path: ['file'], message });
    }
  }
  faults.push(...paragraphFaults(dossier, paragraphs));
  faults.push(...tokenFaults(dossier, paragraphs));
  faults.push(...mentionFaults(dossier, paragraphs));
  const locators = dossier.claims.flatMap((claim) => claim.locators);
  const mentions = dossier.places.flatMap((place) => place.mentions ?? []);
  return {
    faults,
    counts: {
      documents: paragraphs.size,
      paragraphs: sum([...paragraphs.values()], (list) => list.length),
      tokens: sum(locators, ({ tokens }) => tokens.length),
      forms: sum(mentions, ({ forms }) => forms.length),
    },
  };
}

type Paragraphs = ReadonlyMap<string, readonly string[]>;

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}

function paragraphFaults({ documents }: Citing, read: Paragraphs): Fault[] {
  return documents.flatMap(({ id, paragraphs }): Fault[] => {
    const texts = read.get(id);
    if (!texts) return [];
    const record = recordKey.document(id);
    if (texts.length !== paragraphs.length) {
      const message = `the text has ${texts.length} paragraphs, the card ${paragraphs.length}`;
      return [{ record, path: ['paragraphs'], message }];
    }
    return paragraphs.flatMap(({ sha256: hash, chars }, i): Fault[] => {
      const text = texts[i] ?? '';
      const length = [...text].length;
      return [
        ...(sha256(text) === hash
          ? []
          : [{ record, path: ['paragraphs', i, 'sha256'], message: 'the text has another hash' }]),
        ...(length === chars
          ? []
          : [{ record, path: ['paragraphs', i, 'chars'], message: `the text has ${length}` }]),
      ];
    });
  });
}

function tokenFaults({ claims }: Citing, read: Paragraphs): Fault[] {
  return claims.flatMap(({ id, locators }) =>
    locators.flatMap(({ document, paragraph, tokens, lines }, i): Fault[] => {
      const record = recordKey.claim(id);
      const texts = read.get(document);
      if (!texts) return [];
      const text = texts[paragraph - 1];
      if (text === undefined) {
        const message = `document ${document} has no paragraph ${paragraph}`;
        return [{ record, path: ['locators', i, 'paragraph'], message }];
      }
      const textLines = text.split('\n');
      return tokens.flatMap((token, j): Fault[] => {
        const path = ['locators', i, 'tokens', j];
        const quoted = JSON.stringify(token);
        if (!text.includes(token)) {
          const message = `${quoted} does not stand in paragraph ${paragraph} of document ${document}`;
          return [{ record, path, message }];
        }
        return (lines ?? [])
          .filter((line) => !textLines[line - 1]?.includes(token))
          .map((line) => ({ record, path, message: `${quoted} does not stand on line ${line}` }));
      });
    }),
  );
}

function mentionFaults({ places }: Citing, read: Paragraphs): Fault[] {
  return places.flatMap(({ id, mentions }) =>
    (mentions ?? []).flatMap(({ document, paragraphs, forms }, i): Fault[] => {
      const texts = read.get(document);
      if (!texts) return [];
      const record = recordKey.place(id);
      const stands = (form: string, paragraph: number) => texts[paragraph - 1]?.includes(form);
      return [
        ...paragraphs.flatMap((paragraph, j): Fault[] => {
          if (forms.some((form) => stands(form, paragraph))) return [];
          const message = `no spelling stands in paragraph ${paragraph} of document ${document}`;
          return [{ record, path: ['mentions', i, 'paragraphs', j], message }];
        }),
        ...forms.flatMap((form, j): Fault[] => {
          if (paragraphs.some((paragraph) => stands(form, paragraph))) return [];
          const message = `${JSON.stringify(form)} stands in none of these paragraphs of document ${document}`;
          return [{ record, path: ['mentions', i, 'forms', j], message }];
        }),
      ];
    }),
  );
}
