import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapTo, overlaps } from '../../../../src/map/places/name-ground.ts';
import { groundOf } from '../../../../src/map/plain/shapes.ts';
import { GROUND_FILES } from '../../../../src/model/files/ground.ts';
import { realCatalogue } from '../../../fixtures/real.ts';
import { pictureOf } from '../land.tsx';

/* On the real facts, because only these are as close together as they are. */

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../public/data/${name}.geojson`, import.meta.url), 'utf8'),
  );
const ground = groundOf(
  Object.fromEntries(GROUND_FILES.map((name) => [name, read(name).features])),
);
const facts = realCatalogue();

describe.each([
  ['paper', { width: 680, height: 390 }],
  ['a small wall', { width: 1366, height: 768, scale: 1.5, least: 13 }],
] as const)('names on %s', (_, size) => {
  it.each([
    ['the whole border', 'year=2025&on=gates,crossings,projects&lang=vi,zh'],
    ['the old provinces', 'year=2024&on=gates&lang=zh,vi'],
    ['one gate', 'year=2025&on=gates,projects&map=103.75/22.4/104.1/22.7&lang=fr,en'],
  ])('of %s stand clear of each other and inside the picture', (__, link) => {
    const { composed, window } = pictureOf(facts, link, { ...size, ground });
    const { lettering } = composed;
    const all = lettering
      ? [...lettering.records, ...lettering.provinces, ...lettering.towns, ...lettering.far]
      : [];
    expect(lettering?.records.length).toBeGreaterThan(2);
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) {
        expect(overlaps(one.box, other.box), `${one.key} on ${other.key}`).toBe(false);
      }
      expect(one.box.left, one.key).toBeGreaterThanOrEqual(0);
      expect(one.box.right, one.key).toBeLessThanOrEqual(window.width);
    }
  });

  it('stand on no symbol that has a name itself', () => {
    const link = 'year=2025&on=gates,crossings,projects&lang=vi,zh';
    const { composed } = pictureOf(facts, link, { ...size, ground });
    const names = composed.lettering?.records ?? [];
    const named = composed.placed.filter(({ id }) => names.some(({ key }) => key === id));
    for (const { key, box } of names) {
      for (const { id, x, y, offset, half } of named) {
        if (id === key) continue;
        expect(gapTo(box, x + offset[0], y + offset[1]), `${key} on ${id}`).toBeGreaterThan(
          half - 2,
        );
      }
    }
  });

  it('are none smaller than is demanded', () => {
    const { composed, window } = pictureOf(facts, 'year=2025&on=gates&lang=vi,zh', {
      ...size,
      ground,
    });
    const { lettering } = composed;
    const lines = [
      ...(lettering?.records ?? []),
      ...(lettering?.towns ?? []),
      ...(lettering?.provinces ?? []),
    ];
    const sizes = lines.flatMap((name) => name.lines.map((line) => line.size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(window.least * window.scale);
  });
});
