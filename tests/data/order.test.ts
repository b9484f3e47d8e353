import { readFileSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../src/exports/workbook/xlsx.ts';
import { say } from '../../src/i18n/messages/files/downloads.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { nameOrderReader, orderReader, pairsWithRegions } from '../../src/model/order.ts';
import { inOrder, isNamed } from '../../src/model/sides.ts';
import { siteColumns } from '../../src/panels/table/columns.tsx';
import { FILES } from '../../src/state/parts.ts';
import { ABOUT, EDITION, extract, fetchBytes } from '../exports/edition.ts';

/*
 * Everything that is built and names both sides names them in the order of its language: the facts,
 * what the page says, what can be taken home.
 */

const pairs = [...EDITION.gates, ...EDITION.crossings]
  .filter(({ china }) => isNamed(china.names))
  .map(({ vietnam, china }) => ({ vietnam: vietnam.names, china: china.names }));
const provinces = [...EDITION.places.values()].filter(
  ({ country, kind }) => country === 'VN' && kind === 'province',
);
const regionPairs = pairsWithRegions(provinces.map(({ names }) => names));
const readers = Object.fromEntries(
  LANGUAGES.map((language) => [language, orderReader(language, [...pairs, ...regionPairs])]),
) as Record<Language, (text: string) => string | null>;
const nameReaders = Object.fromEntries(
  LANGUAGES.map((language) => [language, nameOrderReader(language)]),
) as Record<Language, (text: string) => string | null>;

interface Told {
  readonly language: Language;
  readonly text: string;
  readonly isName: boolean;
}

/** Texts of which a key says the language: `zh`, `name_zh`. */
function textsIn(value: unknown, isName = false): Told[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Told[] => {
    const language = LANGUAGES.find((one) => key === one || key === `name_${one}`);
    const isOfName = isName || key === 'names' || key.startsWith('name_');
    if (language === undefined || typeof inner !== 'string') return textsIn(inner, isOfName);
    return [{ language, text: inner, isName: isOfName }];
  });
}

const wrongIn = (texts: readonly Told[]) =>
  texts.flatMap(({ language, text, isName }) => {
    const wrong = readers[language](text) ?? (isName ? nameReaders[language](text) : null);
    return wrong === null ? [] : [`${language}: ${wrong} (${text})`];
  });

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));

describe('the sides stand in the order of the language', () => {
  it('in every text of the built facts', () => {
    const layers = ['gates', 'crossings', 'projects', 'flows', 'meetings', 'places'];
    const files = [...Object.keys(FILES), ...layers.map((layer) => `${layer}.geojson`)];
    // What stands as the name of a statement is a sentence.
    const texts = files.flatMap((file) =>
      textsIn(json(file)).map((told) =>
        file === 'statements.geojson' ? { ...told, isName: false } : told,
      ),
    );
    expect(texts.length).toBeGreaterThan(10_000);
    expect(wrongIn(texts)).toEqual([]);
  });

  it('in the name of every gate and crossing that has two', () => {
    for (const { names, vietnam, china } of [...EDITION.gates, ...EDITION.crossings]) {
      if (!isNamed(china.names)) continue;
      for (const language of LANGUAGES) {
        const own = { vietnam: vietnam.names[language], china: china.names[language] };
        const [first, second] = inOrder(language, own);
        if (first) expect(names[language]?.startsWith(first), names.en).toBe(true);
        if (second) expect(names[language]?.endsWith(second), names.en).toBe(true);
      }
    }
  });

  it('in everything that the page says', () => {
    const tables = import.meta.glob<Record<string, Record<string, unknown>>>(
      '../../src/i18n/{messages,vocabulary}/**/{vi,zh,en,fr}.ts',
      { eager: true },
    );
    const anything = new Proxy({}, { get: () => 'x' });
    const texts = Object.entries(tables).flatMap(([path, exported]) => {
      const language = LANGUAGES.find((one) => path.endsWith(`/${one}.ts`)) ?? 'en';
      return Object.values(exported[language] ?? {}).flatMap((text): Told[] => {
        // Numbers and units are put together by functions that name no side.
        if (typeof text === 'function' && path.includes('/vocabulary/')) return [];
        const said = typeof text === 'function' ? String(text(anything)) : JSON.stringify(text);
        return [{ language, text: said, isName: false }];
      });
    });
    const together = import.meta.glob<
      Record<
        string,
        { readonly texts?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
      >
    >('../../src/i18n/messages/{panels,talk,page,files}/*.ts', { eager: true });
    const dictionaries = Object.values(together).flatMap((exported) => Object.values(exported));
    for (const { texts: table = {} } of dictionaries) {
      for (const all of Object.values(table)) {
        for (const language of LANGUAGES) {
          const text = all[language];
          const said = typeof text === 'function' ? String(text(anything)) : JSON.stringify(text);
          texts.push({ language, text: said, isName: false });
        }
      }
    }
    expect(texts.length).toBeGreaterThan(3000);
    expect(wrongIn(texts)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'in the columns of tables and sheets, %s first',
    { timeout: 60_000 },
    async (language) => {
      const heads = siteColumns(language).map(({ head }) => head);
      const [first, second] = inOrder(language, { vietnam: 'classVietnam', china: 'classChina' });
      expect(heads.indexOf(second as never)).toBe(heads.indexOf(first as never) + 1);

      type ClassKey = 'column.classVn' | 'column.classCn';
      const isHead = (cell: unknown, key: ClassKey) => String(cell).startsWith(say(language, key));
      const other = LANGUAGES.find((one) => one !== language) ?? 'en';
      const pair = [language, other] as const;
      const blob = await toXlsx(await extract(2024), ABOUT, EDITION, pair);
      const sheets = await readSheets(Buffer.from(await blob.arrayBuffer()));
      const rows = sheets.flatMap(({ data }) => data);
      const row = rows.find((cells) => cells.some((cell) => isHead(cell, 'column.classVn'))) ?? [];
      const head = (key: ClassKey) => row.findIndex((cell) => isHead(cell, key));
      const [ahead, behind] = inOrder(language, {
        vietnam: head('column.classVn'),
        china: head('column.classCn'),
      });
      expect(ahead).toBeGreaterThan(-1);
      expect(behind).toBe(ahead + 1);
    },
  );
});

it('what is only typed stands in no file of the data but the index of the search', async () => {
  const { also } = json('search.json') as { also: Record<string, string[]> };
  const described = JSON.parse(new TextDecoder().decode(await fetchBytes('datapackage.json')));
  const paths: string[] = described.resources.map(({ path }: { path: string }) => path);
  expect(paths).not.toContain('search.json');
  const whole = paths
    .filter((path) => /json$/.test(path))
    .map((path) => readFileSync(new URL(`../../public/data/${path}`, import.meta.url), 'utf8'))
    .join('\n');
  expect(Object.values(also).flat()).toEqual(expect.arrayContaining(['Nam Quan', '镇南关']));
  for (const text of ['Nam Quan', '镇南关', '睦南关', '友宜关', 'Zhennanguan']) {
    expect(whole).not.toContain(text);
  }
  expect(whole).not.toMatch(/"[^"]*sensitive[^"]*":/i);
});
