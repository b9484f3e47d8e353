import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  advice,
  bare,
  keptInputs,
  PICTURES,
  partsOf,
  staleOf,
  writtenInputs,
} from '../../scripts/lib/picture-inputs.mjs';

const files = readdirSync(PICTURES).filter((name) => name.endsWith('.webp'));

describe('the pictures in docs', () => {
  it('are kept as long as their hashes, and take 6 MB in all at most', () => {
    expect(Object.keys(keptInputs()).filter((file) => !files.includes(file))).toEqual([]);
    const bytes = files.reduce((sum, name) => sum + statSync(`${PICTURES}/${name}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(6e6);
  });
});

describe('what a picture is made of', () => {
  it('is its own talk, and not the other', () => {
    expect(partsOf('scenes-yunnan-11.webp')).toContain('talk:yunnan-11');
    expect(partsOf('talk-yunnan-8-projector-1920.webp')).toContain('talk:yunnan-11');
    expect(partsOf('talk-guangxi-9-projector-1920.webp')).toContain('talk:guangxi-spring-2025');
    expect(partsOf('start-light-1366.webp').some((part) => part.startsWith('talk:'))).toBe(false);
  });

  it('is WebGL and panels only where they are seen', () => {
    const having = (part: string) => files.filter((file) => partsOf(file).includes(part));
    expect(having('webgl').every((file) => file.startsWith('plain-and-gl-'))).toBe(true);
    expect(having('panels')).toEqual(['answers.webp']);
    expect(having('map')).toEqual(files);
  });

  it('changes with code, and not with what is said about it', () => {
    expect(bare('/** Says. */\nconst a = 1;\n\n  // why\n')).toBe(bare('const a = 1;'));
    expect(bare('const a = 1;')).not.toBe(bare('const a = 2;'));
  });

  it('is found stale by part, and the command is told', () => {
    const kept = { 'a.webp': { map: '1', page: '2' }, 'b.webp': { map: '1' } };
    const now = (file: string) => (file === 'a.webp' ? { map: '1', page: '3' } : { map: '1' });
    const stale = staleOf(['a.webp', 'b.webp', 'new.webp'], kept, now);
    expect(stale).toEqual([
      { file: 'a.webp', parts: ['page'] },
      { file: 'new.webp', parts: ['map'] },
    ]);
    expect(advice(stale)).toContain('npm run pictures -- a new');
    expect(advice(stale, 2)).not.toContain('--');
    expect(staleOf(['b.webp'], kept, now)).toEqual([]);
  });

  it('is written alike whichever was made first', () => {
    const one = { 'b.webp': { map: '1' }, 'a.webp': { map: '2' } };
    const other = { 'a.webp': { map: '2' }, 'b.webp': { map: '1' } };
    expect(writtenInputs(one)).toBe(writtenInputs(other));
  });
});
