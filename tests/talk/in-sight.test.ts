import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Row, selectRows } from '../../src/facts/rows/select-rows.ts';
import { isNameIn, mentionedIn } from '../../src/facts/scene/mentions.ts';
import { groundOf } from '../../src/map/plain/shapes.ts';
import { place, windowOf } from '../../src/map/plain/window.ts';
import { GROUND_FILES } from '../../src/model/files/ground.ts';
import type { Talk } from '../../src/model/talk/talk.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { viewOfScene } from '../../src/talk/picture/picture-scene.ts';
import { realCatalogue } from '../fixtures/real.ts';

/* What a scene of a talk names stands on the part of the map that it shows, on both walls. */

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));
const ground = groundOf(
  Object.fromEntries(GROUND_FILES.map((name) => [name, read(`${name}.geojson`).features])),
);
const facts = realCatalogue();
const talks: readonly Talk[] = read('talks.json').talks;

/** The map beside the text at its least, px: with the key beneath it; beside the delegations; the tags of two years that are compared. */
const WALLS = [
  { wall: '1920 × 1080', ordinary: [1260, 850], opening: [780, 950], years: 100 },
  { wall: '1024 × 768', ordinary: [660, 475], opening: [356, 670], years: 60 },
] as const;
/** So far within the edge a place can be told, px. */
const RIM = 6;

interface Spot {
  readonly name: string;
  readonly at: readonly [lon: number, lat: number];
}

const spotOf = ({ id, record }: Row): Spot[] => {
  const position = 'position' in record ? record.position : null;
  return position === null ? [] : [{ name: id, at: [position.lon, position.lat] }];
};

/** The towns, gates, crossings and projects that a scene names. */
function namedIn(talk: Talk, number: number): Spot[] {
  const scene = talk.scenes[number - 1];
  if (!scene) throw new Error(`no scene ${number} in ${talk.id}`);
  const { year } = viewOfScene(facts, talk, number, ['vi', 'zh']);
  const topics = new Set(['gates', 'crossings', 'projects'] as const);
  const rows = selectRows(facts, { ...INITIAL_VIEW, year, topics });
  const { ids, texts } = mentionedIn(facts, rows, scene, false);
  const towns = ground.towns.filter(({ names }) => isNameIn(texts, names));
  return [
    ...towns.map(({ names, at }) => ({ name: names.name_vi, at })),
    ...rows.filter(({ id }) => ids.has(id)).flatMap(spotOf),
  ];
}

describe.each(talks.map((talk) => [talk.id, talk] as const))('%s', (_, talk) => {
  it('names places and gates', () => {
    const named = talk.scenes.flatMap((__, index) => namedIn(talk, index + 1));
    expect(named.length).toBeGreaterThan(20);
  });

  it.each(talk.scenes.map(({ id }, index) => [id, index + 1] as const))(
    'shows what %s names',
    (__, number) => {
      const { camera, compare } = viewOfScene(facts, talk, number, ['vi', 'zh']);
      const hasHeads = talk.scenes[number - 1]?.session !== undefined;
      for (const { wall, ordinary, opening, years } of WALLS) {
        const [width, height] = hasHeads ? opening : ordinary;
        const window = windowOf({ aim: camera, width, height });
        const top = compare === null ? RIM : years;
        const outside = namedIn(talk, number).filter(({ at }) => {
          const [x, y] = place(window, at);
          return x < RIM || y < top || x > width - RIM || y > height - RIM;
        });
        expect(
          outside.map(({ name }) => name),
          wall,
        ).toEqual([]);
      }
    },
  );
});
