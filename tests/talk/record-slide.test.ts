import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate/browser';
import { afterAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/charts/figure-kind.ts';
import { toPptx } from '../../src/exports/pptx.ts';
import { isForSlide } from '../../src/facts/detail/for-slide.ts';
import { selectDetail } from '../../src/facts/detail/select-detail.ts';
import type { Flow } from '../../src/model/records.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import { numbering } from '../../src/talk/slides/numbering.ts';
import { type RecordSlideOptions, recordDeck } from '../../src/talk/slides/record.ts';
import { chartOfFlows } from '../../src/talk/slides/record-figures.ts';
import { EDITION } from '../exports/edition.ts';

const YEAR = EDITION.edition.years.last;
const OPTIONS: RecordSlideOptions = {
  languages: ['vi', 'zh'],
  picture: null,
  made: '2026-11-30',
  link: 'https://example.org/map/#year=2026',
};

function slideOf(id: RecordId, year = YEAR) {
  const shown = selectDetail(EDITION, { selection: id, year });
  if (!isForSlide(shown)) throw new Error(`no slide of ${id}`);
  const deck = recordDeck(EDITION, shown, OPTIONS);
  const [slide] = deck.slides;
  if (!slide) throw new Error('no slide');
  return { deck, slide };
}

/** Every site and project, and every place that has a gate or a figure. */
const IDS: readonly RecordId[] = [
  ...[...EDITION.gates, ...EDITION.crossings, ...EDITION.projects].map(({ id }) => id),
  ...[...EDITION.places.values()]
    .filter(({ kind }) => ['province', 'prefecture', 'region', 'autonomous-region'].includes(kind))
    .map(({ id }) => `place:${id}` as const),
];

/** All numbers in brackets or behind a statement. */
function numbersOf({ slide }: ReturnType<typeof slideOf>): readonly number[] {
  const cells = slide.tables.flatMap(({ rows }) => rows.map((row) => row[2] ?? ''));
  return [
    ...slide.points.flatMap(({ numbers }) => numbers),
    ...(slide.chart?.bars.flatMap(({ numbers }) => numbers) ?? []),
    ...cells.flatMap((cell) => cell.match(/\d+/g) ?? []).map(Number),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'record-slide-'));
afterAll(() => rmSync(folder, { recursive: true }));

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

describe('a record as a slide', () => {
  it('leads from every number to a source, and has all of them whole in its notes', () => {
    for (const id of IDS) {
      const made = slideOf(id);
      const { sources, notes } = made.slide;
      const lost = numbersOf(made).filter((number) => !sources[number - 1]);
      expect([id, lost]).toEqual([id, []]);
      const bare = sources.filter(({ url }) => url !== null && !notes.includes(url));
      expect([id, bare]).toEqual([id, []]);
    }
  });

  it('names who says so beside every stretch of a history that somebody tells', () => {
    const silent = /^(Chưa có|chưa có|không có nguồn)/;
    const rows = EDITION.gates.flatMap(({ id }) => slideOf(id).slide.tables[0]?.rows ?? []);
    const told = rows.filter(([, state = '']) => state !== '' && !silent.test(state));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(([, , numbers]) => !/^\[\d+( \d+)*\]$/.test(numbers ?? ''))).toEqual([]);
  });

  it('has a state of the year, as old as it is, and who says so, for every gate', () => {
    for (const { id } of EDITION.gates) {
      const { slide } = slideOf(id);
      const [state] = slide.points;
      expect(state?.said.map(({ language }) => language)).toEqual(['vi', 'zh']);
      expect(state?.said[0]?.text).toContain(`${YEAR}`);
      const shown = selectDetail(EDITION, { selection: id, year: YEAR });
      if (shown.kind !== 'site' || !shown.status) continue;
      expect([id, state?.numbers.length]).not.toEqual([id, 0]);
      if (shown.fresh.kind !== 'carried') continue;
      expect([id, state?.said[0]?.text]).toEqual([id, expect.stringContaining('; ')]);
    }
  });

  it('draws figures of one series, way and unit alone, whole years where two are', () => {
    const flow = (change: Partial<Flow>): Flow => {
      const [any] = EDITION.flows.filter((one) => kindOf(one) === 'full' && one.unit === 'USD');
      if (!any) throw new Error('no figure of a whole year');
      return { ...any, direction: 'total', disputes: [], ...change };
    };
    const numbers = numbering();
    const year = (from: string, to: string, value: number) => flow({ from, to, value } as Flow);
    const full = [year('2023', '2024', 5), year('2022', '2023', 4)];
    const others = [
      flow({ direction: 'export', value: 1 }),
      flow({ value: 2, unit: 'CNY' }),
      flow({ value: 3, isPlausible: false }),
      flow({ from: '2025', to: '2025-04', period: 'other', usableAsYearlyFlow: false, value: 6 }),
    ];
    const drawn = (flows: readonly Flow[]) =>
      chartOfFlows(EDITION, flows, ['en', 'zh'], numbers)?.bars.map(({ value, isPale }) => [
        value,
        isPale,
      ]);
    expect(drawn([...others, ...full])).toEqual([
      [4, false],
      [5, false],
    ]);
    expect(drawn([...others, ...full.slice(0, 1)])).toEqual([
      [5, false],
      [6, true],
    ]);
    expect(drawn(others)).toBeUndefined();
    const all = IDS.flatMap((id) => slideOf(id).slide.chart ?? []);
    expect(all.length).toBeGreaterThan(5);
    for (const { numbers: ids } of all.flatMap(({ bars }) => bars)) expect(ids).not.toEqual([]);
  });

  it('says how many rows it has no room for, and has them in the notes', () => {
    const more = /và (\d+) mục khác/;
    const long = IDS.map((id) => slideOf(id).slide).filter(({ tables }) =>
      more.test(tables[0]?.rows.at(-1)?.[0] ?? ''),
    );
    expect(long.length).toBeGreaterThan(0);
    for (const { tables, notes } of long) {
      const count = Number(more.exec(tables[0]?.rows.at(-1)?.[0] ?? '')?.[1]);
      const told = notes.split('\n').indexOf('');
      expect(told).toBe((tables[0]?.rows.length ?? 0) - 1 + count);
    }
  });

  it('shows figures of every gate that has some, as a chart or as rows', () => {
    const withFigures = EDITION.gates.filter(({ id }) =>
      EDITION.flows.some(({ gates }) => gates.includes(id)),
    );
    expect(withFigures.length).toBeGreaterThan(5);
    for (const { id } of withFigures) {
      const { chart, tables } = slideOf(id).slide;
      const isShown = chart !== null || tables.some(({ heads }) => heads[0]?.includes('Số liệu'));
      expect([id, isShown]).toEqual([id, true]);
    }
  });

  it('says whose it is, of when, and that it is no official map', () => {
    const { deck } = slideOf('gate:mong-cai-dongxing');
    const foot = deck.foot.join('\n');
    for (const said of [
      'không phải bản đồ chính thức',
      '非正式地图',
      'OpenStreetMap',
      'ODbL 1.0',
      'CC BY 4.0',
      '30/11/2026',
      EDITION.edition.version,
      'https://example.org/map/#year=2026',
    ]) {
      expect(foot).toContain(said);
    }
  });

  it('is a file with one slide, a chart with its numbers, a table, and notes', async () => {
    const { deck } = slideOf('gate:mong-cai-dongxing');
    const bytes = await toPptx(deck);
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    expect(names.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /embeddings\/.*\.xlsx$/.test(name))).toHaveLength(1);
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(slide).toContain('<a:tbl>');
    expect(slide).toContain('Móng Cái');
    expect(slide).toContain('东兴');
  });

  it.skipIf(!hasOffice())(
    'is one page for LibreOffice',
    async () => {
      const { deck } = slideOf('gate:mong-cai-dongxing');
      const file = join(folder, 'gate.pptx');
      writeFileSync(file, await toPptx(deck));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
      execFileSync('soffice', [profile, ...to], { stdio: 'pipe', timeout: 120_000 });
      const printed = readFileSync(join(folder, 'gate.pdf'), 'latin1');
      expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
    150_000,
  );
});
