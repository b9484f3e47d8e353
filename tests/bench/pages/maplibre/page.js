/* As little as a page with this map, its gates and their names can be, with MapLibre. */
import { Map as GlMap } from './lib/maplibre-gl.mjs';

const LAND = ['==', ['get', 'is'], 'land'];
const BORDER = ['==', ['get', 'is'], 'border'];
const holds = (year) => ['all', ['<=', ['get', 'from'], year], ['>=', ['get', 'to'], year]];

const line = (is, color, width) => ({
  id: is,
  type: 'line',
  source: 'base',
  filter: ['==', ['get', 'is'], is],
  paint: { 'line-color': color, 'line-width': width },
});

const map = new GlMap({
  container: 'map',
  bounds: [
    [101.6, 20.9],
    [108.6, 23.9],
  ],
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      base: { type: 'geojson', data: 'base.geojson' },
      gates: { type: 'geojson', data: 'gates.geojson' },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#d5e3ea' } },
      {
        id: 'land',
        type: 'fill',
        source: 'base',
        filter: LAND,
        paint: { 'fill-color': '#f6f3ec' },
      },
      line('river', '#9dbccb', 1),
      line('province', '#c9c2b4', 0.8),
      { ...line('border', '#8a4b5a', 1.6), filter: BORDER },
      {
        id: 'towns',
        type: 'symbol',
        source: 'base',
        filter: ['==', ['get', 'is'], 'town'],
        layout: { 'text-field': ['get', 'name'], 'text-size': 11, 'text-font': ['sans-serif'] },
        paint: { 'text-color': '#666' },
      },
      {
        id: 'gates',
        type: 'circle',
        source: 'gates',
        filter: holds(2024),
        paint: {
          'circle-radius': 6,
          'circle-color': ['match', ['get', 'status'], 'open', '#1f6b4f', '#b0722a'],
          'circle-stroke-color': '#fff',
          'circle-stroke-width': 1.5,
        },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'gates',
        filter: holds(2024),
        layout: {
          'text-field': ['concat', ['get', 'name_vi'], '\n', ['get', 'name_zh']],
          'text-size': 12,
          'text-font': ['sans-serif'],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.8,
        },
        paint: { 'text-color': '#222', 'text-halo-color': '#fff', 'text-halo-width': 1.2 },
      },
    ],
  },
});
map.once('idle', () => performance.mark('first-map'));

window.bench = {
  year(year) {
    for (const layer of ['gates', 'names']) map.setFilter(layer, holds(year));
  },
};
