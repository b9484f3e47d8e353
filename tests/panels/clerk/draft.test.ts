import { describe, expect, it } from 'vitest';
import { runsIn } from '../../../src/facts/report/quotes.ts';
import { readFacts } from '../../../src/model/schema/facts.ts';
import { sourceIdOf } from '../../../src/model/schema/report/complete.ts';
import { FACT_KINDS, type Fact, SHAPES } from '../../../src/model/schema/report/kinds.ts';
import { draftOf } from '../../../src/panels/clerk/draft.ts';
import { EMPTY_DRAFT, type FactsDraft } from '../../../src/panels/clerk/kinds.ts';
import { type Flaw, type ReportText, verdictOf } from '../../../src/panels/clerk/verdict.ts';
import { takeIn } from '../../../src/pipeline/take-in/take-in.ts';
import {
  all,
  claim,
  draft,
  flow,
  gate,
  known,
  made,
  meeting,
  REPORT,
  save,
  source,
  stage,
  state,
  vow,
} from '../../fixtures/facts-draft.ts';
import { filesOf } from '../../fixtures/files.ts';
import { madeUpShapes } from '../../fixtures/shapes.ts';
import { words } from '../../fixtures/words.ts';

const NO_REPORT = { runs: new Set<string>(), byHash: new Map<string, string>() };
const judge = (one: FactsDraft, report: ReportText = NO_REPORT) =>
  verdictOf(one, save(one), known, report);
const fieldsOf = (flaws: readonly Flaw[], part: Flaw['part']) =>
  Object.fromEntries(
    // The first of a field is what it shows.
    flaws
      .filter((one) => one.part === part)
      .toReversed()
      .map(({ path, key }) => [path.join('.'), key]),
  );

