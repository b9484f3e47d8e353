import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TalkFile } from '../../../src/model/talk/talk.ts';
import { takeIn } from '../../../src/talk/editor/take-in.ts';
import { standAlone } from '../../../src/talk/editor/talk-edit.ts';
import { newSceneId, newTalkId, OWN_PREFIX } from '../../../src/talk/library/own-id.ts';
import { makeScene, makeTalk } from './talks.ts';

let ids = 0;
const newId = () => `own-new-${++ids}`;

it('leaves out what is here already, word for word', () => {
  const here = standAlone(makeTalk('own-a', 'A'));
  expect(takeIn([here, makeTalk('own-b', 'B')], [here], newId).map(({ id }) => id)).toEqual([
    'own-b',
  ]);
});

it('gives an id of its own to what would clash, and to what came from elsewhere', () => {
  const here = makeTalk('own-a', 'A');
  const came = [makeTalk('own-a', 'A, changed'), makeTalk('yunnan', 'Y'), makeTalk('yunnan', 'Z')];
  const taken = takeIn(came, [here], newId);
  const all = [here, ...taken].map(({ id }) => id);
  expect(new Set(all).size).toBe(4);
  expect(all.every((id) => id.startsWith(OWN_PREFIX))).toBe(true);
  expect(taken.map(({ title }) => title.en)).toEqual(['A, changed', 'Y', 'Z']);
});

it('lets each scene stand for itself, so that it can be moved', () => {
  const scenes = [makeScene('s-1', { year: '2020' }), makeScene('s-2', { sel: 'gate:one' })];
  const [taken] = takeIn([makeTalk('own-a', 'A', scenes)], [], newId);
  expect(taken?.scenes[1]?.show).toMatchObject({ year: '2020', sel: 'gate:one', compare: '' });
});

it('gives ids that never clash with those of the talks of the project', () => {
  const path = new URL('../../../public/data/talks.json', import.meta.url);
  const { talks } = JSON.parse(readFileSync(path, 'utf8')) as TalkFile;
  expect(talks.length).toBeGreaterThan(0);
  expect(talks.filter(({ id }) => id.startsWith(OWN_PREFIX))).toEqual([]);
  const made = Array.from({ length: 500 }, () => [newTalkId(), newSceneId()]).flat();
  expect(new Set(made).size).toBe(1000);
  expect(made.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toBe(true);
});
