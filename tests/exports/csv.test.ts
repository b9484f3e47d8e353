import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { dsvFormat } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSV_FORMS, type CsvForm } from '../../src/exports/common/delimited.ts';
import { toCsv } from '../../src/exports/csv.ts';
import type { Extract } from '../../src/exports/records.ts';
import { ABOUT, extract } from './edition.ts';

const FORMS = Object.keys(CSV_FORMS) as readonly CsvForm[];

let taken: Extract;
beforeAll(async () => {
  taken = await extract(2025);
});

const rowsOf = (form: CsvForm) =>
  dsvFormat(CSV_FORMS[form].separator).parse(toCsv(taken, ABOUT, form).slice(1));

describe.each(FORMS)('a table with %s', (form) => {
  it('has no number that a spreadsheet anywhere takes for a larger one', () => {
    const grouped = rowsOf(form).flatMap((row) =>
      Object.entries(row).filter(([, cell]) => /^-?\d{1,3}([.,\u00A0\u202F ]\d{3})+$/.test(cell)),
    );
    expect(grouped).toEqual([]);
  });

  it('has each date as a whole day and says what is known of it', () => {
    const rows = rowsOf(form);
    for (const name of ['since', 'start', 'end', 'last_known']) {
      const cells = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '');
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter((cell) => !/^\d{4}-\d\d-\d\d$/.test(cell))).toEqual([]);
      const odd = rows.filter((row) => (row[name] === '') !== (row[`${name}_precision`] === ''));
      expect(odd).toEqual([]);
    }
    const since = taken.records.map((record) => record.since?.split('-').length ?? 0);
    const words = ['', 'year', 'month', 'day'];
    expect(rows.map((row) => row.since_precision)).toEqual(since.map((parts) => words[parts]));
  });

  it('says in each row what may be done with it', () => {
    const rows = rowsOf(form);
    expect(rows.every(({ licence }) => licence?.startsWith('CC BY 4.0'))).toBe(true);
    const reckoned = rows.filter(({ position_basis: basis }) => basis === 'estimated');
    expect(reckoned.length).toBeGreaterThan(0);
    for (const row of rows) {
      const isReckoned = row.position_basis === 'estimated';
      expect(row.licence?.includes('ODbL')).toBe(isReckoned);
      expect(row.attribution?.includes('OpenStreetMap')).toBe(isReckoned);
    }
  });

  it('has every position, to the last digit', () => {
    const { point } = CSV_FORMS[form];
    const read = (cell = '') => (cell === '' ? null : Number(cell.replace(point, '.')));
    const got = rowsOf(form).map(({ lon, lat }) => [read(lon), read(lat)]);
    const wanted = taken.records.map(({ geometry }) =>
      geometry?.type === 'Point' ? geometry.coordinates : [null, null],
    );
    expect(got).toEqual(wanted);
  });
});

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** Locales of a spreadsheet by the number that its import filter takes, and the table made for it. */
const LOCALES = [
  ['vi-VN', 1066, 'semicolon'],
  ['fr-FR', 1036, 'semicolon'],
  ['en-US', 1033, 'comma'],
  ['zh-CN', 2052, 'comma'],
] as const;

describe.skipIf(!hasOffice())('LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Cells of the column as the office takes them: numbers as such, all others by their words. */
  function columnIn(form: CsvForm, locale: number, name: string): readonly (number | string)[] {
    const file = join(folder, `${form}-${locale}.csv`);
    writeFileSync(file, toCsv(taken, ABOUT, form));
    const separator = CSV_FORMS[form].separator.charCodeAt(0);
    // Separator, quote, UTF-8, first line, no formats of columns, locale, quoted is not text, find numbers.
    const filter = `CSV:${separator},34,76,1,,${locale},false,true`;
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const into = ['--convert-to', 'fods', '--outdir', folder, file];
    execFileSync('soffice', [profile, '--headless', `--infilter=${filter}`, ...into], {
      stdio: 'pipe',
    });
    const text = readFileSync(file.replace(/csv$/, 'fods'), 'utf8');
    const rows = new DOMParser()
      .parseFromString(text, 'text/xml')
      .getElementsByTagName('table:table-row');
    const cells = Array.from(rows, (row) =>
      Array.from(row.getElementsByTagName('table:table-cell')).flatMap((cell) => {
        const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
        const isNumber = cell.getAttribute('office:value-type') === 'float';
        const value = isNumber
          ? Number(cell.getAttribute('office:value'))
          : (cell.textContent ?? '').trim();
        return Array.from({ length: Math.min(times, 200) }, () => value);
      }),
    );
    const at = cells[0]?.indexOf(name) ?? -1;
    return cells.slice(1, taken.records.length + 1).map((row) => row[at] ?? '');
  }

  it.each(LOCALES)('in %s reads the positions as numbers', { timeout: 120_000 }, (_, id, form) => {
    const wanted = taken.records.map(({ geometry }) =>
      geometry?.type === 'Point' ? geometry.coordinates[0] : '',
    );
    expect(columnIn(form, id, 'lon')).toEqual(wanted);
  });

  it('in Vietnamese makes no false number of the table that is not made for it', {
    timeout: 120_000,
  }, () => {
    const numbers = columnIn('comma', 1066, 'lon').filter((cell) => typeof cell === 'number');
    expect(numbers.filter((lon) => lon > 180)).toEqual([]);
  });
});
