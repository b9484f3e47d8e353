import { describe, expect, it } from 'vitest';
import type {
  Backing,
  FlowDetail,
  MeetingDetail,
  ProjectDetail,
  SiteDetail,
} from '../../../src/facts/detail/detail.ts';
import { selectDetail } from '../../../src/facts/detail/select-detail.ts';
import { claimJoin } from '../../../src/facts/documents/claim-join.ts';
import type { RecordId } from '../../../src/model/vocabulary.ts';
import { ALPHA, claim, madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { words } from '../../fixtures/words.ts';

const catalogue = madeUpCatalogue();
const detailOf = <T>(selection: RecordId, year = 2023, facts = catalogue) =>
  selectDetail(facts, { selection, year }) as unknown as T;

/** What is cited, as `document:claim§paragraphs`. */
const cited = (backing: Backing | null | undefined) =>
  (backing?.citations ?? []).flatMap(({ document, claims }) =>
    claims.map(
      ({ claim: { id }, locators }) =>
        `${document.id}:${id}§${locators.map(({ paragraph }) => paragraph)}`,
    ),
  );

describe('the detail', () => {
  it('is none without a selection and missing for what is not there', () => {
    expect(selectDetail(catalogue, { selection: null, year: 2023 })).toEqual({ kind: 'none' });
    expect(detailOf('gate:nowhere')).toEqual({ kind: 'missing', id: 'gate:nowhere' });
  });
});

describe('the detail of a site', () => {
  const alpha = detailOf<SiteDetail>('gate:alpha');

  it('has the status of the year, or says that no source speaks', () => {
    expect(alpha.status?.statement.status).toBe('open');
    expect(detailOf<SiteDetail>('gate:alpha', 2021).status).toBeNull();
    expect(detailOf<SiteDetail>('crossing:ford').status).toBeNull();
  });

  it('tells the change inside the year with its date and both sides', () => {
    expect(alpha.changes).toMatchObject([
      { date: '2023-06-27', begins: { statement: { status: 'open' } }, ends: null },
    ]);
  });

  it('has the whole history with its gaps', () => {
    const told = alpha.history.map(({ from, to, entry, isShown }) => [
      from,
      to,
      entry?.statement.status ?? null,
      isShown,
    ]);
    expect(told).toEqual([
      [null, '2018', null, false],
      ['2018', '2020', 'suspended', false],
      ['2020', '2023-06-27', null, false],
      ['2023-06-27', null, 'open', true],
    ]);
    expect(detailOf<SiteDetail>('crossing:ford').history).toEqual([
      { from: null, to: null, entry: null, isShown: false, absence: null },
    ]);
  });

  it('has the class that each side declares this year', () => {
    expect(alpha.classes.vietnam).toBeNull();
    expect(alpha.classes.china?.statement.class).toBe('international');
    const before = detailOf<SiteDetail>('gate:alpha', 2021).classes;
    expect(before.vietnam?.statement.class).toBe('main');
    expect(before.china?.statement.class).toBe('main');
  });

  it('has the units of the year', () => {
    expect(alpha.vietnam.province).toMatchObject({ id: 'vn-west', names: { en: 'vn-west' } });
    expect(alpha.vietnam.district).toMatchObject({ id: 'vn-d-west', place: null });
    expect(detailOf<SiteDetail>('gate:alpha', 2026).vietnam.province?.id).toBe('vn-east');
    expect(alpha.china.county?.id).toBe('cn-ferry');
  });

  it('sorts events by date and links projects, routes and trade', () => {
    expect(alpha.events.map(({ statement }) => statement.date)).toEqual(['2023', '2023-10-30']);
    expect(alpha.projects.map(({ record, stage }) => [record.id, stage])).toEqual([
      ['project:alpha-bridge', 'unknown'],
    ]);
    expect(alpha.routes.map(({ record }) => record.id)).toEqual(['crossing:ford']);
    expect(detailOf<SiteDetail>('crossing:ford').partOf?.record.id).toBe('gate:alpha');
    expect(alpha.flows.map(({ id }) => id)).toEqual(['flow:high', 'flow:low', 'flow:part']);
  });

  it('cites for a status only a fact about passage there', () => {
    expect(cited(alpha.status?.backing)).toEqual([
      '101:alpha-restored§3,7',
      '102:alpha-restored§1',
    ]);
    expect(alpha.status?.backing.sources.map(({ id }) => id)).toEqual(['paper', 'doc-a', 'doc-b']);
  });

  it('cites for an event only a claim of the same tenor', () => {
    expect(cited(alpha.events[1]?.backing)).toEqual(['101:alpha-import-asked§3,7']);
    expect(cited(alpha.events[0]?.backing)).toEqual([]);
  });

  it('cites a claim about a project only for the site as a whole', () => {
    expect(cited(alpha.note)).toContain('101:bridge-begun§3,7');
    expect(alpha.note?.missing).toEqual(['lost-source']);
    const begun = {
      date: '2023',
      type: 'started',
      note: words('begun'),
      sources: ['doc-a'],
    } as const;
    const gate = { ...ALPHA, events: [{ ...begun, sources: ['doc-a'] }] };
    const facts = madeUpCatalogue({ gates: [gate] });
    expect(cited(detailOf<SiteDetail>('gate:alpha', 2023, facts).events[0]?.backing)).toEqual([]);
  });

  it('gives markers and note the sources of the record where they have none of their own', () => {
    const ids = ({ sources }: Backing) => sources.map(({ id }) => id);
    const { noteSources: _, ...plain } = ALPHA;
    const of = (gate: typeof ALPHA) =>
      detailOf<SiteDetail>('gate:alpha', 2023, madeUpCatalogue({ gates: [gate] }));
    expect(ids(of(plain).note)).toEqual(['paper']);
    expect(ids(of(plain).markers)).toEqual(['paper']);
    expect(ids(of({ ...plain, markerSources: ['doc-b'] }).markers)).toEqual(['doc-b']);
  });

  it('cites nothing from another time', () => {
    const old = claim('old', {
      valid: { from: '2010', to: '2011', basis: 'stated' },
      reported: '2010',
    });
    const facts = madeUpCatalogue({ claims: [old] });
    expect(cited(detailOf<SiteDetail>('gate:alpha', 2023, facts).status?.backing)).toEqual([]);
  });

  it('lists every claim that mentions it, each with all its documents', () => {
    expect(alpha.claims.map(({ claim: { id } }) => id)).toEqual([
      'alpha-restored',
      'alpha-import-asked',
      'bridge-begun',
    ]);
    expect(alpha.claims[0]?.citations.map(({ document }) => document.id)).toEqual(['101', '102']);
  });

  it('has both sides of a dispute with who says so', () => {
    const [dispute] = alpha.disputes;
    expect(dispute?.statements.map(({ backing }) => backing.sources.map(({ id }) => id))).toEqual([
      ['doc-a'],
      ['paper'],
    ]);
  });
});

describe('the detail of a project', () => {
  it('says when it is not yet spoken of', () => {
    expect(detailOf<ProjectDetail>('project:alpha-bridge', 2019)).toMatchObject({
      presence: 'not-yet',
      firstYear: 2020,
      stage: null,
    });
    expect(detailOf<ProjectDetail>('project:dream').presence).toBe('undated');
    expect(detailOf<ProjectDetail>('project:alpha-bridge', 2022)).toMatchObject({
      presence: 'on-map',
      stage: null,
    });
  });

  it('has stage, history, gates and what documents say', () => {
    const bridge = detailOf<ProjectDetail>('project:alpha-bridge', 2024);
    expect(bridge.stage?.statement.stage).toBe('open');
    expect(bridge.history.map(({ entry }) => entry?.statement.stage ?? null)).toEqual([
      null,
      'proposed',
      null,
      'open',
    ]);
    expect(bridge.gates).toMatchObject([{ record: { id: 'gate:alpha' }, status: 'open' }]);
    expect(cited(bridge.events[0]?.backing)).toEqual(['101:bridge-begun§3,7']);
    expect(cited(detailOf<ProjectDetail>('project:alpha-bridge', 2020).stage?.backing)).toEqual([]);
  });
});

describe('the detail of a trade figure', () => {
  it('cites the claim with its value and no other', () => {
    expect(cited(detailOf<FlowDetail>('flow:high').backing)).toEqual(['101:trade-72§3,7']);
    expect(cited(detailOf<FlowDetail>('flow:low').backing)).toEqual([]);
  });

  it('cites for a side of a dispute the claim whose amount its words repeat', () => {
    const [dispute] = detailOf<FlowDetail>('flow:low').disputes;
    expect(dispute?.statements.map(({ backing }) => cited(backing))).toEqual([
      [],
      [],
      ['101:trade-72§3,7'],
    ]);
  });

  it('has its series, ends and the year that it is for', () => {
    const high = detailOf<FlowDetail>('flow:high', 2022);
    expect(high.isInYear).toBe(true);
    expect(detailOf<FlowDetail>('flow:high', 2023).isInYear).toBe(false);
    expect(high.siblings.map(({ id }) => id)).toEqual(['flow:low', 'flow:part']);
    expect(high.series?.id).toBe('west-north');
    expect(high.a.map(({ id }) => id)).toEqual(['vn-west', 'vn-east']);
  });
});

describe('the detail of a meeting', () => {
  const third = detailOf<MeetingDetail>('meeting:talks-3');

  it('cites for the session the claim with its ordinal', () => {
    expect(cited(third.backing)).toEqual(['101:third-session§3,7']);
  });

  it('tells a claim that names it, though it cites another document', () => {
    const named = claim('second-again', {
      places: [],
      type: 'meeting',
      records: ['meeting:talks-2'],
      sources: ['doc-b'],
    });
    const facts = madeUpCatalogue({ claims: [named] });
    const second = detailOf<MeetingDetail>('meeting:talks-2', 2023, facts);
    expect(second.claims.map((entry) => entry.claim.id)).toEqual(['second-again']);
    expect(claimJoin(facts).recordsOf('second-again')).toEqual(['meeting:talks-2']);
  });

  it('cites for an outcome the one claim with its value, and none when two would do', () => {
    expect(third.outcomes.map(({ backing }) => cited(backing))).toEqual([
      ['101:talks-50§3,7'],
      [],
      [],
    ]);
  });

  it('has what was held the same day and all sessions in order', () => {
    expect(third.sameDay.map(({ id }) => id)).toEqual(['meeting:committee-9']);
    expect(third.sessions.map(({ ordinal }) => ordinal)).toEqual([2, 3, 4]);
  });

  it('lists all that its documents say, and nothing without a document', () => {
    expect(third.claims).toHaveLength(catalogue.claims.length);
    expect(detailOf<MeetingDetail>('meeting:committee-9').claims).toEqual([]);
  });

  it('says whether it falls into the year', () => {
    expect(third.isInYear).toBe(true);
    expect(detailOf<MeetingDetail>('meeting:talks-2').isInYear).toBe(false);
  });
});
