import { beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/model/records.ts';
import { statusIn } from '../../src/model/site.ts';
import { spanOfDate, touches } from '../../src/model/time/span.ts';
import type { AsOfYear, PartialDate } from '../../src/model/time/time.ts';
import { built } from '../fixtures/built.ts';

let sites: Map<string, Site>;
beforeAll(() => {
  const { dossier } = built();
  sites = new Map([...dossier.gates, ...dossier.crossings].map((site) => [site.id, site]));
}, 60_000);

function siteOf(id: string): Site {
  const site = sites.get(id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
}

const spanOn = (id: string, day: PartialDate) =>
  siteOf(id).statuses.find((span) => touches(span, spanOfDate(day)));

/** The state on each of the days; `null` where no source speaks. */
const statesOn = (id: string, days: readonly PartialDate[]) =>
  days.map((day) => spanOn(id, day)?.status ?? null);

const stateIn = (id: string, year: AsOfYear) => statusIn(siteOf(id), year)?.status ?? null;

/** The days before and after a change and the change itself, as a reader would plot them. */
interface Course {
  readonly id: string;
  readonly days: Readonly<Record<PartialDate, string | null>>;
}

const COURSES: readonly Course[] = [
  {
    id: 'gate:kim-thanh-beishan',
    days: {
      '2022-02-16': 'restricted',
      '2022-02-17': 'unknown',
      '2022-06-26': 'unknown',
      '2022-06-27': 'restricted',
      '2022-07-04': 'suspended',
      '2022-07-08': 'suspended',
      '2022-07-09': 'unknown',
      '2022-10-04': 'restricted',
      '2023-01-08': 'open',
    },
  },
  {
    id: 'gate:ta-lung-shuikou',
    days: {
      '2022-02-24': 'restricted',
      '2022-02-25': 'suspended',
      '2022-05-04': 'suspended',
      '2022-05-05': 'restricted',
      '2023-06-25': 'open',
    },
  },
  {
    id: 'gate:tra-linh-longbang',
    days: {
      '2021-06-30': null,
      '2022-01-06': 'suspended',
      '2022-01-07': 'restricted',
      '2022-02-01': 'suspended',
      '2022-03-01': 'suspended',
      '2022-05-05': 'restricted',
      '2023-12-28': 'open',
    },
  },
  {
    id: 'gate:soc-giang-pingmeng',
    days: {
      '2022-01-31': 'restricted',
      '2022-02-01': 'suspended',
      '2022-05-05': 'restricted',
      '2023-11-28': 'open',
    },
  },
  {
    id: 'crossing:na-doong-na-ray',
    days: { '2022-03-01': 'suspended', '2022-12-31': null, '2023-12-28': 'open' },
  },
  {
    id: 'crossing:a-pa-chai-longfu',
    days: {
      '2019-07-24': 'open',
      '2019-12-31': null,
      '2021-06-30': 'suspended',
      '2023-04-25': 'suspended',
      '2023-09-29': 'open',
      '2025-12-19': 'open',
      '2026-02-07': 'restricted',
    },
  },
  {
    id: 'gate:ly-van-shuolong',
    days: {
      '2020-12-31': null,
      '2022-06-30': 'suspended',
      '2024-06-30': null,
      '2025-03-01': 'open',
    },
  },
  {
    id: 'gate:po-peo-yuexu',
    days: { '2020-12-31': null, '2023-05-29': 'suspended', '2024-12-13': 'unknown' },
  },
  {
    id: 'gate:ha-lang-kejia',
    days: { '2019-06-30': 'open', '2022-03-01': 'suspended', '2024-01-01': 'unknown' },
  },
  {
    id: 'gate:na-lan',
    days: { '2017-06-30': null, '2022-03-01': 'suspended', '2022-03-02': null },
  },
  {
    id: 'crossing:pho-bang-donggan',
    days: { '2020-06-30': null, '2021-08-15': 'suspended', '2023-08-15': 'open' },
  },
  {
    id: 'gate:thanh-thuy-tianbao',
    days: {
      '2019-12-31': 'open',
      '2021-06-30': null,
      '2023-06-30': 'unknown',
      '2024-06-30': 'open',
    },
  },
];

describe('states of the gates west of Lạng Sơn', () => {
  it.each(COURSES)('$id has the state that its sources give on each day', ({ id, days }) => {
    expect(statesOn(id, Object.keys(days))).toEqual(Object.values(days));
  });

  it('says for 2022 that goods passed again where they did', () => {
    for (const id of ['kim-thanh-beishan', 'ta-lung-shuikou', 'tra-linh-longbang']) {
      expect(stateIn(`gate:${id}`, 2022), id).toBe('restricted');
    }
  });

  it.each(['crossing:po-to-cua-cai', 'crossing:gia-khau-seo-co-san'])(
    '%s has no state before the year of which its source speaks',
    (id) => {
      expect([2016, 2019, 2020, 2024, 2025, 2026].map((year) => stateIn(id, year))).toEqual([
        null,
        null,
        null,
        null,
        'suspended',
        null,
      ]);
    },
  );

  it('marks the ends that no source prints', () => {
    for (const id of ['tra-linh-longbang', 'soc-giang-pingmeng', 'ta-lung-shuikou']) {
      expect(spanOn(`gate:${id}`, '2022-03-01')?.inferred, id).toEqual(['to']);
    }
    expect(spanOn('crossing:a-pa-chai-longfu', '2021')?.inferred).toEqual(['from']);
  });

  it('keeps both days named for the restart of May 2022', () => {
    const texts = siteOf('gate:ta-lung-shuikou').disputes.flatMap(({ statements }) =>
      statements.map(({ text }) => text.en),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('5 May 2022'),
        expect.stringContaining('7 May 2022'),
      ]),
    );
  });

  it('cites for the state of now what was reported last', () => {
    const newest = {
      'gate:kim-thanh-beishan': 'congthuong-2026-02-durian-kim-thanh',
      'gate:lao-cai-hekou-road': 'bastille-post-2026-01-01-hekou',
      'gate:ma-lu-thang-jinshuihe': 'cns-2025-12-03-jinshuihe-port',
      'gate:tra-linh-longbang': 'nhandan-2025-05-09-lang-son-cao-bang',
    };
    for (const [id, source] of Object.entries(newest)) {
      expect(siteOf(id).statuses.at(-1)?.sources, id).toContain(source);
    }
  });
});

describe('sites that were not there before', () => {
  it.each([
    ['crossing:ban-gioc-detian', '2023-09-15'],
    ['crossing:ta-lung-2-shuikou', '2025-09-12'],
    ['crossing:y-ty-maandi', '2023-10-14'],
    ['crossing:lung-po-lung-po-chai', '2023-10-14'],
    ['crossing:ban-quan-shanyao', '2023-10-14'],
    ['crossing:na-loc-ma-hoang-pao', '2023-10-14'],
  ])('%s begins with its first state on %s', (id, from) => {
    expect(siteOf(id).existence?.from).toBe(from);
    expect(siteOf(id).statuses[0]?.from).toBe(from);
  });
});
