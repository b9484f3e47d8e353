import { expect, it } from 'vitest';
import { borderMarks, projectLineMark } from '../../src/map/base-lines.ts';
import { groundStyle } from '../../src/map/gl/style.ts';
import { legendSections } from '../../src/map/legend.ts';
import { PALETTES } from '../../src/map/palette.ts';
import {
  POSITION_BASES,
  PROJECT_TYPES,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../../src/model/vocabulary.ts';
import type { Row } from '../../src/state/select-rows.ts';

const keysOf = (id: string, rows: readonly Row[] | null = null) =>
  legendSections(rows)
    .find((section) => section.id === id)
    ?.entries.map(({ word }) => word.key);

it('explains every kind, status, type, stage and quality of a position', () => {
  expect(keysOf('kinds')).toEqual([...SITE_KINDS]);
  expect(keysOf('statuses')).toEqual([...STATUSES]);
  expect(keysOf('projects')).toEqual([...PROJECT_TYPES, 'schematic']);
  expect(keysOf('stages')).toEqual([...STAGES, 'unknown']);
  expect(keysOf('positions')).toEqual([...POSITION_BASES, 'doubt']);
  expect(keysOf('meetings')).toEqual(['held', 'planned']);
});

it('leaves out what is not on the map, but never the ground', () => {
  const row = {
    id: 'gate:made-up',
    topic: 'gates',
    kind: 'main',
    status: 'restricted',
    basis: 'source',
    hasPosition: true,
    fresh: { kind: 'sourced' },
  } as unknown as Row;
  expect(legendSections([row]).map(({ id }) => id)).toEqual([
    'kinds',
    'statuses',
    'positions',
    'ground',
  ]);
  expect(keysOf('statuses', [row])).toEqual(['restricted']);
  const unplaced = { ...row, hasPosition: false } as Row;
  expect(legendSections([unplaced]).map(({ id }) => id)).toEqual(['ground']);
});

it('explains a pale symbol beside a full one, where one stands on the map', () => {
  expect(keysOf('freshness')).toEqual(['sourced', 'carried']);
  const row = {
    id: 'gate:made-up',
    topic: 'gates',
    kind: 'main',
    status: 'open',
    basis: null,
    hasPosition: true,
    fresh: { kind: 'carried', lastKnown: '2020', source: null },
  } as unknown as Row;
  expect(keysOf('freshness', [row])).toEqual(['sourced', 'carried']);
  const told = { ...row, fresh: { kind: 'sourced' } } as Row;
  expect(keysOf('freshness', [told])).toBeUndefined();
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

it('shows beside a stage the line that says it, where one is on the map', () => {
  const works = (line: unknown) =>
    ({
      id: 'project:made-up',
      topic: 'projects',
      kind: 'railway',
      stage: 'agreed',
      basis: 'estimated',
      fresh: { kind: 'sourced' },
      hasPosition: true,
      record: { line },
    }) as unknown as Row;
  const stagesOf = (row: Row) =>
    legendSections([row]).find(({ id }) => id === 'stages')?.entries ?? [];
  expect(stagesOf(works([[0, 0]]))).toMatchObject([
    { word: { key: 'agreed' }, line: { line: projectLineMark('agreed') } },
  ]);
  expect(stagesOf(works(undefined))[0]).not.toHaveProperty('line');
  const dashes = STAGES.map((stage) => projectLineMark(stage).dash);
  // No full line: that would be a surveyed course.
  for (const dash of dashes) expect(dash[1]).toBeGreaterThan(0);
});
