import { toPptx } from '../../exports/pptx.ts';
import { fileName, saveFile } from '../../exports/save.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { whole } from '../../state/load.ts';
import { catalogue, languages } from '../../state/store.ts';
import { deckOf } from './deck.ts';
import { PPTX, paintMap } from './paint.ts';

/**
 * Saves a talk as slides of PowerPoint.
 *
 * @returns the name under which it is kept.
 */
export async function saveSlides(talk: Talk): Promise<string> {
  await whole();
  const facts = catalogue.peek();
  const deck = await deckOf(talk, facts, languages.peek(), paintMap);
  const name = fileName(facts.edition.version, null, 'pptx', [talk.id]);
  saveFile(new Blob([await toPptx(deck)], { type: PPTX }), name);
  return name;
}
