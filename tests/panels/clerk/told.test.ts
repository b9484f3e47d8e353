import { beforeEach, expect, it } from 'vitest';
import {
  forgetAll,
  forgetFact,
  leaveField,
  shownAs,
  tellAll,
} from '../../../src/panels/clerk/told.ts';

const QUIET = { flaw: undefined, isNeeded: true };
const TOLD = { flaw: 'missing', isNeeded: false };

beforeEach(forgetAll);

it('a form that has just been begun marks what it needs, and calls nothing wrong', () => {
  expect(shownAs(0, ['state', 'from'], 'missing')).toEqual(QUIET);
  expect(shownAs(0, ['state', 'from'], 'date')).toEqual({ flaw: undefined, isNeeded: false });
  expect(shownAs(0, ['state', 'from'], undefined)).toEqual({ flaw: undefined, isNeeded: false });
});

it('what may stand nowhere, and what contradicts, is told at once', () => {
  expect(shownAs(0, ['state', 'note'], 'quote').flaw).toBe('quote');
  expect(shownAs(0, ['state'], 'history').flaw).toBe('history');
});

it('a field that was left says what is wrong with it, and no other does', () => {
  leaveField(0, ['state', 'from']);
  expect(shownAs(0, ['state', 'from'], 'missing')).toEqual(TOLD);
  expect(shownAs(0, ['state', 'from'], 'date').flaw).toBe('date');
  expect(shownAs(0, ['state', 'fromBasis'], 'missing')).toEqual(QUIET);
  expect(shownAs(1, ['state', 'from'], 'missing')).toEqual(QUIET);
  leaveField(2, ['state', 'fromBasis']);
  expect(shownAs(2, ['state', 'from'], 'missing')).toEqual(QUIET);
  // What holds it says so too: a group, and the form.
  expect(shownAs(0, ['state'], 'wrong').flaw).toBe('wrong');
  expect(shownAs(0, [], 'missing')).toEqual(TOLD);
  expect(shownAs('source', [], 'missing')).toEqual(QUIET);
});

it('saving tells all that is wrong by then, and nothing that is begun later', () => {
  leaveField('source', ['url']);
  tellAll([
    { part: 0, path: ['site'], key: 'missing' },
    { part: 'card', path: ['title'], key: 'missing' },
  ]);
  expect(shownAs(0, ['site'], 'missing')).toEqual(TOLD);
  expect(shownAs('card', ['title'], 'missing')).toEqual(TOLD);
  expect(shownAs('source', ['url'], 'missing')).toEqual(TOLD);
  expect(shownAs(1, ['site'], 'missing')).toEqual(QUIET);
});

it('facts behind one that is taken away keep what was left of them', () => {
  leaveField(0, ['note']);
  leaveField(1, ['site']);
  leaveField(2, ['state', 'note']);
  leaveField('source', ['url']);
  forgetFact(1);
  expect(shownAs(0, ['note'], 'missing')).toEqual(TOLD);
  for (const part of [0, 1]) expect(shownAs(part, ['site'], 'missing')).toEqual(QUIET);
  expect(shownAs(1, ['state', 'note'], 'missing')).toEqual(TOLD);
  expect(shownAs('source', ['url'], 'missing')).toEqual(TOLD);
});
