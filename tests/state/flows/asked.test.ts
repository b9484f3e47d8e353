import { describe, expect, it } from 'vitest';
import { openedBy } from '../../../src/state/flows/asked.ts';
import { figure, ofYear, seriesOf, toldIn, tradeOf, VIEW_2024 } from '../../fixtures/trade.ts';

const CATALOGUE = tradeOf(
  [
    { ...seriesOf('west', ['vn-west']), formerly: ['west-and-old', 'westerly'] },
    seriesOf('north', ['cn-north']),
    { ...seriesOf('gate', ['gate:west']), measure: 'tonnes' },
    { ...seriesOf('table', ['vn-west']), arc: null, measure: 'trains' },
  ],
  [
    figure('w-2021', 'west', ofYear(2021)),
    figure('w-2025', 'west', ofYear(2025)),
    figure('n-told', 'north', toldIn(2024)),
    figure('n-2023', 'north', ofYear(2023)),
    figure('g-2020', 'gate', { ...ofYear(2020), unit: 't', valueUsd: null }),
    figure('t-2020', 'table', { ...ofYear(2020), unit: 'trains', valueUsd: null }),
  ],
);
const opened = (asked: string | null, year = 2024) =>
  openedBy(CATALOGUE, { ...VIEW_2024, topics: new Set(['gates']), asked, year });

describe('the series that an older link asks for', () => {
  it('opens layer and measure of what shows it now', () => {
    expect(opened('north')).toMatchObject({ measure: 'value', asked: null });
    expect([...(opened('north')?.flows ?? [])].sort()).toEqual(['provinces', 'regions']);
    expect(opened('gate')).toMatchObject({ measure: 'tonnes' });
    expect([...(opened('gate')?.topics ?? [])].sort()).toEqual(['flows', 'gates']);
  });

  it('is known by every name that it has had', () => {
    for (const name of ['west', 'west-and-old', 'westerly']) {
      expect(opened(name)).toMatchObject({ selection: 'flow:w-2025' });
    }
  });

  it('opens the figure of the year, a told one where it was told, else the newest', () => {
    expect(opened('west', 2021)).toMatchObject({ selection: 'flow:w-2021' });
    expect(opened('west', 2018)).toMatchObject({ selection: 'flow:w-2025' });
    expect(opened('north', 2024)).toMatchObject({ selection: 'flow:n-told' });
  });

  it('leaves what the link itself selects', () => {
    const view = { ...VIEW_2024, asked: 'west', selection: 'gate:west' as const };
    expect(openedBy(CATALOGUE, view)).toMatchObject({ selection: 'gate:west' });
  });

  it('keeps layers and measure for what stands in the table alone', () => {
    const table = opened('table');
    expect(table).toMatchObject({ selection: 'flow:t-2020' });
    expect([...(table?.flows ?? [])]).toEqual(['provinces']);
    expect(table).not.toHaveProperty('measure');
  });

  it('changes nothing where no series is asked for, or none has the name', () => {
    expect(opened(null)).toBeNull();
    expect(opened('nowhere')).toBeNull();
  });
});
