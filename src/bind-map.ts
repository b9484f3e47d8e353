import { computed, effect, signal } from '@preact/signals';
import { t } from './i18n/t.ts';
import { fetchRenderer } from './map/open-map.ts';
import type { MapRenderer } from './map/renderer.ts';
import { covered, freePadding } from './padding.ts';
import { detail, rows } from './panels/derived.ts';
import { highlight } from './panels/memory.ts';
import { targetOf } from './panels/target.ts';
import { attributionOf } from './state/attribution.ts';
import { roundCamera } from './state/link.ts';
import { type FailureReason, progress, reportFailure } from './state/load.ts';
import { selectScene } from './state/select-scene.ts';
import {
  catalogue,
  languages,
  look,
  selection,
  series,
  topics,
  update,
  view,
  year,
} from './state/store.ts';
import type { Camera } from './state/view.ts';

/** Whether a map can be drawn here: `waiting` until that is known. */
export const mapState = signal<'waiting' | 'drawn' | 'impossible'>('waiting');

/** Zoom level to which a selection from the list leads at least: a gate and its two towns. */
const CLOSE = 8.5;

const still = computed(() =>
  selectScene(
    catalogue.value,
    {
      ...view.peek(),
      year: year.value,
      topics: topics.value,
      series: series.value,
      selection: selection.value,
      languages: languages.value,
      look: look.value,
    },
    null,
    rows.value,
  ),
);

/** What the map shows; only the highlight follows the pointer. */
const scene = computed(() => ({ ...still.value, highlight: highlight.value }));

const camera = computed(() => view.value.camera);

function isSame(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  return one.zoom === other.zoom && one.lat === other.lat && one.lon === other.lon;
}

/** What the renderer's own words about a failed file come to. */
function kindOf(reason: string): FailureReason {
  if (/^4\d\d\b/.test(reason)) return 'missing';
  return /^5\d\d\b|fetch|network/i.test(reason) ? 'network' : 'broken';
}

/** The fonts of labels and panels, both weights; the map must not be drawn before they are there. */
async function fontsReady(): Promise<void> {
  const faces = ['400', '600'].flatMap((weight) => [
    document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, 'Cửa khẩu'),
    document.fonts.load(`${weight} 16px "Noto Sans SC"`, '口岸'),
  ]);
  // A font that does not come is no reason to go without the map.
  await Promise.allSettled(faces);
}

/** Waits until the file of the edition has come or failed: it says what the map must name. */
function editionSettled(): Promise<void> {
  return new Promise((resolve) => {
    const isSettled = computed(() => progress.value.files.get('edition.json') !== 'waiting');
    const stop = effect(() => {
      if (isSettled.value) queueMicrotask(() => stop());
      if (isSettled.value) resolve();
    });
  });
}

/**
 * Draws the map into `container` and ties it to the state: the scene, the camera of the link,
 * flights to what is selected, room for the panels that lie over it. Where the browser has no
 * WebGL, `mapState` says so and everything else goes on.
 *
 * @returns the renderer, or `null` where none can be had.
 */
export async function bindMap(container: HTMLElement): Promise<MapRenderer | null> {
  let known: Camera | null = null;
  let lastPress: PointerEvent | null = null;
  container.addEventListener('pointerdown', (event) => {
    lastPress = event;
  });
  /** The selection to which the camera has already gone, or need not go. */
  let settled = selection.peek();

  let renderer: MapRenderer;
  try {
    const [openMap] = await Promise.all([fetchRenderer(), fontsReady(), editionSettled()]);
    renderer = await openMap(container, {
      events: {
        onPick(id) {
          // What was pressed is in sight already, unless the panel is about to cover it.
          if (!lastPress || !covered(container, lastPress)) settled = id;
          update({ selection: id });
        },
        onHover(id) {
          highlight.value = id;
        },
        onCamera(moved) {
          known = roundCamera(moved);
          update({ camera: known });
        },
      },
      look: look.peek(),
      languages: languages.peek(),
      dataUrl: (name) => new URL(`data/${name}`, document.baseURI).href,
      attribution: attributionOf(catalogue.peek().edition),
      label: (language) => t(language, 'app.title'),
      year: year.peek(),
      onFailure: (file, reason) => reportFailure({ file, reason: kindOf(reason) }),
    });
  } catch (error) {
    console.warn('no map', error);
    mapState.value = 'impossible';
    return null;
  }
  mapState.value = 'drawn';
  effect(() => renderer.show(scene.value));
  const makeRoom = keepRoom(container, renderer);
  const hadCamera = camera.peek() !== null;
  if (!hadCamera) settled = null;
  effect(() => {
    const wanted = camera.value;
    if (isSame(wanted, known)) return;
    known = wanted;
    settled = selection.peek();
    renderer.setCamera(wanted);
  });
  effect(() => {
    const target = targetOf(detail.value);
    if (selection.value === null) settled = null;
    if (!target || target.id === settled) return;
    settled = target.id;
    // By the next frame the panel stands where it will cover the map.
    requestAnimationFrame(() => {
      makeRoom();
      renderer.flyTo({ lon: target.lon, lat: target.lat, minZoom: CLOSE });
    });
  });
  return renderer;
}

/**
 * Tells the renderer how much of the map the panels cover, whenever that changes; only then,
 * because it ends a flight.
 *
 * @returns a function that measures and tells at once, for use before a flight.
 */
function keepRoom(container: HTMLElement, renderer: MapRenderer): () => void {
  let told = '';
  const tell = () => {
    const padding = freePadding(container);
    const text = JSON.stringify(padding);
    if (text === told) return;
    told = text;
    for (const [side, width] of Object.entries(padding)) {
      container.style.setProperty(`--covered-${side}`, `${width}px`);
    }
    renderer.setPadding(padding);
  };
  const observer = new ResizeObserver(tell);
  for (const panel of document.querySelectorAll('.side, .detail, .time')) observer.observe(panel);
  observer.observe(container);
  tell();
  return tell;
}
