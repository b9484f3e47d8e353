import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, Site } from '../../src/model/records.ts';
import { statusIn } from '../../src/model/site.ts';
import { spanOfDate, touches } from '../../src/model/time/span.ts';
import { firstDayOf } from '../../src/model/time/time.ts';
import { built } from '../fixtures/built.ts';

/** What a reader would plot of the gates of Lạng Sơn and Quảng Ninh, as this edition knows it. */

const EAST: readonly string[] = ['vn-lang-son', 'vn-quang-ninh'];

let dossier: Dossier;
beforeAll(() => {
  ({ dossier } = built());
}, 60_000);

const sites = (): Site[] => [...dossier.gates, ...dossier.crossings];
const east = (): Site[] =>
  sites().filter(({ vietnam }) => vietnam.units.some(({ province }) => EAST.includes(province)));

function site(id: string): Site {
  const found = sites().find((one) => one.id === id);
  if (!found) throw new Error(`no site ${id}`);
  return found;
}

/** The statuses on the days, in their order; `null` where no source speaks. */
const on = (id: string, ...days: string[]) =>
  days.map((day) => {
    const spans = site(id).statuses.filter((span) => touches(span, spanOfDate(day)));
    expect(spans.length, `${id} on ${day}`).toBeLessThan(2);
    return spans[0]?.status ?? null;
  });

const inYears = (id: string, ...years: number[]) =>
  years.map((year) => statusIn(site(id), year)?.status ?? null);

describe('the stop of spring 2022', () => {
  it('closes Móng Cái for goods until bridge II clears again', () => {
    expect(
      on('gate:mong-cai-dongxing', '2022-02-10', '2022-03-17', '2022-04-25', '2022-04-26'),
    ).toEqual(['restricted', 'suspended', 'suspended', 'restricted']);
  });

  it('closes Bắc Luân II for two months', () => {
    expect(on('gate:bac-luan-2', '2022-02-10', '2022-03-17', '2022-04-25', '2022-04-26')).toEqual([
      'restricted',
      'suspended',
      'suspended',
      'restricted',
    ]);
  });

  it('closes the pontoon of Km3+4 for three months', () => {
    expect(
      on('crossing:km3-4-hai-yen', '2022-02-10', '2022-03-17', '2022-05-29', '2022-05-30'),
    ).toEqual(['open', 'suspended', 'suspended', 'open']);
  });

  it('closes Bắc Phong Sinh for seven months, and once more in October', () => {
    const id = 'crossing:bac-phong-sinh-lihuo';
    expect(on(id, '2022-02-24', '2022-09-25', '2022-09-27', '2022-10-07', '2022-12')).toEqual([
      'suspended',
      'suspended',
      'open',
      'suspended',
      null,
    ]);
  });

  it('closes Hoành Mô until 26 April', () => {
    expect(on('gate:hoanh-mo-dongzhong', '2021-12-21', '2022-03-17', '2022-04-26')).toEqual([
      'restricted',
      'suspended',
      'restricted',
    ]);
  });

  it('leaves the day on which it began as inferred where no source prints it', () => {
    for (const id of ['gate:mong-cai-dongxing', 'gate:bac-luan-2', 'crossing:km3-4-hai-yen']) {
      const stop = site(id).statuses.find(({ from }) => from === '2022-02-24');
      expect(stop?.inferred, id).toEqual(['from']);
    }
  });
});

describe('the reopening of 2023', () => {
  it('lets all travellers through Hữu Nghị from 20 February, one day before Móng Cái', () => {
    const id = 'gate:huu-nghi-youyiguan';
    expect(on(id, '2022-03-01', '2023-01-08', '2023-02-19', '2023-02-20', '2023-02-21')).toEqual([
      'restricted',
      'restricted',
      'restricted',
      'open',
      'open',
    ]);
    expect(on('gate:mong-cai-dongxing', '2023-02-20', '2023-02-21')).toEqual([
      'restricted',
      'open',
    ]);
  });

  it('keeps what the sources say against each other', () => {
    const about = (id: string) => site(id).disputes.map((dispute) => dispute.about.en);
    expect(about('gate:huu-nghi-youyiguan')).toContain('full reopening');
    expect(about('gate:mong-cai-dongxing')).toContain('who could cross from 8 January 2023');
  });

  it('nowhere says that only Chinese citizens could go home', () => {
    const text = JSON.stringify(dossier);
    for (const oneSided of [
      /only Chinese citizens/i,
      /first for Chinese citizens/i,
      /chỉ công dân Trung Quốc/i,
      /trước hết mở cho công dân Trung Quốc/i,
      /仅中国公民/,
      /先对回国的中国公民/,
      /seuls les citoyens chinois/i,
      /d’abord aux citoyens chinois/i,
    ]) {
      expect(text).not.toMatch(oneSided);
    }
  });
});

