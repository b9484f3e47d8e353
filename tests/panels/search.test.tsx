import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choose } from '../../src/facts/search/choose.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { detail } from '../../src/panels/control/derived.ts';
import { pointedPlaces } from '../../src/panels/control/memory.ts';
import { SearchBox } from '../../src/panels/search/box.tsx';
import { groups } from '../../src/panels/search/found.ts';
import { HitFace, Marked } from '../../src/panels/search/hit.tsx';
import { ToldNotice } from '../../src/panels/search/told.tsx';
import { told, typed } from '../../src/panels/search/typed.ts';
import { provide, update, view } from '../../src/state/store.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

const facts = madeUpCatalogue();
const best = () => {
  const hit = groups.value[0]?.hits[0];
  if (!hit) throw new Error('nothing found');
  return hit;
};

beforeEach(() => {
  provide(facts);
  update({ ...INITIAL_VIEW, languages: ['vi', 'zh'], year: 2023 });
});
afterEach(() => {
  typed.value = '';
  told.value = null;
  pointedPlaces.value = [];
});

it('is a combobox that says whether its list is there', () => {
  const html = render(<SearchBox />);
  expect(html).toMatch(/<input[^>]*id="search"[^>]*role="combobox"/);
  expect(html).toMatch(/aria-expanded="?false/);
  expect(html).toContain('aria-autocomplete="list"');
});

describe('a hit', () => {
  it('stands in both languages, each marked as such, with what was typed marked', () => {
    typed.value = 'nam alpha';
    const html = render(<HitFace hit={best()} />);
    expect(html).toContain('lang="vi"><mark>Nam alpha</mark>');
    expect(html).toContain('lang="zh-Hans">北<mark>alpha</mark>—南');
  });

  it('tells the form that was found where it is not shown', () => {
    typed.value = 'South alpha';
    const html = render(<HitFace hit={best()} />);
    expect(html).toMatch(/hit-key"><mark>South alpha<\/mark>/);
  });

  it('puts no text in as HTML', () => {
    typed.value = 'img';
    const html = render(<Marked text="<img src=x> & more" />);
    expect(html).toBe('&lt;<mark>img</mark> src=x> &amp; more');
  });
});

it('tells what a choice changed, in both languages, with the way back', () => {
  typed.value = 'talks';
  const meeting = groups.value
    .flatMap(({ hits }) => hits)
    .find(({ entry }) => entry.id === 'meeting:talks-3');
  if (!meeting) throw new Error('no meeting');
  update({ year: 2020 });
  const choice = choose(facts, view.value, meeting.entry);
  update(choice.change);
  told.value = choice.told;
  const html = render(<ToldNotice />);
  expect(html).toContain('chuyển sang 2023');
  expect(html).toContain('地图年份已转到2023年');
  expect(html).toMatch(/<button[^>]*>Trở lại năm 2020</);
  expect(detail.value.kind).toBe('meeting');
});
