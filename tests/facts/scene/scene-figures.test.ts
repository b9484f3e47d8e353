import { describe, expect, it } from 'vitest';
import { MOST_DOTS, sceneChart } from '../../../src/facts/scene/scene-figures.ts';
import type { Claim, Flow, FlowSeries } from '../../../src/model/records.ts';
import { figure, seriesOf } from '../../fixtures/trade.ts';

const claim = (id: string, value: number, type = 'exchange-count') =>
  ({ id, value, type, places: [], unit: null, sources: [], disputes: [] }) as unknown as Claim;

const facts = (claims: readonly Claim[], flows: readonly Flow[], flowSeries: FlowSeries[]) => ({
  claims,
  flows,
  flowSeries,
});
const FACTS = facts(
  [
    claim('visits', 22),
    claim('many', MOST_DOTS + 1),
    claim('land', 195, 'agriculture-area'),
    { ...claim('text', 0), value: '2023-2027' } as Claim,
  ],
  [figure('west', 'west', {}), figure('east', 'west', {})],
  [seriesOf('west', ['vn-west'])],
);

describe('the chart of a scene', () => {
  it('counts what can be counted at a glance in dots, and measures all else in bars', () => {
    expect(sceneChart(FACTS, ['claim:visits'])?.form).toBe('dots');
    expect(sceneChart(FACTS, ['claim:many'])?.form).toBe('bars');
    expect(sceneChart(FACTS, ['claim:land'])?.form).toBe('bars');
    expect(sceneChart(FACTS, ['claim:visits', 'claim:land'])?.form).toBe('bars');
  });

  it('takes values and the way of counting from the records', () => {
    const chart = sceneChart(FACTS, ['flow:west', 'flow:east']);
    expect(chart?.figures.map(({ value }) => value)).toEqual(FACTS.flows.map((one) => one.value));
    expect(chart?.series?.id).toBe('west');
  });

  it('is not there as long as one of its figures is not', () => {
    expect(sceneChart(FACTS, ['claim:visits', 'claim:gone'])).toBeNull();
    expect(sceneChart(FACTS, ['claim:text'])).toBeNull();
    expect(sceneChart(FACTS)).toBeNull();
  });
});
