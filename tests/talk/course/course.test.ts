import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import type { Talk } from '../../../src/model/talk/talk.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/model/view/view.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import { loadCatalogue } from '../../../src/state/load.ts';
import { provide, update, view } from '../../../src/state/store.ts';
import { followLink, talkState } from '../../../src/talk/course/course.ts';
import { endSession } from '../../../src/talk/course/leave.ts';
import { perform } from '../../../src/talk/course/perform.ts';
import { arrivals, asked, curtain, isAway, running } from '../../../src/talk/course/session.ts';
import { runs } from '../../chance.ts';
import { anyShows, talkOf } from '../../fixtures/talks.ts';

const known = vi.hoisted(() => ({ talks: [] as unknown[], fails: false }));
vi.mock('../../../src/talk/library/library.ts', () => ({
  findTalk: async (id: string) => {
    if (known.fails) throw new Error('nothing came');
    return (known.talks as Talk[]).find((talk) => talk.id === id) ?? null;
  },
}));

let stop = () => {};

/** Lets what was promised come. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Opens the page with a link, as after a reload: nothing is left of what was on before. */
async function open(link: Partial<ViewState>): Promise<void> {
  stop();
  update({ ...INITIAL_VIEW, ...link });
  stop = followLink();
  await settle();
}

/** The link of what is on screen: that of two screens is the same where they show the same. */
const shown = () => writeLink(view.value);

beforeEach(async () => {
  known.fails = false;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  provide(EMPTY_CATALOGUE);
  // The years have come, or will not.
  await loadCatalogue(() => Promise.reject(new Error('no files here')));
});
afterEach(() => {
  stop();
  endSession();
  vi.restoreAllMocks();
});

describe('a scene', () => {
  it('is found by its id, and by number where the talk has no such id', async () => {
    const talk = talkOf([{}, { year: '2019' }, { year: '2021' }]);
    known.talks = [talk];
    const id = talk.scenes[2]?.id ?? '';
    await open(readLink(`talk=${talk.id}&scene=${id}`));
    expect(view.value).toMatchObject({ scene: 3, sceneId: null, year: 2021 });
    await open(readLink(`talk=${talk.id}&scene=no-such-scene`));
    expect(view.value).toMatchObject({ scene: 1, sceneId: null });
  });

  it('is the same by next, by previous, by a jump, by its link and after a reload', async () => {
    await fc.assert(
      fc.asyncProperty(anyShows, fc.nat(), async (shows, seed) => {
        const talk = talkOf(shows);
        const scene = 1 + (seed % shows.length);
        known.talks = [talk];
        await open({ talk: talk.id, scene });
        const byLink = shown();
        await open(readLink(byLink));
        expect(shown()).toBe(byLink);
        perform({ do: 'go', scene: 1 });
        for (let at = 1; at < scene; at += 1) perform({ do: 'step', by: 1 });
        expect(shown()).toBe(byLink);
        perform({ do: 'go', scene: shows.length });
        for (let at = shows.length; at > scene; at -= 1) perform({ do: 'step', by: -1 });
        expect(shown()).toBe(byLink);
        perform({ do: 'go', scene: 1 });
        perform({ do: 'go', scene });
        expect(shown()).toBe(byLink);
        expect(isAway.value).toBe(false);
      }),
      { numRuns: runs(60) },
    );
  });

  it('comes back to itself from any question', async () => {
    known.talks = [talkOf([{ year: '2019', map: '102/21/106/23.5', sel: 'gate:made-up' }])];
    await open({ talk: 'made-up' });
    const before = shown();
    perform({ do: 'year', by: 1 });
    update({ camera: { zoom: 9, lat: 22, lon: 104 }, selection: 'project:made-up' });
    expect(isAway.value).toBe(true);
    const arrived = arrivals.value;
    perform({ do: 'return' });
    expect(shown()).toBe(before);
    expect(isAway.value).toBe(false);
    expect(arrivals.value).toBe(arrived + 1);
  });

  it('is left also by a press on what it has selected itself', async () => {
    known.talks = [talkOf([{ sel: 'gate:made-up' }])];
    await open({ talk: 'made-up' });
    asked.value = 'gate:made-up';
    expect(isAway.value).toBe(true);
    perform({ do: 'return' });
    expect(isAway.value).toBe(false);
  });

  it('goes no further than the ends of the talk, and a link beyond them to the nearest', async () => {
    known.talks = [talkOf([{ year: '2019' }, { year: '2020' }])];
    await open({ talk: 'made-up', scene: 9 });
    expect([view.value.scene, view.value.year]).toEqual([2, 2020]);
    perform({ do: 'step', by: 1 });
    expect(view.value.scene).toBe(2);
    perform({ do: 'go', scene: 1 });
    perform({ do: 'step', by: -1 });
    expect([view.value.scene, view.value.year]).toEqual([1, 2019]);
  });

  it('keeps languages and look of the room', async () => {
    known.talks = [talkOf([{ year: '2019' }, {}])];
    await open({ talk: 'made-up', languages: ['fr', 'en'], look: 'dark' });
    perform({ do: 'step', by: 1 });
    expect([view.value.languages, view.value.look]).toEqual([['fr', 'en'], 'dark']);
    perform({ do: 'languages', pair: ['zh', 'vi'] });
    expect([view.value.languages, isAway.value]).toEqual([['zh', 'vi'], false]);
  });
});

it('lifts the curtain before it turns the page', async () => {
  known.talks = [talkOf([{}, {}])];
  await open({ talk: 'made-up' });
  perform({ do: 'curtain', to: 'black' });
  perform({ do: 'step', by: 1 });
  expect([curtain.value, view.value.scene]).toEqual(['none', 1]);
  perform({ do: 'step', by: 1 });
  expect(view.value.scene).toBe(2);
});

it('says when a talk is unknown or does not come, and takes one that another window brings', async () => {
  known.talks = [];
  await open({ talk: 'nowhere' });
  expect([talkState.value, running.value]).toEqual(['unknown', null]);
  running.value = talkOf([{ year: '2018' }], 'nowhere');
  expect(view.value.year).toBe(2018);
  known.fails = true;
  await open({ talk: 'made-up' });
  expect([talkState.value, running.value]).toEqual(['failed', null]);
});