describe('a draft of facts', () => {
  it('has a form for every kind, made of the fields of the schema', () => {
    expect(new Set(all.facts.map(({ kind }) => kind))).toEqual(new Set(FACT_KINDS));
    const claims = SHAPES.claims;
    const keys = claims.kind === 'group' ? claims.fields.map(({ key }) => key) : [];
    expect(keys).toEqual(expect.arrayContaining(['paraphrase', 'locators', 'noPromise']));
  });

  it('is a file that take-in writes into the data without a fault, of every kind', () => {
    expect(judge(all)).toEqual({ flaws: [], gaps: [] });
    const { faults, gaps, changes } = takeIn(filesOf(made), madeUpShapes(), save(all));
    expect({ faults, gaps }).toEqual({ faults: [], gaps: [] });
    const files = new Set(changes.map(({ file }) => file.replace(/\/.*/, '')));
    for (const file of [
      'gates',
      'projects',
      'claims',
      'documents',
      'meetings.yaml',
      'protocol.yaml',
      'flows',
      'commitments',
      'sources.yaml',
    ]) {
      expect([...files]).toContain(file);
    }
    expect(changes.map(({ effect }) => effect)).not.toContain('replaces');
  });

  it('comes back from its file as the same file', () => {
    const opened = draftOf(JSON.parse(JSON.stringify(save(all))));
    expect(opened?.facts.map(({ kind }) => kind)).toEqual(FACT_KINDS.map((kind) => kind));
    expect(opened && save(opened)).toEqual(save(all));
  });

  it('comes back without the languages that it lacks, and tells each', () => {
    const note = { zh: '只放行货车' };
    const value = { site: gate, state: { from: '2026-05-05', status: 'restricted', note } };
    const partly: FactsDraft = { ...draft, facts: [{ kind: 'states', value }] };
    const { flaws, gaps } = judge(partly);
    expect(flaws).toEqual([]);
    expect(
      new Set(gaps.map(({ part, path, language }) => `${part} ${path.join('.')} ${language}`)),
    ).toEqual(new Set(['vi', 'en', 'fr'].map((language) => `0 state.note ${language}`)));
    expect(draftOf(save(partly))?.facts).toEqual(partly.facts);
  });

  it('says at which field what is wrong', () => {
    const wrong: FactsDraft = {
      ...draft,
      source: { ...source, title: '', publisher: {} },
      facts: [
        stage,
        { kind: 'states', value: { site: gate, state: { from: '24/11/2026', status: '' } } },
        { kind: 'figures', value: { ...flow.value, value: 'many' } },
      ],
    };
    const { flaws } = judge(wrong);
    expect(fieldsOf(flaws, 1)).toMatchObject({ 'state.from': 'date', 'state.status': 'missing' });
    expect(fieldsOf(flaws, 2)).toMatchObject({ value: 'number' });
    expect(fieldsOf(flaws, 'source')).toMatchObject({ title: 'missing' });
    expect(fieldsOf(flaws, 0)).toEqual({});
  });

  it('is checked by what the build checks beyond the schema', () => {
    const unit: Fact = { kind: 'claims', value: { ...claim.value, value: '3' } };
    const { flaws } = judge({
      ...all,
      facts: [unit],
      paragraphs: all.paragraphs.map(({ setAside: _s, ...one }) => one),
    });
    expect(fieldsOf(flaws, 0)).toMatchObject({ unit: 'unit' });
    expect(fieldsOf(flaws, 'card')).toEqual({ 'paragraphs.0': 'aside' });
    const again: Fact = {
      kind: 'meetings',
      value: { ...meeting.value, ordinal: '1', id: 'meeting:another-01' },
    };
    expect(fieldsOf(judge({ ...draft, facts: [again] }).flaws, 0)).toMatchObject({
      ordinal: 'ordinal',
    });
  });

  it('has ids for what is told in Chinese alone', () => {
    const facts: Fact[] = [
      { kind: 'claims', value: { ...claim.value, paraphrase: { zh: '2027年起延长开放' } } },
      { kind: 'commitments', value: { ...vow.value, what: { zh: '延长通关时间' } } },
      { kind: 'offices', value: { title: { zh: '口岸办主任' } } },
      { kind: 'persons', value: { zh: { text: '李某' } } },
    ];
    const { claims, commitments, offices, persons } = save({ ...all, facts });
    const ids = [claims, commitments, offices, persons].flatMap((list) =>
      (list as { id: string }[]).map(({ id }) => id),
    );
    const number = String(Math.max(...made.documents.map(({ id }) => Number(id))) + 1);
    const own = number.padStart(3, '0');
    expect(ids).toEqual([
      `statement-${own}`,
      `promise-${own}-2026`,
      `office-${own}`,
      `person-${own}`,
    ]);
  });

  it('lets a promise answer for a statement that looks ahead', () => {
    const ahead: Fact = { kind: 'claims', value: { ...claim.value, status: 'promoted' } };
    const only = { ...all, facts: [ahead] };
    expect(fieldsOf(judge(only).flaws, 0)).toEqual({ noPromise: 'ahead' });
    const id = (save(only).claims[0] as { id: string }).id;
    const named: Fact = { kind: 'commitments', value: { ...vow.value, claims: [id] } };
    expect(judge({ ...all, facts: [ahead, named] }).flaws).toEqual([]);
  });

  it('tells of a new promise which side is missing, and of an outcome where it is behind', () => {
    const cn = made.places.find(({ country }) => country === 'CN')?.id ?? '';
    const wrong: Fact = {
      kind: 'commitments',
      value: { ...vow.value, kind: 'agreed', by: [cn], to: [cn] },
    };
    expect(fieldsOf(judge({ ...draft, facts: [wrong] }).flaws, 0)).toMatchObject({
      'by.0': 'sides',
    });
    const told = {
      state: 'under-way',
      date: '2026-05-05',
      note: words('begun'),
    };
    const late: Fact = { kind: 'commitments', value: { ...vow.value, outcomes: [told] } };
    // Nothing newer than the report is told of the gate: it is behind the promise.
    expect(fieldsOf(judge({ ...draft, facts: [late] }).flaws, 0)).toMatchObject({
      'outcomes.0.sources.0': 'keepUp',
    });
    expect(judge({ ...draft, facts: [late, state] }).flaws).toEqual([]);
  });

  it('tells words of the report and tokens that do not stand there', () => {
    const [, body = ''] = REPORT.split('\n\n');
    const hash = all.paragraphs[1]?.sha256 ?? '';
    const report = { runs: runsIn(REPORT.split('\n\n')), byHash: new Map([[hash, body]]) };
    const copied: Fact = {
      kind: 'claims',
      value: {
        ...claim.value,
        paraphrase: { en: body.slice(0, 70) },
        locators: [{ paragraph: '2', tokens: ['6 May 2026'] }],
      },
    };
    expect(fieldsOf(judge({ ...all, facts: [copied] }, report).flaws, 0)).toMatchObject({
      'paraphrase.en': 'quote',
      'locators.0.tokens.0': 'token',
    });
  });

  it('names a source that is known by its address, and adds none', () => {
    const { url } = made.sources.find((one) => one.url !== null) ?? {};
    const kept = { ...draft, source: { ...EMPTY_DRAFT.source, url: url ?? '' } };
    const id = made.sources.find((one) => one.url === url)?.id;
    expect(save(kept)).toMatchObject({ sources: [], states: [{ state: { sources: [id] } }] });
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
});