describe('the auxiliary gates of Lạng Sơn', () => {
  it('know when Tân Thanh opened again in 2020', () => {
    expect(
      on('crossing:tan-thanh-puzhai', '2020-01-30', '2020-02-19', '2020-02-20', '2020-03'),
    ).toEqual(['open', 'suspended', 'restricted', 'restricted']);
    expect(inYears('crossing:tan-thanh-puzhai', 2020)).toEqual(['restricted']);
  });

  it('know the stops of Tân Thanh in August 2021 and over the turn of the year', () => {
    expect(
      on(
        'crossing:tan-thanh-puzhai',
        '2021-08-17',
        '2021-08-18',
        '2021-12-17',
        '2021-12-31',
        '2022-01-24',
        '2022-01-25',
      ),
    ).toEqual(['suspended', 'restricted', 'restricted', 'suspended', 'suspended', 'restricted']);
    expect(inYears('crossing:tan-thanh-puzhai', 2021, 2022)).toEqual(['suspended', 'restricted']);
  });

  it('have Cốc Nam at work again from May 2020', () => {
    expect(on('crossing:coc-nam-nongyao', '2020-03', '2020-05-10')).toEqual([
      'suspended',
      'restricted',
    ]);
  });

  it('keep Pò Nhùng shut until the last list of working gates, and unknown after it', () => {
    expect(inYears('gate:po-nhung-youai', 2021, 2022, 2023, 2024)).toEqual(
      Array(4).fill('suspended'),
    );
    expect(on('gate:po-nhung-youai', '2024-02-17', '2024-02-18', '2026-02-01')).toEqual([
      'suspended',
      'unknown',
      'unknown',
    ]);
  });

  it('let Na Hình clear goods from 28 July 2023 to May 2024', () => {
    expect(on('gate:na-hinh-jiaoai', '2023-07-27', '2023-07-28', '2024-04', '2026-02')).toEqual([
      'suspended',
      'open',
      'open',
      'restricted',
    ]);
  });
});

describe('sites that came later', () => {
  it('have Ka Long on the river: stopped, at work for nine months, stopped again', () => {
    const id = 'crossing:ka-long-bien-mau';
    expect(site(id).modes).toEqual(['river']);
    expect(on(id, '2019', '2022-06-16', '2022-06-17', '2023-03-07', '2023-03-08')).toEqual([
      null,
      'suspended',
      'open',
      'open',
      'suspended',
    ]);
    expect(site(id).disputes.map(({ about }) => about.en)).toContain('class');
  });

  it('have Bắc Luân II from its completion, at work from March 2019', () => {
    const bridge = site('gate:bac-luan-2');
    expect(bridge.existence?.from).toBe('2017-09-13');
    expect(inYears(bridge.id, 2016, 2017, 2018, 2019)).toEqual([null, null, null, 'restricted']);
  });

  it('have no state before they were there', () => {
    for (const { id, existence, statuses } of sites()) {
      const from = statuses[0]?.from;
      if (!existence || from === undefined) continue;
      expect(from, id).not.toBeNull();
      expect(firstDayOf(from ?? '0001') >= firstDayOf(existence.from), id).toBe(true);
    }
  });

  it('say nothing of the pontoon of Km3+4 before the first source that has it at work', () => {
    expect(inYears('crossing:km3-4-hai-yen', 2016, 2019, 2020)).toEqual([null, null, 'open']);
  });
});

describe('the state of 2026', () => {
  it('rests on a source of that year where one speaks', () => {
    const dateOf = new Map(dossier.sources.map(({ id, date }) => [id, date ?? '']));
    const newest = (id: string) =>
      [...(site(id).statuses.at(-1)?.sources ?? [])]
        .map((source) => dateOf.get(source))
        .sort()
        .at(-1);
    for (const id of [
      'gate:mong-cai-dongxing',
      'gate:bac-luan-2',
      'gate:huu-nghi-youyiguan',
      'crossing:tan-thanh-puzhai',
      'gate:chi-ma-aidian',
    ]) {
      expect(newest(id)?.slice(0, 4), id).toBe('2026');
    }
    expect(east().length).toBeGreaterThan(18);
  });
});
