import { expect, it } from 'vitest';
import { NO_FLOWS } from '../../../src/facts/flows/picture.ts';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { selectScene } from '../../../src/facts/scene/select-scene.ts';
import { estimated } from '../../../src/map/places/name-text.ts';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import { compose } from '../../../src/map/plain/compose.ts';
import { CROWD } from '../../../src/map/plain/moved-apart.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { realGround } from '../../fixtures/ground.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const WINDOW = windowOfCamera(
  { zoom: 6.6, lon: 105.5, lat: 22.3 },
  { width: 1366, height: 768, padding: { top: 66, right: 0, bottom: 109, left: 368 }, scale: 1 },
  { scale: 1, least: 0 },
);

/** Gates all over what is in sight, made after one of the real ones. */
function crowded(count: number, selection: `gate:${string}`) {
  const facts = realCatalogue();
  const view = { ...INITIAL_VIEW, year: 2024, topics: new Set(['gates'] as const), selection };
  const [pattern] = selectRows(facts, view);
  if (pattern?.topic !== 'gates') throw new Error('there is no gate');
  const rows = Array.from({ length: count }, (_, i) => ({
    ...pattern,
    id: `gate:made-${i}` as const,
    order: i,
    lon: 103 + (i % 100) * 0.04,
    lat: 21.5 + Math.floor(i / 100) * 0.02,
  }));
  const scene = selectScene(facts, view, null, rows, NO_FLOWS);
  const ground = realGround();
  return compose({ ground, scene, rows, window: WINDOW, detail: 'full', measure: estimated });
}

it('leaves a crowd at its points, and names what is selected alone', () => {
  const { placed, lettering } = crowded(CROWD, 'gate:made-7');
  expect(placed).toHaveLength(CROWD);
  expect(placed.every(({ offset: [dx, dy] }) => dx === 0 && dy === 0)).toBe(true);
  const named = lettering?.records.map(({ key }) => key) ?? [];
  expect(named.filter((key) => key !== 'gate:made-7')).toEqual([]);
});

it('moves fewer apart', () => {
  const { placed } = crowded(60, 'gate:made-7');
  expect(placed.some(({ offset: [dx, dy] }) => dx !== 0 || dy !== 0)).toBe(true);
});
