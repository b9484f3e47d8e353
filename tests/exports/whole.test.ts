import { DOMParser } from '@xmldom/xmldom';
import { dsvFormat } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate/browser';
import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageArchive } from '../../src/exports/archive.ts';
import type { Field, tableResource } from '../../src/exports/whole/flat.ts';
import { wholeTables } from '../../src/exports/whole/tables.ts';
import { wholeXlsx } from '../../src/exports/whole/xlsx.ts';
import { EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import { isPartialDate } from '../../src/model/time/time.ts';
import { ABOUT, EDITION, fetchBytes } from './edition.ts';

type Resource = ReturnType<typeof tableResource>;
type Row = Readonly<Record<string, string>>;

const tables = wholeTables(EDITION);
const comma = dsvFormat(',');

/** Whether a text of a CSV is of the type told (Table Schema 2.0, lexical forms). */
const IS: Readonly<Record<Field['type'], (text: string, field: Field) => boolean>> = {
  string: (text, { constraints, format }) =>
    (!constraints || constraints.enum.includes(text)) && (format !== 'uri' || URL.canParse(text)),
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text),
  boolean: (text) => text === 'true' || text === 'false',
  date: (text) => text.length === 10 && isPartialDate(text),
  list: (text, { delimiter = ',' }) => text.split(delimiter).every((item) => item !== ''),
};

let files: ReturnType<typeof unzipSync>;
const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
let resources: readonly Resource[];
const rows = new Map<string, readonly Row[]>();

