import { expect, it } from 'vitest';
import { joinPack, splitPack } from '../../src/offline/pack.ts';

const file = (name: string, text: string) => {
  return { name, type: 'text/plain', bytes: new TextEncoder().encode(text) };
};
const FILES = [file('a', 'cửa khẩu'), file('empty', ''), file('b/c', '口岸')];

it('gives back the files that were packed', () => {
  expect(splitPack(joinPack(FILES))).toEqual(FILES);
});

it('refuses a pack that ends too early', () => {
  expect(() => splitPack(joinPack(FILES).slice(0, -1))).toThrow('b/c');
});
