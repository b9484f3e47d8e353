import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));

/** Types of fields of a Table Schema (datapackage.org, 2.0), and which values are of each. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
  any: () => true,
};

const key = z.array(z.string()).min(1);
const licence = z.object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: z.url() });
const field = z.object({
  name: z.string().min(1),
  type: z.enum(Object.keys(TYPES) as [string, ...string[]]),
  // Nobody should have to guess what a column holds.
  description: z.string().min(1),
});
const resource = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: z.string().min(1),
  licenses: z.array(licence).min(1),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: z
    .object({
      fields: z.array(field).min(1),
      primaryKey: key.optional(),
      foreignKeys: z
        .array(
          z.object({ fields: key, reference: z.object({ resource: z.string(), fields: key }) }),
        )
        .optional(),
    })
    .optional(),
});
/** Of the profile of a Data Package 2.0 what we write. */
const PACKAGE = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().min(1),
  created: z.iso.datetime(),
  homepage: z.url().optional(),
  sources: z.array(z.object({ title: z.string().min(1), path: z.string().optional() })).min(1),
  keywords: z.array(z.string()).min(1),
  contributors: z.array(z.object({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  licenses: z.array(licence).min(1),
  resources: z.array(resource).min(1),
});

type Row = Readonly<Record<string, unknown>>;
const { resources } = PACKAGE.parse(read('datapackage.json'));
const layers = resources.flatMap((one) => {
  if (!one.path.endsWith('.geojson') || !one.schema) return [];
  const { features } = read(one.path) as { features: readonly { properties: Row }[] };
  const rows = features.map(({ properties }) => properties);
  return [{ path: one.path, schema: one.schema, rows }];
});

describe('the description of the data', () => {
  it('is a Data Package 2.0, all names its own', () => {
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(layers.length).toBeGreaterThan(5);
  });

  it('keeps the rules of the profile: safe paths, files that are there, keys that lead somewhere', () => {
    const known = new Map(resources.map((one) => [one.name, one]));
    for (const { path, bytes, hash, schema } of resources) {
      expect(path).not.toMatch(/^[/~]|\.\.|^[a-z]+:/);
      const content = readFileSync(new URL(`../../public/data/${path}`, import.meta.url));
      expect([path, content.byteLength]).toEqual([path, bytes]);
      const sum = createHash('sha256').update(content).digest('hex');
      expect([path, `sha256:${sum}`]).toEqual([path, hash]);
      const names = (schema?.fields ?? []).map((one) => one.name);
      const named = [
        ...(schema?.primaryKey ?? []),
        ...(schema?.foreignKeys ?? []).flatMap((one) => one.fields),
      ];
      expect([path, named.filter((one) => !names.includes(one))]).toEqual([path, []]);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const there = known.get(reference.resource)?.schema?.fields.map((one) => one.name) ?? [];
        expect(reference.fields.filter((one) => !there.includes(one))).toEqual([]);
        expect(reference.fields).toHaveLength(fields.length);
      }
    }
  });

  it.each(layers)('describes every field of $path in words', ({ schema }) => {
    expect(schema.fields.filter(({ description = '' }) => description.trim() === '')).toEqual([]);
  });

  it('says every kind of field once, also of one whose values may have several types', () => {
    for (const { path, schema } of resources) {
      const names = (schema?.fields ?? []).map(({ name }) => name);
      expect([path, new Set(names).size]).toEqual([path, names.length]);
    }
    const { licenses } = PACKAGE.parse(read('datapackage.json'));
    expect(licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0', 'ODbL-1.0']);
  });

  it.each(layers)('has every field of $path, and each value is of the type told', (layer) => {
    const types = new Map(layer.schema.fields.map(({ name, type }) => [name, TYPES[type]]));
    for (const row of layer.rows) {
      const wrong = Object.entries(row).filter(
        ([name, value]) => !types.has(name) || (value !== null && !types.get(name)?.(value)),
      );
      expect(wrong).toEqual([]);
    }
  });

  it.each(layers)('has a key of $path that no two rows share', ({ schema, rows }) => {
    const keys = rows.map((row) => (schema.primaryKey ?? []).map((name) => row[name]).join());
    expect(keys.filter((one) => one === '')).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leads from each foreign key to a row', () => {
    const sources = read('sources.json') as readonly { id: string }[];
    const ids = new Set(sources.map(({ id }) => id));
    const keys = layers.flatMap(({ schema, rows }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields: [name = ''], reference }) => {
        expect(reference).toEqual({ resource: 'sources', fields: ['id'] });
        return rows.map((row) => row[name]).filter((value) => value !== null);
      }),
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((id) => !ids.has(String(id)))).toEqual([]);
  });
});
