import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/facts/detail/place-card.ts';
import { selectDetail } from '../../src/facts/detail/select-detail.ts';
import { selectRows } from '../../src/facts/rows/select-rows.ts';
import { cooperationSay } from '../../src/i18n/messages/panels/cooperation.ts';
import { bondsOf, heapsOf, shownBonds, standsFor } from '../../src/map/plain/heaps.ts';
import { thingsOf } from '../../src/map/plain/things.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { statementId } from '../../src/model/talk/stand.ts';
import { yearOf, yearsOf } from '../../src/model/time/time.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../src/model/view/view.ts';
import { TOPICS } from '../../src/model/vocabulary.ts';
import { readLink, writeLink } from '../../src/state/link/link.ts';
import { realCatalogue } from '../fixtures/real.ts';

const catalogue = realCatalogue();
const topics = new Set(['cooperation'] as const);
const rowsIn = (year: number) => selectRows(catalogue, { year, topics });
const all = yearsOf(catalogue.edition.years).map((year) => ({ year, rows: rowsIn(year) }));

describe('what the documents state', () => {
  it('stands on the map in a year of the time line, or says why it has no place', () => {
    expect(catalogue.claims.length).toBeGreaterThan(150);
    for (const { id } of catalogue.claims) {
      const stand = catalogue.stands.find((one) => one.id === statementId(id));
      const seen = all.filter(({ rows }) =>
        thingsOf(rows).some((thing) => standsFor(thing, statementId(id))),
      );
      if (stand?.reason) {
        expect(stand.spots, id).toEqual([]);
        for (const language of LANGUAGES) {
          expect(cooperationSay(language, `reason.${stand.reason}`)).not.toBe('');
        }
      } else expect(seen.length, id).toBeGreaterThan(0);
    }
  });

  it.each(catalogue.documents.map((card) => [card.id, card] as const))(
    'of document %s fills the map of its own year',
    (_, { source, event }) => {
      const year = yearOf(event.from);
      const rows = selectRows(catalogue, {
        year,
        topics: new Set(TOPICS),
        lens: source,
        filters: NO_FILTERS,
      });
      expect(thingsOf(rows).length).toBeGreaterThan(0);
    },
  );

  it('stands at its most specific place, bound with the other side where there is one each', () => {
    const of = (claim: string) => catalogue.stands.find(({ id }) => id === statementId(claim));
    expect(of('health-exercise-puer-2025-10')).toMatchObject({
      spots: [{ place: 'cn-puer' }],
      binds: ['vn-lai-chau', 'cn-puer'],
    });
    expect(of('agreement-1369-ambulance')?.spots).toMatchObject([{ place: 'marker-1369' }]);
    expect(of('agreement-ha-long-fangchenggang')).toMatchObject({
      binds: ['vn-ha-long', 'cn-fangchenggang'],
    });
    expect(of('frame-joint-statement')).toMatchObject({ spots: [], reason: 'two-countries' });
  });
});

describe('the signs of cooperation', () => {
  const rows = rowsIn(2025);
  const at = (place: string) =>
    rows.filter(({ topic, ...row }) => {
      return (
        topic === 'cooperation' &&
        'spots' in row.record &&
        row.record.spots.some((spot) => spot.place === place)
      );
    });

  it('are gathered by place from afar, and by field from near, each statement once', () => {
    const heaps = heapsOf(rows).filter(({ id }) => /^place:vn-lai-chau(\.|$)/.test(id));
    const [far, ...near] = heaps;
    expect(far?.heap.count).toBe(at('vn-lai-chau').length);
    expect(far?.heap.to).toBe(near[0]?.heap.from);
    expect(near.reduce((sum, { heap }) => sum + heap.count, 0)).toBe(far?.heap.count);
    expect(far?.heap.opens).toBe('place:vn-lai-chau');
  });

  it('open the statement itself where there is but one', () => {
    const one = heapsOf(rows).find(({ heap }) => heap.count === 1);
    expect(one && [...one.heap.members]).toEqual([one?.heap.opens]);
  });

  it('have lines between two places while trade is off, else those of the selection alone', () => {
    const bonds = bondsOf(rows);
    expect(bonds.length).toBeGreaterThan(3);
    expect(shownBonds(bonds, topics, null)).toEqual(bonds);
    const withTrade = new Set(['flows', 'cooperation']);
    expect(shownBonds(bonds, withTrade, null)).toEqual([]);
    expect(shownBonds(bonds, withTrade, 'statement:health-exercise-puer-2025-10')).toHaveLength(1);
  });

  it('are narrowed by province and field like all else', () => {
    const narrowed = (filters: Partial<typeof NO_FILTERS>) =>
      selectRows(catalogue, { year: 2025, topics, filters: { ...NO_FILTERS, ...filters } });
    const health = narrowed({ kinds: new Set(['health']) });
    expect(health.length).toBeGreaterThan(0);
    expect(health.every((row) => row.topic === 'cooperation' && row.kind === 'health')).toBe(true);
    const guangxi = narrowed({ provinces: new Set(['cn-guangxi']) });
    expect(guangxi.length).toBeGreaterThan(0);
    expect(guangxi.length).toBeLessThan(rows.length);
  });
});

