import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createStore, set } from 'idb-keyval';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { draftSchema, talkFileSchema } from '../../src/model/schema/talk.ts';
import type { Talk } from '../../src/model/talk/talk.ts';
import { TALK_FORMAT, TALK_VERSION } from '../../src/model/talk/talk-format.ts';
import { isRoom, readRoom, writeRoom } from '../../src/state/room.ts';
import { kept } from '../../src/talk/course/before.ts';
import { packTalk, unpackTalk } from '../../src/talk/editor/packed-link.ts';
import { type Opened, readTalkFile, writeTalkFile } from '../../src/talk/editor/talk-file.ts';
import { keepTalks } from '../../src/talk/library/keep.ts';
import { readChoice } from '../../src/talk/presenter/chosen.ts';
import { unwrap, wrap } from '../../src/talk/wire/channel.ts';
import { anyTalk } from '../fixtures/talks.ts';
import { forCases, forCasesInTurn } from './cases.ts';
import { anyJunk, spoiltText, spoiltValue } from './spoil.ts';

const TIMEOUT = 600_000;

/** Made once: to make a talk takes ten times as long as to read it. */
const talks = fc.sample(anyTalk, { numRuns: 60, seed: 10 });
const someTalk = fc.constantFrom(...talks);
const files = talks.map((talk) => writeTalkFile([talk]));

/** Either talks that the schema takes, or what is wrong. */
function mustBeOpened({ talks: read, problems }: Opened): void {
  if (read === null) {
    if (problems.length === 0) throw new Error('refused without a reason');
    return;
  }
  const file = { format: TALK_FORMAT, version: TALK_VERSION, talks: read };
  if (!talkFileSchema.safeParse(file).success) throw new Error(JSON.stringify(read));
}

it('a talk file of spoilt text is read or refused with reasons', { timeout: TIMEOUT }, () => {
  forCases('talk files of spoilt text', spoiltText(fc.constantFrom(...files)), (text) =>
    mustBeOpened(readTalkFile(text)),
  );
});

it('a talk file with a spoilt value is read or refused with reasons', { timeout: TIMEOUT }, () => {
  const any = spoiltValue(
    someTalk.map((talk) => ({ format: TALK_FORMAT, version: TALK_VERSION, talks: [talk] })),
  );
  forCases('talk files with a spoilt value', any, (value) =>
    mustBeOpened(readTalkFile(JSON.stringify(value) ?? '')),
  );
});

it('a talk file as it was saved is read whole', { timeout: TIMEOUT }, () => {
  forCases(
    'talk files as they were saved',
    fc.array(someTalk, { minLength: 1, maxLength: 3 }),
    (all) => {
      const named = all.map((talk, index) => ({ ...talk, id: `own-${index}` }));
      expect(readTalkFile(writeTalkFile(named)).talks).toEqual(named);
    },
  );
});

it('a talk in a link is read whole or not at all', { timeout: TIMEOUT }, () => {
  const packed = talks.map(packTalk);
  const any = fc.oneof(
    spoiltText(fc.constantFrom(...packed)),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\w-]{1,200}$/),
  );
  forCases('talks in a link', any, (text) => {
    const opened = unpackTalk(text);
    if (opened) mustBeOpened(opened);
  });
  for (const [index, talk] of talks.entries()) {
    expect(unpackTalk(packed[index] ?? '')?.talks).toEqual([talk]);
  }
});

it('a room is one that can be, or none', { timeout: TIMEOUT }, () => {
  const number = fc.oneof(fc.double().map(String), fc.constantFrom('2', '8', '', ' 3', '1e1'));
  const text = fc.oneof(
    fc.tuple(number, number).map((pair) => pair.join('/')),
    fc.string({ unit: 'binary' }),
  );
  forCases('rooms', text, (source) => {
    const room = readRoom(source);
    if (room === null) return;
    if (!isRoom(room)) throw new Error(`${source} is no room`);
    if (writeRoom(readRoom(writeRoom(room)) ?? room) !== writeRoom(room)) throw new Error(source);
  });
});

it('what the speaker has chosen stays, part by part', { timeout: TIMEOUT }, () => {
  const good = fc.record({
    language: fc.constantFrom(...LANGUAGES, null),
    isDark: fc.constantFrom(true, false, null),
    size: fc.integer({ min: 0, max: 7 }),
  });
  const usual = readChoice(null);
  const key = fc.constantFrom('language', 'isDark', 'size');
  const any = fc.tuple(
    good,
    key,
    fc.oneof(anyJunk),
    spoiltText(good.map((one) => JSON.stringify(one))),
  );
  forCases('what the speaker has chosen', any, ([choice, name, junk, text]) => {
    const isWrong = {
      language: true,
      isDark: typeof junk !== 'boolean',
      size: !Number.isInteger(junk),
    };
    const read = readChoice(JSON.stringify({ ...choice, [name]: junk }));
    const wanted = JSON.stringify({ ...choice, [name]: usual[name] });
    if (isWrong[name] && JSON.stringify(read) !== wanted) throw new Error(wanted);
    const { language, isDark, size } = readChoice(text);
    if (language !== null && !LANGUAGES.includes(language)) throw new Error(text);
    if (isDark !== null && typeof isDark !== 'boolean') throw new Error(text);
    if (!Number.isInteger(size) || size < 0 || size > 7) throw new Error(text);
  });
});

