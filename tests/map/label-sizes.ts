import { selectScene } from '../../src/facts/scene/select-scene.ts';
import { estimated } from '../../src/map/places/name-text.ts';
import type { Sizing } from '../../src/map/places/sizing.ts';
import { windowOfCamera } from '../../src/map/plain/canvas/camera.ts';
import { compose } from '../../src/map/plain/compose.ts';
import { INITIAL_VIEW, type LanguagePair } from '../../src/model/view/view.ts';
import { realGround } from '../fixtures/ground.ts';
import { realCatalogue } from '../fixtures/real.ts';

const ground = realGround();
const facts = realCatalogue();

/** What is seen: much of the border, and closer where gates, towns and rivers are near each other. */
const SIGHTS = [
  { level: 6.2, lon: 105.5, lat: 22.4 },
  { level: 8.2, lon: 104, lat: 22.5 },
];
/** CSS px of an ordinary screen. */
const SIZE = { width: 900, height: 560 };
const PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The smallest line of the names of a kind, as the map sets it. */
export interface LabelLine {
  readonly kind: string;
  readonly text: string;
  /** CSS px of the screen. */
  readonly px: number;
}

/** The smallest line of each kind of names on the real map, near and far. */
export function smallestLabels({
  languages,
  scale,
  least,
}: Sizing & { readonly languages: LanguagePair }): LabelLine[] {
  const smallest = new Map<string, LabelLine>();
  const topics = new Set(['gates', 'crossings', 'projects', 'flows'] as const);
  const scene = selectScene(facts, { ...INITIAL_VIEW, year: 2025, languages, topics }, null);
  for (const { level, lon, lat } of SIGHTS) {
    const camera = { zoom: level + Math.log2(scale), lon, lat };
    const size = { width: SIZE.width * scale, height: SIZE.height * scale };
    const window = windowOfCamera(camera, { ...size, padding: PADDING, scale }, { scale, least });
    const { rows } = scene;
    const set = compose({ ground, scene, rows, window, detail: 'full', measure: estimated });
    const {
      placed: _,
      townPoints: __,
      numbers: ___,
      ...names
    } = set.lettering ?? {
      ...{ placed: [], townPoints: [], numbers: [] },
    };
    for (const { kind, lines } of Object.values(names).flat()) {
      for (const { text, size } of lines) {
        const known = smallest.get(kind);
        if (!known || size < known.px) smallest.set(kind, { kind, text, px: size });
      }
    }
  }
  return [...smallest.values()];
}
