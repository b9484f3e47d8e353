import { expect, it } from 'vitest';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import {
  composer,
  drawnSymbols,
  meanwhile,
  type Picture,
  standing,
} from '../../../src/map/plain/canvas/picture.ts';
import { fetchPlacing } from '../../../src/map/plain/placing.ts';
import type { MapScene } from '../../../src/map/renderer.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { readLink } from '../../../src/state/link/link.ts';
import { pictureScene } from '../../../src/talk/picture/picture-scene.ts';
import { realGround } from '../../fixtures/ground.ts';
import { realCatalogue } from '../../fixtures/real.ts';

await fetchPlacing();

/* From one year to another: what is painted at once, and what once names have their places. */

const SIZING = { scale: 1, least: 0 };
const viewAt = (zoom: number, lon: number) =>
  windowOfCamera(
    { zoom, lon, lat: 22.3 },
    { width: 1366, height: 768, padding: { top: 66, right: 0, bottom: 109, left: 368 }, scale: 1 },
    SIZING,
  );
const VIEW = viewAt(6.6, 105.5);
const NEAR = viewAt(9, 104.2);

const catalogue = realCatalogue();
const ground = realGround();

function sceneOf(year: number, on = 'gates,crossings,projects,flows'): MapScene {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  const link = `year=${year}&on=${on}&lang=vi,zh`;
  return pictureScene(catalogue, readLink(link, defaults)).scene;
}

const symbolsOf = (picture: Picture) =>
  drawnSymbols(standing(picture, VIEW), picture, VIEW).flatMap((one) =>
    one.kind === 'symbol' ? [`${one.id} ${one.state}`] : [],
  );
const keysOf = (picture: Picture, kind?: string) =>
  [...picture.below, ...picture.above]
    .filter(({ name }) => kind === undefined || name.kind === kind)
    .map(({ name }) => name.key);

it('places in many steps what it places at once', () => {
  const scene = sceneOf(2024);
  const [atOnce, bySteps] = [composer(), composer()];
  const steps = bySteps.steps(ground, scene, VIEW);
  let count = 0;
  let made: Picture | undefined;
  while (!made) {
    const { done, value } = steps.next();
    if (done) made = value;
    else count += 1;
  }
  // One for each group of names and each value of trade, so that none takes long.
  expect(count).toBeGreaterThan(20);
  expect(made).toEqual(atOnce(ground, scene, VIEW));
  expect(bySteps.known(ground, scene, VIEW)).toBe(made);
});

it('shows another year at once, with no name and no value that is not of it', () => {
  const compose = composer();
  const [before, after] = [sceneOf(2026), sceneOf(2019)];
  const old = compose(ground, before, VIEW);
  const now = meanwhile(old, ground, after, before);
  const whole = compose(ground, after, VIEW);
  expect(symbolsOf(now).sort()).toEqual(symbolsOf(whole).sort());
  expect(symbolsOf(now)).not.toEqual(symbolsOf(old));

  const isTrade = ({ name }: Picture['above'][number]) => name.trade !== undefined;
  expect(old.above.filter(isTrade).length).toBeGreaterThan(0);
  expect(now.above.filter(isTrade)).toEqual([]);
  expect(now.values.size).toBe(0);

  // Three provinces of 2026 were others before they were merged.
  const runs = new Set(
    ground.provinces
      .filter(({ properties: { from, to } }) => from <= 2019 && to >= 2019)
      .map(({ properties: { run } }) => run),
  );
  expect(keysOf(old, 'province').filter((key) => !runs.has(key)).length).toBeGreaterThan(0);
  expect(keysOf(now, 'province').filter((key) => !runs.has(key))).toEqual([]);
});

it('keeps the values of trade where only something else has changed', () => {
  const before = sceneOf(2024);
  const old = composer()(ground, before, VIEW);
  const now = meanwhile(old, ground, { ...before, selection: 'gate:mong-cai-dongxing' }, before);
  expect(keysOf(now)).toEqual(keysOf(old));
  expect(now.values).toBe(old.values);
});

it('takes away the names of what is not there any more, and no others', () => {
  const [before, after] = [sceneOf(2024, 'gates,crossings,projects'), sceneOf(2024, 'gates')];
  const old = composer()(ground, before, NEAR);
  const now = keysOf(meanwhile(old, ground, after, before), 'record');
  const gates = keysOf(old, 'record').filter((key) => key.startsWith('gate:'));
  expect(gates.length).toBeGreaterThan(0);
  expect(now).toEqual(gates);
  expect(keysOf(old, 'record').length).toBeGreaterThan(gates.length);
});
