import { describe, expect, it } from 'vitest';
import { FIELD_OF, FIELDS } from '../../../src/facts/documents/claim-fields.ts';
import { byField, byParagraph, claimsIn } from '../../../src/facts/documents/document-view.ts';
import type { Claim } from '../../../src/model/records.ts';
import { realCatalogue } from '../../fixtures/real.ts';
import { words } from '../../fixtures/words.ts';

const claim = (id: string, type: Claim['type'], ...paragraphs: number[]): Claim => ({
  id,
  type,
  also: [],
  places: [],
  status: 'reported',
  value: null,
  unit: null,
  valid: { from: null, to: null, basis: 'stated' },
  reported: '2025',
  sides: { vn: [], cn: [] },
  paraphrase: words(id),
  locators: paragraphs.map((paragraph) => ({ document: '101', paragraph, tokens: ['word'] })),
  certainty: 'stated',
  disputes: [],
  sources: ['doc-a'],
});

const paragraph = (setAside?: string) => ({
  sha256: '0'.repeat(64),
  chars: 1,
  ...(setAside ? { setAside: words(setAside) } : {}),
});

describe('a made-up document', () => {
  const document = {
    id: '101',
    paragraphs: [
      paragraph('title'),
      paragraph(),
      paragraph(),
      paragraph('menu'),
      paragraph('menu'),
      paragraph('caption'),
    ],
  };
  const claims = [
    claim('late', 'labour', 3),
    claim('twice', 'gate-status', 3, 2),
    claim('elsewhere', 'labour'),
  ];

  it('stands from its first to its last paragraph, each claim once in full', () => {
    const groups = byParagraph(document, claims).map((group) =>
      group.kind === 'set-aside'
        ? `${group.from}-${group.to} ${group.reason.en}`
        : `${group.number}: ${group.claims.map((one) => one.claim.id)} again ${group.again.map((one) => one.claim.id)}`,
    );
    expect(groups).toEqual([
      `1-1 ${words('title').en}`,
      '2: twice again ',
      '3: late again twice',
      `4-5 ${words('menu').en}`,
      `6-6 ${words('caption').en}`,
    ]);
  });

  it('stands by field, silent fields left out', () => {
    expect(byField(document, claims).map(({ field }) => field)).toEqual(['gates', 'labour']);
  });
});

describe('the primary documents', () => {
  const { documents, claims } = realCatalogue();

  it('have a field for each type, and no field without a type', () => {
    expect(new Set(Object.values(FIELD_OF))).toEqual(new Set(FIELDS));
  });

  it.each(documents.map((document) => [document.id, document] as const))(
    'show every claim of %s in both groupings, each once in full',
    (_, document) => {
      const all = claims
        .filter(({ locators }) => locators.some((one) => one.document === document.id))
        .map(({ id }) => id)
        .sort();
      const paragraphs = byParagraph(document, claims).flatMap((group) =>
        group.kind === 'paragraph' ? group.claims : [],
      );
      const fields = byField(document, claims).flatMap((group) => group.claims);
      expect(paragraphs.map((one) => one.claim.id).sort()).toEqual(all);
      expect(fields.map((one) => one.claim.id).sort()).toEqual(all);
      expect(all.length).toBeGreaterThan(0);
    },
  );

  it.each(documents.map((document) => [document.id, document] as const))(
    'account for every paragraph of %s',
    (_, document) => {
      const numbers = byParagraph(document, claims).flatMap((group) =>
        group.kind === 'paragraph'
          ? [group.number]
          : Array.from({ length: group.to - group.from + 1 }, (_, i) => group.from + i),
      );
      expect(numbers).toEqual(document.paragraphs.map((_, index) => index + 1));
      for (const group of byParagraph(document, claims)) {
        if (group.kind !== 'paragraph') continue;
        expect(group.claims.length + group.again.length, `${group.number}`).toBeGreaterThan(0);
      }
    },
  );

  it('count together the claims of the edition', () => {
    const all = new Set(
      documents.flatMap((document) => claimsIn(document, claims).map((one) => one.claim.id)),
    );
    expect(all.size).toBe(claims.length);
  });
});
