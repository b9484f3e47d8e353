import { describe, expect, it } from 'vitest';
import { AUTO_SECONDS, commandOf, type Moment, type Press } from '../../../src/talk/course/keys.ts';

const STILL: Moment = {
  count: 12,
  curtain: 'none',
  spot: null,
  isAway: false,
  autoSeconds: null,
  isPaused: false,
  typed: '',
};

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

const meaning = (key: string, moment: Partial<Moment> = {}, more: Partial<Press> = {}) =>
  commandOf(press(key, more), { ...STILL, ...moment });

describe('the keys of a hand remote', () => {
  it.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'])('go on with %j', (key) => {
    expect(meaning(key)).toEqual({ do: 'step', by: 1 });
  });

  it.each(['PageUp', 'ArrowLeft', 'ArrowUp'])('go back with %j', (key) => {
    expect(meaning(key)).toEqual({ do: 'step', by: -1 });
    expect(meaning(' ', {}, { shiftKey: true })).toEqual({ do: 'step', by: -1 });
  });

  it('lead to the ends', () => {
    expect(meaning('Home')).toEqual({ do: 'go', scene: 1 });
    expect(meaning('End')).toEqual({ do: 'go', scene: 12 });
  });

  it.each([
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ])('blank the screen with %j', (key, to) => {
    expect(meaning(key)).toEqual({ do: 'curtain', to });
  });

  it('begin a show in full screen and load nothing anew', () => {
    expect(meaning('F5')).toEqual({ do: 'ask', for: 'full-screen' });
  });
});

describe('a blank screen', () => {
  it.each(['b', '.', 'PageDown', 'Escape', 'x', 'Enter', '3'])('is lifted by %j alone', (key) => {
    expect(meaning(key, { curtain: 'black' })).toEqual({ do: 'curtain', to: 'none' });
  });

  it('changes its colour with the key of the other', () => {
    expect(meaning('w', { curtain: 'black' })).toEqual({ do: 'curtain', to: 'white' });
    expect(meaning('w', { curtain: 'white' })).toEqual({ do: 'curtain', to: 'none' });
  });

  it.each([
    'F15',
    'F24',
    'AudioVolumeUp',
    'MediaPlayPause',
    'NumLock',
    'ScrollLock',
    'BrightnessDown',
    'Power',
    'WakeUp',
    'Unidentified',
  ])('leave a black screen black where nobody meant it: %s', (key) => {
    expect(meaning(key, { curtain: 'black' })).toBeNull();
    expect(meaning(key)).toBeNull();
  });

  it('stays while only Shift is held', () => {
    expect(meaning('Shift', { curtain: 'black' })).toBeNull();
  });
});

describe('a number and Enter', () => {
  it('collects digits, but no zero at the head', () => {
    expect(meaning('1')).toEqual({ do: 'digit', digit: '1' });
    expect(meaning('0', { typed: '1' })).toEqual({ do: 'digit', digit: '10' });
    expect(meaning('0')).toBeNull();
    expect(meaning('7', { typed: '10' })).toEqual({ do: 'digit', digit: '7' });
  });

  it('jumps to the scene, or to the nearest there is', () => {
    expect(meaning('Enter', { typed: '7' })).toEqual({ do: 'go', scene: 7 });
    expect(meaning('Enter', { typed: '40' })).toEqual({ do: 'go', scene: 12 });
  });
});

describe('Escape', () => {
  it('puts away one thing at a time, the talk last', () => {
    const all: Partial<Moment> = { typed: '3', spot: { x: 0, y: 0 }, isAway: true };
    expect(meaning('Escape', all)).toEqual({ do: 'forget' });
    expect(meaning('Escape', { ...all, typed: '' })).toEqual({ do: 'spot', at: null });
    expect(meaning('Escape', { isAway: true })).toEqual({ do: 'return' });
    expect(meaning('Escape')).toEqual({ do: 'leave' });
  });
});

it('begins, holds, goes on and ends the automatic advance with one key', () => {
  expect(meaning('a')).toEqual({ do: 'auto', seconds: AUTO_SECONDS });
  expect(meaning('a', { autoSeconds: 10 })).toEqual({ do: 'pause', isPaused: true });
  expect(meaning('a', { autoSeconds: 10, isPaused: true })).toEqual({
    do: 'pause',
    isPaused: false,
  });
  expect(meaning('A', { autoSeconds: 10 }, { shiftKey: true })).toEqual({
    do: 'auto',
    seconds: null,
  });
});

it('leaves the browser its own keys, and an input method its letters', () => {
  expect(meaning('p', {}, { ctrlKey: true })).toBeNull();
  expect(meaning('ArrowLeft', {}, { altKey: true })).toBeNull();
  expect(meaning('b', {}, { isComposing: true })).toBeNull();
});

it('keeps the keys of a remote where signs are switched off', () => {
  expect(commandOf(press('b'), STILL, false)).toBeNull();
  expect(commandOf(press('PageDown'), STILL, false)).toEqual({ do: 'step', by: 1 });
  expect(commandOf(press('b'), { ...STILL, curtain: 'black' }, false)).toEqual({
    do: 'curtain',
    to: 'none',
  });
});
