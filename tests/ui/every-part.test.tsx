import { readFileSync } from 'node:fs';
import type { ComponentType } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Talk } from '../../src/model/talk/talk.ts';
import { INITIAL_VIEW, type LanguagePair, type ViewState } from '../../src/model/view/view.ts';
import { provide, update } from '../../src/state/store.ts';
import { running } from '../../src/talk/course/session.ts';
import { realCatalogue } from '../fixtures/real.ts';

/*
 * What holds for every part of the page, whatever it says: it can be drawn by itself in any languages,
 * says nothing that only a program says, names every control, and gives no id twice.
 */

const talks: readonly Talk[] = JSON.parse(readFileSync('public/data/talks.json', 'utf8')).talks;

/** Parts that ask nothing of whoever shows them, by file and name. */
async function partsOfThePage(): Promise<[string, ComponentType][]> {
  const modules = import.meta.glob<Record<string, unknown>>([
    '../../src/page/**/*.tsx',
    '../../src/panels/**/*.tsx',
    '../../src/talk/**/*.tsx',
    '!../../src/page/embed.tsx', // asks the window for its size as soon as it is there
  ]);
  const found: [string, ComponentType][] = [];
  for (const [path, load] of Object.entries(modules)) {
    for (const [name, part] of Object.entries(await load())) {
      const isPart = typeof part === 'function' && /^[A-Z]/.test(name) && part.length === 0;
      if (isPart) found.push([`${path.slice('../../src/'.length)} ${name}`, part as ComponentType]);
    }
  }
  return found;
}

vi.stubGlobal('location', new URL('https://example.org/map/'));
const parts = await partsOfThePage();
vi.stubGlobal('document', {
  documentElement: { dataset: {}, lang: 'en' },
  fonts: new Set(),
  querySelector: () => null,
  querySelectorAll: () => [],
  baseURI: 'https://example.org/map/',
  fullscreenEnabled: true,
});
afterAll(() => {
  vi.unstubAllGlobals();
  running.value = null;
});

/** What is on screen while the parts are drawn. */
const SHOWN: Readonly<Record<string, Partial<ViewState>>> = {
  'a year': { year: 2025, topics: new Set(['gates', 'projects', 'meetings', 'flows']) },
  'a gate beside another year': {
    ...{ year: 2024, compare: 2019, selection: 'gate:ma-lu-thang-jinshuihe' },
    topics: new Set(['gates', 'crossings', 'cooperation']),
  },
  'what a document says': { year: 2016, lens: '001', topics: new Set(['gates', 'projects']) },
  'a scene of a talk': { year: 2025, talk: 'yunnan-11', scene: 3, topics: new Set(['gates']) },
};
const PAIRS: readonly LanguagePair[] = [['vi', 'zh'], ['zh', 'vi'], ['en'], ['fr', 'zh']];

const textOf = (html: string) => html.replaceAll(/<svg[\s\S]*?<\/svg>|<[^>]+>/g, ' ');

const hasName = (attributes: string) => /aria-label(?:ledby)?="[^"]|title="[^"]/.test(attributes);

/** Buttons, links and fields that nothing names. */
function nameless(html: string): string[] {
  const controls = [...html.matchAll(/<(button|a)\b([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
    ([, , attributes = '', inner = '']) =>
      !hasName(attributes) && !hasName(inner) && textOf(inner).trim() === '',
  );
  const countBefore = (text: string, at: number) => html.slice(0, at).split(text).length;
  const fields = [...html.matchAll(/<(?:input|select|textarea)\b([^>]*)>/g)].filter(
    ({ index, 1: attributes = '' }) => {
      const [, id] = /\bid="([^"]+)"/.exec(attributes) ?? [];
      const isIn = countBefore('<label', index) > countBefore('</label>', index);
      return (
        !/\bhidden\b/.test(attributes) &&
        !hasName(attributes) &&
        !isIn &&
        !(id && html.includes(`for="${id}"`))
      );
    },
  );
  return [...controls, ...fields].map(([all]) => all.slice(0, 200));
}

function twice(html: string): string[] {
  const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

describe.each(Object.entries(SHOWN))('with %s on screen', (_, shown) => {
  beforeAll(() => {
    provide(realCatalogue());
    running.value = talks.find(({ id }) => id === shown.talk) ?? null;
  });

  it.each(parts)('%s', (_name, Part) => {
    for (const languages of PAIRS) {
      update({ ...INITIAL_VIEW, ...shown, languages });
      const html = render(<Part />);
      expect(textOf(html)).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\bInvalid Date\b/);
      expect(nameless(html)).toEqual([]);
      expect(twice(html)).toEqual([]);
    }
  });
});

it('finds the parts', () => {
  expect(parts.length).toBeGreaterThan(100);
});