it('a message between windows is whole or nothing', { timeout: TIMEOUT }, () => {
  const timer = { at: 1e12, since: null, spent: 5, planned: 30 };
  const snapshot = {
    ...{ talk: 'a', scene: 2, curtain: 'none', isAway: false, autoSeconds: null, isPaused: false },
    ...{ startedAt: 1e12, languages: ['vi', 'zh'], look: 'dark', year: 2025, aspect: 1.7, timer },
    ...{ selection: 'gate:a', seen: { west: 102, south: 21, east: 104, north: 23 } },
  };
  const said = fc.constantFrom(
    { kind: 'snapshot', life: 'x', snapshot },
    { kind: 'bye', life: 'x', isLeft: true },
    { kind: 'beat', wantsAnswer: true },
  );
  const asked = fc.constantFrom(
    { kind: 'hello', kept: { snapshot, timer, talk: null } },
    { kind: 'command', command: { do: 'languages', pair: ['fr'] } },
    { kind: 'command', command: { do: 'select', id: 'gate:a' } },
    { kind: 'timer', timer },
  );
  const any = fc.oneof(
    ...(['stage', 'presenter'] as const).map((role) => {
      const messages: fc.Arbitrary<object> = role === 'stage' ? said : asked;
      const whole = messages.map((message) => wrap('r', role, message as never));
      return fc.record({
        role: fc.constant(role),
        data: fc.oneof(spoiltValue(whole), anyJunk),
        whole,
      });
    }),
  );
  forCases('messages between windows', any, ({ role, data, whole }) => {
    if (unwrap(whole, 'r', role) === null) throw new Error(JSON.stringify(whole));
    const message = unwrap(data, 'r', role);
    if (message === null) return;
    // What passes once passes again, and is what it says.
    if (unwrap(wrap('r', role, message as never), 'r', role) === null) throw new Error('not twice');
    if (message.kind === 'snapshot' && !Number.isInteger(message.snapshot.scene)) {
      throw new Error(JSON.stringify(message));
    }
  });
});

/** A storage of the browser that holds what a case puts into it. */
const storage = new Map<string, string>();
beforeAll(() => {
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => storage.get(key) ?? null });
});
afterAll(() => vi.unstubAllGlobals());

it('where one was before a talk is told, or as it was', { timeout: TIMEOUT }, () => {
  const good = fc.record({
    before: fc.constantFrom(null, 'year=2020'),
    talk: fc.constantFrom(null, 'a'),
    startedAt: fc.constantFrom(null, 1e12),
  });
  const text = good.map((one) => JSON.stringify(one));
  const any = fc.tuple(
    good,
    fc.oneof(
      spoiltText(text),
      spoiltValue(good).map((one) => JSON.stringify(one) ?? ''),
    ),
  );
  forCases('where one was before a talk', any, ([whole, spoilt]) => {
    storage.set('border-map-talk', JSON.stringify(whole));
    expect(kept()).toEqual(whole);
    storage.set('border-map-talk', spoilt);
    const { before, talk, startedAt } = kept();
    for (const one of [before, talk]) if (one !== null && typeof one !== 'string') throw one;
    if (startedAt !== null && typeof startedAt !== 'number') throw new Error(spoilt);
  });
});

it('kept talks that can be read are read beside those that cannot', {
  timeout: TIMEOUT,
}, async () => {
  let database = 0;
  let ids = 0;
  const entry = (talk: unknown) => ({
    version: TALK_VERSION,
    revision: `r-${++ids}`,
    madeAt: 1,
    talk,
  });
  const spoilt = fc.oneof(
    anyJunk,
    spoiltValue(someTalk).map(entry),
    spoiltValue(someTalk.map(entry)),
  );
  const any = fc.tuple(someTalk, fc.array(spoilt, { maxLength: 3 }));
  await forCasesInTurn('kept talks', any, async ([good, others]) => {
    const store = createStore(`fuzz-${++database}`, 'talks');
    await set('own-good', entry({ ...good, id: 'own-good' }), store);
    for (const [index, value] of others.entries()) await set(`own-${index}`, value, store);
    const keeper = keepTalks({
      open: () => store,
      listen: () => ({ tell: () => {} }),
      check: async (value): Promise<Talk | null> => draftSchema.safeParse(value).data ?? null,
      newId: () => `own-new-${++ids}`,
      now: () => ++ids,
    });
    await keeper.load();
    expect(keeper.state.value).toBe('kept');
    expect(keeper.own.value.map(({ id }) => id)).toContain('own-good');
    for (const talk of keeper.own.value) expect(draftSchema.safeParse(talk).success).toBe(true);
  });
});
