import { collection, feature, shape } from '../lib/shaper.mjs';

/** Where the drawn land border ends: the last vertex of the OSM line before the Beilun estuary opens. */
export const BEILUN_MOUTH = [107.9999667, 21.5474062];

/**
 * Land and the water close to it, drawn by hand some kilometres outside every coast.
 *
 * The source's country polygons reach 12 nautical miles out. Cut with these rings they keep no limit
 * in the sea, and the sea polygon painted over them gives the coast. From the Beilun mouth a notch
 * of open water goes out to sea, so that the two countries touch on land only.
 */
const NEAR_SHORE = [
  [
    [100, 19], [106, 19], [106, 19.75], [106.1, 19.85], [106.28, 19.93], [106.42, 20.1], [106.58, 20.13],
    [106.68, 20.2], [106.68, 20.5], [106.75, 20.62], [106.9, 20.62], [107.05, 20.56], [107.28, 20.57],
    [107.3, 20.68], [107.5, 20.65], [107.6, 20.8], [107.8, 20.88], [107.95, 21], [108.1, 21.15],
    [108.08, 21.3], [108.1, 21.4], [108.09, 21.45], [108.08, 21.485], [108.078, 21.498], [108.062, 21.504],
    [108.061, 21.512], [108.058, 21.518], [108.054, 21.524], [108.053, 21.533], [108.045, 21.538],
    [108.034, 21.546], [108.029, 21.548], [108.0085, 21.5481], [108.0045, 21.5478], [108.0019, 21.5473],
    BEILUN_MOUTH,
    [108.0014, 21.5487], [108.0075, 21.5487], [108.0084, 21.5495], [108.0125, 21.5495], [108.0135, 21.55],
    [108.042, 21.5492], [108.053, 21.5485], [108.0535, 21.545], [108.0545, 21.5425], [108.0575, 21.5375],
    [108.0635, 21.5345], [108.0645, 21.5305],
    [108.068, 21.5255], [108.071, 21.515], [108.09, 21.514], [108.12, 21.513], [108.2, 21.47], [108.45, 21.5],
    [108.6, 21.56], [108.9, 21.53], [108.98, 21.42], [109.1, 21.36], [109.3, 21.36], [109.5, 21.38],
    [109.7, 21.42], [110, 21.42], [110, 27], [100, 27], [100, 19],
  ],
  // Bạch Long Vĩ; Weizhou and Xieyang; the north-west of Hainan.
  [[107.68, 20.08], [107.78, 20.08], [107.78, 20.18], [107.68, 20.18], [107.68, 20.08]],
  [[109.05, 20.86], [109.28, 20.86], [109.28, 21.11], [109.05, 21.11], [109.05, 20.86]],
  [
    [108.65, 19], [110, 19], [110, 20.1], [109.5, 20.03], [109.45, 19.97], [109.25, 19.97], [109.1, 19.85],
    [109.03, 19.66], [108.85, 19.52], [108.7, 19.38], [108.65, 19],
  ],
];

/** The near-shore area as a MultiPolygon geometry. */
export const nearShore = { type: 'MultiPolygon', coordinates: NEAR_SHORE.map((ring) => [ring]) };

/**
 * Boundary of Quảng Ninh and Hải Phòng among the islands, where the province file has only water;
 * by hand, from the end of its line on land. Good to about 1 km.
 */
export const ISLAND_LIMIT = [
  [106.775, 20.842], [106.812, 20.8415], [106.833, 20.833], [106.843, 20.8185], [106.862, 20.829],
  [106.88, 20.835], [106.905, 20.84], [106.91, 20.868], [106.95, 20.872], [107, 20.869], [107.03, 20.868],
  [107.052, 20.85], [107.085, 20.835], [107.107, 20.812], [107.104, 20.775], [107.11, 20.71], [107.32, 20.66],
  [107.4, 20.6],
];

/** A point on Bạch Long Vĩ, which belongs to Hải Phòng though other provinces are nearer. */
export const BACH_LONG_VI = { point: [107.73, 20.13], unit: 'VN-HP' };

/** Scraps of estuary that the notch leaves beyond the OSM line; they stay with the islets beside them. */
export const ISLET_REST = { box: [108.003, 21.5, 108.07, 21.549], country: 'VN', largestKm2: 1 };

/** Country polygons without their territorial sea. */
export function keepNearCoast(countries) {
  return shape(countries, '-clip near.json', { 'near.json': collection([feature(nearShore)]) });
}
