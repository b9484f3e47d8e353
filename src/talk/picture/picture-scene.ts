import type { Catalogue } from '../../facts/catalogue.ts';
import { periodOf } from '../../facts/changes/changes-period.ts';
import { changedIds } from '../../facts/changes/changes-states.ts';
import { type Row, selectRows } from '../../facts/rows/select-rows.ts';
import { joinPointed, ledTo } from '../../facts/scene/led-to.ts';
import { mentionedIn } from '../../facts/scene/mentions.ts';
import { placesOfClaims, selectPointed } from '../../facts/scene/select-pointed.ts';
import { type Scene, selectScene } from '../../facts/scene/select-scene.ts';
import { promisedIn } from '../../facts/select-agreed.ts';
import type { Talk, TalkScene } from '../../model/talk/talk.ts';
import { INITIAL_VIEW, type LanguagePair, type ViewState } from '../../model/view/view.ts';
import { sceneView } from '../../state/scene-view.ts';

/** What a picture of a view shows. */
export interface PictureScene {
  readonly view: ViewState;
  readonly scene: Scene;
  /** The rows whose ids the scene shows. */
  readonly rows: readonly Row[];
}

/** The view of a scene of a talk, in the languages of the reader. */
export function viewOfScene(
  { edition: { years } }: Catalogue,
  talk: Talk,
  number: number,
  languages: LanguagePair,
): ViewState {
  return sceneView(talk, number, { years, view: { ...INITIAL_VIEW, year: years.last, languages } });
}

/** What differs between the years that a view compares; `null` where it compares none. */
function changedOf(catalogue: Catalogue, { compare, year, since }: ViewState) {
  if (compare === null || compare === year) return null;
  const years = [Math.min(compare, year), Math.max(compare, year)] as const;
  return changedIds(catalogue, periodOf(catalogue, years, since));
}

/**
 * What the map shows of a view, by the selectors of map and list, with nobody pointing at anything.
 *
 * @param told what is said to it: the map names that first.
 */
export function pictureScene(
  catalogue: Catalogue,
  view: ViewState,
  told: TalkScene | null = null,
): PictureScene {
  const rows = selectRows(catalogue, view);
  const led = ledTo(catalogue, view.selection, rows);
  return {
    view,
    rows,
    scene: {
      ...selectScene(catalogue, view, null, rows),
      pointed: joinPointed(
        selectPointed(catalogue, placesOfClaims(catalogue, view.claims)),
        led.pointed,
      ),
      ringed: led.ringed,
      changed: changedOf(catalogue, view),
      mentioned: told && mentionedIn(catalogue, rows, told, false),
      ...(view.topics.has('cooperation') ? { promised: promisedIn(catalogue, view.year) } : {}),
    },
  };
}
