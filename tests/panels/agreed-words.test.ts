import { beforeEach, expect, it } from 'vitest';
import { promiseSay } from '../../src/i18n/messages/panels/agreed/promise.ts';
import { type Language, nameIn } from '../../src/model/language.ts';
import { heldText, madeText, sidesText, whenText } from '../../src/panels/agreed/words.ts';
import { catalogue, provide } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const SPOKEN: readonly Language[] = ['vi', 'zh', 'en', 'fr'];

beforeEach(() => provide(realCatalogue()));

const called = (id: string, language: Language) => {
  const place = catalogue.value.places.get(id);
  return place ? nameIn(place.names, language).text : '';
};

it('tells a request by way of a province to its country as that road, in each language', () => {
  const byWay = catalogue.value.commitments.filter(
    ({ to, kind }) => kind === 'requested' && to.includes('cn') && to.includes('cn-yunnan'),
  );
  expect(byWay.length).toBeGreaterThan(0);
  for (const one of byWay) {
    for (const language of SPOKEN) {
      const [, near, far] = sidesText(one, language).split(' → ');
      expect(near).toBe(called('cn-yunnan', language));
      expect(far).toBe(promiseSay(language, 'central.cn'));
    }
  }
});

it('names both sides of what both gave in the order of the language', () => {
  const both = catalogue.value.commitments.filter(
    ({ kind, by, to }) =>
      kind === 'agreed' && by.every((id) => id.startsWith('vn')) && to.join() === 'cn-yunnan',
  );
  expect(both.length).toBeGreaterThan(0);
  for (const one of both) {
    expect(sidesText(one, 'zh').startsWith(called('cn-yunnan', 'zh'))).toBe(true);
    expect(sidesText(one, 'vi').endsWith(called('cn-yunnan', 'vi'))).toBe(true);
  }
});

it('has day and age in the line, and the session with what unfolds', () => {
  const held = catalogue.value.commitments.filter(({ session }) => session !== null);
  expect(held.length).toBeGreaterThan(0);
  for (const one of held) {
    expect(madeText(one, 'vi')).toBe(`${whenText(one, 'vi')} · ${heldText(one, 'vi')}`);
    expect(heldText(one, 'vi')).not.toBe(promiseSay('vi', 'between'));
    expect(whenText(one, 'vi')).not.toContain(heldText(one, 'vi'));
  }
});
