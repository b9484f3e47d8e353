import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { toPlane } from '../../src/lib/mercator.ts';
import { type Placed, placeRuns } from '../../src/map/gl/place.ts';
import { linesOf, runsOf } from '../../src/map/gl/records.ts';
import { firstViewOf } from '../../src/map/gl/stages.ts';
import { majorNameSize, provinceNameSize } from '../../src/map/hierarchy.ts';
import { type Box, isInside, overlaps } from '../../src/map/name-ground.ts';
import { nameBox } from '../../src/map/name-text.ts';
import { PROVINCE_SPACING, shortProvinceName } from '../../src/map/province-text.ts';
import type { BorderFeature, ProvinceNameFeature } from '../../src/model/features.ts';
import type { LanguagePair } from '../../src/state/view.ts';

/*
 * The real records on the screen of an ordinary desk: which names stand there, and whether any two
 * meet. Reckoned as the map reckons it; the widths of letters are those of a wide font.
 */

const read = (name: string) =>
  (JSON.parse(readFileSync(`public/data/${name}.geojson`, 'utf8')) as FeatureCollection)
    .features as never[];
const files = {
  gates: read('gates'),
  crossings: read('crossings'),
  projects: read('projects'),
  meetings: read('meetings'),
};
const provinces = read('province-names') as ProvinceNameFeature[];
const border = (read('border') as BorderFeature[])
  .filter(({ properties }) => properties.between.join() === 'CN,VN')
  .flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
const ground = {
  border,
  provinces,
  works: linesOf(files).map(({ geometry }) => geometry.coordinates),
};
const runs = runsOf(files);

/** Title, lists and years of the page around the map at 1366×768. */
const first = firstViewOf({
  width: 1366,
  height: 768,
  padding: { top: 66, right: 0, bottom: 108, left: 368 },
  scale: 1,
});
const zoom = Math.floor(first.zoom);
const world = 512 * 2 ** first.zoom;

const measure = (text: string, font: string) => {
  const px = Number(/([\d.]+)px/.exec(font)?.[1]);
  const ems = [...text].map((letter) => {
    if (/\p{Script=Han}/u.test(letter)) return 1;
    if (letter === ' ') return 0.27;
    return /\p{Lu}/u.test(letter) ? 0.68 : 0.55;
  });
  return px * ems.reduce((sum, em) => sum + em, 0);
};

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

interface Name {
  readonly of: string;
  readonly box: Box;
}

/** Where the names of the great gates stand at first, with those of one year. */
function gateNames({ features }: Placed, languages: LanguagePair, year: number): Name[] {
  return runs
    .filter(({ tier, from, to }) => tier === 0 && from <= year && to >= year)
    .map(({ id, run, at, names }) => {
      const own = features.features.find(({ properties }) => properties?.run === run)?.properties;
      expect(own?.[`n${zoom}`], id).toBe(1);
      const [x, y] = toPlane(at).map((share) => share * world);
      const { width, height } = nameBox(names, languages, measure, majorNameSize(zoom));
      const [dx, dy] = [Number(own?.[`u${zoom}`]), Number(own?.[`v${zoom}`])];
      return { of: id, box: boxAround((x ?? 0) + dx, (y ?? 0) + dy, width, height) };
    });
}

function provinceNames({ areas }: Placed, [one, two]: LanguagePair, year: number): Name[] {
  return areas.features.flatMap(({ properties, geometry }): Name[] => {
    const own = properties as ProvinceNameFeature['properties'] & { zoom?: number };
    if (own.zoom !== zoom || own.from > year || own.to < year) return [];
    const names = shortProvinceName(own);
    const [x = 0, y = 0] = toPlane(geometry.coordinates as [number, number]);
    const px = provinceNameSize(first.zoom, own.country);
    const widths = [names[`name_${one}`], two === undefined ? '' : names[`name_${two}`]].map(
      (text) => measure(text.toUpperCase(), `${px}px`) + text.length * PROVINCE_SPACING * px,
    );
    const box = boxAround(x * world, y * world, Math.max(...widths), px * 2.2);
    return [{ of: own.id, box }];
  });
}

const AT_BORDER = ['dien-bien', 'lai-chau', 'lao-cai', 'cao-bang', 'lang-son', 'quang-ninh'];
const inFirstView: Box = {
  left: first.box.left * world,
  right: first.box.right * world,
  top: first.box.top * world,
  bottom: first.box.bottom * world,
};

describe.each([
  ['vi', 'zh'],
  ['zh', 'vi'],
  ['en', 'zh'],
  ['fr', 'vi'],
] as const)('at first sight of a desk, in %s and %s', (one, two) => {
  const languages: LanguagePair = [one, two];
  let placed: Placed;
  beforeAll(() => {
    placed = placeRuns(runs, ground, { scale: 1, least: 0, languages, measure, first });
    // Four times all names of the map; no limit worth the name on a busy machine.
  }, 120_000);

  it.each([2016, 2024, 2026])('every great gate and border province is named in %i', (year) => {
    const gates = gateNames(placed, languages, year);
    const areas = provinceNames(placed, languages, year);
    expect(new Set(gates.map(({ of }) => of)).size).toBeGreaterThanOrEqual(year < 2020 ? 9 : 11);
    const own = year < 2025 ? 'ha-giang' : 'tuyen-quang';
    const expected = [...AT_BORDER, own].map((name) => `vn-${name}`);
    expect(areas.map(({ of }) => of).toSorted()).toEqual(
      [...expected, 'cn-yunnan', 'cn-guangxi'].toSorted(),
    );
    for (const { of, box } of [...gates, ...areas]) {
      expect(isInside(box, inFirstView), of).toBe(true);
    }
    const names = [...gates, ...areas];
    const meeting = names.flatMap((a, i) =>
      names.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.of} ${b.of}`] : [])),
    );
    expect(meeting).toEqual([]);
  });
});
