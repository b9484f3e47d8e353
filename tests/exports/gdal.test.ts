import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';
import { toGeoJson } from '../../src/exports/geojson.ts';
import { toKml } from '../../src/exports/kml.ts';
import type { Extract } from '../../src/exports/records.ts';
import { toXlsx } from '../../src/exports/workbook/xlsx.ts';
import { PALETTES } from '../../src/map/signs/palette.ts';
import { ABOUT, EDITION, extract } from './edition.ts';

interface Layer {
  readonly name: string;
  readonly featureCount: number;
}

/** Formats that this machine's GDAL reads; none where it is not installed. */
function formats(): string {
  try {
    return execFileSync('ogrinfo', ['--formats'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

const reads = formats();

function layersOf(file: string): readonly Layer[] {
  const text = execFileSync('ogrinfo', ['-so', '-al', '-ro', file], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const layers = text.matchAll(/^Layer name: (.*)$[\s\S]*?^Feature Count: (\d+)$/gm);
  return [...layers].map(([, name = '', count]) => ({ name, featureCount: Number(count) }));
}

/** Features of all layers with geometry, as another format tells it. */
function geometries(file: string): number {
  const text = execFileSync(
    'ogr2ogr',
    ['-f', 'CSV', '-lco', 'GEOMETRY=AS_WKT', '/vsistdout/', file],
    { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 },
  );
  return text.match(/^"?(POINT|MULTIPOINT|LINESTRING)/gm)?.length ?? 0;
}

describe.skipIf(reads === '')('GDAL reads', () => {
  let folder = '';
  let taken: Extract;
  let placed = 0;
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const total = (layers: readonly Layer[]) =>
    layers.reduce((sum, { featureCount }) => sum + featureCount, 0);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'exports-'));
    taken = await extract(2024);
    placed = taken.records.filter(({ geometry }) => geometry !== null).length;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the GeoJSON', () => {
    const file = write('x.geojson', toGeoJson(taken, ABOUT));
    expect(total(layersOf(file))).toBe(taken.records.length);
    expect(geometries(file)).toBe(placed);
  });

  it('the CSV, places included', () => {
    const file = write('x.csv', toCsv(taken, ABOUT));
    expect(total(layersOf(file))).toBe(taken.records.length);
    expect(geometries(file)).toBe(placed);
  });

  it.skipIf(!reads.includes('LIBKML'))('the KML, a layer a topic', () => {
    const file = write('x.kml', toKml(taken, ABOUT, ['en', 'zh'], PALETTES.light));
    const topics = new Set(taken.records.map(({ topic }) => topic));
    const filled = layersOf(file).filter(({ featureCount }) => featureCount > 0);
    expect(filled).toHaveLength(topics.size);
    expect(total(filled)).toBe(taken.records.length);
  });

  it.skipIf(!/XLSX/.test(reads))('the workbook', async () => {
    const blob = await toXlsx(taken, ABOUT, EDITION, ['en', 'zh']);
    const file = write('x.xlsx', new Uint8Array(await blob.arrayBuffer()));
    const sheets = layersOf(file);
    expect(total(sheets.slice(1, 7))).toBe(taken.records.length);
  });
});
