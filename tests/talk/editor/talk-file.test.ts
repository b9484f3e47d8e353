import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TALK_FORMAT, TALK_VERSION } from '../../../src/model/talk/talk-format.ts';
import { readLink } from '../../../src/state/link/link.ts';
import { hasNotes, withoutNotes } from '../../../src/talk/editor/notes.ts';
import {
  linkOf,
  MOST_LETTERS,
  packTalk,
  unpackTalk,
} from '../../../src/talk/editor/packed-link.ts';
import {
  MOST_BYTES,
  openTalkFile,
  readTalkFile,
  talkFileName,
  writeTalkFile,
} from '../../../src/talk/editor/talk-file.ts';
import { anyTalk } from '../../fixtures/talks.ts';
import { makeScene, makeTalk } from './talks.ts';

describe('a file of talks', () => {
  it('brings back what was saved', () => {
    fc.assert(
      fc.property(anyTalk, (any) => {
        expect(readTalkFile(writeTalkFile([any])).talks).toEqual([any]);
      }),
    );
  });

  it('with a hundred thousand faults is refused with the first of them', () => {
    const talks = Array.from({ length: 150_000 }, () => 0);
    const text = JSON.stringify({ format: TALK_FORMAT, version: TALK_VERSION, talks });
    const { problems } = readTalkFile(text);
    expect(problems?.length).toBeGreaterThan(1);
    expect(problems?.length).toBeLessThan(1000);
  });

  it('is read or refused, never thrown over, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(readTalkFile(any).talks).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (talks) => {
        const file = { format: TALK_FORMAT, version: TALK_VERSION, talks };
        expect(readTalkFile(JSON.stringify(file)).problems).not.toEqual([]);
      }),
    );
  });

  it('is read with the byte order mark of some editors', () => {
    expect(readTalkFile(`\ufeff${writeTalkFile([makeTalk('own-a', 'A')])}`).problems).toBeNull();
  });

  it('has a name that says what it is', () => {
    const named = {
      ...makeTalk('own-a', ''),
      title: { vi: 'Họp ở Lào Cai', zh: '', en: '', fr: '' },
    };
    expect(talkFileName(named)).toBe('hop-o-lao-cai.talk.json');
    expect(talkFileName(makeTalk('own-a', ''))).toBe('own-a.talk.json');
  });
});

describe('a file with a fault', () => {
  /** The problems of a good file after `spoil` had its way with it. */
  // biome-ignore lint/suspicious/noExplicitAny: what is spoilt has no type any more
  function spoilt(spoil: (talk: any, file: any) => void) {
    const point = { text: makeScene('x').title, sources: ['src-a'] };
    const first = { ...makeScene('s-1'), points: [point] };
    const file = JSON.parse(writeTalkFile([makeTalk('own-a', 'A', [first, makeScene('s-2')])]));
    spoil(file.talks[0], file);
    return readTalkFile(JSON.stringify(file)).problems;
  }
  const at = { talk: null, scene: null, point: null, field: null, language: null };

  it('is told as what it is', () => {
    expect(readTalkFile('').problems).toEqual([{ kind: 'empty' }]);
    expect(readTalkFile('{"a": 1}').problems).toEqual([{ kind: 'foreign' }]);
    expect(readTalkFile('{\n"a": 1\n"b": 2}').problems).toEqual([{ kind: 'not-json', line: 3 }]);
    expect(spoilt((_, file) => Object.assign(file, { version: 2, news: true }))).toEqual([
      { kind: 'newer', version: 2 },
    ]);
  });

  it('is not read when it is far too large', async () => {
    const large = 'x'.repeat(MOST_BYTES + 1);
    expect(readTalkFile(large).problems).toEqual([
      { kind: 'large', bytes: MOST_BYTES + 1, most: MOST_BYTES },
    ]);
    const opened = await openTalkFile(new Blob([large]));
    expect(opened.problems?.[0]?.kind).toBe('large');
  });

  it.each([
    [
      'a text that is not there',
      (talk) => delete talk.scenes[1].title.zh,
      { ...at, scene: 2, field: 'title', language: 'zh' },
      { is: 'missing' },
    ],
    [
      'a point without words',
      (talk) => delete talk.scenes[0].points[0].text,
      { ...at, scene: 1, point: 1, field: 'text' },
      { is: 'missing' },
    ],
    [
      'a text that is too long',
      (talk) => {
        talk.scenes[0].note.fr = 'x'.repeat(4001);
      },
      { ...at, scene: 1, field: 'note', language: 'fr' },
      { is: 'too-long', most: 4000 },
    ],
    [
      'a number for a text',
      (talk) => {
        talk.title.en = 12;
      },
      { ...at, field: 'title', language: 'en' },
      { is: 'wrong-kind' },
    ],
    [
      'too many points',
      (talk) => {
        const [point] = talk.scenes[0].points;
        talk.scenes[0].points = [point, point, point, point, point];
      },
      { ...at, scene: 1, field: 'points' },
      { is: 'too-many', most: 4 },
    ],
    [
      'no scene at all',
      (talk) => {
        talk.scenes = [];
      },
      { ...at, field: 'scenes' },
      { is: 'too-few' },
    ],
    [
      'two scenes of one id',
      (talk) => {
        talk.scenes[1].id = 's-1';
      },
      { ...at, field: 'scenes' },
      { is: 'repeated' },
    ],
    [
      'a field that nobody knows',
      (talk) => {
        talk.scenes[1].music = 'loud';
      },
      { ...at, scene: 2 },
      { is: 'unknown', names: ['music'] },
    ],
    [
      'a key that no scene shows',
      (talk) => {
        talk.scenes[1].show.look = 'dark';
      },
      { ...at, scene: 2, field: 'show' },
      { is: 'unknown', names: ['look'] },
    ],
    [
      'a day that does not exist',
      (talk) => {
        talk.date = '2025-02-30';
      },
      { ...at, field: 'date' },
      { is: 'wrong-form' },
    ],
    [
      'a source with a strange id',
      (talk) => {
        talk.scenes[0].sources = ['Ministry!'];
      },
      { ...at, scene: 1, field: 'sources' },
      { is: 'wrong-form' },
    ],
    // biome-ignore lint/suspicious/noExplicitAny: as above
  ] as [string, (talk: any) => void, object, object][])('is told with its place: %s', (...row) => {
    const [, spoil, place, fault] = row;
    expect(spoilt(spoil)).toEqual([{ kind: 'field', place, fault }]);
  });
});

