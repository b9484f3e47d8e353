import type { Catalogue } from '../../../src/facts/catalogue.ts';
import { estimated } from '../../../src/map/places/name-text.ts';
import { compose } from '../../../src/map/plain/compose.ts';
import { paletteOf } from '../../../src/map/plain/looks.ts';
import { type Ground, groundOf } from '../../../src/map/plain/shapes.ts';
import { PlainMap } from '../../../src/map/plain/svg/plain-map.tsx';
import { type Sight, windowOf } from '../../../src/map/plain/window.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { type LinkDefaults, readLink } from '../../../src/state/link/link.ts';
import { pictureScene } from '../../../src/talk/picture/picture-scene.ts';

/* A made-up ground for the plain map, and pictures of it. */

const feature = (geometry: object, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: object[]) => features as never;
const square = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const names = (name: string) => {
  return { name_vi: `${name} vi`, name_zh: `${name} zh`, name_en: name, name_fr: name };
};

/** Two countries, one above the other, that meet at 22° north; two editions of limits. */
export function madeUpGround(): Ground {
  const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates });
  return groundOf({
    countries: collection(
      feature(square(101, 20.4, 109, 22), { iso: 'VN' }),
      feature(square(101, 22, 109, 26), { iso: 'CN' }),
    ),
    sea: collection(),
    rivers: collection(
      feature(line([102, 21], [108, 21.5]), { id: 'river:x', rank: 1, ...names('River') }),
    ),
    border: collection(feature(line([101, 22], [109, 22]), { between: ['CN', 'VN'] })),
    'province-lines': collection(
      feature(line([104, 20.4], [104, 22]), { from: 2016, to: 2024 }),
      feature(line([106, 20.4], [106, 22]), { from: 2025, to: 2026 }),
    ),
    'region-lines': collection(),
    towns: collection(
      feature(
        { type: 'Point', coordinates: [107.5, 21] },
        { id: 'town:x', rank: 1, ...names('X') },
      ),
    ),
    'province-names': collection(
      feature(
        { type: 'Point', coordinates: [102.9, 21.4] },
        { run: 'p@2016', from: 2016, to: 2024, iso: 'VN-1', country: 'VN', ...names('Old') },
      ),
      feature(
        { type: 'Point', coordinates: [102.9, 21.4] },
        { run: 'p@2025', from: 2025, to: 2026, iso: 'VN-1', country: 'VN', ...names('New') },
      ),
    ),
  });
}

const DEFAULTS: LinkDefaults = {
  view: { ...INITIAL_VIEW, year: 2026 },
  years: { first: 2016, last: 2026 },
};

/** A picture of a link, not yet drawn. */
export function pictureOf(
  catalogue: Catalogue,
  link: string,
  sight: Partial<Sight> & { readonly detail?: 'small' | 'full'; readonly ground?: Ground } = {},
) {
  const { detail = 'full', ground = madeUpGround(), ...size } = sight;
  const shown = pictureScene(catalogue, readLink(link, DEFAULTS));
  const window = windowOf({ aim: shown.view.camera, width: 1000, height: 500, ...size });
  const { scene, rows } = shown;
  const composed = compose({ ground, scene, rows, window, detail, measure: estimated });
  const palette = paletteOf('light');
  const drawn = <PlainMap {...{ ground, scene, window, composed, palette }} label="a picture" />;
  return { ...shown, window, composed, drawn, palette };
}
