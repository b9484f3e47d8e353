import { describe, expect, it } from 'vitest';
import { stillStanding } from '../../../src/map/plain/lettering/great-names.ts';
import {
  asPlaced,
  inSight,
  onPicture,
  type Placed,
  thingsOf,
} from '../../../src/map/plain/things.ts';
import type { LanguagePair } from '../../../src/model/view/view.ts';
import { namesOf, plateFaultsOf } from '../names/faults.ts';
import { catalogue, linkOn, SCREENS, type ScreenName, type Shown } from '../names/pictures.ts';

/*
 * The plates of dense stretches over the placing itself: the whole border without trade, in every year, on
 * every screen with type of both its sizes. A plate touches nothing; where it would, its members stand by
 * themselves.
 */

const LANGUAGES: readonly LanguagePair[] = [
  ['vi', 'zh'],
  ['zh', 'vi'],
  ['en', 'zh'],
];
const NAMES = Object.keys(SCREENS) as ScreenName[];
const { first, last } = catalogue.edition.years;
const YEARS = Array.from({ length: last - first + 1 }, (_, i) => first + i);
const TYPES = [0, 1] as const;

const allOn = (screen: ScreenName, languages: LanguagePair): Shown[] =>
  TYPES.flatMap((type) =>
    YEARS.map((year) =>
      linkOn({ screen, type, languages }, `on=gates,crossings,projects,meetings&year=${year}`),
    ),
  );

const greatIn = ({ composed: { placed }, window: { width, height } }: Shown) =>
  placed.filter(({ tier, x, y }) => tier === 0 && x > 0 && y > 0 && x < width && y < height);

describe.each(NAMES)('on a %s', (screen) => {
  const pictures = LANGUAGES.map(
    (languages) => [languages.join(), allOn(screen, languages)] as const,
  );

  it.each(pictures)('in %s a plate touches no other, no sign, no name', (_, all) => {
    expect(all.flatMap(({ composed }) => composed.placed.filter(({ group }) => group))).not.toEqual(
      [],
    );
    expect(all.flatMap(plateFaultsOf)).toEqual([]);
  });

  it.each(pictures)('in %s every great gate has its own sign', (_, all) => {
    for (const shown of all) {
      const great = thingsOf(shown.scene.rows).filter(({ tier }) => tier === 0);
      const own = new Set(greatIn(shown).map(({ id }) => id));
      expect(great.filter(({ id }) => !own.has(id))).toEqual([]);
    }
  });

  it.each(pictures)('in %s each thing stands once, by itself or on a plate', (_, all) => {
    const told = (placed: readonly Placed[]) =>
      placed.flatMap(({ id, group }) => group?.of.map((one) => one.id) ?? [id]).toSorted();
    for (const { composed, scene, window } of all)
      expect(told(composed.placed)).toEqual(told(onPicture(thingsOf(scene.rows), window)));
  });

  it.each(pictures)(
    'in %s what had no room for its plate has none while it is painted',
    (_, all) => {
      for (const { composed, scene, window } of all) {
        const offsets = new Map(composed.placed.map(({ id, offset }) => [id, offset]));
        const painted = asPlaced(onPicture(thingsOf(scene.rows), window), window, offsets);
        expect(painted.map(({ id }) => id).toSorted()).toEqual([...offsets.keys()].toSorted());
      }
    },
  );
});

it.each(LANGUAGES.map((languages) => ({ languages })))(
  'leaves the greatest gates their names on the reading wall in $languages',
  ({ languages }) => {
    const look = { screen: 'wall 1920×1080', type: 0, languages } as const;
    const shown = linkOn(look, `on=gates,crossings,projects,meetings&year=${last}`);
    const keys = new Set(namesOf(shown).map(({ key }) => key));
    expect(keys).toContain('gate:mong-cai-dongxing');
    expect(keys).toContain('gate:dong-dang-pingxiang-rail');
  },
);

it('makes way for the names of great gates, which then stay where they are', () => {
  const look = { screen: 'desk 1366×768', type: 0, languages: ['vi', 'zh'] } as const;
  const { composed, scene, window } = linkOn(look, `on=gates,crossings,projects&year=${last}`);
  const names = composed.lettering?.records ?? [];
  const stage = (placed: readonly Placed[]) => ({
    among: { placed, window, carrying: new Map(), selection: null, mentioned: new Set() },
    ...{ signs: placed, taken: [] },
  });
  const standing = (placed: readonly Placed[]) =>
    stillStanding(names, stage(placed) as unknown as Parameters<typeof stillStanding>[1]);
  expect(standing(composed.placed)).toEqual(names);
  const each = thingsOf(scene.rows);
  expect(standing(inSight(each, window))).toEqual([]);
});
