import { expect, it } from 'vitest';
import { valueText } from '../../src/panels/documents/claims/claim-words.ts';
import { claim } from '../fixtures/catalogue.ts';
import { words } from '../fixtures/words.ts';

it('sets a number that names something after its unit, whole, with the colon of the language', () => {
  const marker = claim('one', { value: 1241, unit: words('marker number') });
  expect(valueText(marker, 'vi')).toBe('marker number (vi): 1241');
  expect(valueText(marker, 'zh')).toBe('marker number（中）：1241');
  expect(valueText(marker, 'fr')).toBe('marker number (fr)\u00a0: 1241');
});

it('parts the thousands of an amount before its unit', () => {
  const amount = claim('one', { value: 1369, unit: words('people') });
  expect(valueText(amount, 'en')).toBe('1,369 people');
  expect(valueText(claim('one', { value: 1369, unit: null }), 'en')).toBe('1,369');
});
