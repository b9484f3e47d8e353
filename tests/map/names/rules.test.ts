import { describe, expect, it } from 'vitest';
import type { LanguagePair } from '../../../src/model/view/view.ts';
import { faultsOf, namesOf, unnamedOf } from './faults.ts';
import {
  type Look,
  linkOn,
  SCREENS,
  type ScreenName,
  type Shown,
  sceneOn,
  talks,
} from './pictures.ts';

/*
 * The hard rules of docs/names.md over the placing itself, on the real data: every scene of every talk
 * on every screen, the first view, and ten places of the border. Languages and sizes of type take turns,
 * the same ones each time.
 */

const LANGUAGES: readonly LanguagePair[] = [
  ['vi', 'zh'],
  ['zh', 'vi'],
  ['en', 'vi'],
];
const NAMES = Object.keys(SCREENS) as ScreenName[];

/** The `turn`th way to look at a screen. */
function lookOf(screen: ScreenName, turn: number): Look {
  const languages = LANGUAGES[turn % LANGUAGES.length] ?? ['vi', 'zh'];
  return { screen, type: turn % 2 === 0 ? 0 : 1, languages };
}

const ALL = 'on=gates,crossings,projects,meetings';

/** West, south, east, north, degrees. */
const FRAMES = {
  'Điện Biên': '102.1/21.1/103.6/22.6',
  'Lai Châu': '102.5/21.8/103.9/22.9',
  'Lào Cai': '103.4/21.6/105/22.9',
  'Tuyên Quang': '104.3/21.5/105.8/23.5',
  'Cao Bằng': '105.2/22.3/106.9/23.2',
  'Lạng Sơn': '106/21.2/107.4/22.5',
  'Quảng Ninh': '106.4/20.7/108.1/21.7',
  'the gates of Lào Cai': '103.85/22.42/104.1/22.58',
  'Hữu Nghị and Đồng Đăng': '106.6/21.9/106.85/22.06',
  'Móng Cái': '107.8/21.45/108.1/21.62',
} as const;

function expectGood(shown: Shown): void {
  expect(faultsOf(shown)).toEqual([]);
  expect(unnamedOf(shown)).toEqual([]);
}

describe.each(NAMES)('on a %s', (screen) => {
  const scenes = talks.flatMap((talk) =>
    talk.scenes.map(({ id }, i) => ({ name: `${talk.id} ${i + 1} ${id}`, talk, number: i + 1 })),
  );
  it.each(scenes)('no name of $name breaks a rule', ({ talk, number }) => {
    expectGood(sceneOn(lookOf(screen, number + NAMES.indexOf(screen)), talk, number));
  });

  it.each([0, 1, 2, 3, 4, 5])('no name of the whole border breaks a rule (%i)', (turn) => {
    const trade = turn % 2 === 0 ? `${ALL}&year=2025` : `${ALL},flows&year=2025`;
    expectGood(linkOn(lookOf(screen, turn), trade));
  });

  it.each(Object.entries(FRAMES))('no name around %s breaks a rule', (place, frame) => {
    const turn = Object.keys(FRAMES).indexOf(place) + NAMES.indexOf(screen);
    const year = turn % 2 === 0 ? 2024 : 2026;
    expectGood(linkOn(lookOf(screen, turn), `${ALL}&year=${year}&map=${frame}`));
  });
});

/** With the signs of cooperation, their counts and the dots of open promises. */
describe.each(NAMES)('with cooperation on a %s', (screen) => {
  const on = `${ALL},cooperation`;
  it.each([0, 1, 2, 3])('no name of the whole border breaks a rule (%i)', (turn) => {
    const topics = ['on=cooperation', on, 'on=gates,cooperation', `${on},flows`][turn];
    expectGood(linkOn(lookOf(screen, turn), `${topics}&year=${2022 + turn}`));
  });

  it.each(Object.entries(FRAMES))('no name around %s breaks a rule', (place, frame) => {
    const turn = Object.keys(FRAMES).indexOf(place) + NAMES.indexOf(screen);
    expectGood(linkOn(lookOf(screen, turn), `${on}&year=2025&map=${frame}`));
  });

  it('no name around Yunnan breaks a rule', () => {
    const link = `on=gates,cooperation&year=2025&map=100/21/106/25.5`;
    expectGood(linkOn(lookOf(screen, 0), link));
  });
});

describe('what is left out', () => {
  const start = linkOn(lookOf('desk 1366×768', 0), `${ALL}&year=2025`);
  const keys = new Set(namesOf(start).map(({ key }) => key));

  it('is none of the provinces at the border when the page opens on a desk', () => {
    const border = ['lai-chau', 'lao-cai', 'tuyen-quang', 'cao-bang', 'lang-son', 'quang-ninh'];
    const runs = ['dien-bien', ...border].map((id) => `vn-${id}@2025`);
    const regions = ['cn-yunnan@2016', 'cn-guangxi@2016'];
    expect([...runs, ...regions].filter((run) => !keys.has(run))).toEqual([]);
  });

  it('is little of the great gates then', () => {
    const { lettering, placed } = start.composed;
    const great = placed.filter(({ tier }) => tier === 0);
    const left = great.filter(({ id }) => !keys.has(id));
    expect(lettering?.records.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThanOrEqual(4);
  });
});
