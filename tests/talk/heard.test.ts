import { beforeEach, describe, expect, it } from 'vitest';
import { hasPresenter } from '../../src/talk/wire/answer.ts';
import { wrap } from '../../src/talk/wire/channel.ts';
import { airs, beginAnew, clock, performed, presenter, ROOM, stage, TALK } from './two-windows.ts';

beforeEach(beginAnew);

describe('several talks side by side', () => {
  it('do not hear each other', () => {
    stage();
    const line = presenter('another0another0');
    clock.tick(3);
    expect(line.state.value).toBe('seeking');
    expect(hasPresenter.value).toBe(false);
  });

  it('keep apart when a tab was doubled with all that it remembers', () => {
    stage();
    const line = presenter();
    stage();
    expect(airs[0]?.said.some((data) => JSON.stringify(data).includes(`${ROOM}x`))).toBe(true);
    line.ask({ do: 'go', scene: 3 });
    expect(performed).toHaveLength(1);
  });
});

describe('whatever else a window hears', () => {
  const command = { kind: 'command', command: { do: 'go', scene: 3 } };
  const good = { app: 'border-cooperation-map', version: 1, room: ROOM, from: 'presenter' };

  it.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['a text', 'go to 3'],
    ['another program', { ...good, app: 'another', message: command }],
    ['another version', { ...good, version: 2, message: command }],
    ['another room', { ...good, room: 'another0another0', message: command }],
    ['an echo', { ...good, from: 'stage', message: command }],
    ['a role that is none', { ...good, from: 'toString', message: command }],
    ['no message', { ...good, message: null }],
    ['a kind that is none', { ...good, message: { kind: 'constructor' } }],
    ['a command that is none', { ...good, message: { kind: 'command', command: { do: 'eat' } } }],
    [
      'a command of which every object has the name',
      { ...good, message: { kind: 'command', command: { do: 'constructor' } } },
    ],
    [
      'a scene that is none',
      { ...good, message: { kind: 'command', command: { do: 'go', scene: 0.5 } } },
    ],
    [
      'a record that is none',
      { ...good, message: { kind: 'command', command: { do: 'select', id: 'gate:../x' } } },
    ],
    [
      'a kind of record that is none',
      { ...good, message: { kind: 'command', command: { do: 'select', id: 'person:a' } } },
    ],
    [
      'a sheet that is none',
      { ...good, message: { kind: 'command', command: { do: 'show', what: 'notes' } } },
    ],
    [
      'a pointer beside the map',
      { ...good, message: { kind: 'command', command: { do: 'spot', at: { x: 2, y: 0 } } } },
    ],
    [
      'a language twice',
      { ...good, message: { kind: 'command', command: { do: 'languages', pair: ['vi', 'vi'] } } },
    ],
    [
      'a delay that is none',
      { ...good, message: { kind: 'command', command: { do: 'auto', seconds: Number.NaN } } },
    ],
    ['a watch that is none', { ...good, message: { kind: 'timer', timer: { at: 'noon' } } }],
    [
      'a greeting that is not whole',
      { ...good, message: { kind: 'hello', kept: { snapshot: {} } } },
    ],
  ])('is left alone on the stage: %s', (_, data) => {
    stage();
    airs[0]?.say(data);
    expect(performed).toEqual([]);
    expect(hasPresenter.value).toBe(false);
  });

  it('but a message that is whole is heard', () => {
    stage();
    airs[0]?.say({ ...good, message: command });
    expect(performed).toEqual([{ do: 'go', scene: 3 }]);
  });

  it('is left alone by the presenter', () => {
    stage();
    const line = presenter();
    const before = line.snapshot.value;
    airs[0]?.say(wrap('another0another0', 'stage', { kind: 'bye', life: 'life 1', isLeft: true }));
    airs[0]?.say({ ...good, from: 'stage', message: { kind: 'snapshot', snapshot: { scene: 3 } } });
    airs[0]?.say({ ...good, from: 'stage', message: { kind: 'talk', talk: { id: '../x' } } });
    expect(line.state.value).toBe('connected');
    expect(line.snapshot.value).toBe(before);
    expect(line.talk.value).toEqual(TALK);
  });
});
