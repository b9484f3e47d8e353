import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/records.ts';
import type { Outputs } from '../../src/pipeline/build.ts';
import { MARKER_METRES } from '../../src/pipeline/check/land/border.ts';
import { nearestBorder } from '../../src/pipeline/check/land/border-line.ts';
import { recordsOf, walkTexts } from '../../src/pipeline/check/records.ts';
import { WITHOUT_CHINESE } from '../../src/pipeline/check/texts.ts';
import { compare, readTexts } from '../../src/pipeline/folder.ts';
import { borderLine, readShapes } from '../../src/pipeline/read/shapes.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { built, ROOT } from '../fixtures/built.ts';

const TEXTS = join(ROOT, '../shared/documents');

let dossier: Dossier;
let outputs: Outputs;
beforeAll(() => {
  ({ dossier, outputs } = built());
}, 60_000);

const featuresOf = (name: string): { properties: Record<string, unknown> }[] =>
  JSON.parse(String(outputs.get(`public/data/${name}.geojson`))).features;
const idsOf = (name: string) => new Set(featuresOf(name).map(({ properties }) => properties.id));

describe('the data in data/', () => {
  it('gives features for every record', () => {
    for (const name of ['gates', 'crossings', 'projects', 'flows', 'meetings', 'places'] as const) {
      expect(idsOf(name), name).toEqual(new Set(dossier[name].map(({ id }) => id)));
    }
  });

  it('is what public/data and data/schema were built from', () => {
    expect(compare(ROOT, outputs, ['public/data', 'data/schema'])).toEqual({
      stale: [],
      stray: [],
    });
  });

  it('shows the provinces of the year', () => {
    const named = (year: number) =>
      new Set(
        featuresOf('provinces')
          .filter(({ properties: p }) => Number(p.from) <= year && year <= Number(p.to))
          .map(({ properties }) => properties.name_vi),
      );
    expect(named(2024)).toContain('Hà Giang');
    expect(named(2026)).not.toContain('Hà Giang');
    expect(named(2026)).toContain('Tuyên Quang');
  });

  it('has a border line that keeps to the surveyed markers', () => {
    const shapes = readShapes(
      readTexts(join(ROOT, 'data/shapes'), (name) => !name.endsWith('.jpg')),
    );
    const line = borderLine(shapes);
    expect(shapes.markers.length).toBeGreaterThanOrEqual(8);
    for (const { number, lon, lat } of shapes.markers) {
      expect(nearestBorder(line, lon, lat, 5000)?.metres, number).toBeLessThan(MARKER_METRES);
    }
  });
});

describe.runIf(existsSync(TEXTS))('the primary documents', () => {
  it('say what the claims cite', () => {
    const { faults, counts } = verify(
      dossier,
      readTexts(TEXTS, (name) => name.endsWith('.txt')),
    );
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({
      documents: dossier.documents.length,
      paragraphs: dossier.documents.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    });
  });
});

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

describe.runIf(hasGdal)('GDAL', () => {
  it('opens every layer without a word and counts the same features', () => {
    const layers = [...outputs.keys()].filter((name) => name.endsWith('.geojson'));
    expect(layers.length).toBeGreaterThan(8);
    for (const name of layers) {
      const { stdout, stderr, status } = spawnSync(
        'ogrinfo',
        ['-ro', '-so', '-al', join(ROOT, name)],
        {
          encoding: 'utf8',
        },
      );
      expect({ name, stderr, status }).toEqual({ name, stderr: '', status: 0 });
      const features = JSON.parse(String(outputs.get(name))).features.length;
      expect(stdout, name).toContain(`Feature Count: ${features}\n`);
    }
  }, 60_000);
});

it('each exception from Chinese letters is needed by a text', () => {
  const found = new Set<string>();
  for (const { value } of recordsOf(dossier)) {
    walkTexts(value, (text, path) => {
      if (path.at(-1) === 'zh' && WITHOUT_CHINESE.has(text)) found.add(text);
    });
  }
  expect([...WITHOUT_CHINESE].filter((text) => !found.has(text))).toEqual([]);
});

describe('the commands', () => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const call = (...args: string[]) =>
    spawnSync(process.execPath, [tsx, ...args], { cwd: ROOT, encoding: 'utf8' });

  it('refuse what they do not know', () => {
    expect(call('src/pipeline/main.ts', '--chekc')).toMatchObject({ status: 2 });
    const { status, stderr } = call('src/pipeline/verify-main.ts', 'no-such-folder');
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no folder no-such-folder.'),
    });
  }, 60_000);
});
