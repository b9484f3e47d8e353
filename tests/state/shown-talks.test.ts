import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ShowKey, Talk, TalkFile } from '../../src/model/talk/talk.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { readLink, writeLink } from '../../src/state/link/link.ts';
import { foldedShow, sceneView } from '../../src/state/scene-view.ts';
import { madeUpTalks } from '../fixtures/talk-records.ts';

const BUILT = fileURLToPath(new URL('../../public/data/talks.json', import.meta.url));
const shipped = (JSON.parse(readFileSync(BUILT, 'utf8')) as TalkFile).talks;

const defaults = { view: INITIAL_VIEW, years: { first: 2016, last: 2026 } };

/** Lists may be written in another order than the page writes them, numbers with more zeros. */
const plain = (key: ShowKey, value: string) =>
  key === 'map' ? value.split('/').map(Number).join('/') : value.split(',').sort().join(',');

/** What a link leaves out, because the page shows it by itself. */
const UNWRITTEN: Partial<Record<ShowKey, string>> = {
  flows: [...INITIAL_VIEW.flows].join(','),
  measure: INITIAL_VIEW.measure,
  unit: INITIAL_VIEW.money,
};

/** Keys whose value the page would not show as the scene says it. */
function lost(talk: Talk, scene: number): string[] {
  const link = new URLSearchParams(writeLink(sceneView(talk, scene, defaults)));
  return (Object.entries(foldedShow(talk, scene)) as [ShowKey, string][])
    .map(([key, value]) => ({ key, value, read: link.get(key) ?? UNWRITTEN[key] ?? '' }))
    .filter(({ key, value, read }) => plain(key, read) !== plain(key, value))
    .map(({ key, value, read }) => `${scene} ${key}=${value}: the page reads ${read}`);
}

describe.each([...shipped, ...madeUpTalks()])('the talk $id', (talk) => {
  it('shows in every scene what is written there, by the reader of links', () => {
    expect(talk.scenes.flatMap((_scene, i) => lost(talk, i + 1))).toEqual([]);
  });

  it('can be linked to, scene by scene', () => {
    for (const [i] of talk.scenes.entries()) {
      const view = sceneView(talk, i + 1, defaults);
      expect(readLink(writeLink(view), defaults)).toEqual(view);
    }
  });
});

it('tells a value that the reader of links drops', () => {
  const [talk] = madeUpTalks();
  const [first] = talk?.scenes ?? [];
  if (!talk || !first) throw new Error('no talk');
  for (const show of [{ map: '22/103/23/104' }, { on: 'nonsense' }, { sel: 'ford:x' }]) {
    expect(lost({ ...talk, scenes: [{ ...first, show }] }, 1)).toHaveLength(1);
  }
});
