import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import type { FlowSeries, Meeting, Place } from '../../src/model/records.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { type LinkWindow, startNavigation, unread } from '../../src/state/navigation.ts';
import { provide, update, view } from '../../src/state/store.ts';

/** A window with a history of its own, by the rules that the page relies on. */
class FakeWindow implements LinkWindow {
  readonly entries: string[];
  readonly navigator = { languages: ['fr'] };
  readonly writes: string[] = [];
  readonly listeners = new Set<() => void>();
  #at = 0;

  constructor(hash: string) {
    this.entries = [hash];
  }
  get location() {
    return { hash: this.entries[this.#at] ?? '' };
  }
  readonly history = {
    pushState: (_data: unknown, _title: string, url?: string | URL | null) => {
      this.entries.splice(this.#at + 1, Number.POSITIVE_INFINITY, String(url));
      this.#at += 1;
      this.writes.push('push');
    },
    replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
      this.entries[this.#at] = String(url);
      this.writes.push('replace');
    },
  };
  addEventListener(_type: string, listener: () => void) {
    this.listeners.add(listener);
  }
  removeEventListener(_type: string, listener: () => void) {
    this.listeners.delete(listener);
  }
  go(by: number) {
    this.#at += by;
    for (const listener of this.listeners) listener();
  }
  type(hash: string) {
    this.history.pushState(null, '', hash);
    this.writes.pop();
    for (const listener of this.listeners) listener();
  }
}

let stop = () => {};
const open = (hash: string) => {
  const target = new FakeWindow(hash);
  stop = startNavigation(target);
  return target;
};

beforeEach(() => {
  update(INITIAL_VIEW);
  provide(EMPTY_CATALOGUE);
});
afterEach(() => stop());

describe('the address', () => {
  it('is read at the start and not rewritten', () => {
    const target = open('#year=2021&sel=gate:a&nonsense=1');
    expect(view.value).toMatchObject({ year: 2021, selection: 'gate:a', languages: ['fr', 'vi'] });
    expect(target.writes).toEqual([]);
  });

  it('gets a new entry on a selection and is replaced otherwise', () => {
    const target = open('');
    update({ year: 2020 });
    update({ year: 2021 });
    update({ selection: 'gate:a' });
    update({ look: 'dark' });
    update({ look: 'dark' });
    expect(target.writes).toEqual(['replace', 'replace', 'push', 'replace']);
    expect(target.location.hash).toBe(
      '#year=2021&on=gates,crossings,projects,flows&sel=gate:a&lang=fr,vi&look=dark',
    );
  });

  it('goes back and forward without writing', () => {
    const target = open('#year=2019');
    update({ selection: 'gate:a' });
    update({ selection: 'gate:b' });
    target.go(-1);
    expect(view.value.selection).toBe('gate:a');
    target.go(-1);
    expect(view.value).toMatchObject({ selection: null, year: 2019 });
    target.go(2);
    expect(view.value.selection).toBe('gate:b');
    expect(target.writes).toEqual(['push', 'push']);
  });

  it('replaces, after going back, what is no selection', () => {
    const target = open('');
    update({ selection: 'gate:a' });
    target.go(-1);
    update({ year: 2020 });
    expect(target.writes).toEqual(['push', 'replace']);
  });

  it('pushes the next selection after going back', () => {
    const target = open('');
    update({ selection: 'gate:a' });
    target.go(-1);
    update({ selection: 'gate:b' });
    expect(target.writes).toEqual(['push', 'push']);
    expect(target.entries).toHaveLength(2);
  });

  it('is read when the reader edits it, however badly', () => {
    const target = open('');
    target.type('#year=%%%&sel=gate:z&on=flows');
    expect(view.value.selection).toBe('gate:z');
    expect([...view.value.topics]).toEqual(['flows']);
    expect(target.writes).toEqual([]);
  });

  it('keeps what did not change, so that nothing is done again', () => {
    const target = open('#map=8/22/104');
    const { topics, languages, camera } = view.value;
    update({ selection: 'gate:a' });
    target.go(-1);
    expect(view.value.topics).toBe(topics);
    expect(view.value.languages).toBe(languages);
    expect(view.value.camera).toBe(camera);
  });

  it('asks again for its year when the edition tells other years', () => {
    open('#year=2028');
    expect(view.value.year).toBe(2026);
    provide({ edition: { ...EMPTY_CATALOGUE.edition, years: { first: 2016, last: 2030 } } });
    expect(view.value.year).toBe(2028);
  });

  it('is mended, and what it says beyond understanding is told until another one is read', () => {
    const target = open('#year%3D2024%26on%3Dgates%26lang%3Dvi%252Czh%26look%3Dda');
    expect(view.value).toMatchObject({ year: 2024, languages: ['vi', 'zh'], look: 'light' });
    expect(unread.value).toEqual(['look=da']);
    expect(target.writes).toEqual([]);
    target.type('#year=2024&lang=vi,zh.');
    expect(view.value.languages).toEqual(['vi', 'zh']);
    expect(unread.value).toEqual([]);
  });

  it('tells of ids that the data lack, each once, as the data come', () => {
    open('#province=vn-lao-cai,zz&since=meeting:nope&series=old-name');
    expect(unread.value).toEqual([]);
    const place = { id: 'vn-lao-cai' } as unknown as Place;
    provide({ ...EMPTY_CATALOGUE, places: new Map([['vn-lao-cai', place]]) });
    expect(unread.value).toEqual(['province=vn-lao-cai,zz']);
    unread.value = [];
    const series = { id: 'new-name', formerly: ['old-name'] } as unknown as FlowSeries;
    const meeting = { id: 'meeting:one' } as unknown as Meeting;
    provide({
      ...EMPTY_CATALOGUE,
      places: new Map([['vn-lao-cai', place]]),
      flowSeries: [series],
      meetings: [meeting],
    });
    expect(unread.value).toEqual(['since=meeting:nope']);
  });

  it('tells of a year outside the edition, once that is known', () => {
    open('#year=2028');
    expect(unread.value).toEqual(['year=2028']);
    provide({ edition: { ...EMPTY_CATALOGUE.edition, years: { first: 2016, last: 2030 } } });
    expect(unread.value).toEqual([]);
  });

  it('may fail to be written without harm', () => {
    const target = open('');
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    target.history.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    expect(() => update({ year: 2020 })).not.toThrow();
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('is left alone after the end', () => {
    const target = open('');
    stop();
    update({ year: 2020 });
    expect(target.writes).toEqual([]);
    expect(target.listeners.size).toBe(0);
  });
});

it('makes a talk one step, however many scenes it has, and leaving it none', () => {
  const target = open('#year=2023&lang=vi');
  update({ talk: 'made-up', scene: 1, selection: 'gate:a' });
  update({ scene: 2, selection: 'gate:b' });
  update({ scene: 3, selection: null });
  expect(target.writes).toEqual(['push', 'replace', 'replace']);
  target.go(-1);
  expect([view.value.talk, view.value.year]).toEqual([null, 2023]);
  target.go(1);
  expect([view.value.talk, view.value.scene]).toEqual(['made-up', 3]);
  update({ talk: null, scene: 1, selection: 'gate:c' });
  expect(target.writes.at(-1)).toBe('replace');
  update({ selection: 'gate:d' });
  expect(target.writes.at(-1)).toBe('push');
});