describe('what is meant for the speaker alone', () => {
  const note = { vi: '', zh: '', en: 'Be kind', fr: '' };
  const noted = makeTalk('own-a', 'A', [makeScene('s-1'), { ...makeScene('s-2'), note }]);

  it('is found in whatever scene and language', () => {
    expect(hasNotes(noted)).toBe(true);
    expect(hasNotes(withoutNotes(noted))).toBe(false);
  });

  it('can be left out of what others get, and nothing else is', () => {
    const given = withoutNotes(noted);
    expect(writeTalkFile([given])).not.toContain('Be kind');
    expect({ ...given, scenes: [] }).toEqual({ ...noted, scenes: [] });
    const bare = given.scenes.map(({ note: _, ...scene }) => scene);
    expect(bare).toEqual(noted.scenes.map(({ note: _, ...scene }) => scene));
    expect(readTalkFile(writeTalkFile([given])).problems).toBeNull();
  });
});

describe('a talk in a link', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyTalk, (any) => {
        const packed = packTalk(any);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(unpackTalk(packed)?.talks).toEqual([any]);
      }),
    );
  });

  it('is told as damaged when it was cut or changed, and never throws', () => {
    const packed = packTalk(makeTalk('own-a', 'Họp nhóm công tác 联合工作组'));
    for (const cut of [1, 2, 3, 10, packed.length - 4]) {
      expect(unpackTalk(packed.slice(0, -cut)), `less ${cut}`).toBeNull();
    }
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{1,80}$/), (any) => {
        expect(unpackTalk(any)?.talks ?? null).toBeNull();
      }),
    );
  });

  it('does not unfold to more than a file may hold', () => {
    const long = makeTalk('own-a', 'x'.repeat(200));
    const file = JSON.stringify({ format: TALK_FORMAT, version: TALK_VERSION, talks: [long] });
    const packed = packTalk(long);
    expect(packed.length).toBeLessThan(file.length);
    expect(unpackTalk(packed, file.length - 1)).toBeNull();
    expect(unpackTalk(packed, file.length)?.talks).toEqual([long]);
  });

  it('stands in the link of the page while that is short enough', () => {
    const { link, letters } = linkOf(makeTalk('own-a', 'A'), 'http://page/', ['zh', 'vi']);
    expect(link).toHaveLength(letters);
    const view = readLink(link?.split('#')[1] ?? '');
    expect(view).toMatchObject({ panel: 'talks', languages: ['zh', 'vi'] });
    expect(unpackTalk(view.packed ?? '')?.talks?.[0]?.id).toBe('own-a');
  });

  it('is not put in a link that would be cut on its way', () => {
    const words = Array.from({ length: 3000 }, (_, n) => (n * 7919).toString(36)).join('');
    const long = linkOf(makeTalk('own-a', words), 'http://page/', ['vi']);
    expect(long.link).toBeNull();
    expect(long.letters).toBeGreaterThan(MOST_LETTERS);
  });
});
