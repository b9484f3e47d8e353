import '../handout/handout.css';
import './plate-sheet.css';
import { render } from 'preact';
import { fileName, saveFile } from '../../exports/save.ts';
import { t } from '../../i18n/t.ts';
import { fetchFonts } from '../../map/fonts.ts';
import { stillPicture } from '../../map/plain/canvas/still.ts';
import { fetchGround } from '../../map/plain/ground.ts';
import { rowsInSight } from '../../map/plain/things.ts';
import { frameOf, windowOf } from '../../map/plain/window.ts';
import { lengthText, scaleBar } from '../../map/scale-bar.ts';
import { cssVariables } from '../../map/signs/palette.ts';
import { rows } from '../../panels/control/derived.ts';
import { dataAddress } from '../../state/data-address.ts';
import { mapFrame } from '../../state/map-frame.ts';
import { catalogue, languages, talk, view, year } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { pictureScene } from '../picture/picture-scene.ts';
import { A4, layOutPlate, type Measure } from './layout.ts';
import { Listed } from './listed.tsx';
import { plateTexts } from './now.ts';
import { paintPlate } from './paint.ts';
import { FAMILIES, Plate, SCALE } from './plate.tsx';

/** Device pixels of a CSS px: 300 an inch. */
const RATIO = 300 / 96;
/** Width that the scale may have, CSS px. */
const MOST_SCALE = 120;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** Measures on a canvas of its own; where there is none, by an ordinary letter. */
function measurer(): Measure {
  const paint = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!paint) return text.length * size * 0.6;
    paint.font = `${weight} ${size}px ${FAMILIES}`;
    return paint.measureText(text).width;
  };
}

/** The plate of the view on screen, the window of its map, and the scale of that. */
function plateNow() {
  const aim = mapFrame.peek()?.() ?? view.peek().camera;
  const measure = measurer();
  const windowFor = ({ width, height }: { readonly width: number; readonly height: number }) =>
    windowOf({ aim, width: Math.round(width), height: Math.round(height) });
  // The key tells what is in sight, which depends a little on the room that the key leaves.
  const first = layOutPlate(plateTexts(windowFor(A4)), measure);
  const layout = layOutPlate(plateTexts(windowFor(first.map)), measure);
  const bare = windowFor(layout.map);
  const over = {
    left: bare.width - SCALE.air * 2 - MOST_SCALE,
    right: bare.width,
    top: bare.height - SCALE.air * 2 - SCALE.size,
    bottom: bare.height,
  };
  // Names keep off the scale.
  const window = { ...bare, over: [over] };
  const bar = scaleBar(frameOf(window, NO_PADDING), layout.map.height, MOST_SCALE);
  const scale = bar && { width: bar.width, text: lengthText(bar, chrome()) };
  return { layout, window, scale };
}

const still = () => pictureScene(catalogue.peek(), view.peek()).scene;

function plate(isTrimmed = false) {
  const { layout, window, scale } = plateNow();
  return (
    <Plate
      layout={layout}
      window={window}
      scale={scale}
      isTrimmed={isTrimmed}
      scene={still()}
      rows={rows.peek()}
      label={t(chrome(), 'app.title')}
    />
  );
}

/** Fetches what a plate is drawn from; never rejects. */
async function prepare(): Promise<void> {
  await Promise.all([fetchGround(dataAddress), fetchFonts(languages.peek())]);
}

async function svgFile(): Promise<Blob> {
  const root = document.createElement('div');
  render(plate(), root);
  const svg = root.querySelector('svg');
  if (!svg) throw new Error('no shapes to draw');
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

async function pngFile(): Promise<Blob> {
  const { layout, window, scale } = plateNow();
  const picture = await stillPicture({ ...still(), look: 'light' }, window, dataAddress, RATIO);
  const canvas = picture && paintPlate(layout, picture, scale, RATIO);
  const file =
    canvas && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')));
  if (!file) throw new Error('no canvas to draw on');
  return file;
}

/**
 * Makes a picture of the map on screen with title, key, sources, link and date, and hands it to the
 * browser.
 *
 * @returns the name under which it is kept.
 * @throws where shapes or a canvas are missing.
 */
export async function savePlate(form: 'png' | 'svg'): Promise<string> {
  await prepare();
  const file = await (form === 'png' ? pngFile() : svgFile());
  const name = fileName(catalogue.peek().edition.version, year.peek(), form, ['map']);
  saveFile(file, name);
  return name;
}

let sheet: HTMLElement | null = null;

/** Lays the sheet out beside the page, at once: a browser that is about to print waits for nothing. */
function layOut(): void {
  if (talk.peek() !== null) return;
  sheet ??= document.createElement('div');
  sheet.className = 'handout plate-print';
  for (const [name, value] of cssVariables('light')) sheet.style.setProperty(name, value);
  document.body.append(sheet);
  document.documentElement.dataset.printing = 'handout';
  const { window } = plateNow();
  render(
    <>
      {plate(true)}
      <Listed rows={rowsInSight(rows.peek(), window)} />
    </>,
    sheet,
  );
}

function clear(): void {
  if (!sheet) return;
  render(null, sheet);
  sheet.remove();
  sheet = null;
  delete document.documentElement.dataset.printing;
}

/** From now on whatever prints the page outside of a talk prints a sheet of what is on the map. */
export function offerSheet(): void {
  void prepare();
  window.addEventListener('beforeprint', layOut);
  window.addEventListener('afterprint', clear);
}
