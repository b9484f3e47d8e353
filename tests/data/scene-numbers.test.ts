import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Told {
  readonly en: string;
}

interface Scene {
  readonly id: string;
  readonly line?: Told;
  readonly points?: readonly { readonly text: Told }[];
  readonly chart?: readonly string[];
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that count nothing: days, years and their spans, boundary markers, names, parts, anniversaries. */
const NO_COUNTS: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d{1,2}(?:–\\d{1,2})? )?${MONTH}(?: \\d{4})?`, 'g'),
  /\b\d{1,2}\/\d{4}\b/g,
  /\b(?:19|20)\d\d(?:–(?:19|20)\d\d)?\b/g,
  /\b[Mm]arkers? [\d/–]+/g,
  /\b[A-Z]+\d+\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\bcomponent \d+/g,
  /\b\d+ years of\b/g,
];

const counts = (text: string): string[] =>
  NO_COUNTS.reduce((rest, pattern) => rest.replace(pattern, ' '), text).match(/\d[\d.,]*/g) ?? [];

const scenes = ['yunnan-11', 'guangxi-spring-2025'].flatMap((talk) => {
  const path = new URL(`../../data/talks/${talk}.yaml`, import.meta.url);
  const { scenes: own } = parse(readFileSync(path, 'utf8')) as {
    readonly scenes: readonly Scene[];
  };
  return own.map((scene) => ({ ...scene, name: `${talk} ${scene.id}` }));
});

const wordsOf = ({ line, points = [] }: Scene): string =>
  [line?.en ?? '', ...points.map(({ text }) => text.en)].join(' · ');

describe('a scene of the talks', () => {
  it('that counts something shows it as bars or dots', () => {
    const counting = scenes.filter((scene) => counts(wordsOf(scene)).length > 0);
    expect(counting.length).toBeGreaterThan(5);
    expect(counting.filter(({ chart }) => !chart?.length).map(({ name }) => name)).toEqual([]);
  });
});

it.each([
  ['548 exchange activities', ['548']],
  ['2025: over US$43.5 billion', ['43.5']],
  ['195 ha in Lai Châu, 230 ha in Tuyên Quang', ['195', '230']],
  ['Marker 1369: memorandum; channel QNR2; on 11 February 2026 (9/2022), 2023–2027', []],
])('of “%s” counts %j', (text, expected) => {
  expect(counts(text)).toEqual(expected);
});
