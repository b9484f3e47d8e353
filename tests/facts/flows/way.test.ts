import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/facts/catalogue.ts';
import { chooseFlows } from '../../../src/facts/flows/choice.ts';
import { type Way, wayOf } from '../../../src/facts/flows/way.ts';
import { kilometres } from '../../../src/lib/mercator.ts';
import { CARRIERS, figure, GATES, seriesOf, tradeOf } from '../../fixtures/trade.ts';

const QUESTION = { layer: 'provinces', measure: 'value', money: 'reported' } as const;

/** The way of the one thing that is drawn in the year. */
function onlyWay(catalogue: Catalogue, year = 2024): Way | null {
  const { drawn } = chooseFlows(catalogue, { ...QUESTION, year });
  expect(drawn).toHaveLength(1);
  return drawn[0] ? wayOf(drawn[0], catalogue, year) : null;
}

const WEST = [seriesOf('west', ['vn-west'])];

describe('the way of an arc', () => {
  it('leads from the seat of its province through the gate that its figure names', () => {
    const way = onlyWay(tradeOf(WEST, [figure('f', 'west', { gates: ['gate:middle'] })]));
    expect(way).toMatchObject({
      seats: [[103.2, 21.5]],
      gate: 'gate:middle',
      via: [105.1, 22],
      isSchematic: false,
    });
  });

  it('leads through the gate of the table where the figure names none, and says so', () => {
    const way = onlyWay(tradeOf(WEST, [figure('f', 'west')]));
    expect(way).toMatchObject({
      gate: 'gate:west',
      via: [103.3, 22],
      isSchematic: true,
      end: [103.4, 22.9],
      isOpen: true,
    });
  });

  it('leads through the first gate with a point of several that are named', () => {
    const gates = GATES.map((one) => (one.id === 'gate:old' ? { ...one, position: null } : one));
    const flow = figure('f', 'west', { gates: ['gate:old', 'gate:west', 'gate:middle'] });
    const way = onlyWay(tradeOf(WEST, [flow], { gates }));
    expect(way).toMatchObject({ gate: 'gate:west', isSchematic: false });
  });

  it('ends at the region only where the figure names it and it is near', () => {
    const near = onlyWay(tradeOf(WEST, [figure('f', 'west', { b: ['cn-near'] })]));
    expect(near).toMatchObject({ end: [106, 23], isOpen: false });
    const far = onlyWay(tradeOf(WEST, [figure('f', 'west', { b: ['cn-north'] })]));
    expect(far?.isOpen).toBe(true);
    // On its way to the seat, at the edge of what is seen with the whole border.
    expect(far?.end[1]).toBeGreaterThan(23.9);
    expect(far?.end[1]).toBeLessThanOrEqual(24);
    const both = onlyWay(tradeOf(WEST, [figure('f', 'west', { b: ['cn-near', 'cn-north'] })]));
    expect(both).toMatchObject({ end: [103.4, 22.9], isOpen: true });
  });

  it('goes on beyond a gate of which the table says nothing, into the region', () => {
    const flow = figure('f', 'west', { gates: ['gate:middle'] });
    const way = onlyWay(tradeOf(WEST, [flow], { carriers: [] }));
    if (!way) throw new Error('no way');
    expect(way.isOpen).toBe(true);
    expect(way.end[1]).toBeGreaterThan(22.3);
    expect(kilometres(way.via, way.end)).toBeCloseTo(70, -1);
  });

  it('starts at the seats of all provinces that are counted together', () => {
    const flow = figure('f', 'both', { a: ['vn-west', 'vn-middle'] });
    const way = onlyWay(tradeOf([seriesOf('both', ['vn-west', 'vn-middle'])], [flow]));
    expect(way).toMatchObject({ gate: 'gate:middle', isSchematic: true, end: [105.4, 22.9] });
    expect(way?.seats.toSorted()).toEqual([
      [103.2, 21.5],
      [105, 21.5],
    ]);
  });

  it('of a gate starts at the seat of its province as of the year', () => {
    const series = [seriesOf('gate', ['gate:old'])];
    const catalogue = tradeOf(series, [figure('f', 'gate', { gates: ['gate:old'] })]);
    expect(onlyWay(catalogue, 2024)?.seats).toEqual([[102.2, 21.6]]);
    expect(onlyWay(catalogue, 2025)?.seats).toEqual([[103.2, 21.5]]);
  });
});

describe('no way', () => {
  it.each<[string, Partial<Catalogue>]>([
    ['is known without a gate', { carriers: [] }],
    [
      'leads through a gate without a point',
      { gates: GATES.map((g) => ({ ...g, position: null })) },
    ],
    ['leads through the table of others', { carriers: CARRIERS.slice(2) }],
    ['starts where no seat is known', { places: new Map() }],
  ])('%s', (_, more) => {
    expect(onlyWay(tradeOf(WEST, [figure('f', 'west')], more))).toBeNull();
  });
});
