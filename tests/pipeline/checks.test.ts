import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/pipeline/check/check.ts';
import { pathText } from '../../src/pipeline/fault.ts';
import { WRONG_COMMITMENTS } from '../fixtures/damages/agreed.ts';
import type { Damages } from '../fixtures/damages/damages.ts';
import { WRONG_DAYS } from '../fixtures/damages/editions.ts';
import { BROKEN_LINKS } from '../fixtures/damages/links.ts';
import { WRONG_POSITIONS } from '../fixtures/damages/positions.ts';
import { WRONG_TALKS } from '../fixtures/damages/talks.ts';
import { ILLEGIBLE_TEXTS, WRONG_ADDRESSES } from '../fixtures/damages/texts.ts';
import { WRONG_VALUES } from '../fixtures/damages/values.ts';
import { WRONG_WALLS } from '../fixtures/damages/wall.ts';
import { at, type Draft, damaged, madeUpDossier } from '../fixtures/dossier.ts';
import { madeUpShapes } from '../fixtures/shapes.ts';

const shapes = madeUpShapes();

/** Faults of the damaged dossier as `record path: message`. */
function faultsOf(damage: (draft: Draft) => void): string[] {
  return checkDossier(damaged(damage), shapes).map(
    ({ record, path, message }) => `${record} ${pathText(path)}: ${message}`,
  );
}

it('finds no fault in the good dossier', () => {
  expect(checkDossier(madeUpDossier(), shapes)).toEqual([]);
});

const DAMAGES: Damages = {
  ...BROKEN_LINKS,
  ...WRONG_VALUES,
  ...WRONG_POSITIONS,
  ...WRONG_TALKS,
  ...WRONG_WALLS,
  ...WRONG_DAYS,
  ...ILLEGIBLE_TEXTS,
  ...WRONG_ADDRESSES,
  ...WRONG_COMMITMENTS,
};

describe('each check fails on damaged input, and only that check', () => {
  it.each(Object.entries(DAMAGES))('%s', (_name, [damage, ...expected]) => {
    expect(faultsOf(damage).sort()).toEqual([...expected].sort());
  });
});

describe('what checks leave alone', () => {
  it.each<[string, (d: Draft) => void]>([
    [
      'a title of names that English and French spell alike',
      (d) => {
        const { title } = at(at(d.talks, 0).scenes, 0);
        Object.assign(title, { en: 'Alpha – Beta', fr: 'Alpha – Beta' });
      },
    ],
    [
      'an outcome told by a newer source that is also seen in the record',
      (d) => {
        const source = d.sources.find(({ id }) => id === 'town-list');
        Object.assign(source ?? {}, { date: '2026-03' });
        const { id, statuses } = at(d.gates, 0);
        Object.assign(at(at(d.commitments, 0).outcomes, 0), {
          sources: ['town-list'],
          seen: statuses.flatMap(({ from }) => (from ? [{ record: id, date: from }] : [])),
        });
      },
    ],
    [
      'bridge ends that are nearer to each other than they are known',
      (d) => {
        for (const { position } of at(d.projects, 0).ends) {
          Object.assign(position, { lat: 21.99, precisionMetres: 300 });
        }
      },
    ],
    [
      'a gate on the far side of the line, within its precision',
      (d) => {
        Object.assign(at(d.gates, 0).position ?? {}, { lat: 21.996 });
      },
    ],
    [
      'sites of one name that are far apart',
      (d) => {
        const { kind, names, position } = at(d.gates, 0);
        Object.assign(at(d.gates, 1), {
          kind,
          names,
          position: position && { ...position, lon: 103.7 },
        });
      },
    ],
    [
      'a gap between statuses',
      (d) => {
        at(at(d.gates, 0).statuses, 0).to = '2018';
      },
    ],
  ])('%s', (_name, damage) => {
    expect(faultsOf(damage)).toEqual([]);
  });
});

it('tells a marker that the border line misses', () => {
  const markers = [{ number: '7', lon: 103.25, lat: 22.001 }];
  expect(checkDossier(madeUpDossier(), { ...shapes, markers })).toEqual([
    {
      record: 'shapes/markers.yaml',
      path: [0],
      message: 'the border line does not come within 80 m of marker 7',
    },
  ]);
});
