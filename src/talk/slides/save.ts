import { toPptx } from '../../exports/pptx.ts';
import { fileName, saveFile } from '../../exports/save.ts';
import { MAP_PIXELS } from '../../exports/slides/parts.ts';
import { stillPicture } from '../../map/plain/canvas/still.ts';
import { windowOf } from '../../map/plain/window.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { dataAddress } from '../../state/data-address.ts';
import { whole } from '../../state/load.ts';
import { catalogue, languages } from '../../state/store.ts';
import type { PictureScene } from '../picture/picture-scene.ts';
import { deckOf } from './deck.ts';

/** So that letters stay sharp on a projector of 1920 px. */
const RATIO = 2;
/** Of a JPEG: a third of the size of a PNG, with no edge to be seen. */
const QUALITY = 0.88;

async function paint({ view, scene }: PictureScene): Promise<string | null> {
  const window = windowOf({ aim: view.camera, ...MAP_PIXELS });
  const canvas = await stillPicture(scene, window, dataAddress, RATIO);
  return canvas?.toDataURL('image/jpeg', QUALITY) ?? null;
}

/**
 * Saves a talk as slides of PowerPoint.
 *
 * @returns the name under which it is kept.
 */
export async function saveSlides(talk: Talk): Promise<string> {
  await whole();
  const facts = catalogue.peek();
  const deck = await deckOf(talk, facts, languages.peek(), paint);
  const name = fileName(facts.edition.version, null, 'pptx', [talk.id]);
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  saveFile(new Blob([await toPptx(deck)], { type }), name);
  return name;
}
