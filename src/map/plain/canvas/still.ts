import { loadLanguages } from '../../../i18n/tables.ts';
import { fetchFonts, fetchLetters } from '../../fonts.ts';
import type { MapScene } from '../../renderer.ts';
import { fetchGround, ground } from '../ground.ts';
import type { Window } from '../window.ts';
import { painterOn } from './paint/painter.ts';
import { reliefFrom } from './paint/relief.ts';
import { composer } from './picture.ts';

/**
 * Paints one picture of the map, as large as a window, on a canvas of its own: for what leaves the
 * page. Waits for shapes, fonts and hill shading; what of these does not come is left out.
 *
 * @param addressOf the address of a file of `public/data`.
 * @param ratio device pixels of a CSS px.
 * @returns `null` where there is no canvas to draw on, or no shape came.
 */
export async function stillPicture(
  scene: MapScene,
  view: Window,
  addressOf: (name: string) => string,
  ratio: number,
): Promise<HTMLCanvasElement | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [view.width * ratio, view.height * ratio];
  const paint = canvas.getContext('2d');
  if (!paint) return null;
  let shading: ReturnType<typeof reliefFrom> | null = null;
  await Promise.all([
    fetchGround(addressOf),
    fetchFonts(scene.languages),
    loadLanguages(scene.languages),
    new Promise<void>((settled) => {
      shading = reliefFrom(addressOf('relief.jpg'), Promise.resolve(), () => settled());
    }),
  ]);
  const shapes = ground.peek();
  if (!shapes || !shading) return null;
  const composeNow = composer();
  composeNow(shapes, scene, view);
  await fetchLetters();
  painterOn(
    paint,
    shading,
  )({
    ground: shapes,
    scene,
    picture: composeNow(shapes, scene, view),
    view,
    isMoving: false,
    phase: null,
    ratio,
    isBacked: false,
  });
  return canvas;
}
