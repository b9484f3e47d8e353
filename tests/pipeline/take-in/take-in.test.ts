import { describe, expect, it } from 'vitest';
import { FACTS_FORMAT } from '../../../src/model/schema/facts.ts';
import { readDossier } from '../../../src/pipeline/read/read.ts';
import { yamlText } from '../../../src/pipeline/take-in/splice.ts';
import { takeIn } from '../../../src/pipeline/take-in/take-in.ts';
import { madeUpDossier } from '../../fixtures/dossier.ts';
import { filesOf } from '../../fixtures/files.ts';
import { madeUpShapes } from '../../fixtures/shapes.ts';
import { words } from '../../fixtures/words.ts';

describe('facts about a made-up land', () => {
  const made = madeUpDossier();
  const files = filesOf(made);
  const shapes = madeUpShapes();
  const take = (facts: object) =>
    takeIn(files, shapes, { format: FACTS_FORMAT, version: 1, ...facts });
  const gate = made.gates[0];
  const span = gate?.statuses.at(-1);
  if (!gate || !span) throw new Error('a made-up gate with states is wanted');
  const state = { ...span, from: '2026-02', to: null, note: words('open for lorries') };
  const dossierWith = (facts: object) =>
    readDossier(new Map([...files, ...take(facts).files])).dossier;

  it('may lack languages, which are told and not written', () => {
    const facts = { states: [{ site: gate.id, state: { ...state, note: { vi: 'mở lại' } } }] };
    const { gaps, faults, changes } = take(facts);
    expect({ gaps, faults }).toEqual({
      gaps: ['en', 'fr', 'zh'].map((language) => `states[0].state.note.${language}`),
      faults: [],
    });
    expect(changes.at(-1)?.added.join('\n')).toContain('vi: mở lại\n    sources');
    expect(dossierWith(facts)).toBeUndefined();
  });

  it('need a language, a source that is known, and a record that is there', () => {
    const wrong = (change: object) =>
      take({ states: [{ site: gate.id, state: { ...state, ...change } }] });
    expect(wrong({ note: {} }).faults.join()).toContain('states[0].state.note.vi');
    expect(wrong({ sources: [] }).faults.join()).toContain('at least one source');
    const unknown = wrong({ sources: ['nobody-knows'] });
    expect(unknown.faults.join()).toContain('there is no source "nobody-knows"');
    expect(take({ states: [{ site: 'gate:nowhere', state }] }).faults).toEqual([
      'there is no gate:nowhere: data/gates/nowhere.yaml is missing',
    ]);
    expect(take({ statements: [] }).faults.join()).toContain('statements: unknown key');
  });

  it('end the state before them where it was open', () => {
    const statuses = dossierWith({ states: [{ site: gate.id, state }] })?.gates[0]?.statuses;
    expect(statuses?.slice(-2).map(({ from, to }) => [from, to])).toEqual([
      [span.from, span.to ?? '2026-02'],
      ['2026-02', null],
    ]);
  });

  it('never take the place of another state unseen', () => {
    const { changes } = take({ states: [{ site: gate.id, state: { ...state, from: span.from } }] });
    expect(changes.map(({ effect }) => effect)).toEqual(['replaces']);
  });

  it('answer a promise of which there was no report', () => {
    const promise = made.commitments.find(({ outcomes }) => outcomes.at(-1)?.state === 'no-report');
    if (!promise) throw new Error('a made-up promise without an outcome is wanted');
    const outcome = {
      state: 'done',
      date: '2026-05',
      note: words('done'),
      sources: ['heron-times'],
    };
    const facts = { outcomes: [{ commitment: promise.id, outcome }] };
    expect(take(facts).changes.map(({ effect }) => effect)).toEqual(['follows']);
    const found = dossierWith(facts)?.commitments.find(({ id }) => id === promise.id);
    expect(found?.outcomes).toEqual([...promise.outcomes.slice(0, -1), outcome]);
  });

  it('put a new promise beside those between the same ends, in the order of time', () => {
    const [first] = made.commitments;
    if (!first) throw new Error('a made-up promise is wanted');
    const apart = new Map(files);
    apart.delete('commitments/all.yaml');
    const put = (file: string, value: object) =>
      apart.set(`commitments/${file}.yaml`, yamlText({ commitments: [{ ...first, ...value }] }));
    put('a', { id: 'elsewhere', by: ['far'], to: ['away'] });
    put('b', { date: '2026-06-01' });
    const { changes } = takeIn(apart, shapes, {
      format: FACTS_FORMAT,
      version: 1,
      commitments: [{ ...first, id: 'new-vow', date: '2026-05-01' }],
    });
    expect(changes.map(({ file, effect, line }) => [file, effect, line])).toEqual([
      ['commitments/b.yaml', 'new', 2],
    ]);
  });

  it('put a figure into the file of its series', () => {
    const figure = made.flows[0];
    if (!figure) throw new Error('a made-up figure is wanted');
    const more = {
      ...figure,
      id: 'flow:new-one',
      year: 2019,
      from: '2019',
      to: '2020',
      value: 1234,
      valueUsd: 1234,
    };
    const { faults, changes } = take({ figures: [more] });
    expect(faults).toEqual([]);
    expect(changes.map(({ file, effect }) => [file, effect])).toEqual([['flows/all.yaml', 'new']]);
  });

  it('raise the day on which the edition was closed', () => {
    const source = {
      ...made.sources[0],
      id: 'later-post',
      url: null,
      title: 'later',
      date: '2026-12-24',
    };
    const { changes } = take({
      sources: [source],
      states: [{ site: gate.id, state: { ...state, sources: ['later-post'] } }],
    });
    expect(changes.at(-1)).toMatchObject({
      file: 'edition.yaml',
      effect: 'follows',
      added: ['closed: "2026-12-24"'],
    });
  });
});
