import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { unzipSync } from 'fflate/browser';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { packageArchive } from '../../src/exports/archive.ts';
import { citation } from '../../src/exports/common/about.ts';
import { guardCell } from '../../src/exports/common/guard.ts';
import { toCsv } from '../../src/exports/csv.ts';
import { toGeoJson } from '../../src/exports/geojson.ts';
import { toKml } from '../../src/exports/kml.ts';
import type { Extract } from '../../src/exports/records.ts';
import { cslJson } from '../../src/exports/references.ts';
import { fileName } from '../../src/exports/save.ts';
import { sheetName } from '../../src/exports/workbook/sheet-name.ts';
import { toXlsx } from '../../src/exports/workbook/xlsx.ts';
import { selectRows } from '../../src/facts/rows/select-rows.ts';
import { say } from '../../src/i18n/messages/files/downloads.ts';
import { t } from '../../src/i18n/t.ts';
import { PALETTES } from '../../src/map/signs/palette.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { type RecordId, TOPICS } from '../../src/model/vocabulary.ts';
import { LoadError } from '../../src/state/load.ts';
import { ABOUT, EDITION, extract, fetchBytes } from './edition.ts';

/** Every two languages, in both orders. */
const PAIRS = LANGUAGES.flatMap((first) =>
  LANGUAGES.filter((one) => one !== first).map((second) => [first, second] as const),
);

const GATE = 'gate:ma-lu-thang-jinshuihe';

/** One gate whose names try to be formulas, elements and separators. */
const HOSTILE: Extract = {
  year: 2024,
  records: [
    {
      topic: 'gates',
      properties: {
        id: 'gate:x',
        name_vi: '=HYPERLINK("http://x")',
        name_zh: '＝1+1',
        name_en: '<script>alert(1)</script>',
        name_fr: 'a, "b"\nc',
        kind: 'main',
        status: 'open',
        is_sourced: true,
        freshness: 'sourced',
        depth: -5,
        sources: ['s'],
      },
      geometry: { type: 'Point', coordinates: [104, 22] },
      since: '2020',
      fresh: { kind: 'sourced' },
      sources: [
        {
          id: 's',
          title: '@SUM(A1)',
          publisher: { vi: '+84', zh: '-', en: '-x', fr: '=f' },
          date: null,
          language: 'vi',
          licence: null,
          opened: '2026-11',
          url: null,
        },
      ],
    },
  ],
  sources: [],
};

describe('what is taken along', () => {
  it('is what the list shows, in its order, and the trade of the year', async () => {
    const { records } = await extract(2024);
    const view = { ...INITIAL_VIEW, year: 2024, topics: new Set(['gates', 'projects'] as const) };
    const wanted = selectRows(EDITION, view).map(({ id }) => id);
    const got = records.filter(({ topic }) => topic === 'gates' || topic === 'projects');
    expect(new Set(got.map(({ properties }) => properties.id))).toEqual(new Set(wanted));
    expect(records.some(({ topic }) => topic === 'flows')).toBe(true);
    expect(records.some(({ topic }) => topic === 'meetings')).toBe(true);
  });

  it('says the state of its year', async () => {
    const stateIn = async (year: number) =>
      (await extract(year)).records.find(({ properties }) => properties.id === GATE);
    expect((await stateIn(2021))?.properties.status).toBe('restricted');
    expect((await stateIn(2025))?.properties.status).toBe('open');
    expect((await stateIn(2025))?.since).toBe('2023-02-20');
  });

  it('has a source for each thing', async () => {
    const { records, sources } = await extract(2024);
    const without = records.filter((record) => record.sources.length === 0);
    expect(without.map(({ properties }) => properties.id)).toEqual([]);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  });

  it('fails as a whole when a file does not come', async () => {
    const { extractOf } = await import('../../src/exports/records.ts');
    const { selectTable } = await import('../../src/facts/rows/select-table.ts');
    const tables = selectTable(EDITION, INITIAL_VIEW);
    const broken = extractOf(EDITION, 2026, tables, (file) =>
      Promise.reject(new LoadError(file, 'network')),
    );
    await expect(broken).rejects.toThrow('geojson: network');
  });
});

describe('GeoJSON', () => {
  it('says year, licence and citation, and spells the sources out', async () => {
    const taken = await extract(2024);
    const json = JSON.parse(toGeoJson(taken, ABOUT));
    expect(json.features).toHaveLength(taken.records.length);
    expect(json.metadata).toMatchObject({
      as_of_year: 2024,
      licences: [{ name: 'CC BY 4.0' }, { name: 'ODbL 1.0' }],
    });
    expect(json.metadata.citation.fr).toContain('édition 2026.11');
    const gate = json.features.find(
      (one: { properties: { id: string } }) => one.properties.id === GATE,
    );
    expect(gate.properties).toMatchObject({ topic: 'gates', as_of_year: 2024, status: 'open' });
    expect(gate.properties.source_texts).toContain('http');
    // QGIS's time control takes whole days alone.
    expect(gate.properties).toMatchObject({ from_date: '2023-01-01', to_date: '2024-12-31' });
    for (const { properties } of json.features) {
      expect(properties.licence).toMatch(/^CC BY 4\.0/);
      for (const day of [properties.from_date, properties.to_date]) {
        expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
      }
    }
  });
});

