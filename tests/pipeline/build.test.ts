import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/records.ts';
import { talkFileSchema } from '../../src/model/schema/talk.ts';
import { buildOutputs } from '../../src/pipeline/build.ts';
import { compare, filesIn, write } from '../../src/pipeline/folder.ts';
import { SCHEMAS } from '../../src/pipeline/read/layout.ts';
import { damaged, madeUpDossier } from '../fixtures/dossier.ts';
import { madeUpShapes } from '../fixtures/shapes.ts';

const images = new Map([['relief.jpg', Uint8Array.of(1, 2, 3)]]);
const build = () => buildOutputs(madeUpDossier(), madeUpShapes(), images);
const outputs = build();
const textOf = (name: string) => String(outputs.get(name));

describe('buildOutputs', () => {
  it('gives the same bytes for the same records', () => {
    expect([...build()]).toEqual([...outputs]);
  });

  it('ends every text with one line end, without carriage returns', () => {
    for (const [name, content] of outputs) {
      if (typeof content !== 'string') continue;
      expect(content.endsWith('\n') && !content.endsWith('\n\n'), name).toBe(true);
      expect(content, name).not.toContain('\r');
    }
  });

  it('passes the whole records on to the page', () => {
    const dossier = madeUpDossier();
    const read = (name: string) => JSON.parse(textOf(`public/data/${name}.json`));
    expect(read('details/gates')).toEqual(dossier.gates);
    expect(read('details/crossings')).toEqual(dossier.crossings);
    expect(read('details/projects')).toEqual(dossier.projects);
    expect(read('details/flows')).toEqual({
      series: dossier.flowSeries,
      flows: dossier.flows,
      carriers: dossier.carriers,
    });
    expect(read('details/meetings')).toEqual({
      mechanisms: dossier.mechanisms,
      meetings: dossier.meetings,
      protocol: {
        offices: dossier.protocol.offices,
        persons: dossier.protocol.persons,
        sessions: dossier.protocol.sessions,
      },
    });
    expect(read('details/places')).toEqual(dossier.places);
    expect(read('sources')).toEqual(dossier.sources);
    expect(read('claims')).toEqual({ documents: dossier.documents, claims: dossier.claims });
    expect(talkFileSchema.parse(read('talks')).talks).toEqual(dossier.talks);
    expect(read('edition')).toMatchObject({
      ...dossier.edition,
      attribution: [
        { en: 'Made-up lines, nobody' },
        { en: expect.stringContaining('OpenStreetMap') },
      ],
      relief: { image: 'relief.jpg', bounds: [103, 20, 105, 23], width: 2, height: 3 },
    });
  });

  it('writes a JSON Schema for every kind of file', () => {
    const schemas = [...outputs.keys()].filter((name) => name.startsWith('data/schema/'));
    const names = [...Object.keys(SCHEMAS), 'facts'];
    expect(schemas.sort()).toEqual(names.map((name) => `data/schema/${name}.schema.json`).sort());
    const site = JSON.parse(textOf('data/schema/site.schema.json'));
    expect(site.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(site.additionalProperties).toBe(false);
    expect(site.properties.id).toMatchObject({
      type: 'string',
      pattern: expect.stringContaining('gate'),
    });
    const { from } = site.properties.statuses.items.properties;
    expect(JSON.stringify(from)).toContain('\\\\d{4}');
  });
});

/** Gives every position in the records one basis. */
function setBasis(value: unknown, basis: string): void {
  if (typeof value !== 'object' || value === null) return;
  if ('lon' in value && 'basis' in value) value.basis = basis;
  for (const inner of Object.values(value)) setBasis(inner, basis);
}

describe('datapackage.json', () => {
  const description = JSON.parse(textOf('public/data/datapackage.json'));

  it('describes every file of facts, with its size and hash', () => {
    const files = [...outputs].filter(
      ([name]) =>
        name.startsWith('public/data/') &&
        !/(?:datapackage|search|first|ground(?:-coarse)?)\.json$/.test(name),
    );
    expect(description.resources).toHaveLength(files.length);
    for (const [name, content] of files) {
      const path = name.replace('public/data/', '');
      const resource = description.resources.find((one: { path: string }) => one.path === path);
      expect(resource, path).toMatchObject({
        bytes: Buffer.from(content as string).length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
        sources: expect.any(Array),
      });
      for (const { title } of resource.sources) expect(title).toEqual(expect.any(String));
      expect(resource.licenses.length, path).toBeGreaterThan(0);
      for (const licence of resource.licenses) {
        expect(licence).toMatchObject({
          name: expect.any(String),
          path: expect.stringMatching(/^https:/),
        });
      }
      expect(resource.name).toMatch(/^[-a-z0-9._]+$/);
    }
  });

  it('describes every field of every feature, and no other', () => {
    for (const { path, schema } of description.resources) {
      if (!path.endsWith('.geojson')) continue;
      const described = schema.fields.map(({ name }: { name: string }) => name);
      const { features } = JSON.parse(textOf(`public/data/${path}`));
      for (const { properties } of features) expect(Object.keys(properties)).toEqual(described);
      for (const field of schema.fields) {
        expect(field).toMatchObject({ type: expect.any(String), description: expect.any(String) });
      }
    }
  });

  it('gives base shapes their own licence and origin', () => {
    const lines = description.resources.find(
      (one: { path: string }) => one.path === 'province-lines.geojson',
    );
    expect(lines).toMatchObject({
      licenses: [{ name: 'ODbL-1.0' }],
      sources: [{ title: 'A made-up survey' }],
      attribution: 'Made-up lines, nobody',
    });
  });

  it('names both licences where positions are estimated on the border line', () => {
    const resourcesOf = (dossier: Dossier): { path: string; licenses: { name: string }[] }[] =>
      JSON.parse(
        String(buildOutputs(dossier, madeUpShapes(), images).get('public/data/datapackage.json')),
      ).resources;
    const both = (resources: ReturnType<typeof resourcesOf>) =>
      resources.filter(({ licenses }) => licenses.length > 1).map(({ path }) => path);
    const none = damaged((d) => setBasis(d, 'source'));
    expect(both(resourcesOf(none))).toEqual([]);
    const placed = damaged((d) => {
      setBasis(d, 'source');
      Object.assign(d.gates[0]?.position ?? {}, { basis: 'estimated' });
    });
    expect(both(resourcesOf(placed)).sort()).toEqual(['details/gates.json', 'gates.geojson']);
    expect(resourcesOf(placed).find(({ path }) => path === 'gates.geojson')).toMatchObject({
      licenses: [{ name: 'CC-BY-4.0' }, { name: 'ODbL-1.0' }],
      attribution: expect.stringContaining('OpenStreetMap'),
    });
  });

  it('says of flows without a line that the page may draw them', () => {
    const flows = description.resources.find(
      (one: { path: string }) => one.path === 'flows.geojson',
    );
    expect(flows.description).toContain('geometry is null');
  });

  it('refuses a field that nobody has described', () => {
    const shapes = madeUpShapes();
    const [lines] = shapes.base.values();
    Object.assign(lines?.features[0]?.properties ?? {}, { secret: 1 });
    expect(() => buildOutputs(madeUpDossier(), shapes, images)).toThrow(/secret.*not described/);
  });
});

describe('compare and write', () => {
  let root = '';
  const owned = ['public/data', 'data/schema'];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'build-'));
    write(root, outputs, compare(root, outputs, owned));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds nothing to do after a build', () => {
    expect(compare(root, outputs, owned)).toEqual({ stale: [], stray: [] });
    expect(filesIn(join(root, 'public/data'))).toContain('details/gates.json');
  });

  it('finds a stale, a missing and a stray file, and mends them', () => {
    writeFileSync(join(root, 'public/data/gates.geojson'), '{}');
    rmSync(join(root, 'data/schema/site.schema.json'));
    mkdirSync(join(root, 'public/data/old'));
    writeFileSync(join(root, 'public/data/old/roads.geojson'), '{}');
    const difference = compare(root, outputs, owned);
    expect(difference).toEqual({
      stale: ['public/data/gates.geojson', 'data/schema/site.schema.json'],
      stray: ['public/data/old/roads.geojson'],
    });
    write(root, outputs, difference);
    expect(compare(root, outputs, owned)).toEqual({ stale: [], stray: [] });
    const written = readFileSync(join(root, 'public/data/gates.geojson'), 'utf8');
    expect(written).toBe(outputs.get('public/data/gates.geojson'));
  });
});
