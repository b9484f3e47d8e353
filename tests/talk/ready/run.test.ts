import { expect, it, vi } from 'vitest';
import { good } from '../../../src/talk/ready/finding.ts';
import { found } from '../../../src/talk/ready/run.ts';

it.each([
  ['at once', () => Promise.reject(new Error('no such thing'))],
  [
    'before it begins',
    () => {
      throw new TypeError('not a function');
    },
  ],
])('a test that breaks off %s says that nothing can be told', async (_, find) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { verdict, found: told, todo } = await found(find);
  expect(verdict).toBe('unknown');
  expect(told('en')).toContain('interrupted');
  expect(todo?.('en')).toContain('Check again');
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('a test that ends is told as it ended', async () => {
  const finding = good(() => 'fine');
  expect(await found(() => finding)).toBe(finding);
});
