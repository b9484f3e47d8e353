import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Row, selectRows } from '../../../src/facts/rows/select-rows.ts';
import { groundStyle } from '../../../src/map/gl/style.ts';
import { borderMarks } from '../../../src/map/ground/base-lines.ts';
import { rowsWithin } from '../../../src/map/places/row-point.ts';
import { rowsInSight } from '../../../src/map/plain/things.ts';
import { windowOf } from '../../../src/map/plain/window.ts';
import { legendSections } from '../../../src/map/signs/legend.ts';
import { PALETTES } from '../../../src/map/signs/palette.ts';
import type { Talk } from '../../../src/model/talk/talk.ts';
import { yearsOf } from '../../../src/model/time/time.ts';
import { TOPICS } from '../../../src/model/vocabulary.ts';
import { fieldsOf } from '../../../src/panels/promise-key/fields.tsx';
import { pictureScene, viewOfScene } from '../../../src/talk/picture/picture-scene.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const keysOf = (id: string, rows: readonly Row[], selection: string | null = null) =>
  legendSections(rows, selection)
    .find((section) => section.id === id)
    ?.entries.map(({ words }) => words.map(({ key }) => key).join());

const gate = (more: object = {}) =>
  ({
    id: 'gate:made-up',
    topic: 'gates',
    kind: 'main',
    status: 'restricted',
    basis: 'source',
    hasPosition: true,
    fresh: { kind: 'sourced' },
    ...more,
  }) as unknown as Row;
const project = (stage: string, line?: unknown) =>
  gate({ id: `project:${stage}`, topic: 'projects', kind: 'bridge', stage, record: { line } });

it('leaves out what is not on the map, but never the border', () => {
  expect(legendSections([gate()]).map(({ id }) => id)).toEqual(['kinds', 'states', 'ground']);
  expect(keysOf('kinds', [gate()])).toEqual(['gates']);
  expect(keysOf('states', [gate()])).toEqual(['restricted']);
  expect(legendSections([gate({ hasPosition: false })]).map(({ id }) => id)).toEqual(['ground']);
});

it('has one entry for a form, with the words of all that bear it', () => {
  const rows = [
    project('approved'),
    project('under-construction'),
    project('agreed'),
    gate(),
    gate({ id: 'meeting:held', topic: 'meetings', status: 'held' }),
  ];
  expect(keysOf('kinds', rows)).toEqual(['gates', 'projects', 'meetings']);
  expect(keysOf('states', rows)).toEqual(['restricted,under-construction', 'approved,agreed']);
  const [half] = legendSections(rows)[1]?.entries ?? [];
  expect(half?.mark).toMatchObject({ symbol: { family: 'site', kind: 'main' } });
});

it('shows lines as the layers draw them', () => {
  const style = groundStyle({ look: 'light', scale: 1, year: 2025 }, []);
  const paint = (id: string) => style.find((layer) => layer.id === id)?.paint;
  expect(paint('border')).toMatchObject({
    'line-color': PALETTES.light[borderMarks.border.colour],
  });
  expect(paint('border-far')).toMatchObject({
    'line-dasharray': borderMarks['other-borders'].dash,
  });
});

it('explains the broken line of what is carried on, where it stands on the map', () => {
  const carried = gate({ fresh: { kind: 'carried', lastKnown: '2020', source: null } });
  expect(keysOf('quality', [carried])).toEqual(['carried']);
  expect(keysOf('quality', [gate()])).toBeUndefined();
});

it('explains the ring of an estimated position, and the circle around the selected one alone', () => {
  const estimated = gate({ basis: 'estimated' });
  expect(keysOf('quality', [estimated])).toEqual(['estimated']);
  expect(keysOf('quality', [estimated], 'gate:made-up')).toEqual(['estimated', 'doubt']);
  expect(keysOf('quality', [gate()], 'gate:made-up')).toBeUndefined();
});

it('explains a schematic line where one is on the map', () => {
  expect(keysOf('quality', [project('agreed', [[0, 0]])])).toEqual(['schematic']);
  expect(keysOf('quality', [project('agreed')])).toBeUndefined();
});

it('needs no more than 14 entries for any scene of the talks', () => {
  const catalogue = realCatalogue();
  const { talks } = JSON.parse(readFileSync('public/data/talks.json', 'utf8')) as {
    talks: readonly Talk[];
  };
  const lengths = talks.flatMap((talk) =>
    talk.scenes.map((scene, index) => {
      const view = viewOfScene(catalogue, talk, index + 1, ['vi', 'zh']);
      const { rows } = pictureScene(catalogue, view);
      const inSight = rowsInSight(rows, windowOf({ aim: view.camera, width: 1600, height: 900 }));
      const count = legendSections(inSight).reduce((sum, { entries }) => sum + entries.length, 0);
      return [`${talk.id} ${scene.id}`, count] as const;
    }),
  );
  expect(lengths.length).toBeGreaterThan(20);
  expect(lengths.filter(([, count]) => count > 14)).toEqual([]);
  expect(Math.max(...lengths.map(([, count]) => count))).toBeGreaterThan(8);
});

it('needs no more than 14 entries beside the switches with every topic on, in any year', () => {
  const catalogue = realCatalogue();
  for (const year of yearsOf(catalogue.edition.years)) {
    const rows = selectRows(catalogue, { year, topics: new Set(TOPICS) });
    expect(fieldsOf(rows, null).count, `${year}`).toBeLessThanOrEqual(14);
  }
  const all = selectRows(catalogue, { year: 2025, topics: new Set(TOPICS) });
  expect(fieldsOf(all, null)).toMatchObject({ isFolded: true });
  const few = selectRows(catalogue, { year: 2025, topics: new Set(['cooperation']) });
  expect(fieldsOf(few, null)).toMatchObject({ isFolded: false });
  // Where there are no switches its line says the topic as well.
  expect(fieldsOf(few, null, false)).toMatchObject({ isFolded: true });
  expect(fieldsOf([gate()], null, false)).toMatchObject({ isFolded: false });
});

it('tells what stands in a frame by where its sign is, of a line by its middle', () => {
  const at = (lon: number, lat: number) => ({ lon, lat, basis: 'source' });
  const rows = [
    gate({ id: 'gate:in', record: { position: at(104, 22) } }),
    gate({ id: 'gate:out', record: { position: at(106, 22) } }),
    gate({ id: 'gate:nowhere', record: { position: null } }),
    gate({
      id: 'project:line',
      topic: 'projects',
      record: { position: null, line: [{ position: at(102, 22) }, { position: at(106, 22) }] },
    }),
  ];
  const inside = rowsWithin(rows, { west: 103, south: 21, east: 105, north: 23 });
  expect(inside.map(({ id }) => id)).toEqual(['gate:in', 'project:line']);
});
