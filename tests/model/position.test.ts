import { describe, expect, it } from 'vitest';
import { positionsOf, worstOf } from '../../src/model/position.ts';
import type { Position } from '../../src/model/records.ts';
import { words } from '../fixtures/words.ts';

const at = (lon: number, precisionMetres: number): Position => ({
  lon,
  lat: 22,
  basis: 'estimated',
  precisionMetres,
  sources: ['map-office'],
});
const [near, far] = [at(103, 50), at(104, 900)];
const line = [near, far].map((position) => ({ label: words('town'), position }));

describe('the points of a project', () => {
  it('are its line’s, else its own', () => {
    expect(positionsOf({ geometryBasis: 'schematic', line, position: null })).toEqual([near, far]);
    expect(positionsOf({ geometryBasis: 'gate-point', line: null, position: near })).toEqual([
      near,
    ]);
  });

  it('are none where nothing is drawn', () => {
    expect(positionsOf({ geometryBasis: 'none', line: null, position: near })).toEqual([]);
    expect(positionsOf({ geometryBasis: 'gate-point', line: null, position: null })).toEqual([]);
  });
});

describe('the worst of several points', () => {
  it('is the one known least exactly, whichever comes first', () => {
    expect(worstOf([near, far])).toBe(far);
    expect(worstOf([far, near])).toBe(far);
    expect(worstOf([])).toBeNull();
  });
});
