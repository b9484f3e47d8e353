import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

interface Annotation {
  readonly paths: readonly string[];
  readonly licences: readonly string[];
}

/** The annotations of REUSE.toml, of which later ones hold. */
const annotations = read('REUSE.toml')
  .split('[[annotations]]')
  .slice(1)
  .map((text): Annotation => {
    const [, path = ''] = /^path = (\[[^\]]*\]|"[^"]*")/m.exec(text) ?? [];
    const [, licence = ''] = /^SPDX-License-Identifier = "([^"]*)"/m.exec(text) ?? [];
    return {
      paths: [...path.matchAll(/"([^"]*)"/g)].map(([, one]) => one ?? ''),
      licences: licence.split(' AND '),
    };
  });

const matches = (pattern: string, file: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+]/g, '\\$&')
      .replaceAll('**', '\0')
      .replaceAll('*', '[^/]*')
      .replaceAll('\0', '.*')}$`,
  ).test(file);
const licencesOf = (file: string) =>
  annotations.findLast(({ paths }) => paths.some((path) => matches(path, file)))?.licences ?? [];

describe('the licences of the files', () => {
  it('have their texts beside them, and no text too many', () => {
    const named = new Set(annotations.flatMap(({ licences }) => licences));
    const texts = readdirSync(new URL('LICENSES', root)).map((name) => name.replace(/\.txt$/, ''));
    expect(texts.toSorted()).toEqual([...named].toSorted());
  });

  it('are for each built file those that its description names', () => {
    const { resources } = JSON.parse(read('public/data/datapackage.json')) as {
      resources: { path: string; licenses: { name: string }[] }[];
    };
    for (const { path, licenses } of resources) {
      const told = licencesOf(`public/data/${path}`);
      const missing = licenses.filter(
        ({ name }) => name !== 'public-domain' && !told.includes(name),
      );
      expect([path, missing]).toEqual([path, []]);
    }
    expect(licencesOf('src/main.ts')).toEqual(['MIT']);
  });

  it('are free: no position rests on a source for non-commercial use alone', () => {
    const sources = JSON.parse(read('public/data/sources.json')) as readonly {
      id: string;
      licence: string | null;
    }[];
    expect(sources.filter(({ licence }) => /non-?commercial|NC\b/i.test(licence ?? ''))).toEqual(
      [],
    );
  });
});