describe('CSV', () => {
  it('is read back cell by cell', async () => {
    const taken = await extract(2024);
    const text = toCsv(taken, ABOUT);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const rows = csvParse(text.slice(1));
    expect(rows.map(({ id }) => id)).toEqual(taken.records.map(({ properties }) => properties.id));
    const gate = rows.find(({ id }) => id === GATE);
    expect(gate).toMatchObject({
      name_zh: '金水河—马鹿塘',
      status: 'open',
      lon: '103.1650',
      since: '2023-02-20',
      since_precision: 'day',
      edition: '2026.11',
      view: ABOUT.link,
      WKT: 'POINT (103.165 22.6105)',
    });
    expect(gate?.source_ids?.split('; ').length).toBeGreaterThan(3);
  });

  it('runs nothing and breaks at nothing', () => {
    const [row] = csvParse(toCsv(HOSTILE, ABOUT).slice(1));
    expect(row).toMatchObject({
      name_vi: `'=HYPERLINK("http://x")`,
      name_zh: `'＝1+1`,
      name_fr: 'a, "b"\r\nc',
      depth: '-5',
      source_texts: `'-x: @SUM(A1)`,
    });
  });
});

describe('a guarded cell', () => {
  it('never starts like a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ' ', '\t', '\u00A0'), fc.string(), (blank, text) => {
        const cell = guardCell(blank + text);
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(cell.endsWith(text)).toBe(true);
      }),
    );
    for (const start of ['=', '+', '-', '@', '\t=', '\r', '＝']) {
      expect(guardCell(`${start}1`)[0]).toBe("'");
    }
    expect(guardCell('Móng Cái')).toBe('Móng Cái');
  });
});

