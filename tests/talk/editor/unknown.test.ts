import { expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { sameInAll } from '../../../src/model/language.ts';
import { unknownIds } from '../../../src/talk/editor/unknown.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { makeScene, makeTalk } from './talks.ts';

const testCatalogue = madeUpCatalogue();

it('names what the edition does not have, with the number of the scene, each once', () => {
  const show = {
    sel: 'gate:nowhere',
    since: 'meeting:never',
    claims: 'c-1,c-1',
    source: 'src-gone',
    province: 'vn-atlantis',
    mechanism: 'no-such',
    series: 'no-series',
    year: '2025',
    status: 'open',
  };
  const point = { text: sameInAll('said'), sources: ['src-gone', 'src-lost'] };
  const scenes = [makeScene('s-1'), { ...makeScene('s-2', show), points: [point] }];
  const unknown = unknownIds(makeTalk('own-a', 'A', scenes), testCatalogue);
  expect(unknown.map(({ id }) => id).toSorted()).toEqual([
    'c-1',
    'gate:nowhere',
    'meeting:never',
    'no-series',
    'no-such',
    'src-gone',
    'src-lost',
    'vn-atlantis',
  ]);
  expect(new Set(unknown.map(({ scene }) => scene))).toEqual(new Set([2]));
});

it('says nothing of what the edition has, or of what a scene puts back', () => {
  const [gate] = testCatalogue.gates;
  const scene = {
    ...makeScene('s-1', { sel: gate?.id ?? '', claims: '', source: '' }),
    sources: [...testCatalogue.sources.keys()],
  };
  expect(gate).toBeDefined();
  expect(unknownIds(makeTalk('own-a', 'A', [scene]), testCatalogue)).toEqual([]);
  expect(unknownIds(makeTalk('own-a', 'A', [scene]), EMPTY_CATALOGUE)).not.toEqual([]);
});
