import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';

const read = (name: string) =>
  readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');

/** Endings that IIS has known by itself since version 7. */
const KNOWN = ['.css', '.html', '.jpg', '.md', '.png', '.svg', '.txt'];

describe('what is told to IIS', () => {
  const config = new DOMParser().parseFromString(read('web.config'), 'text/xml');
  const all = (tag: string) => Array.from(config.getElementsByTagName(tag));

  it('has the type of every file that IIS would refuse', () => {
    const told = all('mimeMap').map((one) => one.getAttribute('fileExtension') ?? '');
    const folder = new URL('../../public/', import.meta.url);
    const endings = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(extname)
      .filter((ending) => ending !== '' && ending !== '.config');
    const unknown = new Set(
      [...endings, '.js'].filter((one) => ![...told, ...KNOWN].includes(one)),
    );
    expect([...unknown]).toEqual([]);
    expect(told).toContain('.webmanifest');
  });

  it('has every header that other hosts send with each file', () => {
    const [first = ''] = read('_headers').split(/^\/assets/m);
    const headers = [...first.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    const told = all('add').map((one) => [one.getAttribute('name'), one.getAttribute('value')]);
    expect(headers.length).toBeGreaterThan(3);
    expect(told).toEqual(expect.arrayContaining(headers));
  });
});
