import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { active, isReady, moveTo, optionId, options } from '../../src/panels/search/found.ts';
import { part } from '../../src/panels/search/search.tsx';
import { isOpen, typed } from '../../src/panels/search/typed.ts';
import { provide, selection, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const enter = () => part.press({ key: 'Enter' } as KeyboardEvent);

beforeAll(() => provide(realCatalogue()));
beforeEach(() => {
  vi.stubGlobal('document', { getElementById: () => null });
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  update({ ...INITIAL_VIEW, year: 2025, selection: null });
  isReady.value = true;
  isOpen.value = true;
});
afterEach(() => {
  typed.value = '';
  vi.unstubAllGlobals();
});

it('Enter takes the first hit of what is typed now, wherever the arrow keys stood before', () => {
  typed.value = 'lao cai';
  moveTo(3);
  expect(active.value).toBe(optionId(3));
  typed.value = 'ma lu thang';
  expect(active.value).toBe(optionId(0));
  expect(enter()).toBe(true);
  expect(selection.value).toBe('gate:ma-lu-thang-jinshuihe');
});

it('Enter takes what the arrow keys stand on', () => {
  typed.value = 'cửa khẩu quốc tế';
  const [, , third] = options.value;
  part.press({ key: 'ArrowDown' } as KeyboardEvent);
  part.press({ key: 'ArrowDown' } as KeyboardEvent);
  enter();
  expect(selection.value).toBe(third?.entry.id);
});

it('Enter waits for what helps the search, and then takes what is found', async () => {
  isReady.value = false;
  typed.value = 'ta lung';
  expect(enter()).toBe(true);
  expect(selection.value).toBeNull();
  isReady.value = true;
  await Promise.resolve();
  expect(selection.value).toBe('gate:ta-lung-shuikou');
});
