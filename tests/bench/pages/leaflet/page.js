/* As little as a page with this map, its gates and their names can be, with Leaflet on canvas. */
const { L } = window;

const STYLES = {
  land: { fill: true, fillColor: '#f6f3ec', fillOpacity: 1, stroke: false },
  river: { color: '#9dbccb', weight: 1 },
  province: { color: '#c9c2b4', weight: 0.8 },
  border: { color: '#8a4b5a', weight: 1.6 },
};

const map = L.map('map', {
  preferCanvas: true,
  zoomSnap: 0,
  attributionControl: false,
  zoomControl: false,
});
map.fitBounds([
  [20.9, 101.6],
  [23.9, 108.6],
]);

const json = async (name) => (await fetch(name)).json();
const gates = L.layerGroup().addTo(map);
let runs = [];

function show(year) {
  gates.clearLayers();
  for (const { properties, geometry } of runs) {
    if (properties.from > year || properties.to < year) continue;
    const [lon, lat] = geometry.coordinates;
    L.circleMarker([lat, lon], {
      radius: 6,
      color: '#fff',
      weight: 1.5,
      fillColor: properties.status === 'open' ? '#1f6b4f' : '#b0722a',
      fillOpacity: 1,
    })
      .bindTooltip(`${properties.name_vi}<br>${properties.name_zh}`, {
        permanent: true,
        direction: 'right',
      })
      .addTo(gates);
  }
}

const [base, collection] = await Promise.all([json('base.geojson'), json('gates.geojson')]);
const ground = base.features.filter(({ properties }) => properties.is !== 'town');
L.geoJSON(ground, {
  interactive: false,
  style: ({ properties }) => STYLES[properties.is],
}).addTo(map);
for (const { properties, geometry } of base.features) {
  if (properties.is !== 'town') continue;
  const [lon, lat] = geometry.coordinates;
  L.tooltip([lat, lon], { content: properties.name, permanent: true }).addTo(map);
}
runs = collection.features;
show(2024);
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-map')));

window.bench = { year: show };
