import { MAP_PIXELS } from '../../exports/slides/parts.ts';
import { stillPicture } from '../../map/plain/canvas/still.ts';
import { windowOf } from '../../map/plain/window.ts';
import { dataAddress } from '../../state/data-address.ts';
import type { PictureScene } from '../picture/picture-scene.ts';

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** So that letters stay sharp on a projector of 1920 px. */
const RATIO = 2;
/** Of a JPEG: a third of the size of a PNG, with no edge to be seen. */
const QUALITY = 0.88;

/** The map of a scene as a data: address; `null` where it cannot be drawn. */
export async function paintMap({ view, scene }: PictureScene): Promise<string | null> {
  const window = windowOf({ aim: view.camera, ...MAP_PIXELS });
  const canvas = await stillPicture(scene, window, dataAddress, RATIO);
  return canvas?.toDataURL('image/jpeg', QUALITY) ?? null;
}
