import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/model/records.ts';
import { changesIn, classesIn, stageIn, statusIn, unitsIn } from '../../src/model/site.ts';
import type { SiteClass, Stage, Status } from '../../src/model/vocabulary.ts';
import { words } from '../fixtures/words.ts';

const cited = { note: words('so'), sources: ['heron-times'] };
type Dates = readonly [from: string | null, to: string | null];

const status = ([from, to]: Dates, value: Status) => ({ from, to, status: value, ...cited });
const stage = ([from, to]: Dates, value: Stage) => ({ from, to, stage: value, ...cited });
const declared = ([from, to]: Dates, by: 'VN' | 'CN' | 'both', value: SiteClass) => ({
  from,
  to,
  by,
  class: value,
  ...cited,
});

describe('the status of a year', () => {
  const shown = (statuses: Site['statuses'], year: number) => statusIn({ statuses }, year)?.status;

  it('is the last known one that holds on a day of it', () => {
    const statuses = [
      status([null, '2020-02'], 'open'),
      status(['2020-02', '2020-09'], 'suspended'),
      status(['2020-09', null], 'restricted'),
    ];
    expect([2019, 2020, 2021].map((year) => shown(statuses, year))).toEqual([
      'open',
      'restricted',
      'restricted',
    ]);
  });

  it('is the known one where the year also has an unknown one, before or after it', () => {
    const statuses = [
      status(['2018', '2019-03'], 'unknown'),
      status(['2019-03', '2020-06'], 'open'),
      status(['2020-06', '2022'], 'unknown'),
    ];
    expect([2018, 2019, 2020, 2021].map((year) => shown(statuses, year))).toEqual([
      'unknown',
      'open',
      'open',
      'unknown',
    ]);
  });

  it('is none where no source speaks', () => {
    const statuses = [status(['2018', '2019'], 'open'), status(['2021', null], 'open')];
    expect([2017, 2019, 2020].map((year) => shown(statuses, year))).toEqual(
      Array(3).fill(undefined),
    );
  });
});

describe('the stage of a year', () => {
  const stages = [stage(['2018-06', '2020'], 'agreed'), stage(['2020', '2021'], 'approved')];

  it('is none before the first and after the last', () => {
    expect([2017, 2018, 2020, 2021].map((year) => stageIn({ stages }, year)?.stage)).toEqual([
      undefined,
      'agreed',
      'approved',
      undefined,
    ]);
  });
});

describe('the units of a year', () => {
  const units = [
    { from: null, to: '2025-07-01', province: 'vn-old', district: 'vn-d-old', commune: null },
    { from: '2025-07-01', to: null, province: 'vn-new', district: null, commune: null },
  ];
  const vietnam: Site['vietnam'] = {
    names: { vi: 'A', zh: null, en: 'A', fr: 'A' },
    units,
  };

  it('are those of the second half of 2025 for the whole of it', () => {
    expect([2024, 2025, 2026].map((year) => unitsIn({ vietnam }, year)?.province)).toEqual([
      'vn-old',
      'vn-new',
      'vn-new',
    ]);
  });
});

describe('the classes of a year', () => {
  const shown = (classHistory: Site['classHistory'], year: number) =>
    classesIn({ classHistory }, year).map((one) => `${one.by} ${one.class}`);

  it('are those of one side where only one has declared one', () => {
    expect(shown([declared(['2018', null], 'VN', 'main')], 2018)).toEqual(['VN main']);
    expect(shown([declared(['2018', null], 'CN', 'main')], 2018)).toEqual(['CN main']);
    expect(shown([declared(['2018', null], 'CN', 'main')], 2017)).toEqual([]);
  });

  it('are one where both declared it together', () => {
    expect(shown([declared([null, null], 'both', 'international')], 2018)).toEqual([
      'both international',
    ]);
  });

  it('are Vietnam’s, then China’s, whichever is written first', () => {
    const history = [
      declared(['2018', null], 'CN', 'international'),
      declared(['2016', null], 'VN', 'main'),
    ];
    expect(shown(history, 2018)).toEqual(['VN main', 'CN international']);
  });

  it('are what a side declares alone after both had declared together', () => {
    const history = [
      declared(['2020', null], 'VN', 'international'),
      declared([null, '2021'], 'both', 'main'),
    ];
    expect(shown(history, 2019)).toEqual(['both main']);
    expect(shown(history, 2020)).toEqual(['VN international', 'both main']);
    expect(shown(history, 2021)).toEqual(['VN international']);
    const chinas = [
      declared([null, null], 'both', 'main'),
      declared(['2020', null], 'CN', 'international'),
    ];
    expect(shown(chinas, 2020)).toEqual(['both main', 'CN international']);
  });
});

describe('the changes of a year', () => {
  const [open, shut, again] = [
    status([null, '2020-02-03'], 'open'),
    status(['2020-02-03', '2020-09'], 'suspended'),
    status(['2020-09', '2021-01-01'], 'open'),
  ];

  it('are the dates inside it, in order, with what begins and what ends', () => {
    expect(changesIn([open, shut, again], 2020)).toEqual([
      { date: '2020-02-03', begins: shut, ends: open },
      { date: '2020-09', begins: again, ends: shut },
    ]);
    expect(changesIn([open, shut, again], 2019)).toEqual([]);
  });

  it('leave out what changes with the year itself', () => {
    for (const date of ['2021', '2021-01-01']) {
      const spans = [status([null, date], 'open'), status([date, null], 'closed')];
      expect(changesIn(spans, 2021), date).toEqual([]);
    }
  });

  it('have what changed on an unknown day of January', () => {
    const spans = [status([null, '2021-01'], 'open'), status(['2021-01', null], 'closed')];
    expect(changesIn(spans, 2021).map(({ date }) => date)).toEqual(['2021-01']);
  });

  it('tell a start after a silence, and an end before one', () => {
    const alone = status(['2020-04', '2020-08'], 'open');
    expect(changesIn([alone], 2020)).toEqual([
      { date: '2020-04', begins: alone, ends: undefined },
      { date: '2020-08', begins: undefined, ends: alone },
    ]);
  });
});
