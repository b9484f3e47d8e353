import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataElement, dataset, openGraph } from '../../vite/head.ts';
import { siteFolder } from '../../vite/site.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
const told = read('datapackage.json');
const { years } = read('edition.json');
const SITE = 'https://example.org/map/';
const page = {
  title: 'A map',
  description: 'What it shows, in so many words that it is one. '.repeat(2),
};

describe('the public address of a build', () => {
  it('is a folder, whatever of the page is named', () => {
    expect(siteFolder('')).toBeNull();
    for (const address of [SITE, 'https://example.org/map', `${SITE}index.html`, `${SITE}?a#b`]) {
      expect(siteFolder(address)).toBe(SITE);
    }
    expect(siteFolder('https://example.org')).toBe('https://example.org/');
  });

  it('is refused where it is none, with an example', () => {
    for (const address of ['example.org', 'file:///C:/map', 'https://']) {
      expect(() => siteFolder(address)).toThrow(/SITE_URL is ".*such as https:/);
    }
  });
});

describe('what the head tells', () => {
  it('is a Dataset with what search engines ask for', () => {
    const text = dataElement(dataset(page, told, years, null));
    const data = JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, ''));
    expect(data).toMatchObject({
      '@type': 'Dataset',
      version: read('edition.json').version,
      temporalCoverage: `${years.first}/${years.last}`,
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    expect(data.license).toHaveLength(told.licenses.length);
    expect(text).not.toContain(SITE);
  });

  it('cannot be ended by what it says', () => {
    const text = dataElement({ name: '</script><script>alert(1)' });
    expect(text.match(/<\/?script/g)).toHaveLength(2);
  });

  it('has addresses and the picture only where the address is known', () => {
    expect(openGraph('a "b"', 'c', null).join()).not.toMatch(/og:url|og:image|canonical/);
    expect(openGraph('a "b"', 'c', null).join()).toContain('content="a &quot;b&quot;"');
    const lines = openGraph('a', 'c', SITE).join();
    expect(lines).toContain(`og:image" content="${SITE}preview.jpg"`);
    expect(lines).toContain(`<link rel="canonical" href="${SITE}" />`);
    expect(dataset(page, told, years, SITE).url).toBe(SITE);
  });

  it('has a picture of the size that it tells', () => {
    const bytes = readFileSync(new URL('../../public/preview.jpg', import.meta.url));
    const sizes = [...bytes.entries()].flatMap(([at, byte]) =>
      byte === 0xff && [0xc0, 0xc2].includes(bytes[at + 1] ?? 0)
        ? [[bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]]
        : [],
    );
    expect(sizes[0]).toEqual([1200, 630]);
  });
});
