import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { selectChanges } from '../../src/facts/changes/select-changes.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { Changes } from '../../src/panels/changes/changes.tsx';
import { chooseKind, stream } from '../../src/panels/changes/chosen.ts';
import { CompareControl } from '../../src/panels/changes/control.tsx';
import { Lines } from '../../src/panels/changes/entry.tsx';
import {
  closeCompare,
  comparedYears,
  compareSince,
  openCompare,
  otherState,
  period,
  session,
  swapYears,
} from '../../src/panels/control/compare.ts';
import { shareAfter } from '../../src/panels/swipe/swipe.tsx';
import {
  catalogue,
  compare,
  panel,
  provide,
  since,
  update,
  view,
  year,
} from '../../src/state/store.ts';
import { madeUpCatalogue, meeting } from '../fixtures/catalogue.ts';

const meetings = [
  meeting('meeting:talks-3', 3, { from: '2022-05-04', to: '2022-05-05' }),
  meeting('meeting:talks-4', 4, { from: '2023-10-30', to: '2023-10-31' }),
];

beforeEach(() => {
  provide(madeUpCatalogue({ meetings }));
  update({ ...INITIAL_VIEW, languages: ['en', 'vi'], year: 2024, compare: 2022 });
});

describe('a comparison', () => {
  it('begins with the year before, ends with the list, and keeps a year that was chosen', () => {
    update({ compare: null, panel: 'list' });
    openCompare();
    expect([compare.value, panel.value]).toEqual([2023, 'changes']);
    update({ compare: 2018 });
    openCompare();
    expect(compare.value).toBe(2018);
    closeCompare();
    expect([compare.value, panel.value]).toEqual([null, 'list']);
  });

  it('leaves another panel where it is when it ends', () => {
    update({ panel: 'table' });
    closeCompare();
    expect(panel.value).toBe('table');
  });

  it('swaps its years and tells the same changes', () => {
    const before = period.value;
    swapYears();
    expect([year.value, compare.value]).toEqual([2022, 2024]);
    expect(comparedYears.value).toEqual([2022, 2024]);
    expect(period.value).toEqual(before);
  });

  it('since a session begins on its day, until a whole year is asked for', () => {
    compareSince('meeting:talks-4', 2023);
    expect(period.value).toEqual({ from: 2023, to: 2024, since: '2023-10-30' });
    expect(session.value?.id).toBe('meeting:talks-4');
    update({ compare: 2022 });
    // The session is not of this year: it no longer counts, whatever the link says.
    expect(since.value).toBe('meeting:talks-4');
    expect(period.value?.since).toBeNull();
  });

  it('moves the year on where the session is later', () => {
    update({ year: 2021 });
    compareSince('meeting:talks-4', 2023);
    expect([year.value, compare.value]).toEqual([2023, 2023]);
  });
});

describe('the list of changes', () => {
  it('tells each change with its sources and what leads to it', () => {
    const html = render(<Changes />);
    const alpha = html.slice(html.indexOf('data-change="gate:alpha"'));
    expect(alpha.slice(0, alpha.indexOf('</li>'))).toMatch(
      /no source → open.*aria-expanded="false" aria-label="South alpha – North alpha, 1 line/s,
    );
    // What unfolds: every line with its sources.
    const entry = selectChanges(catalogue.value, { from: 2022, to: 2024, since: null })
      .flatMap(({ entries }) => entries)
      .find((one) => 'id' in one && one.id === 'gate:alpha');
    if (!entry) throw new Error('alpha has not changed');
    const told = render(<Lines entry={entry} />);
    expect(told).toMatch(/27 June 2023.*3 sources/s);
    expect(told.match(/class="change-line"/g)?.length).toBe(told.match(/class="sources"/g)?.length);
  });

  it('draws who went from what to what, and counts each kind', () => {
    const html = render(<Changes />);
    expect(html.includes('data-stream="silent>open"')).toBe(true);
    expect(html).toMatch(/data-kind="gates"[^>]*aria-label="Gates: 1"/);
    chooseKind('projects');
    expect(render(<Changes />)).not.toContain('data-change="gate:alpha"');
    chooseKind('projects');
    stream.value = 'open>suspended';
    expect(render(<Changes />)).not.toContain('data-change=');
    stream.value = null;
  });

  it('says it in both languages', () => {
    const html = render(<Changes />);
    for (const text of ['Opened, reopened', 'Mở, mở lại', 'To the end', 'đến hết năm 2024']) {
      expect(html.toLowerCase()).toContain(text.toLowerCase());
    }
  });

  it('says so where nothing changed, where the years are one, and where none is chosen', () => {
    update({ year: 2018, compare: 2017, languages: ['en'] });
    provide(madeUpCatalogue({ gates: [], crossings: [], projects: [], meetings: [] }));
    expect(render(<Changes />)).toContain('No change recorded by a source');
    update({ year: 2017 });
    expect(render(<Changes />)).toContain('Both years are the same');
    update({ compare: null });
    expect(render(<Changes />)).toContain('Compare with 2016');
  });

  it('says in both languages that no second map can be drawn, and nothing while one can', () => {
    const said = 'cannot draw a second map';
    expect(render(<CompareControl />)).not.toContain(said);
    otherState.value = 'impossible';
    const html = render(<CompareControl />);
    expect(html).toContain(said);
    expect(html).toContain('không vẽ được bản đồ thứ hai');
    update({ compare: 2024 });
    expect(render(<CompareControl />)).not.toContain(said);
    otherState.value = 'none';
  });

  it('offers the last session of each mechanism in every language', () => {
    for (const language of LANGUAGES) {
      update({ languages: [language] });
      const html = render(<CompareControl />);
      expect(html).toContain('data-session="meeting:talks-4"');
      expect(html).not.toContain('undefined');
    }
    expect(view.value.compare).toBe(2022);
  });
});

it.each([
  ['ArrowLeft', 0.48],
  ['ArrowRight', 0.52],
  ['PageUp', 0.6],
  ['PageDown', 0.4],
  ['Home', 0],
  ['End', 1],
])('%s leads the handle from the middle to %d', (key, share) => {
  expect(shareAfter(key, 0.5)).toBe(share);
});

it('no key leads the handle off the map, and other keys do nothing', () => {
  expect(shareAfter('ArrowRight', 0.99)).toBe(1);
  expect(shareAfter('PageDown', 0.01)).toBe(0);
  expect(shareAfter('a', 0.5)).toBeUndefined();
});
