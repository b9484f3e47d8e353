import { LANGUAGES, type Language, type LocalText, sameInAll } from '../../model/language.ts';
import { pointTexts } from '../../model/point-texts.ts';
import type { Show, Talk, TalkPoint, TalkScene } from '../../model/talk/talk.ts';
import { SHOW_KEYS } from '../../model/talk/talk-format.ts';
import { type Aim, type Frame, isFrame } from '../../model/view/aim.ts';
import { INITIAL_VIEW, type ViewState } from '../../model/view/view.ts';
import { writeLink } from '../../state/link/link.ts';
import { foldedShow, showOf } from '../../state/scene-view.ts';

/*
 * Changes of a talk: each takes a talk and gives a new one. Scenes of talks made here show the whole
 * of what they show, whatever stands before them, so that moving one changes no other.
 */

/** Most scenes and points that the schema of talks lets through. */
export const MOST_SCENES = 60;
export const MOST_POINTS = 4;

const NOTHING: LocalText = sameInAll('');

type Ids = () => string;

/** The view as a scene shows it on every screen: what the map shows now instead of its camera. */
export function showNow(view: ViewState, frame: Frame | null): Show {
  const isWhole = view.camera === null || isFrame(view.camera);
  const aim: Aim | null = isWhole || frame === null ? view.camera : frame;
  return showOf({ ...view, camera: aim });
}

/** A scene that shows this, with whatever texts are known. */
export function makeScene(id: string, show: Show, title: LocalText = NOTHING): TalkScene {
  const shown = { ...show };
  return { id, title, line: NOTHING, points: [], note: NOTHING, show: shown, sources: [] };
}

/** A talk begins with the scene that is on screen. */
export function makeTalk(id: string, scene: TalkScene): Talk {
  return { id, title: NOTHING, occasion: NOTHING, date: null, scenes: [scene] };
}

/** What the page shows by itself where a scene says nothing. */
const WITHOUT_WORD: Show = Object.fromEntries(
  SHOW_KEYS.map((key) => [
    key,
    // An empty `on=` would switch everything off.
    key === 'on' ? (new URLSearchParams(writeLink(INITIAL_VIEW)).get('on') ?? '') : '',
  ]),
);

/** The same talk with scenes that each say all that they show, so that none leans on those before. */
export function standAlone(talk: Talk): Talk {
  const scenes = talk.scenes.map((scene, index) => ({
    ...scene,
    show: { ...WITHOUT_WORD, ...foldedShow(talk, index + 1) },
  }));
  return { ...talk, scenes };
}

/** A talk of one's own from any other, its scenes each for itself. */
export const copyOf = (talk: Talk, newId: Ids): Talk => ({ ...standAlone(talk), id: newId() });

/** Puts a scene behind number `after`, 0 for the start. */
export function insertScene(talk: Talk, after: number, scene: TalkScene): Talk {
  return { ...talk, scenes: talk.scenes.toSpliced(after, 0, scene) };
}

/** Moves the scene at one index to another; indices outside are drawn to the nearest one. */
export function moveScene(talk: Talk, from: number, to: number): Talk {
  const last = talk.scenes.length - 1;
  const scene = talk.scenes[from];
  const end = Math.min(last, Math.max(0, to));
  if (!scene || end === from) return talk;
  return { ...talk, scenes: talk.scenes.toSpliced(from, 1).toSpliced(end, 0, scene) };
}

/** The scene once more, right behind itself. */
export function duplicateScene(talk: Talk, index: number, newId: Ids): Talk {
  const scene = talk.scenes[index];
  return scene ? insertScene(talk, index + 1, { ...scene, id: newId() }) : talk;
}

/** Takes a scene away; the last one of a talk stays. */
export function removeScene(talk: Talk, index: number): Talk {
  if (talk.scenes.length === 1) return talk;
  return { ...talk, scenes: talk.scenes.toSpliced(index, 1) };
}

/** Changes one scene; the same talk where there is none of that id. */
export function changeScene(talk: Talk, id: string, change: Partial<TalkScene>): Talk {
  const scenes = talk.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene));
  return { ...talk, scenes };
}

/** A text with another wording in one language. */
export function withText(text: LocalText, language: Language, wording: string): LocalText {
  return { ...text, [language]: wording };
}

/** Points with one of them changed; `null` takes it away, an index behind the last adds one. */
export function changePoint(
  points: readonly TalkPoint[],
  index: number,
  change: Partial<TalkPoint> | null,
): TalkPoint[] {
  if (change === null) return points.toSpliced(index, 1);
  const old = points[index] ?? { text: NOTHING, sources: [] };
  return points.toSpliced(index, 1, { ...old, ...change });
}

const isBlank = (text: string) => text.trim() === '';

/** Whether something is said in another language that this one lacks. */
export function lacks(text: LocalText, language: Language): boolean {
  return isBlank(text[language]) && LANGUAGES.some((other) => !isBlank(text[other]));
}

const textsOf = ({ title, line, points, note }: TalkScene): readonly LocalText[] => [
  title,
  line,
  ...pointTexts({ points }),
  note,
];

/** How many texts of a scene are missing in a language; a scene without any title lacks that. */
export function missingIn(scene: TalkScene, language: Language): number {
  const hasNoTitle = LANGUAGES.every((one) => isBlank(scene.title[one]));
  const lacking = textsOf(scene).filter((text) => lacks(text, language)).length;
  return lacking + (hasNoTitle ? 1 : 0);
}

/** How many texts of a talk are missing in a language. */
export function missingInTalk(talk: Talk, language: Language): number {
  const own = [talk.title, talk.occasion].filter((text) => lacks(text, language)).length;
  return talk.scenes.reduce((sum, scene) => sum + missingIn(scene, language), own);
}

/** Whether a scene has all that the present view has, so that nothing would change by taking it. */
export function isSameShow(one: Show, other: Show): boolean {
  return SHOW_KEYS.every((key) => (one[key] ?? '') === (other[key] ?? ''));
}