beforeAll(async () => {
  // The files themselves take seconds to pack, and another test reads them.
  const fetchDescription = async (file: string) =>
    file === 'datapackage.json' ? fetchBytes(file) : new Uint8Array();
  files = unzipSync(await packageArchive(EDITION, ABOUT, fetchDescription));
  const all = JSON.parse(textOf('datapackage.json'));
  resources = all.resources.filter(({ path }: Resource) => path.startsWith('tables/'));
  for (const { name, path } of resources) {
    // The byte order mark is none of the text that is read.
    expect([...(files[path] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    rows.set(name, comma.parse(textOf(path)));
  }
});

describe('the tables of the whole edition', () => {
  it('hold every span, event, figure, session, statement and source, row by row', () => {
    const { gates, crossings, projects, flows, meetings, claims, sources } = EDITION;
    const sites = [...gates, ...crossings];
    const sum = <T>(list: readonly T[], of: (one: T) => readonly unknown[]) =>
      list.reduce((all, one) => all + of(one).length, 0);
    const { first, last } = EDITION.edition.years;
    const counts = Object.fromEntries(tables.map(({ name, count }) => [name, count]));
    expect(counts).toMatchObject({
      sites: sites.length,
      site_years: sites.length * (last - first + 1),
      statuses: sum(sites, (site) => site.statuses),
      events: sum([...sites, ...projects], (one) => one.events),
      stages: sum(projects, (one) => one.stages),
      flows: flows.length,
      meetings: meetings.length,
      meeting_outcomes: sum(meetings, (one) => one.outcomes),
      statements: claims.length,
      sources: sources.size,
    });
    expect(counts.disputes).toBeGreaterThan(counts.documents ?? 0);
  });

  it('name who says so in each row that states something, and the licence in every row', () => {
    for (const { name, path } of resources) {
      const all = rows.get(name) ?? [];
      expect(all.length, path).toBeGreaterThan(0);
      const isList = /places|sources/.test(name);
      for (const row of all) {
        expect(row.licence, path).toMatch(/^CC BY 4\.0/);
        expect(row.edition).toBe(EDITION.edition.version);
        const isSilent = row.status === 'no-source';
        if (!isList && !isSilent)
          expect(row.source_ids, `${path} ${JSON.stringify(row)}`).not.toBe('');
      }
    }
    const placed = rows.get('table-sites')?.filter((row) => row.position_basis === 'estimated');
    expect(placed?.length).toBeGreaterThan(0);
    for (const row of placed ?? []) expect(row.licence).toContain('ODbL 1.0');
  });

  it('are described field by field, and each value is of the type told', () => {
    expect(resources).toHaveLength(tables.length);
    for (const { name, path, schema } of resources) {
      const [heads] = textOf(path).split('\r\n');
      expect(heads?.split(','), path).toEqual(schema.fields.map((field) => field.name));
      for (const row of rows.get(name) ?? []) {
        const wrong = schema.fields.filter((field) => {
          const text = row[field.name] ?? '';
          return text !== '' && !IS[field.type](text, field);
        });
        expect(wrong.map((field) => [path, field.name, row[field.name]])).toEqual([]);
      }
    }
  });

  it('have keys that are there and tell one row from another', () => {
    for (const { name, path, schema } of resources) {
      const keys = (rows.get(name) ?? []).map((row) => schema.primaryKey.map((key) => row[key]));
      expect(
        keys.flat().filter((part) => !part),
        path,
      ).toEqual([]);
      const once = new Set(keys.map((parts) => parts.join('\n')));
      expect(once.size, path).toBe(keys.length);
    }
  });

  it('lead from each foreign key to a row', () => {
    let count = 0;
    for (const { name, path, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const [from = '', to = ''] = [fields[0], reference.fields[0]];
        const known = new Set(rows.get(reference.resource)?.map((row) => row[to]));
        const lost = (rows.get(name) ?? [])
          .map((row) => row[from])
          .filter((value) => value && !known.has(value));
        expect(lost, `${path} ${from}`).toEqual([]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(8);
  });

  it('come with a readme in every language and the texts of both licences', () => {
    const readme = textOf('README.txt');
    for (const word of ['Tiếng Việt', '中文', 'English', 'Français', 'tables/statuses.csv']) {
      expect(readme).toContain(word);
    }
    expect(textOf('LICENCES/ODbL-1.0.txt')).toContain('4.3 Notice');
    expect(textOf('LICENCES/CC-BY-4.0.txt')).toContain('Section 3');
  });
});

describe('the workbook of the whole edition', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = Buffer.from(await (await wholeXlsx(EDITION, ABOUT, ['en', 'zh'])).arrayBuffer());
  }, 60_000);

  it('is read back by another library: a cover, then a sheet a table', async () => {
    const sheets = await readSheets(bytes);
    expect(sheets).toHaveLength(tables.length + 1);
    const [cover, ...others] = sheets;
    const told = cover?.data.flat().map(String).join('\n') ?? '';
    for (const text of [ABOUT.link, '2026.11', 'CC BY 4.0', 'ODbL 1.0', 'not an official map']) {
      expect(told).toContain(text);
    }
    expect(others.map(({ data }) => data.length - 1)).toEqual(tables.map(({ count }) => count));
    for (const { sheet } of others) expect(told).toContain(sheet);
  });

  it('has real dates and numbers, and words in place of codes', async () => {
    const sheets = await readSheets(bytes);
    const sheet = (name: string) => sheets.find((one) => one.sheet.startsWith(name))?.data ?? [];
    const column = (data: readonly (readonly unknown[])[], name: string) => {
      const at = data[0]?.indexOf(name) ?? -1;
      return data.slice(1).map((row) => row[at]);
    };
    const flows = sheet('Trade figures');
    expect(column(flows, 'Value · 数值').every((value) => typeof value === 'number')).toBe(true);
    expect(column(flows, 'Start · 开始').every((value) => value instanceof Date)).toBe(true);
    const states = new Set(column(sheet('Status periods'), 'Status · 状态'));
    expect(states).toContain('open · 开放');
  });

  it('has the side of its first language first', async () => {
    const facts = { ...EMPTY_CATALOGUE, gates: EDITION.gates, places: EDITION.places };
    const chinese = await wholeXlsx(facts, ABOUT, ['zh', 'vi']);
    const [, sites] = await readSheets(Buffer.from(await chinese.arrayBuffer()));
    const heads = sites?.data[0]?.map(String) ?? [];
    const [china, vietnam] = ['中方类别', '越方类别'].map((word) =>
      heads.findIndex((head) => head.startsWith(word)),
    );
    expect(china).toBeGreaterThan(0);
    expect(vietnam).toBeGreaterThan(china ?? 0);
  });

  it('is a document: headings that stay and filter, links, one A4 page wide, lying', () => {
    const parts = unzipSync(new Uint8Array(bytes));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    tables.forEach((table, at) => {
      const xml = part(`xl/worksheets/sheet${at + 2}.xml`);
      const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'pageSetup'];
      const places = order.map((tag) => xml.indexOf(`<${tag}`));
      expect(places, table.name).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(xml).toContain('state="frozen"');
      const [page = ''] = /<pageSetup[^>]*>/.exec(xml) ?? [];
      for (const told of ['paperSize="9"', 'orientation="landscape"', 'fitToHeight="0"']) {
        expect(page, table.name).toContain(told);
      }
    });
    const sources = part(`xl/worksheets/_rels/sheet${tables.length + 1}.xml.rels`);
    const links = sources.match(/TargetMode="External"/g) ?? [];
    expect(links).toHaveLength([...EDITION.sources.values()].filter(({ url }) => url).length);
    expect(part('xl/worksheets/sheet1.xml').match(/<hyperlink /g)?.length).toBeGreaterThanOrEqual(
      tables.length,
    );
    expect(part('xl/workbook.xml').match(/_xlnm.Print_Titles/g)).toHaveLength(tables.length);
    // Every part is XML that can be read.
    for (const [name, content] of Object.entries(parts)) {
      const told: string[] = [];
      const onError = (_: string, message: string) => told.push(message);
      new DOMParser({ onError }).parseFromString(strFromU8(content), 'text/xml');
      expect(told, name).toEqual([]);
    }
  });
});
