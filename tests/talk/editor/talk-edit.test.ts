import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { sameInAll } from '../../../src/model/language.ts';
import { draftSchema } from '../../../src/model/schema/talk.ts';
import type { Show } from '../../../src/model/talk/talk.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { sceneView } from '../../../src/state/scene-view.ts';
import {
  changePoint,
  changeScene,
  copyOf,
  duplicateScene,
  insertScene,
  lacks,
  missingIn,
  missingInTalk,
  moveScene,
  removeScene,
  showNow,
  standAlone,
} from '../../../src/talk/editor/talk-edit.ts';
import { makeScene, makeTalk } from './talks.ts';

const defaults = { view: INITIAL_VIEW, years: EMPTY_CATALOGUE.edition.years };

/** What scenes of people and of the project say: some keys, sometimes emptied again. */
const show: fc.Arbitrary<Show> = fc.record(
  {
    map: fc.constantFrom('', '8/22.5/104.3', '103/21/105/23'),
    year: fc.constantFrom('', '2018', '2025'),
    compare: fc.constantFrom('', '2020'),
    on: fc.constantFrom('', 'gates', 'gates,flows'),
    sel: fc.constantFrom('', 'gate:one', 'project:two'),
    status: fc.constantFrom('', 'open'),
    claims: fc.constantFrom('', 'one,two'),
  },
  { requiredKeys: [] },
);
const talk = fc.array(show, { minLength: 1, maxLength: 8 }).map((shows) =>
  makeTalk(
    'own-a',
    'A',
    shows.map((one, index) => makeScene(`s-${index}`, one)),
  ),
);

const ids = () => {
  let last = 0;
  return () => `own-new-${++last}`;
};

describe('scenes that stand alone', () => {
  it('show what they showed when they leaned on those before', () => {
    fc.assert(
      fc.property(talk, (any) => {
        const alone = standAlone(any);
        any.scenes.forEach((_, index) => {
          expect(sceneView(alone, index + 1, defaults)).toEqual(
            sceneView(any, index + 1, defaults),
          );
        });
      }),
    );
  });

  it('show the same wherever they are moved', () => {
    fc.assert(
      fc.property(talk, fc.nat(), fc.nat(), (any, a, b) => {
        const alone = copyOf(any, () => any.id);
        const [from, to] = [a % alone.scenes.length, b % alone.scenes.length];
        const moved = moveScene(alone, from, to);
        alone.scenes.forEach(({ id }, index) => {
          const at = moved.scenes.findIndex((scene) => scene.id === id);
          const { scene: _before, ...before } = sceneView(alone, index + 1, defaults);
          const { scene: _after, ...after } = sceneView(moved, at + 1, defaults);
          expect(after).toEqual(before);
        });
      }),
    );
  });
});

describe('moving a scene', () => {
  it('keeps every scene, in the order of the others', () => {
    fc.assert(
      fc.property(talk, fc.nat(9), fc.integer({ min: -3, max: 12 }), (any, from, to) => {
        const moved = moveScene(any, from, to);
        const names = ({ scenes }: typeof any) => scenes.map(({ id }) => id);
        expect(names(moved).toSorted()).toEqual(names(any).toSorted());
        const id = any.scenes[from]?.id;
        if (id === undefined) return;
        const rest = (all: readonly string[]) => all.filter((one) => one !== id);
        expect(rest(names(moved))).toEqual(rest(names(any)));
        expect(names(moved).indexOf(id)).toBe(Math.min(any.scenes.length - 1, Math.max(0, to)));
      }),
    );
  });

  it('is undone by moving it back', () => {
    fc.assert(
      fc.property(talk, fc.nat(), fc.nat(), (any, a, b) => {
        const [from, to] = [a % any.scenes.length, b % any.scenes.length];
        expect(moveScene(moveScene(any, from, to), to, from)).toEqual(any);
      }),
    );
  });
});

describe('changes of a talk', () => {
  const two = makeTalk('own-a', 'A', [makeScene('s-1'), makeScene('s-2')]);

  it('duplicate a scene right behind itself, under an id of its own', () => {
    const { scenes } = duplicateScene(two, 0, ids());
    expect(scenes.map(({ id }) => id)).toEqual(['s-1', 'own-new-1', 's-2']);
    expect(scenes[1]?.title).toEqual(scenes[0]?.title);
  });

  it('leave a talk its last scene', () => {
    const one = removeScene(two, 0);
    expect(one.scenes.map(({ id }) => id)).toEqual(['s-2']);
    expect(removeScene(one, 0)).toBe(one);
  });

  it('put a scene where it was asked for', () => {
    const { scenes } = insertScene(two, 1, makeScene('s-3'));
    expect(scenes.map(({ id }) => id)).toEqual(['s-1', 's-3', 's-2']);
  });

  it('change one scene and its points, nothing else', () => {
    const { points } = makeScene('s-1');
    const one = changePoint(points, 0, { text: sameInAll('said') });
    const sourced = changePoint(one, 0, { sources: ['src-a'] });
    const changed = changeScene(two, 's-2', { points: sourced });
    expect(changed.scenes[0]).toBe(two.scenes[0]);
    expect(changed.scenes[1]?.points).toEqual([{ text: sameInAll('said'), sources: ['src-a'] }]);
    expect(changePoint(sourced, 0, null)).toEqual([]);
    expect(draftSchema.parse(changed)).toEqual(changed);
  });
});

describe('the view as a scene', () => {
  const frame = { west: 103, south: 21, east: 105, north: 23 };
  const at = (camera: (typeof INITIAL_VIEW)['camera']) => ({ ...INITIAL_VIEW, camera });

  it('keeps what the map shows, not where its camera is', () => {
    const camera = { zoom: 8, lat: 22, lon: 104 };
    expect(showNow(at(camera), frame).map).toBe('103/21/105/23');
    expect(showNow(at(camera), null).map).toBe('8/22/104');
  });

  it('keeps the whole border and a frame as they are, whatever the screen', () => {
    expect(showNow(at(null), frame).map).toBe('');
    expect(showNow(at({ ...frame, west: 102 }), frame).map).toBe('102/21/105/23');
  });
});

describe('what is missing', () => {
  it('is what another language says', () => {
    const text = { vi: 'một', zh: ' ', en: '', fr: 'un' };
    expect(lacks(text, 'zh')).toBe(true);
    expect(lacks(text, 'vi')).toBe(false);
    expect(lacks(sameInAll(''), 'en')).toBe(false);
  });

  it('is counted for scenes and talk; a scene needs a title', () => {
    const scene = {
      ...makeScene('s-1'),
      title: sameInAll(''),
      note: { ...sameInAll(''), en: 'x' },
    };
    expect(missingIn(scene, 'en')).toBe(1);
    expect(missingIn(scene, 'vi')).toBe(2);
    const any = makeTalk('own-a', 'A', [scene, makeScene('s-2')]);
    expect(missingInTalk({ ...any, occasion: { ...sameInAll(''), vi: 'họp' } }, 'fr')).toBe(3);
  });
});
