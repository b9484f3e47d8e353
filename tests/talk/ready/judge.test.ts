import { describe, expect, it } from 'vitest';
import { type Finding, good, mend, overall, unknown } from '../../../src/talk/ready/finding.ts';
import { judgeEdition } from '../../../src/talk/ready/judge-edition.ts';
import { judgeFiles, judgeFonts } from '../../../src/talk/ready/judge-files.ts';
import {
  cardIn,
  judgeMap,
  judgeMemory,
  judgeStorage,
  judgeWake,
} from '../../../src/talk/ready/judge-machine.ts';
import { judgeRoom, judgeScreen, judgeSecond } from '../../../src/talk/ready/judge-screen.ts';

const inEnglish = ({ verdict, found, todo }: Finding) => ({
  verdict,
  found: found('en'),
  todo: todo?.('en') ?? null,
});

describe('all findings together', () => {
  const [fine, bad, dark] = [
    good(() => ''),
    mend(
      () => '',
      () => '',
    ),
    unknown(() => ''),
  ];

  it('are as bad as the worst of them, and say how many that are', () => {
    expect(overall([fine, fine])).toEqual({ verdict: 'good', count: 2 });
    expect(overall([dark, fine, dark])).toEqual({ verdict: 'unknown', count: 2 });
    expect(overall([dark, bad, fine])).toEqual({ verdict: 'mend', count: 1 });
  });

  it('say nothing while one is missing', () => {
    expect(overall([fine, undefined])).toBeNull();
  });
});

describe('the files', () => {
  const all = { kept: 'stored', offline: 'ready', total: 40, lost: [] } as const;

  it('are good where all of them are kept here', () => {
    expect(judgeFiles(all).verdict).toBe('good');
    expect(judgeFiles({ ...all, kept: 'file', offline: 'file' }).found('en')).toContain('40');
  });

  it('name the first of those that are lost', () => {
    const { verdict, found } = inEnglish(
      judgeFiles({ ...all, lost: ['a.json', 'b.json', 'c.json', 'd.json'] }),
    );
    expect(verdict).toBe('mend');
    expect(found).toContain('a.json, b.json, c.json');
    expect(found).not.toContain('d.json');
  });

  it('say why nothing is kept', () => {
    const todos = (['preparing', 'insecure', 'refused', 'unsupported', 'off'] as const).map(
      (offline) => inEnglish(judgeFiles({ ...all, kept: 'network', offline })).todo,
    );
    expect(new Set(todos).size).toBe(todos.length);
  });
});

describe('the type', () => {
  const probe = { language: 'zh', isLoaded: true, isDrawn: true } as const;

  it('is lost where a file does not come, and where another type is drawn', () => {
    expect(judgeFonts([probe]).verdict).toBe('good');
    for (const one of [
      { ...probe, isLoaded: false },
      { ...probe, isDrawn: false },
    ]) {
      expect(judgeFonts([one]).found('fr')).toContain('中文');
    }
  });
});

describe('the map', () => {
  const drawing = {
    hasWebgl: true,
    renderer: 'Some Card 1000',
    maxTexture: 8192,
    isPainted: true,
    screenWidth: 1920,
  };

  it('is good where a card draws it', () => {
    expect(judgeMap(drawing).verdict).toBe('good');
    expect(judgeMap({ ...drawing, renderer: null }).verdict).toBe('unknown');
  });

  it('is told with the card, not with what the browser puts around it', () => {
    expect(cardIn('ANGLE (Maker, Maker(R) Card 620 Direct3D11 vs_5_0 ps_5_0, D3D11)')).toBe(
      'Maker(R) Card 620',
    );
    expect(cardIn('Card, with a comma')).toBe('Card, with a comma');
  });

  it.each([
    ['no WebGL', { hasWebgl: false }, /no WebGL/],
    ['not painted', { isPainted: false }, /not been drawn/],
    ['too small for the screen', { maxTexture: 1024 }, /1,024.*1,920/],
    ['software', { renderer: 'ANGLE (Google, SwiftShader driver)' }, /SwiftShader/],
    ['software on Linux', { renderer: 'llvmpipe (LLVM 15.0.7, 256 bits)' }, /llvmpipe/],
  ])('is to be mended: %s', (_, change, words) => {
    const { verdict, found, todo } = inEnglish(judgeMap({ ...drawing, ...change }));
    expect(verdict).toBe('mend');
    expect(found).toMatch(words);
    expect(todo).not.toBeNull();
  });
});

