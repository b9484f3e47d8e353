import type { Show, ShowKey, Talk } from '../model/talk/talk.ts';
import { SHOW_KEYS } from '../model/talk/talk-format.ts';
import type { ViewState } from '../model/view/view.ts';
import { type LinkDefaults, readLink, writeLink } from './link/link.ts';

/**
 * What the scenes up to and including number `scene` show, one upon the other. Folded from the
 * start, not from wherever the speaker was, so that a scene looks the same however it is reached.
 */
export function foldedShow({ scenes }: Pick<Talk, 'scenes'>, scene: number): Show {
  const all: Partial<Record<ShowKey, string>> = {};
  for (const { show } of scenes.slice(0, scene)) Object.assign(all, show);
  // An empty value asks for what the page shows by itself, except `on=`: nothing switched on.
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => value !== '' || key === 'on'),
  );
}

/** The number of a scene that the talk really has, the nearest to the one asked for. */
export function sceneWithin({ scenes }: Pick<Talk, 'scenes'>, scene: number): number {
  return Math.min(scenes.length, Math.max(1, Math.trunc(scene)));
}

/** The number of the scene that a view asks for: by its id where the talk has it, else by number. */
export function sceneAsked(
  talk: Pick<Talk, 'scenes'>,
  { scene, sceneId }: Pick<ViewState, 'scene' | 'sceneId'>,
): number {
  const at = sceneId === null ? -1 : talk.scenes.findIndex(({ id }) => id === sceneId);
  return at === -1 ? sceneWithin(talk, scene) : at + 1;
}

/**
 * The view of a scene. Total, as links are: what a scene says wrongly falls back.
 *
 * @param defaults what stands where no scene says anything, with the languages and look of the room.
 */
export function sceneView(talk: Talk, scene: number, defaults: LinkDefaults): ViewState {
  const number = sceneWithin(talk, scene);
  const link = new URLSearchParams(foldedShow(talk, number)).toString();
  return { ...readLink(link, defaults), talk: talk.id, scene: number, sceneId: null };
}

/** All that a scene can set, as it is in a view: the scene that shows this view whatever came before. */
export function showOf(view: ViewState): Show {
  const params = new URLSearchParams(writeLink(view));
  return Object.fromEntries(SHOW_KEYS.map((key) => [key, params.get(key) ?? '']));
}
