import { describe, expect, it } from 'vitest';
import { amountIn } from '../../../src/facts/flows/money.ts';
import { figure, inYuan } from '../../fixtures/trade.ts';
import { words } from '../../fixtures/words.ts';

const yuan = (valueUsd: number | null, note = '') =>
  figure('yuan', 'west', { ...inYuan(254e9, valueUsd), ...(note ? { note: words(note) } : {}) });

describe('amountIn', () => {
  it('tells what the source reports, in its own unit', () => {
    expect(amountIn(yuan(35e9), 'reported')).toEqual({
      value: 254e9,
      unit: 'CNY',
      approximation: 'exact',
    });
  });

  it('converts nothing: without printed dollars there are none', () => {
    expect(amountIn(yuan(null), 'usd')).toBeNull();
  });

  it.each<[string, number, string]>([
    ['up 29.2 percent; about 35 billion USD', 35e9, 'about'],
    ['up 31 percent; 31.42 billion USD', 31.42e9, 'exact'],
    ['nearly 4,200 million USD', 4.2e9, 'nearly'],
  ])('of “%s” says what the source says of its dollars', (note, valueUsd, approximation) => {
    expect(amountIn(yuan(valueUsd, note), 'usd')).toEqual({
      value: valueUsd,
      unit: 'USD',
      approximation,
    });
  });

  it('leaves dollars, and what is no money, as they are', () => {
    const dollars = figure('dollars', 'west', { approximation: 'more-than' });
    const tonnes = figure('tonnes', 'west', { unit: 't', value: 900, valueUsd: null });
    for (const flow of [dollars, tonnes]) {
      expect(amountIn(flow, 'usd')).toEqual(amountIn(flow, 'reported'));
      expect(amountIn(flow, 'usd')?.value).toBe(flow.value);
    }
  });
});