describe('machine and storage', () => {
  it('want memory, and say where nobody tells', () => {
    expect(judgeMemory({ gigabytes: 8, usedShare: 0.1 }).verdict).toBe('good');
    expect(judgeMemory({ gigabytes: 2, usedShare: null }).verdict).toBe('mend');
    expect(judgeMemory({ gigabytes: 8, usedShare: 0.9 }).found('en')).toContain('90%');
    expect(judgeMemory({ gigabytes: null, usedShare: null }).verdict).toBe('unknown');
  });

  it('want a promise to keep what is stored', () => {
    const storing = { isPersisted: false, keep: 'kept', isFile: false } as const;
    expect(judgeStorage(storing).verdict).toBe('mend');
    expect(judgeStorage({ ...storing, isPersisted: true }).verdict).toBe('good');
    expect(judgeStorage({ ...storing, isPersisted: null }).verdict).toBe('unknown');
    expect(judgeStorage({ ...storing, isFile: true }).verdict).toBe('unknown');
    expect(judgeStorage({ ...storing, isPersisted: true, keep: 'refused' }).verdict).toBe('mend');
  });

  it('want the screen to stay on', () => {
    expect(judgeWake('held').verdict).toBe('good');
    expect(judgeWake('refused').verdict).toBe('mend');
    expect(judgeWake('none').verdict).toBe('mend');
  });
});

describe('the screens', () => {
  const screen = { width: 1920, height: 1080, ratio: 1, isFull: false, canBeFull: true };

  it('are large enough, not scaled down, and can be filled', () => {
    expect(inEnglish(judgeScreen(screen)).found).toBe(
      '1,920 × 1,080 pixels, scaled to 100%. During a presentation, F makes it full screen.',
    );
    expect(judgeScreen({ ...screen, width: 800 }).verdict).toBe('mend');
    expect(judgeScreen({ ...screen, ratio: 0.67 }).found('en')).toContain('67%');
    expect(judgeScreen({ ...screen, canBeFull: false }).verdict).toBe('mend');
    expect(judgeScreen({ ...screen, canBeFull: false, isFull: true }).verdict).toBe('good');
  });

  it('are good where there is a second one', () => {
    expect([true, false, null].map((is) => judgeSecond(is).verdict)).toEqual([
      'good',
      'mend',
      'unknown',
    ]);
  });
});

describe('the letters for the room', () => {
  const room = { imageHeight: 2, farthestSeat: 8 };
  const found = { room, isTold: true, image: { width: 1920, height: 1080 }, ratio: 1 };

  it('are good where the image gives them', () => {
    expect(judgeRoom(found).verdict).toBe('good');
    expect(judgeRoom(found).found('en')).toContain('21 pixels');
  });

  it('cannot be told before the room is', () => {
    expect(judgeRoom({ ...found, isTold: false }).verdict).toBe('unknown');
  });

  it('are to be mended where seats are too far or pixels too few', () => {
    const far = judgeRoom({ ...found, room: { imageHeight: 1, farthestSeat: 12 } });
    expect(inEnglish(far).found).toContain('up to 6 m');
    expect(judgeRoom({ ...found, image: { width: 640, height: 480 } }).verdict).toBe('mend');
  });
});

describe('the edition', () => {
  const found = {
    version: '2026.11',
    closed: '2026-11-22',
    today: '2026-12-01',
    newerWaits: false,
  };

  it('is good within a year of its closing', () => {
    expect(judgeEdition(found).verdict).toBe('good');
    expect(judgeEdition({ ...found, today: '2026-11-22' }).verdict).toBe('good');
    expect(judgeEdition({ ...found, today: '2028-01-01' }).verdict).toBe('mend');
  });

  it('notices a clock that is behind the data, and an edition that waits', () => {
    expect(inEnglish(judgeEdition({ ...found, today: '2020-01-01' })).todo).toMatch(/time/);
    expect(inEnglish(judgeEdition({ ...found, newerWaits: true })).found).toMatch(/newer/);
    expect(judgeEdition({ ...found, version: '' }).verdict).toBe('unknown');
  });
});
