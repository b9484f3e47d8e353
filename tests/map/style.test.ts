import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { restylings } from '../../src/map/gl/restyle.ts';
import { editionsOf, groundSources, groundStyle } from '../../src/map/gl/style.ts';
import type { GroundLayers } from '../../src/map/ground/ground-layers.ts';
import { GROUND_FILES } from '../../src/model/files/ground.ts';
import { LOOKS } from '../../src/model/view/view.ts';

const read = (name: string): FeatureCollection =>
  JSON.parse(readFileSync(`public/data/${name}.geojson`, 'utf8'));
const shapes = Object.fromEntries(
  GROUND_FILES.map((name) => [name, read(name).features]),
) as unknown as GroundLayers;
const editions = editionsOf(shapes['province-lines']);
const sources = groundSources(shapes, 'light');
const options = { look: 'light', scale: 1, year: 2024 } as const;
const style = groundStyle(options, editions);

it.each(LOOKS)('the %s style is valid on screens of every size', (look) => {
  for (const scale of [1, 1.5, 2]) {
    const layers = groundStyle({ look, scale, year: 2025 }, editions);
    const all = { version: 8 as const, sources: groundSources(shapes, look), layers };
    expect(validateStyleMin(all).map(({ message }) => message)).toEqual([]);
  }
});

describe('the style', () => {
  it('names each layer once and draws from sources that exist, and uses each of them', () => {
    const ids = style.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = style.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
  });

  it('has no text and no picture of a sign: these are the canvas’s', () => {
    expect(style.map(({ type }) => type)).toEqual(expect.not.arrayContaining(['symbol', 'circle']));
  });

  it('asks no other server for anything', () => {
    const addresses = JSON.stringify(sources).match(/\w+:\/\/[^"]+/g) ?? [];
    expect(addresses).toEqual(['relief://light']);
  });

  it('shows the limits of the year alone', () => {
    const seen = (year: number) =>
      groundStyle({ ...options, year }, editions).flatMap(({ id, paint }) =>
        id.startsWith('province-limits') &&
        (paint as { 'line-opacity'?: number } | undefined)?.['line-opacity'] === 1
          ? [id]
          : [],
      );
    expect(editions.length).toBeGreaterThan(1);
    const known = editions.map(({ from }) => `province-limits-${from}`);
    for (const { from, to } of editions) {
      expect(seen(from)).toEqual([`province-limits-${from}`]);
      expect(seen(to)).toEqual(seen(from));
    }
    expect(style.map(({ id }) => id)).toEqual(expect.arrayContaining(known));
  });
});

describe('another style', () => {
  it('changes nothing where nothing has changed', () => {
    expect(restylings(style, groundStyle(options, editions))).toEqual([]);
  });

  it('of another year needs no more than whether limits are seen', () => {
    const changes = restylings(style, groundStyle({ ...options, year: 2026 }, editions));
    expect(changes).toHaveLength(2);
    for (const { layer, name } of changes) {
      expect([layer.replace(/\d+/, ''), name]).toEqual(['province-limits-', 'line-opacity']);
    }
  });

  it('changes colours for the other look, and comes back', () => {
    const dark = groundStyle({ ...options, look: 'dark' }, editions);
    const there = restylings(style, dark);
    expect(there.map(({ layer }) => layer)).toEqual(expect.arrayContaining(['land', 'border']));
    const names = (all: typeof there) => all.map(({ layer, name }) => `${layer} ${name}`);
    expect(names(restylings(dark, style))).toEqual(names(there));
  });

  it('moves the zooms of layers for a larger screen', () => {
    const changes = restylings(style, groundStyle({ ...options, scale: 2 }, editions));
    const zooms = changes.filter(({ name }) => name === 'zooms');
    expect(zooms.map(({ layer }) => layer)).toContain('relief');
  });
});
