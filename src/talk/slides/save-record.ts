import { toPptx } from '../../exports/pptx.ts';
import { fileName, saveFile } from '../../exports/save.ts';
import { isForSlide } from '../../facts/detail/for-slide.ts';
import { detail } from '../../panels/control/derived.ts';
import { aboutNow } from '../../panels/downloads/files.ts';
import { writeLink } from '../../state/link/link.ts';
import { whole } from '../../state/load.ts';
import { mapFrame } from '../../state/map-frame.ts';
import { pageForOthers } from '../../state/public-page.ts';
import { catalogue, languages, view, year } from '../../state/store.ts';
import { pictureScene } from '../picture/picture-scene.ts';
import { PPTX, paintMap } from './paint.ts';
import { recordDeck } from './record.ts';

/**
 * Saves what is open as one slide of PowerPoint, with the map as it is on screen.
 *
 * @returns the name under which it is kept.
 * @throws where nothing is open that can be a slide.
 */
export async function saveRecordSlide(): Promise<string> {
  await whole();
  const [facts, shown] = [catalogue.peek(), detail.peek()];
  if (!isForSlide(shown)) throw new Error('nothing open that can be a slide');
  const now = { ...view.peek(), look: 'light' as const };
  const aim = mapFrame.peek()?.() ?? now.camera;
  const address = pageForOthers();
  const deck = recordDeck(facts, shown, {
    languages: languages.peek(),
    picture: await paintMap(pictureScene(facts, { ...now, camera: aim })),
    made: aboutNow().accessed,
    link: address && `${address}#${writeLink(now)}`,
  });
  const name = fileName(facts.edition.version, year.peek(), 'pptx', [
    shown.id.replace(/[^a-z0-9]+/g, '-'),
  ]);
  saveFile(new Blob([await toPptx(deck)], { type: PPTX }), name);
  return name;
}
