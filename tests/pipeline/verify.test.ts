import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/lib/paragraphs.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { pathText } from '../../src/pipeline/fault.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { at, type Draft, damaged, madeUpDossier } from '../fixtures/dossier.ts';
import { DOCUMENT_TEXTS } from '../fixtures/texts.ts';

describe('paragraphsOf', () => {
  it('splits at blank lines, whatever the line ends and blanks are', () => {
    const [first = ''] = DOCUMENT_TEXTS.values();
    expect(paragraphsOf(first)).toEqual([
      'Gate of the Two Herons open again',
      'On 3 March the gate of Alpha\nwas open again after 40 days.',
      'More news',
    ]);
    expect(paragraphsOf('\n \n\u00a0\n')).toEqual([]);
    expect(paragraphsOf('  one \rtwo  ')).toEqual(['one \ntwo']);
  });

  it('hashes the UTF-8 bytes', () => {
    expect(sha256('Diệc')).toMatch(/^[0-9a-f]{64}$/);
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('verify', () => {
  const faultsOf = (damage: (draft: Draft) => void, texts = DOCUMENT_TEXTS) =>
    verify(damaged(damage), texts).faults.map(
      ({ record, path, message }) => `${record} ${pathText(path)}: ${message}`,
    );

  it('finds every citation in the made-up documents', () => {
    expect(verify(madeUpDossier(), DOCUMENT_TEXTS)).toEqual({
      faults: [],
      counts: { documents: 2, paragraphs: 4, tokens: 3, forms: 1 },
    });
  });

  it('tells a changed text: hash, length and tokens', () => {
    const texts = new Map(DOCUMENT_TEXTS).set('002_made_up.txt', 'At Alpha the gate is shut.');
    expect(faultsOf(() => undefined, texts)).toEqual([
      'document:002 paragraphs[0].sha256: the text has another hash',
      'document:002 paragraphs[0].chars: the text has 26',
      'claim:alpha-open-again locators[1].tokens[0]: "40 days" does not stand in paragraph 1 of document 002',
    ]);
  });

  it('tells a missing text, and another number of paragraphs', () => {
    const texts = new Map([['001_made_up.txt', 'Only a title']]);
    expect(faultsOf(() => undefined, texts)).toEqual([
      'document:002 file: the folder has no file "002_made_up.txt"',
      'document:001 paragraphs: the text has 1 paragraphs, the card 3',
      'claim:alpha-open-again locators[0].paragraph: document 001 has no paragraph 2',
      'place:vn-town mentions[0].paragraphs[0]: no spelling stands in paragraph 2 of document 001',
      'place:vn-town mentions[0].forms[0]: "Alpha" stands in none of these paragraphs of document 001',
    ]);
  });

  it('tells a token that stands on another line', () => {
    expect(
      faultsOf((d) => {
        at(at(d.claims, 0).locators, 0).lines = [2];
      }),
    ).toEqual(['claim:alpha-open-again locators[0].tokens[0]: "3 March" does not stand on line 2']);
  });

  it('tells a spelling that is not used, and a paragraph without any', () => {
    expect(
      faultsOf((d) => {
        const mention = at(at(d.places, 7).mentions, 0);
        mention.forms.push('Alfa');
        mention.paragraphs.push(3);
      }),
    ).toEqual([
      'place:vn-town mentions[0].paragraphs[1]: no spelling stands in paragraph 3 of document 001',
      'place:vn-town mentions[0].forms[1]: "Alfa" stands in none of these paragraphs of document 001',
    ]);
  });
});
