import { expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import type { Source } from '../../../src/model/records.ts';
import type { Talk, TalkScene } from '../../../src/model/talk/talk.ts';
import { judgeTalks } from '../../../src/talk/ready/judge-talks.ts';
import { talkFaults } from '../../../src/talk/ready/talk-faults.ts';

const text = (one: string) => ({ vi: one, zh: one, en: one, fr: one });
const none = text('');

const catalogue = {
  ...EMPTY_CATALOGUE,
  sources: new Map([['press-a', {} as Source]]),
  mechanisms: [
    {
      id: 'talks-a',
      names: { ...text('A'), pinyin: null },
      code: 'A',
      session: text('A {ordinal}'),
      short: text('A'),
    },
  ],
};

const scene: TalkScene = {
  id: 'one',
  title: text('A title'),
  line: text('A line'),
  points: [{ text: text('A point'), sources: ['press-a'] }],
  note: none,
  show: { year: '2020', map: '104/21/106/23', mechanism: 'talks-a', class: '' },
  sources: ['press-a'],
};

const talkOf = (...scenes: TalkScene[]): Talk => ({
  id: 'a',
  title: text('A talk'),
  occasion: none,
  date: null,
  scenes,
});

const faultsIn = (...scenes: TalkScene[]) =>
  talkFaults([talkOf(...scenes)], catalogue, ['vi', 'zh']).map(({ scene: at, fault }) => [
    at,
    fault,
  ]);

it('finds nothing in a talk that can be given', () => {
  expect(faultsIn(scene)).toEqual([]);
});

it('wants the texts in the languages in use, and no others', () => {
  expect(faultsIn({ ...scene, title: { ...scene.title, zh: ' ' } })).toEqual([[1, 'text']]);
  expect(faultsIn({ ...scene, title: { ...scene.title, fr: '' } })).toEqual([]);
});

it('wants a title for every scene, in whatever language', () => {
  expect(faultsIn(scene, { ...scene, title: none })).toEqual([[2, 'title']]);
});

it('lets a line be empty that is so in every language', () => {
  expect(faultsIn({ ...scene, line: none })).toEqual([]);
});

it.each([
  ['a source of the scene', { sources: ['press-b'] }, 'source'],
  ['a source of a point', { points: [{ text: text('A'), sources: ['press-b'] }] }, 'source'],
  ['a record', { show: { sel: 'gate:nowhere' } }, 'record'],
  ['one of several', { show: { mechanism: 'talks-a,talks-b' } }, 'record'],
  ['a frame', { show: { map: '106/21/104/23' } }, 'value'],
  ['a year', { show: { year: '1999' } }, 'value'],
] as const)('finds %s that is not there', (_, change, fault) => {
  expect(faultsIn(scene, { ...scene, ...change } as TalkScene)).toEqual([[2, fault]]);
});

it('tells where the first fault is', () => {
  const talks = [talkOf(scene, { ...scene, show: { year: '1999' } })];
  const faults = talkFaults(talks, catalogue, ['vi']);
  const { verdict, found } = judgeTalks({ talks, areShippedRead: true, faults });
  expect(verdict).toBe('mend');
  expect(found('en')).toContain('“A talk”, slide 2');
});

it('wants talks, and those that come with the page', () => {
  const found = { talks: [talkOf(scene, scene)], areShippedRead: true, faults: [] };
  expect(judgeTalks(found).found('en')).toContain('2');
  expect(judgeTalks(found).verdict).toBe('good');
  expect(judgeTalks({ ...found, talks: [] }).verdict).toBe('mend');
  expect(judgeTalks({ ...found, areShippedRead: false }).verdict).toBe('mend');
});
