import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/model/view/view.ts';
import { writeLink } from '../../../src/state/link/link.ts';
import { provide, update, view } from '../../../src/state/store.ts';
import { keep, kept, watchBefore } from '../../../src/talk/course/before.ts';
import {
  beginTalk,
  endSession,
  languagesOfTalk,
  leaveTalk,
} from '../../../src/talk/course/leave.ts';
import { startedAt } from '../../../src/talk/course/session.ts';

/** What a tab keeps through a reload. */
class FakeStorage {
  readonly values = new Map<string, string>();
  getItem = (key: string) => this.values.get(key) ?? null;
  setItem = (key: string, value: string) => void this.values.set(key, value);
  removeItem = (key: string) => void this.values.delete(key);
}

const READING: ViewState = {
  ...INITIAL_VIEW,
  camera: { zoom: 8, lat: 22.5, lon: 104.3 },
  year: 2021,
  selection: 'gate:made-up',
  panel: 'table',
  languages: ['fr', 'zh'],
};

let stop = () => {};

/** The page as it stands after it was loaded with this view. */
function load(state: ViewState): void {
  stop();
  endSession();
  update(state);
  stop = watchBefore();
}

const give = (preferred: readonly string[] = ['fr']) => {
  update({ talk: 'made-up', scene: 3, selection: null, year: 2024 });
  beginTalk('made-up', `#${writeLink(view.value)}`, preferred);
};

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
  keep(null);
  provide(EMPTY_CATALOGUE);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('leaving a talk', () => {
  it('comes back to exactly where one was', () => {
    load(READING);
    give();
    update({ year: 2016, topics: new Set(['flows']), languages: ['vi'] });
    leaveTalk();
    expect(view.value).toEqual(READING);
    expect(kept().before).toBeNull();
  });

  it('comes back there also after a reload in mid-talk', () => {
    load(READING);
    give();
    const began = startedAt.value;
    load({ ...view.value, scene: 5 });
    beginTalk('made-up', '', ['fr']);
    expect(startedAt.value).toBe(began);
    leaveTalk();
    expect(view.value).toEqual(READING);
  });

  it('leads to the list of talks where the page was opened with the talk', () => {
    load({ ...INITIAL_VIEW, talk: 'made-up', scene: 2, languages: ['en', 'vi'] });
    beginTalk('made-up', '#talk=made-up&lang=en,vi', ['fr']);
    leaveTalk();
    expect(view.value).toMatchObject({ talk: null, panel: 'talks', languages: ['en', 'vi'] });
  });

  it('forgets a talk that was left by the way back of the browser', () => {
    load(READING);
    give();
    update(READING);
    load({ ...INITIAL_VIEW, talk: 'made-up' });
    expect(kept().before).toBeNull();
  });
});

describe('a talk that begins', () => {
  it.each([
    ['the page came up with them', ['fr', 'vi'], ['vi', 'zh']],
    ['the speaker chose others', ['en', 'fr'], ['en', 'fr']],
    ['both sides read theirs', ['zh', 'vi'], ['zh', 'vi']],
  ] as const)('is checked in the languages in which it is given: %s', (_, now, given) => {
    load({ ...READING, languages: [...now] });
    expect(languagesOfTalk(view.value.languages, ['fr'])).toEqual(given);
    give(['fr']);
    expect(view.value.languages).toEqual(given);
  });

  it('takes the look for a projector, unless another one was chosen', () => {
    load(READING);
    give();
    expect(view.value.look).toBe('projector');
    load({ ...READING, look: 'dark' });
    give();
    expect(view.value.look).toBe('dark');
  });

  it('keeps after a reload the look that was chosen on the stage', () => {
    load(READING);
    give();
    load({ ...view.value, look: 'light' });
    beginTalk('made-up', '', ['fr']);
    expect(view.value.look).toBe('light');
  });

  it('speaks the languages of the two sides, unless others were chosen', () => {
    load({ ...READING, languages: ['fr', 'vi'] });
    give(['fr']);
    expect(view.value.languages).toEqual(['vi', 'zh']);
    load({ ...READING, languages: ['fr', 'en'] });
    give(['fr']);
    expect(view.value.languages).toEqual(['fr', 'en']);
    load({ ...READING, languages: ['zh', 'vi'] });
    give(['zh']);
    expect(view.value.languages).toEqual(['zh', 'vi']);
  });

  it('leaves the look that its link names', () => {
    load({ ...INITIAL_VIEW, talk: 'made-up' });
    beginTalk('made-up', '#talk=made-up&look=light', ['fr']);
    expect(view.value.look).toBe('light');
  });

  it('leaves the languages that its link names', () => {
    const talk: ViewState = { ...INITIAL_VIEW, talk: 'made-up', languages: ['fr', 'vi'] };
    load(talk);
    beginTalk('made-up', '#talk=made-up&lang=fr,vi', ['fr']);
    expect(view.value.languages).toEqual(['fr', 'vi']);
    load(talk);
    keep(null);
    beginTalk('made-up', '#talk=made-up', ['fr']);
    expect(view.value.languages).toEqual(['vi', 'zh']);
  });
});

it('does without a memory where the browser refuses one', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('refused');
    },
    setItem: () => {
      throw new Error('refused');
    },
    removeItem: () => {
      throw new Error('refused');
    },
  });
  load(READING);
  give();
  leaveTalk();
  expect(view.value).toEqual(READING);
});
