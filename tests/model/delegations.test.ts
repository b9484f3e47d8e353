import { expect, it } from 'vitest';
import { delegatesOf, formsMissing, nameOf, wallName } from '../../src/model/delegations.ts';
import type { Person } from '../../src/model/records.ts';
import { lengthOf } from '../../src/model/talk/wall.ts';
import { readNames } from '../../src/panels/common/filled-names.ts';
import { at, madeUpDossier } from '../fixtures/dossier.ts';

const dossier = madeUpDossier();
const facts = {
  protocol: dossier.protocol,
  places: new Map(dossier.places.map((place) => [place.id, place])),
};
const [binh, he] = dossier.protocol.persons as [Person, Person];

it('says a title with the name of the province in each language', () => {
  const { titles, side } = at(delegatesOf(facts, 'meeting:heron-1'), 0);
  const place = facts.places.get('vn-west');
  expect(side).toBe('vietnam');
  expect(titles[0]?.('vi')).toBe(`Chair of ${place?.names.vi} (vi)`);
  expect(titles[0]?.('en')).toBe(`Chair of ${place?.names.en}`);
});

it('never makes a form from another: the Latin one stands in, then whatever is printed', () => {
  expect(nameOf(binh, 'vi', {})).toEqual({ text: 'An Bình', language: 'vi' });
  expect(nameOf(binh, 'zh', {})).toEqual({ text: 'An Bình', language: 'vi' });
  expect(nameOf(he, 'zh', {})).toEqual({ text: '李河', language: 'zh' });
  expect(nameOf(he, 'vi', {})).toEqual({ text: 'Li He', language: 'en' });
  expect(nameOf({ ...he, latin: null }, 'en', {})).toEqual({ text: '李河', language: 'zh' });
});

it('names nobody where no source does, until the office fills it in', () => {
  const awaited = { ...he, latin: null, zh: null };
  expect(nameOf(awaited, 'vi', {})).toBeNull();
  expect(nameOf(awaited, 'vi', { 'li-he': { zh: '李河' } })?.text).toBe('李河');
});

it('gives no name on a wall to whom only the office puts there', () => {
  const [shown] = delegatesOf(facts, 'meeting:heron-1');
  if (!shown) throw new Error('nobody was there');
  expect(wallName(shown, 'vi', {})).toEqual(nameOf(shown.person, 'vi', {}));
  const byOffice = { ...shown, delegate: { ...shown.delegate, byOffice: true as const } };
  expect(wallName(byOffice, 'vi', {})).toBeNull();
});

it('bears the office itself on a wall, not the rank that leads it', () => {
  const [chair, envoy] = facts.protocol.offices;
  const [session] = facts.protocol.sessions;
  const person = at(session?.people ?? [], 0);
  const protocol = {
    ...facts.protocol,
    offices: [{ ...envoy, leads: true as const }, chair] as typeof facts.protocol.offices,
    sessions: [{ ...session, people: [{ ...person, offices: ['envoy', 'chair'] }] }] as never,
  };
  const shown = at(delegatesOf({ ...facts, protocol }, 'meeting:heron-1'), 0);
  expect(shown.titles.map((title) => title('en'))).toEqual(['Envoy', shown.wallTitle('en')]);
  expect(shown.wallTitle('en')).toMatch(/^Chair of/);
});

it('takes the form that the office has filled in, but not against a printed one', () => {
  const filled = { 'an-binh': { zh: '安平', vi: 'An Bính' } };
  expect(nameOf(binh, 'zh', filled)?.text).toBe('安平');
  expect(nameOf(binh, 'vi', filled)?.text).toBe('An Bình');
});

it('tells which forms the heads lack in the languages in use', () => {
  const missing = (languages: readonly ('vi' | 'zh' | 'en')[], filled = {}) =>
    formsMissing(facts, ['meeting:heron-1'], languages, filled).map(
      ({ shown, form }) => `${shown.person.id} ${form}`,
    );
  expect(missing(['vi', 'zh'])).toEqual(['an-binh zh', 'li-he vi']);
  expect(missing(['zh', 'en'])).toEqual(['an-binh zh']);
  expect(missing(['zh'], { 'an-binh': { zh: '安平' } })).toEqual([]);
});

it('reads what was kept, and leaves out what is no form of a name', () => {
  expect(readNames('{"an-binh":{"zh":"安平","x":"y"},"b":3,"c":{"vi":""}}')).toEqual({
    'an-binh': { zh: '安平' },
    b: {},
    c: {},
  });
  expect(readNames('not json')).toEqual({});
  expect(readNames(null)).toEqual({});
});

it('counts as readers do: syllables, characters, words; a number once, a dash not at all', () => {
  expect(lengthOf('Cầu Bản Vược – Bá Sái: 31/3/2025', 'vi')).toBe(6);
  expect(lengthOf('2025年3月31日，坝洒—巴刹大桥', 'zh')).toBe(12);
  expect(lengthOf('US$41.6 billion, up 15.4%', 'en')).toBe(4);
});
