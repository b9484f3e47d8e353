import type { FeatureCollection, LineString, Point } from 'geojson';
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { fromPlane, toPlane } from '../../../lib/mercator.ts';
import type { FlowPicture } from '../../../state/flows/picture.ts';
import type { LanguagePair } from '../../../state/view.ts';
import { type PlacedLabel, placeLabels } from '../../flows/labels.ts';
import { FLOW_NAME } from '../../flows/sizes.ts';
import { measureOnCanvas, nameBox, SECOND } from '../../name-text.ts';
import { nameSize, type Sizing, secondShare } from '../../sizing.ts';
import { FLOW_NAMES } from '../layers/flow-labels.ts';
import type { Room } from '../records-part.ts';

/** What the labels of trade are set for. */
export interface LabelScene extends Sizing {
  readonly flows: FlowPicture;
  readonly languages: LanguagePair;
}

/** The labels of trade, set anew for each picture and each zoom at which the map comes to rest. */
export interface FlowLabels {
  show(scene: LabelScene): void;
  refit(): void;
  /** Resolves when they are painted; that the map is idle is no proof of it. */
  onceDrawn(): Promise<void>;
  /** Ids of what has its text. */
  named(): ReadonlySet<string>;
  destroy(): void;
}

/** Texts at their places, and the lines to those that stand off. */
function features(
  labels: readonly PlacedLabel[],
  world: number,
): FeatureCollection<Point | LineString> {
  const degrees = (x: number, y: number) => [...fromPlane([x / world, y / world])];
  return {
    type: 'FeatureCollection',
    features: labels.flatMap(({ id, kind, texts, isQuiet, justify, tie, x, y }) => [
      ...(tie
        ? [
            {
              type: 'Feature' as const,
              properties: { id },
              geometry: {
                type: 'LineString' as const,
                coordinates: [degrees(tie[0], tie[1]), degrees(tie[2], tie[3])],
              },
            },
          ]
        : []),
      {
        type: 'Feature' as const,
        properties: { id, kind, ...texts, quiet: isQuiet, justify },
        geometry: { type: 'Point' as const, coordinates: degrees(x, y) },
      },
    ]),
  };
}

/** So often the map may come to rest before what it should show is there; then it cannot. */
const PATIENCE = 5;

/** @param room what is on the map just now. */
export function flowLabelsOf(map: GlMap, room: () => Room): FlowLabels {
  const measure = measureOnCanvas();
  let shown: LabelScene | null = null;
  let zoom = Number.NaN;
  let named: ReadonlySet<string> = new Set();

  const place = () => {
    if (!shown) return;
    const { flows, languages, scale, least } = shown;
    zoom = map.getZoom();
    const world = (512 * 2 ** zoom) / scale;
    const size = nameSize(FLOW_NAME, { least });
    const share = secondShare(SECOND, { least });
    const { taken, symbols, ...among } = room();
    const labels = placeLabels(flows, {
      place: (at) => {
        const [x, y] = toPlane(at);
        return [x * world, y * world];
      },
      zoom: zoom - Math.log2(scale),
      sizeOf: (texts) => nameBox(texts, languages, measure, size, share),
      languages,
      ...among,
      // Lesser names are set by the library, which leaves out those that meet a value.
      lesser: [],
      // Here symbols have made way for names beforehand, and make way no more.
      symbols: symbols.map((symbol) => ({ ...symbol, yields: false })),
      taken: taken.map((box) => box(1)),
    });
    named = new Set(labels.map(({ id }) => id));
    map.getSource<GeoJSONSource>('flow-labels')?.setData(features(labels, world));
  };

  const onRest = () => {
    if (map.getZoom() !== zoom) place();
  };
  map.on('moveend', onRest);

  return {
    show(scene) {
      shown = scene;
      place();
    },
    refit: place,
    async onceDrawn() {
      for (let rests = 0; rests < PATIENCE; rests += 1) {
        const isThere = map.getLayer(FLOW_NAMES) !== undefined;
        const painted = isThere && map.queryRenderedFeatures({ layers: [FLOW_NAMES] }).length > 0;
        if (named.size === 0 || painted) return;
        const rest = new Promise((resolve) => map.once('idle', resolve));
        map.triggerRepaint();
        await rest;
      }
    },
    named: () => named,
    destroy() {
      map.off('moveend', onRest);
    },
  };
}
