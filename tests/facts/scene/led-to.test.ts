import { describe, expect, it } from 'vitest';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { joinPointed, ledTo, reachOf } from '../../../src/facts/scene/led-to.ts';
import { agreementId, commitmentId } from '../../../src/model/talk/stand.ts';
import { yearsOf } from '../../../src/model/time/time.ts';
import { TOPICS, type Topic } from '../../../src/model/vocabulary.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = realCatalogue();
const rowsOf = (year: number, topics: readonly Topic[]) =>
  selectRows(catalogue, { year, topics: new Set(topics) });
const led = (id: Parameters<typeof ledTo>[1], year: number, topics: readonly Topic[]) => {
  const { ringed, pointed } = ledTo(catalogue, id, rowsOf(year, topics));
  return { ringed: [...ringed], pointed: pointed.map(({ names }) => names.vi) };
};
const FRIENDS = 'agreement:ha-long-fangchenggang-2025';

describe('a promise', () => {
  it('rings the gates that it is about, and points at them while they have no sign', () => {
    const own = catalogue.commitments.find(({ id }) => id === 'imports-2016')?.records;
    expect(own).toHaveLength(3);
    expect(led('commitment:imports-2016', 2026, ['gates']).ringed.sort()).toEqual(own?.toSorted());
    const { ringed, pointed } = led('commitment:imports-2016', 2026, ['projects']);
    expect(ringed).toEqual([]);
    expect(pointed).toHaveLength(3);
  });

  it('leads from a link to something on the map, or is of the two countries', () => {
    for (const one of catalogue.commitments) {
      const { ringed, pointed } = led(commitmentId(one.id), 2026, TOPICS);
      const isOfCountries = [...one.by, ...one.to].every(
        (id) => catalogue.places.get(id)?.kind === 'country',
      );
      expect(ringed.length + pointed.length > 0 || isOfCountries, one.id).toBe(true);
    }
  });
});

describe('a signed text', () => {
  it('is pointed at outside its year, at both places that it binds', () => {
    expect(led(FRIENDS, 2026, ['cooperation']).pointed.sort()).toEqual([
      'Hạ Long',
      'Phòng Thành Cảng',
    ]);
  });

  it('has its own sign in its year, and the place that it binds with that one beside it', () => {
    expect(led(FRIENDS, 2025, ['cooperation'])).toEqual({
      ringed: [],
      pointed: ['Phòng Thành Cảng'],
    });
  });

  it('stands on the map in a year of the time line, or says why it does not', () => {
    const { first, last } = catalogue.edition.years;
    for (const { id } of catalogue.agreements) {
      const stand = catalogue.stands.find((one) => one.id === agreementId(id));
      const isSeen = yearsOf(catalogue.edition.years).some((year) =>
        rowsOf(year, ['cooperation']).some((row) => row.id === agreementId(id)),
      );
      const isOutside = (stand?.to ?? first) < first || (stand?.from ?? last) > last;
      expect(isSeen || isOutside || stand?.reason != null, id).toBe(true);
      if (stand?.reason == null && !isOutside) expect(stand?.spots.length, id).toBeGreaterThan(0);
    }
  });
});

describe('a province', () => {
  it('is pointed at where nothing stands at its seat', () => {
    expect(led('place:vn-lai-chau', 2026, ['gates'])).toEqual({
      ringed: [],
      pointed: ['Lai Châu'],
    });
    expect(led('place:vn-lai-chau', 2025, ['cooperation']).ringed).toEqual(['place:vn-lai-chau']);
  });

  it('has its gates in sight, a town but its point', () => {
    const count = (id: Parameters<typeof reachOf>[1]) => reachOf(catalogue, id, 2026).length;
    expect(count('place:vn-lai-chau')).toBeGreaterThan(3);
    expect(count('place:vn-ha-long')).toBe(1);
    expect(count('place:vn')).toBe(0);
  });
});

it('leads nowhere without a selection, or from a record with a sign of its own', () => {
  expect(led(null, 2026, TOPICS)).toEqual({ ringed: [], pointed: [] });
  expect(led('gate:ma-lu-thang-jinshuihe', 2026, TOPICS)).toEqual({ ringed: [], pointed: [] });
});

it('points once at what is pointed at for two reasons', () => {
  const names = { vi: 'A', zh: '甲', en: 'A', fr: 'A' };
  const one = [{ lon: 1, lat: 2, names }];
  expect(joinPointed(one, [{ lon: 1, lat: 2, names }])).toBe(one);
  expect(joinPointed(one, [{ lon: 1, lat: 3, names }])).toHaveLength(2);
});
