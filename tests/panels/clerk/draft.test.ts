import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/model/schema/facts.ts';
import {
  CHOICES,
  draftOf,
  EMPTY_DRAFT,
  type Fact,
  type FactsDraft,
  fileOf,
  sourceIdOf,
  verdictOf,
} from '../../../src/panels/clerk/draft.ts';
import { takeIn } from '../../../src/pipeline/take-in/take-in.ts';
import { madeUpDossier } from '../../fixtures/dossier.ts';
import { filesOf } from '../../fixtures/files.ts';
import { madeUpShapes } from '../../fixtures/shapes.ts';
import { words } from '../../fixtures/words.ts';

const made = madeUpDossier();
const source = {
  url: 'https://www.heron.example.org/news/1',
  title: 'Cầu hợp long at Alpha',
  publisher: words('Heron'),
  date: '2026-05-06',
  language: 'vi',
};
const state: Fact = {
  kind: 'state',
  record: made.gates[0]?.id ?? 'gate:none',
  value: 'restricted',
  date: '2026-05-05',
  note: words('lorries alone'),
  sources: [],
};
const stage: Fact = {
  ...state,
  kind: 'stage',
  record: made.projects[0]?.id ?? 'project:none',
  value: 'open',
};
const event: Fact = { ...state, kind: 'event', value: 'reported' };
const draft: FactsDraft = { ...EMPTY_DRAFT, source, facts: [state] };
const save = (one: FactsDraft) => fileOf(one, made.sources, '2026-11-20');

describe('a draft of facts', () => {
  it('is a file that take-in writes into the data without a fault', () => {
    const { faults, gaps, changes } = takeIn(filesOf(made), madeUpShapes(), save(draft));
    expect({ faults, gaps }).toEqual({ faults: [], gaps: [] });
    expect(changes.map(({ file }) => file)).toContain('gates/alpha-beta.yaml');
    expect(verdictOf(draft, save(draft))).toEqual({ faults: [], gaps: 0 });
  });

  it('comes back from its file as it was', () => {
    const all = {
      ...draft,
      checked: { by: 'N.', date: '2026-05-07' },
      facts: [state, stage, event],
    };
    expect(draftOf(JSON.parse(JSON.stringify(save(all))))).toEqual(all);
  });

  it('comes back without the languages that it lacks, and counts its texts', () => {
    const partly = { ...draft, facts: [{ ...state, note: { zh: '只放行货车' } }] };
    expect(verdictOf(partly, save(partly))).toEqual({ faults: [], gaps: 1 });
    expect(draftOf(save(partly))).toEqual(partly);
  });

  it('keeps what an opened file holds beside', () => {
    const outcomes = [
      {
        commitment: 'x',
        outcome: { state: 'done', date: null, note: words('x'), sources: ['heron-times'] },
      },
    ];
    const opened = draftOf({ ...save(draft), outcomes });
    expect(opened && save(opened)).toMatchObject({ outcomes });
  });

  it('says which fields of which fact are wrong', () => {
    const wrong: FactsDraft = {
      ...draft,
      source: { ...source, title: '', publisher: {} },
      facts: [stage, { ...state, value: '', date: '24/11/2026', note: {} }],
    };
    const { faults } = verdictOf(wrong, save(wrong));
    const fields = (fact: number | null) =>
      new Set(faults.filter((one) => one.fact === fact).map(({ field }) => field));
    expect(fields(1)).toEqual(new Set(['value', 'date', 'note']));
    expect(fields(null)).toEqual(new Set(['title', 'publisher']));
    expect(fields(0)).toEqual(new Set());
  });

  it('names a source that is known by its address, and adds none', () => {
    const url = made.sources[0]?.url ?? '';
    const known = { ...draft, source: { ...EMPTY_DRAFT.source, url } };
    expect(save(known)).toMatchObject({
      sources: [],
      states: [{ state: { sources: [made.sources[0]?.id] } }],
    });
  });

  it('makes ids of sources that the schema takes, whatever the title', () => {
    expect(sourceIdOf(source, made.sources)).toBe('heron-2026-05-06-cau-hop-long');
    for (const title of ['', '金水河口岸恢复通关', '“…” – !']) {
      const file = save({ ...draft, source: { ...source, url: '', title: title || 'x' } });
      expect(readFacts(file).error, title).toBeUndefined();
    }
  });

  it('is not made of anything else', () => {
    for (const value of [null, 3, [], {}, { format: 'other' }]) expect(draftOf(value)).toBeNull();
  });

  it('offers the words of the schema', () => {
    expect(CHOICES.state).toContain('suspended');
    expect(CHOICES.stage).toContain('under-construction');
    expect(CHOICES.event).toContain('upgraded');
  });
});
