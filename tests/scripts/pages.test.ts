import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Page, recordPages, sitemap } from '../../scripts/pages/pages.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { readLink } from '../../src/state/link/link.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const SITE = 'https://example.org/map/';
let pages: readonly Page[] = [];
beforeAll(() => {
  pages = recordPages(facts, null);
});

const page = (path: string) => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found.text;
};
const fileOf = (id: string) => `${id.replace(':', '-')}.html`;
const agreedIds = [
  ...facts.commitments.map(({ id }) => `commitment:${id}`),
  ...facts.agreements.map(({ id }) => `agreement:${id}`),
  ...facts.documents.map(({ id }) => `document:${id}`),
];

describe('the pages of records', () => {
  it('are one for each record, promise, text and document; the list leads to each in every language', () => {
    const records = [...facts.gates, ...facts.crossings, ...facts.meetings].map(({ id }) => id);
    const ids = [...records, ...agreedIds];
    expect(ids.length).toBeGreaterThan(200);
    expect(pages.map(({ path }) => path).sort()).toEqual(['index.html', ...ids.map(fileOf)].sort());
    for (const id of ids) {
      for (const language of LANGUAGES) {
        expect(page('index.html')).toContain(`href="${fileOf(id)}#${language}"`);
      }
    }
  });

  it('tell every span, event and dispute of a gate in four languages, each with its sources', () => {
    for (const gate of [...facts.gates, ...facts.crossings]) {
      const text = page(fileOf(gate.id));
      const said = (part: string) => text.split(part).length - 1;
      for (const { note, sources } of [...gate.statuses, ...gate.events]) {
        for (const language of LANGUAGES) {
          expect(said(escaped(note[language]))).toBeGreaterThanOrEqual(1);
        }
        for (const id of sources) {
          const title = facts.sources.get(id)?.title ?? '';
          expect(said(`title="${escaped(title)}"`)).toBeGreaterThanOrEqual(LANGUAGES.length);
        }
      }
    }
  });

  it('tell of every promise what it is and what came of it, with its sources', () => {
    for (const one of facts.commitments) {
      const text = page(fileOf(`commitment:${one.id}`));
      for (const language of LANGUAGES) expect(text).toContain(escaped(one.what[language]));
      for (const id of one.sources) {
        expect(text).toContain(`title="${escaped(facts.sources.get(id)?.title ?? '')}"`);
      }
      const last = one.outcomes.at(-1);
      if (last?.state === 'no-report') {
        for (const query of last.queries) expect(text).toContain(escaped(query));
      }
      for (const id of one.records) {
        if (!/^(gate|crossing):/.test(id)) continue;
        expect(text).toContain(`href="${fileOf(id)}#vi"`);
        expect(page(fileOf(id))).toContain(`href="${fileOf(`commitment:${one.id}`)}#vi"`);
      }
    }
  });

  it('tell every statement once in each language, with its sources', () => {
    const documents = facts.documents.map(({ id }) => page(fileOf(`document:${id}`))).join('');
    for (const { id, paraphrase, sources } of facts.claims) {
      for (const language of LANGUAGES) {
        const [, own = ''] = documents.split(`<article id="${language}-${id}">`);
        const [told = ''] = own.split('</article>');
        expect(told, id).toContain(escaped(paraphrase[language]));
        for (const source of sources) {
          expect(told, id).toContain(`title="${escaped(facts.sources.get(source)?.title ?? '')}"`);
        }
      }
    }
  });

  it('lead to each other without a dead end', () => {
    const anchors = new Set(
      pages.flatMap(({ path, text }) =>
        [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${path}#${id}`),
      ),
    );
    for (const { path, text } of pages) {
      for (const [, href = ''] of text.matchAll(/<a href="([a-z0-9-]+\.html#[^"]+)"/g)) {
        expect(anchors.has(href), `${path} → ${href}`).toBe(true);
      }
    }
  });

  it('lead back to the record on the map, with a link that the page reads', () => {
    const ofOne = pages.filter(({ path }) => !/^(index|document-.*)\.html$/.test(path));
    for (const { path, text } of ofOne) {
      const links = [...text.matchAll(/href="\.\.\/index\.html#([^"]*)"/g)];
      expect(
        links.map(([, hash = '']) => readLink(hash.replaceAll('&amp;', '&')).languages[0]),
      ).toEqual([...LANGUAGES]);
      for (const [, hash = ''] of links) {
        const { selection, year } = readLink(hash.replaceAll('&amp;', '&'));
        expect(fileOf(selection ?? '')).toBe(path);
        expect(year).toBeGreaterThanOrEqual(facts.edition.years.first);
      }
    }
  });

  it('hold no script and no address outside but those of sources', () => {
    for (const { text } of pages) {
      expect(text).not.toMatch(/<script|\son\w+=|javascript:/i);
      expect(text).not.toContain('rel="canonical"');
    }
  });

  it('name their own address, and a sitemap all of them, where it is known', () => {
    const [list, first] = recordPages(facts, SITE);
    expect(list?.text).toContain(`<link rel="canonical" href="${SITE}records/index.html">`);
    expect(first?.text).toContain(`content="${SITE}records/${first?.path}"`);
    const map = new DOMParser().parseFromString(sitemap(pages, SITE, '2026-11-30'), 'text/xml');
    const told = Array.from(map.getElementsByTagName('loc')).map((one) => one.textContent);
    expect(told).toEqual([SITE, ...pages.map(({ path }) => `${SITE}records/${path}`)]);
  });
});

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
