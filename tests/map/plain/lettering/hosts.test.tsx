import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimated } from '../../../../src/map/places/name-text.ts';
import { compose } from '../../../../src/map/plain/compose.ts';
import { groundOf } from '../../../../src/map/plain/shapes.ts';
import { windowOf } from '../../../../src/map/plain/window.ts';
import { GROUND_FILES } from '../../../../src/model/files/ground.ts';
import type { Talk } from '../../../../src/model/talk/talk.ts';
import { pictureScene, viewOfScene } from '../../../../src/talk/picture/picture-scene.ts';
import { realCatalogue } from '../../../fixtures/real.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/data/${name}`, import.meta.url), 'utf8'));
const ground = groundOf(
  Object.fromEntries(GROUND_FILES.map((name) => [name, read(`${name}.geojson`).features])),
);
const facts = realCatalogue();
const talks: readonly Talk[] = read('talks.json').talks;

/** The opening of a talk, on the strip of map that a narrow wall leaves beside the delegations. */
function openingOf(id: string, size: { readonly width: number; readonly height: number }) {
  const talk = talks.find((one) => one.id === id);
  const [opening] = talk?.scenes ?? [];
  if (!talk || !opening) throw new Error(`no talk ${id}`);
  const shown = pictureScene(facts, viewOfScene(facts, talk, 1, ['vi', 'zh']), opening);
  const window = windowOf({ aim: shown.view.camera, ...size, scale: 1.5, least: 13 });
  const { scene, rows } = shown;
  const { lettering } = compose({
    ...{ ground, scene, rows, window },
    detail: 'full',
    measure: estimated,
  });
  return [...(lettering?.towns ?? []), ...(lettering?.provinces ?? [])].map(({ key }) => key);
}

describe('the place of a meeting', () => {
  it.each([
    ['guangxi-spring-2025', ['town:vn-ha-long']],
    ['yunnan-11', ['town:vn-lai-chau', 'vn-lai-chau@2025']],
  ])('is named on the opening of %s, however little room there is', (id, keys) => {
    for (const size of [
      { width: 356, height: 670 },
      { width: 700, height: 900 },
    ]) {
      const named = openingOf(id, size);
      expect(
        keys.some((key) => named.includes(key)),
        named.join(),
      ).toBe(true);
    }
  });
});
