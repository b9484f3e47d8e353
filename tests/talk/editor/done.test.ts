import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { doneOf, offeredPromises } from '../../../src/talk/editor/form/done-field.tsx';
import { changePoint } from '../../../src/talk/editor/talk-edit.ts';
import { readTalkFile, writeTalkFile } from '../../../src/talk/editor/talk-file.ts';
import { realCatalogue } from '../../fixtures/real.ts';
import { makeScene, makeTalk } from './talks.ts';

const { commitments } = realCatalogue();

it('offers what somebody tells to have come of something, the newest first, and no silence', () => {
  const offered = offeredPromises(commitments);
  expect(offered.length).toBeGreaterThan(20);
  expect(offered.length).toBeLessThan(commitments.length);
  for (const one of offered) {
    const done = doneOf(one);
    expect(done?.promise).toBe(one.id);
    for (const language of LANGUAGES) expect(done?.text[language]).not.toBe('');
  }
  const dates = offered.map(({ date }) => date ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
  const silent = commitments.filter((one) => !offered.includes(one));
  expect(silent.every(({ outcomes }) => outcomes.every(({ state }) => state === 'no-report'))).toBe(
    true,
  );
});

it('stays with its point in the file of a talk, and goes again', () => {
  const [first] = offeredPromises(commitments);
  const done = first && doneOf(first);
  if (!done) throw new Error('nothing is told');
  const points = changePoint([{ text: makeScene('x').title, sources: ['src-a'] }], 0, { done });
  const talk = makeTalk('own-a', 'A', [{ ...makeScene('s-1'), points }]);
  const { talks } = readTalkFile(writeTalkFile([talk]));
  expect(talks?.[0]?.scenes[0]?.points[0]?.done).toEqual(done);
  const without = changePoint(points, 0, { done: undefined });
  const file = writeTalkFile([{ ...talk, scenes: [{ ...makeScene('s-1'), points: without }] }]);
  expect(readTalkFile(file).talks?.[0]?.scenes[0]?.points[0]).not.toHaveProperty('done');
});