describe('what is selected', () => {
  it.each([
    'statement:health-exercise-puer-2025-10',
    'agreement:ha-long-fangchenggang-2025',
    'commitment:imports-2016',
    'place:vn-lai-chau',
  ] as const)('may be %s, in a link as well', (selection) => {
    expect(readLink(writeLink({ ...INITIAL_VIEW, selection })).selection).toBe(selection);
    expect(selectDetail(catalogue, { selection, year: 2025 })).toMatchObject({
      kind: 'cooperation',
      id: selection,
    });
  });

  it('is missing where the data have no such thing', () => {
    const selection = 'statement:of-nobody' as const;
    expect(selectDetail(catalogue, { selection, year: 2025 }).kind).toBe('missing');
  });
});

describe('the card of a province', () => {
  it('has gates, works, figures, texts, promises and sessions of its own', () => {
    const card = placeCard(catalogue, 'vn-lai-chau', 2025);
    const lengths = [card.stands, card.sites, card.projects, card.flows, card.given, card.hosted];
    expect(lengths.map(({ length }) => length).every((length) => length > 0)).toBe(true);
    expect(card.sites.map(({ record }) => record.id)).toContain('gate:ma-lu-thang-jinshuihe');
    expect(card.hosted.map(({ id }) => id)).toContain('meeting:jwg-yunnan-11');
    expect(card.sisters.map(({ id }) => id)).toEqual(['cn-honghe']);
  });

  it('tells every figure of the year on screen, a whole year before its parts', () => {
    const { flows, otherFlows } = placeCard(catalogue, 'vn-lao-cai', 2024);
    const ids = flows.map(({ id }) => id);
    expect(ids).toContain('flow:y2024-lao-cai-all-total');
    expect(ids.indexOf('flow:y2024-lao-cai-all-total')).toBeLessThan(
      ids.indexOf('flow:y2024-lao-cai-first-half'),
    );
    expect(otherFlows.length).toBeGreaterThan(0);
    expect(otherFlows.some(({ id }) => ids.includes(id))).toBe(false);
  });

  it('has what binds it with another place, though its sign stands there', () => {
    const standsOf = (place: string) =>
      placeCard(catalogue, place, 2025).stands.map(({ id }) => id);
    expect(standsOf('vn-lai-chau')).toContain('statement:health-exercise-puer-2025-10');
    expect(standsOf('cn-fangchenggang')).toContain('agreement:ha-long-fangchenggang-2025');
  });

  it('has as asked of it only what was asked of it alone, and as its friends only partners of a text on friendship', () => {
    const { given, asked } = placeCard(catalogue, 'cn-yunnan', 2025);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ kind }) => kind === 'agreed' || kind === 'signed')).toEqual([]);
    expect(given.some(({ kind }) => kind === 'agreed' || kind === 'signed')).toBe(true);
    const text = catalogue.agreements.find(({ id }) => id === 'ambulance-1369-2025');
    expect(text?.parties).toEqual({ vn: ['vn-quang-ninh'], cn: ['cn-guangxi'] });
    const { sisters } = placeCard(catalogue, 'vn-quang-ninh', 2025);
    expect(sisters.map(({ id }) => id)).not.toContain('cn-guangxi');
  });

  it('has as hosted only what was held', () => {
    const meetings = catalogue.meetings.map((one) =>
      one.id === 'meeting:jwg-yunnan-11' ? { ...one, status: 'planned' as const } : one,
    );
    const { hosted } = placeCard({ ...catalogue, meetings }, 'vn-lai-chau', 2025);
    expect(hosted.map(({ id }) => id)).not.toContain('meeting:jwg-yunnan-11');
  });

  it('has what belonged to a province that went into it', () => {
    const { hosted } = placeCard(catalogue, 'vn-tuyen-quang', 2026);
    expect(hosted.map(({ id }) => id)).toContain('meeting:jwg-yunnan-09');
  });
});
