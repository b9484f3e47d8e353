import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { About } from '../../src/exports/common/about.ts';
import { bibTex, cslJson, ris } from '../../src/exports/references.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { ABOUT } from './edition.ts';

const date = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
});

/** Of csl-data.json (CSL 1.0.2) what we use; it, too, allows no other fields. */
const CSL = z
  .array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['dataset', 'document', 'map']),
      title: z.string(),
      author: z.array(z.strictObject({ literal: z.string() })),
      'container-title': z.string().optional(),
      version: z.string(),
      issued: date,
      accessed: date,
      URL: z.url(),
      language: z.string(),
      note: z.string(),
    }),
  )
  .length(1);

const names = { vi: 'A & B {100%}', zh: '甲_乙', en: 'A #1\nB', fr: 'A \\ B' };
const RECORD: About = { ...ABOUT, record: { id: 'gate:a', names } };
const ALL = [ABOUT, RECORD].flatMap((about) =>
  LANGUAGES.map((language) => [about, language] as const),
);

describe('a citation for programs', () => {
  it('is CSL-JSON as its schema wants it', () => {
    for (const [about, language] of ALL) {
      const read = CSL.safeParse(JSON.parse(cslJson(about, language)));
      expect(read.error?.issues ?? []).toEqual([]);
    }
  });

  it('is RIS: type first, end last, a field a line', () => {
    for (const [about, language] of ALL) {
      const lines = ris(about, language).split('\r\n');
      expect(lines[0]).toBe('TY  - DATA');
      expect(lines.slice(-2)).toEqual(['ER  - ', '']);
      const odd = lines.slice(0, -2).filter((line) => !/^[A-Z][A-Z0-9] {2}- \S/.test(line));
      expect(odd).toEqual([]);
      const tags = lines.map((line) => line.slice(0, 2));
      for (const tag of ['AU', 'TI', 'PY', 'DA', 'UR', 'Y2']) expect(tags).toContain(tag);
    }
    expect(ris(ABOUT, 'en')).toContain('\r\nDA  - 2026/11/22/\r\n');
    expect(ris(RECORD, 'en')).toContain('\r\nTI  - A #1 B (2024)\r\n');
  });

  it('is BibTeX: braces in pairs, no bare sign of TeX in a text', () => {
    for (const [about, language] of ALL) {
      const text = bibTex(about, language);
      expect(text).toMatch(/^@misc\{[a-z0-9.-]+,\n( {2}[a-z]+ = \{.*\},?\n)+\}\n$/);
      let depth = 0;
      for (const sign of text) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const title = /title = \{(.*)\}/.exec(text)?.[1] ?? '';
      expect(title).not.toBe('');
      expect(title.replace(/\\[&%$#_]/g, '')).not.toMatch(/[&%$#_\\]/);
    }
    expect(bibTex(RECORD, 'vi')).toContain('title = {{A \\& B 100\\%');
  });
});
