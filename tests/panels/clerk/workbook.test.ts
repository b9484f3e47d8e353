import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { factsFrom } from '../../../src/model/schema/report/from-lists.ts';
import { readBook } from '../../../src/model/schema/report/read-book.ts';
import {
  cellName,
  type ReadSheet,
  readSheets,
} from '../../../src/model/schema/report/read-sheets.ts';
import { columnsOf, pathName, rowsOf, SHEETS } from '../../../src/model/schema/report/sheets.ts';
import { bookIn } from '../../../src/panels/clerk/book-in.ts';
import { draftOf } from '../../../src/panels/clerk/draft.ts';
import { EMPTY_DRAFT } from '../../../src/panels/clerk/kinds.ts';
import { verdictOf } from '../../../src/panels/clerk/verdict.ts';
import { wordFor, workbookOf } from '../../../src/panels/clerk/workbook.ts';
import { takeInBook } from '../../../src/pipeline/take-in/book.ts';
import { all, gate, known, made, save, source } from '../../fixtures/facts-draft.ts';
import { filesOf } from '../../fixtures/files.ts';
import { madeUpShapes } from '../../fixtures/shapes.ts';

const NOTHING = { meetings: [], persons: [], offices: [], claims: [] };
const DAY = '2026-11-20';
const knownFiles = { ...known, sources: made.sources };

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** A sheet as somebody has filled it in. */
const sheet = (name: string, ...data: ReadSheet['data']): ReadSheet => ({ sheet: name, data });
const read = (...sheets: readonly ReadSheet[]) => readSheets(sheets);
const factsOf = (...sheets: readonly ReadSheet[]) =>
  factsFrom(read(...sheets).lists, knownFiles, DAY);

