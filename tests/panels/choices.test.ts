import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../src/facts/attribution.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { toggled } from '../../src/page/bars/topics.tsx';
import { groupFailures } from '../../src/page/notices/notices.tsx';
import { paddingOf } from '../../src/page/padding.ts';
import { neighboursOf } from '../../src/panels/detail/parts/neighbours.tsx';
import { webAddress } from '../../src/panels/detail/said/backing.tsx';
import { languageTag } from '../../src/ui/language-tag.ts';
import { withFirst, withSecond } from '../../src/ui/languages.tsx';

describe('choosing languages', () => {
  it('lets the two change places rather than be one', () => {
    expect(withFirst(['vi', 'zh'], 'en')).toEqual(['en', 'zh']);
    expect(withFirst(['vi', 'zh'], 'zh')).toEqual(['zh', 'vi']);
    expect(withFirst(['vi'], 'zh')).toEqual(['zh']);
    expect(withSecond(['vi', 'zh'], 'fr')).toEqual(['vi', 'fr']);
    expect(withSecond(['vi', 'zh'], 'vi')).toEqual(['zh', 'vi']);
    expect(withSecond(['vi', 'zh'], null)).toEqual(['vi']);
    expect(withSecond(['vi'], 'vi')).toEqual(['vi']);
  });
});

it('switches one topic and keeps the order of the switches', () => {
  expect([...toggled(new Set(['meetings', 'gates']), 'crossings')]).toEqual([
    'gates',
    'crossings',
    'meetings',
  ]);
  expect([...toggled(new Set(['gates']), 'gates')]).toEqual([]);
});

it('walks to the neighbours, and no farther than the ends', () => {
  const ids = ['gate:a', 'gate:b', 'gate:c'] as const;
  expect(neighboursOf(ids, 'gate:b')).toEqual({ west: 'gate:a', east: 'gate:c' });
  expect(neighboursOf(ids, 'gate:a').west).toBeNull();
  expect(neighboursOf(ids, 'gate:c').east).toBeNull();
  expect(neighboursOf(ids, 'gate:else')).toEqual({ west: null, east: null });
});

it('tells failures of one kind together, faulty records for themselves', () => {
  const groups = groupFailures([
    { file: 'a', reason: 'missing' },
    { file: 'b', reason: 'broken', records: ['x'] },
    { file: 'c', reason: 'missing' },
  ]);
  expect(groups.map((group) => group.map(({ file }) => file))).toEqual([['a', 'c'], ['b']]);
});

it('marks titles with the tag of their language', () => {
  expect(languageTag('zh')).toBe('zh-Hans');
  expect(languageTag('sv')).toBe('sv');
});

it('opens addresses of the web only', () => {
  expect(webAddress('https://example.org/a')?.host).toBe('example.org');
  for (const url of [null, '', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc']) {
    expect(webAddress(url)).toBeNull();
  }
});

describe('the room that panels leave', () => {
  const map = { left: 0, top: 0, right: 1000, bottom: 600 };
  const left = { left: 10, top: 10, right: 310, bottom: 500 };
  const right = { left: 700, top: 60, right: 990, bottom: 500 };
  const foot = { left: 10, top: 510, right: 990, bottom: 590 };

  it('is told by the side at which each stands', () => {
    expect(paddingOf(map, [left, right, foot])).toEqual({
      top: 0,
      left: 310,
      right: 300,
      bottom: 90,
    });
  });

  it('is less above where a bar stands there, even a short one', () => {
    const bar = { left: 320, top: 10, right: 900, bottom: 60 };
    expect(paddingOf(map, [bar])).toEqual({ top: 60, left: 0, right: 0, bottom: 0 });
  });

  it('does not count what is hidden, beside the map or over all of it', () => {
    const hidden = { left: 0, top: 0, right: 0, bottom: 0 };
    const beside = { left: 0, top: 600, right: 1000, bottom: 700 };
    const over = { left: 0, top: 0, right: 1000, bottom: 600 };
    expect(paddingOf(map, [hidden, beside, over])).toEqual({
      top: 0,
      left: 0,
      right: 0,
      bottom: 0,
    });
  });

  it('is not squeezed to nothing', () => {
    const wide = { ...left, right: 560 };
    expect(paddingOf(map, [wide, right])).toMatchObject({ left: 0, right: 0 });
  });
});

it('always names where the border line comes from', () => {
  const line = { vi: 'A', zh: 'A', en: 'A', fr: 'A' };
  expect(attributionOf({ attribution: [line] })).toEqual([line]);
  for (const attribution of [undefined, [], [1], 'A', [{ vi: 'A' }]]) {
    for (const language of LANGUAGES) {
      expect(attributionOf({ attribution })[0]?.[language]).toContain('OpenStreetMap');
    }
  }
});