describe('XLSX', () => {
  it('is read back by another library, sheet by sheet', async () => {
    const taken = await extract(2024);
    const shown = {
      count: 7,
      total: 123,
      topics: { vi: 'Cửa khẩu', zh: '口岸', en: 'Border gates', fr: 'Postes-frontières' },
      filters: { vi: 'Lào Cai', zh: '老街', en: 'Lào Cai', fr: 'Lào Cai' },
    };
    const about = { ...ABOUT, extract: shown };
    const blob = await toXlsx(taken, about, EDITION, ['vi', 'zh']);
    const sheets = await readSheets(Buffer.from(await blob.arrayBuffer()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Về tệp này · 关于本文件',
      'Cửa khẩu · 口岸',
      'Lối mở, lối thông quan · 通道',
      'Dự án · 项目',
      'Thương mại · 贸易',
      'Cuộc họp · 会议',
      'Lĩnh vực hợp tác · 合作领域',
      'Nguồn · 来源',
    ]);
    const [cover, gates, , , trade] = sheets.map(({ data }) => data);
    const header = gates?.[0] ?? [];
    const column = (name: string) => header.indexOf(name);
    const gate = gates?.find((row) => row[column('Mã · 代码')] === GATE) ?? [];
    expect(gate[column('Tình trạng · 状态')]).toBe('đang mở · 开放');
    expect(gate[column('Kinh độ · 经度')]).toBe(103.165);
    const values = trade?.slice(1).map((row) => row[trade[0]?.indexOf('Giá trị · 数值') ?? 0]);
    expect(values?.every((value) => typeof value === 'number' && value > 0)).toBe(true);
    const told = cover?.flat().join(' ') ?? '';
    expect(told).toContain(
      '7 trong 123 mục của năm 2024; Cửa khẩu; Lào Cai · 2024年123项中的7项；口岸；老街',
    );
    expect(sheets.at(-1)?.data).toHaveLength(taken.sources.length + 1);
  });

  it.each(PAIRS)('has sheets of whole words, each of its own name, in %s and %s', (...pair) => {
    const texts = [
      ...TOPICS.map((topic) => (language: Language) => t(language, `topic.${topic}`)),
      (language: Language) => say(language, 'column.sources'),
      (language: Language) => say(language, 'about.sheet'),
    ];
    const names = texts.map((one) => sheetName(pair, one));
    for (const [at, name] of names.entries()) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
      const whole = pair.map((language) => texts[at]?.(language));
      expect([whole[0], [...new Set(whole)].join(' · ')]).toContain(name);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('says the first language alone where both are too long, and never cuts a word', () => {
    const long = 'Un nom de feuille beaucoup trop long';
    const nameOf = (first: string, second: string) =>
      sheetName(['fr', 'en'], (language) => (language === 'fr' ? first : second));
    expect(nameOf('À propos de ce fichier', 'About this file')).toBe('À propos de ce fichier');
    expect(nameOf(long, 'x')).toBe('Un nom de feuille beaucoup trop');
    expect(nameOf('a/b: c', 'd?')).toBe('a b c · d');
    expect(nameOf('x'.repeat(40), 'd')).toBe('x'.repeat(31));
  });

  it('keeps what looks like a formula as text', async () => {
    const blob = await toXlsx(HOSTILE, ABOUT, EDITION, ['en']);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const parts = unzipSync(bytes);
    const text = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(text).not.toMatch(/<f[ >]/);
    const [, first] = await readSheets(Buffer.from(bytes));
    expect(first?.data[1]?.[0]).toBe(`'=HYPERLINK("http://x")`);
  });
});

describe('KML', () => {
  it('has a folder a topic and a placemark a thing', async () => {
    const taken = await extract(2024);
    const kml = toKml(taken, ABOUT, ['vi', 'zh'], PALETTES.light);
    expect(kml.match(/<Placemark/g)).toHaveLength(taken.records.length);
    expect(kml.match(/<Folder/g)).toHaveLength(6);
    const read = readKml(new DOMParser().parseFromString(kml, 'text/xml'));
    expect(read.features).toHaveLength(taken.records.length);
    const gate = read.features.find((feature) => feature.properties?.id === GATE);
    expect(gate?.properties?.name).toBe('Ma Lù Thàng – Kim Thủy Hà · 金水河—马鹿塘');
    expect(gate?.properties?.description).toContain('2024: đang mở · 开放');
    expect(gate?.geometry).toEqual({ type: 'Point', coordinates: [103.165, 22.6105] });
  });

  it('lets no text in as an element', () => {
    expect(toKml(HOSTILE, ABOUT, ['en'], PALETTES.light)).not.toContain('<script');
  });
});

describe('the whole package', () => {
  it('holds every file that it names, byte for byte', async () => {
    const seen: number[] = [];
    const files = unzipSync(
      await packageArchive(EDITION, ABOUT, fetchBytes, (done) => seen.push(done)),
    );
    const description = JSON.parse(new TextDecoder().decode(files['datapackage.json']));
    const named: string[] = description.resources.map(({ path }: { path: string }) => path);
    const own = [
      'datapackage.json',
      'README.txt',
      'LICENCES/CC-BY-4.0.txt',
      'LICENCES/ODbL-1.0.txt',
    ];
    expect(Object.keys(files).sort()).toEqual([...own, ...named].sort());
    const published = named.filter((path) => !path.startsWith('tables/'));
    expect(seen).toHaveLength(published.length);
    expect(files['gates.geojson']).toEqual(await fetchBytes('gates.geojson'));
  });

  it('is none when a file is missing', async () => {
    const broken = (file: string) =>
      file === 'relief.jpg' ? Promise.reject(new Error(file)) : fetchBytes(file);
    await expect(packageArchive(EDITION, ABOUT, broken)).rejects.toThrow('relief.jpg');
  });
});

describe('a citation', () => {
  it('says edition, day of the data, year, address and day of access in each language', () => {
    for (const language of LANGUAGES) {
      const text = citation(ABOUT, language);
      for (const part of ['2026.11', '2024', 'https://example.org/map/#year=2024']) {
        expect(text).toContain(part);
      }
    }
    expect(citation(ABOUT, 'en')).toContain('data as of 22 November 2026');
    expect(citation(ABOUT, 'zh')).toContain('2026年11月22日');
  });

  it('names what is open', () => {
    const names = { vi: 'Móng Cái', zh: '芒街', en: 'Móng Cái', fr: 'Móng Cái' };
    const record = { id: 'gate:mong-cai-dongxing', names } as const;
    expect(citation({ ...ABOUT, record }, 'zh')).toMatch(/^“芒街”，载：/);
    const [item] = JSON.parse(cslJson({ ...ABOUT, record }, 'fr'));
    expect(item).toMatchObject({
      type: 'dataset',
      title: 'Móng Cái (2024)',
      'container-title': 'Carte de la coopération frontalière Vietnam – Chine',
      issued: { 'date-parts': [[2026, 11, 22]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      URL: ABOUT.link,
      language: 'fr',
    });
  });

  it('has an id of its own for each record in each year', () => {
    const names = { vi: 'A', zh: 'A', en: 'A', fr: 'A' };
    const idOf = (record: RecordId, year: number) => {
      const [item] = JSON.parse(cslJson({ ...ABOUT, year, record: { id: record, names } }, 'vi'));
      return item.id;
    };
    expect(idOf('gate:a', 2024)).toBe('border-cooperation-map-2026.11-2024-gate-a');
    const [whole] = JSON.parse(cslJson(ABOUT, 'vi'));
    const ids = [whole.id, idOf('gate:a', 2024), idOf('gate:b', 2024), idOf('gate:a', 2025)];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('the name of a file', () => {
  it('says edition and year', () => {
    expect(fileName('2026.11', 2024, 'csv')).toBe('border-cooperation-2026.11-year-2024.csv');
    expect(fileName('2026.11', 2024, 'csv', ['extract', null, 'semicolon'])).toBe(
      'border-cooperation-extract-semicolon-2026.11-year-2024.csv',
    );
    expect(fileName('2026.11', null, 'zip')).toBe('border-cooperation-2026.11.zip');
  });
});