describe('a workbook of facts', () => {
  const saved = save(all);
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    const blob = await workbookOf(JSON.parse(JSON.stringify(saved)), known, NOTHING, ['vi', 'zh']);
    bytes = new Uint8Array(await blob.arrayBuffer());
  });

  it('holds every kind of fact and gives back the file that it was made of', async () => {
    const { lists, faults } = await readBook(bytes.buffer);
    expect(faults).toEqual([]);
    expect(factsFrom(lists, knownFiles, DAY)).toEqual(saved);
  });

  it.skipIf(!hasOffice())('gives it back when LibreOffice has opened and kept it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'book-'));
    try {
      writeFileSync(join(folder, 'facts.xlsx'), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const into = ['--convert-to', 'xlsx', '--outdir', join(folder, 'kept')];
      execFileSync('soffice', [profile, '--headless', ...into, join(folder, 'facts.xlsx')], {
        stdio: 'pipe',
      });
      const kept = new Uint8Array(readFileSync(join(folder, 'kept', 'facts.xlsx')));
      const { lists, faults } = await readBook(kept.buffer);
      expect(faults).toEqual([]);
      expect(factsFrom(lists, knownFiles, DAY)).toEqual(saved);
      // The lists to choose from are those of the other program too.
      const texts = Object.entries(unzipSync(kept)).map(([name, text]) => [name, strFromU8(text)]);
      const offered = texts.filter(
        ([name = '', text = '']) => name.includes('worksheets/') && text.includes('type="list"'),
      );
      expect(offered.length).toBeGreaterThan(10);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('offers lists of what may stand in a cell, with what it is called', async () => {
    const files = unzipSync(bytes);
    const { sheets } = await sheetsOf(bytes);
    const names = sheets.map(({ sheet: name }) => name);
    const at = names.findIndex((name) => name.startsWith('states'));
    const states = strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array());
    const lists = sheets.find(({ sheet: name }) => name.startsWith('lists'));
    const column = lists?.data[0]?.indexOf('states: state.status') ?? -1;
    const words = lists?.data.map((row) => row[column]).filter((word) => word !== null) ?? [];
    expect(words).toContain('restricted · hạn chế · 限制通行');
    const letters = cellName({ sheet: '', row: 1, column: column + 1 }).replace('1', '');
    expect(states).toContain(`$${letters}$2:$${letters}$${words.length}</formula1>`);
    const sites = lists?.data.flat().filter((word) => String(word).startsWith(`${gate} · `));
    expect(sites).not.toEqual([]);
    // Sheets and headings are called in both languages; a name for which there is no room, in the first.
    expect(names).toContain('outcomes · kết quả cam kết');
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    const heads = sheets[at]?.data[0] ?? [];
    expect(heads.filter((head) => !/[\u4e00-\u9fff].* \[[\w.]+\]$/.test(String(head)))).toEqual([]);
  });

  it('is opened in the page as the same draft', async () => {
    const opened = await bookIn(new Blob([bytes]));
    const again = draftOf(JSON.parse(JSON.stringify(saved)));
    expect(opened && save(opened.draft)).toEqual(again && save(again));
    expect(opened?.wrongIn({ flaws: [], gaps: [] })).toEqual([]);
  });

  it('is no workbook of facts where it has no such sheet, or is no workbook', async () => {
    expect(await bookIn(new Blob(['no zip']))).toBeNull();
    expect(read(sheet('Sheet1', ['a'])).faults).toMatchObject([{ key: 'sheets' }]);
  });

  it('is filled in by hand: real dates, ids without their names, several in a cell', () => {
    const facts = factsOf(
      sheet(
        'sources',
        ['url', 'title', 'date', 'publisher.vi', 'language'],
        [source.url, source.title, new Date('2026-05-06T00:00:00Z'), 'Heron', 'vi'],
      ),
      sheet(
        'states · tình trạng',
        ['Ô [site]', '[state.from]', '[state.status]', 'x [state.note.vi]'],
        [`${gate} · Alpha`, '2026/5/5', 'restricted · hạn chế', "'=chỉ xe tải"],
      ),
      sheet('figures', ['series', 'value', 'a', 'year'], ['s', '1234,5', 'vn-west; vn-east', 2024]),
    );
    expect(facts).toMatchObject({
      sources: [{ id: 'heron-2026-05-06-cau-hop-long', date: '2026-05-06', opened: DAY }],
      states: [
        {
          site: gate,
          state: {
            from: '2026-05-05',
            status: 'restricted',
            note: { vi: '=chỉ xe tải' },
            sources: ['heron-2026-05-06-cau-hop-long'],
          },
        },
      ],
      figures: [{ value: 1234.5, a: ['vn-west', 'vn-east'], from: '2024', to: '2025' }],
    });
  });

  it('puts rows of a long list into what they belong to, and leaves gaps of a short one out', () => {
    const book = read(
      sheet(
        'delegations',
        ['meeting', 'signed.1.what.vi', 'signed.2.what.vi'],
        ['meeting:a', null, 'x'],
      ),
      sheet('people', ['of meeting', 'person', 'offices'], ['meeting:a', 'li-he', 'chair; envoy']),
    );
    expect(book.lists.get('delegations')).toEqual([
      {
        meeting: 'meeting:a',
        signed: [{ what: { vi: 'x' } }],
        people: [{ person: 'li-he', offices: ['chair', 'envoy'] }],
      },
    ]);
    const place = book.placeOf(['delegations', 0, 'signed', 0, 'what', 'vi']);
    expect(place && cellName(place)).toBe('C2');
    expect(book.placeOf(['delegations', 0, 'people', 0, 'offices', 1])).toEqual({
      sheet: 'people',
      row: 2,
      column: 3,
    });
  });

  it('tells headings that are none, cells that cannot be read, and rows that belong nowhere', () => {
    const { faults } = read(
      sheet('claims', ['type', 'colour', 'external.details'], ['fair', 'red', '{']),
      sheet('people', ['of meeting', 'person'], [null, null], ['meeting:none', 'li-he']),
    );
    expect(faults.map(({ key, at }) => [key, at.sheet, cellName(at)])).toEqual([
      ['column', 'claims', 'B1'],
      ['json', 'claims', 'C2'],
      ['parent', 'people', '3'],
    ]);
  });

  it('is told by the command with sheet, row and column, and by the page with the cell', () => {
    const heads = ['site', 'state.from', 'state.status', 'state.note.vi'];
    const sheets = [
      sheet(
        'sources',
        ['title', 'publisher.vi', 'date', 'language'],
        ['t', 'p', '2026-05-06', 'vi'],
      ),
      sheet(
        'states',
        heads,
        [null],
        [gate, 'yesterday', 'shut', 'x'],
        [gate, '2026-05-05', 'restricted', 'y'],
      ),
    ];
    const { faults, gaps, changes } = takeInBook(
      filesOf(made),
      madeUpShapes(),
      read(...sheets),
      DAY,
    );
    expect(changes).toEqual([]);
    expect(faults.find((text) => text.includes('column B'))).toMatch(
      /^sheet states, row 3, column B \(state\.from\): .*yesterday/,
    );
    expect(faults.find((text) => text.includes('column C'))).toMatch(/^sheet states, row 3/);
    expect(gaps).toContain('sheet states, row 4, column D (state.note.zh)');
  });

  it('is checked in the page as the build checks it, each cell told once', async () => {
    const wrong = JSON.parse(JSON.stringify(saved)) as typeof saved;
    const [first] = wrong.states as { state: Record<string, unknown> }[];
    if (first) first.state.from = '24/11/2026';
    const blob = await workbookOf(wrong as never, known, NOTHING, ['vi', 'zh']);
    const opened = await bookIn(blob);
    if (!opened) throw new Error('a workbook is wanted');
    const report = { runs: new Set<string>(), byHash: new Map<string, string>() };
    const verdict = verdictOf(opened.draft, save(opened.draft), known, report);
    const cells = opened.wrongIn(verdict).map(({ at, flaw }) => [at.sheet, cellName(at), flaw.key]);
    expect(cells).toEqual([['states · tình trạng mới · 新状态', 'B2', 'date']]);
  });

  it('calls every field by words of both sides', () => {
    const rows = rowsOf(JSON.parse(JSON.stringify(saved)));
    const nameless = SHEETS.flatMap((shape) =>
      columnsOf(shape, rows.get(shape.key) ?? []).flatMap(({ path }) => {
        const names = path.filter((step) => typeof step === 'string');
        const fields = names.filter((name, at) => at === 0 || !/^(?:vi|zh|en|fr)$/.test(name));
        return fields.flatMap((field) =>
          (['vi', 'zh'] as const)
            .filter((language) => wordFor(shape.key, field, language) === field)
            .map((language) => `${shape.key} ${pathName(path)} ${language}`),
        );
      }),
    );
    expect(nameless).toEqual([]);
  });

  it('tells a text that is there in no language once', async () => {
    const blank = JSON.parse(JSON.stringify(saved)) as typeof saved;
    const [first] = blank.sources as { publisher: object }[];
    if (first) first.publisher = {};
    const opened = await bookIn(await workbookOf(blank as never, known, NOTHING, ['vi', 'zh']));
    if (!opened) throw new Error('a workbook is wanted');
    const flaws = ['vi', 'zh', 'en', 'fr'].map((language) => ({
      part: 'source' as const,
      path: ['colour', language],
      key: 'missing' as const,
    }));
    expect(opened.wrongIn({ flaws, gaps: [] }).map(({ field }) => field)).toEqual(['colour']);
  });

  it('may be empty, with room to fill in', async () => {
    const blob = await workbookOf(JSON.parse(JSON.stringify(save(EMPTY_DRAFT))), known, NOTHING, [
      'zh',
      'vi',
    ]);
    const { lists, faults } = await readBook(blob);
    expect(faults).toEqual([]);
    expect([...lists.values()].flat()).toEqual([]);
  });
});

/** The sheets of a workbook as they are read. */
async function sheetsOf(bytes: Uint8Array<ArrayBuffer>) {
  const { default: readFile } = await import('read-excel-file/universal');
  return { sheets: (await readFile(bytes.buffer)) as unknown as readonly ReadSheet[] };
}
