import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { Show, Talk } from '../../model/talk/talk.ts';
import { SHOW_KEYS } from '../../model/talk/talk-format.ts';
import { INITIAL_VIEW } from '../../model/view/view.ts';
import type { LinkDefaults } from '../../state/link/link.ts';
import { isEditionKnown } from '../../state/load.ts';
import { sceneAsked, sceneView, sceneWithin, showOf } from '../../state/scene-view.ts';
import {
  catalogue,
  languages,
  look,
  sceneId,
  sceneNumber,
  talk,
  update,
  view,
} from '../../state/store.ts';
import { findTalk } from '../library/library.ts';
import { arrivals, asked, isAway, isTalkSettled, running } from './session.ts';

/* The course of a talk: which scene is on, and whether the screen still shows it. */

/** How the talk of the link is found. */
export type TalkState = 'coming' | 'there' | 'unknown' | 'failed';
export const talkState = signal<TalkState>('coming');

/** What stands where no scene says anything: the page's own view in the languages and look of the room. */
function room(): LinkDefaults {
  const { years } = catalogue.value.edition;
  return {
    years,
    view: {
      ...INITIAL_VIEW,
      year: years.last,
      languages: languages.value,
      look: look.value,
    },
  };
}

/** The scene shown last; a scene is shown once, and not again for every year that is tried on it. */
let shown: { readonly talk: Talk; readonly scene: number } | null = null;

/** Shows a scene of the talk that is on, the nearest there is; a talk still on its way begins with it. */
export function showScene(scene: number): void {
  const given = running.peek();
  if (!given) {
    update({ scene, sceneId: null });
    return;
  }
  const number = sceneWithin(given, scene);
  shown = { talk: given, scene: number };
  batch(() => {
    update(untracked(() => sceneView(given, number, room())));
    asked.value = null;
    arrivals.value += 1;
    isTalkSettled.value = true;
  });
}

const wanted = computed(() => {
  const given = running.value;
  return given && showOf(sceneView(given, sceneNumber.value, room()));
});

const isSame = (one: Show, other: Show) => SHOW_KEYS.every((key) => one[key] === other[key]);

/** Looks for the talk again, after it could not be fetched. */
export function lookAgain(): void {
  const id = talk.peek();
  if (id !== null) void fetchTalk(id);
}

async function fetchTalk(id: string): Promise<void> {
  talkState.value = 'coming';
  let found: Talk | null = null;
  try {
    found = await findTalk(id);
    if (talk.peek() === id) talkState.value = found ? 'there' : 'unknown';
  } catch (error) {
    console.warn('the talk did not come', error);
    if (talk.peek() === id) talkState.value = 'failed';
  }
  if (!found) isTalkSettled.value = true;
  // Whoever brought it meanwhile, as the speaker's window may, is not sent away again.
  if (found && talk.peek() === id) running.value = found;
}

/**
 * Follows the link: fetches the talk that it names, shows the scene that it names whenever that is
 * another one, and notices when the screen shows something else than the scene.
 *
 * @returns a function that ends it; the talk is over then.
 */
export function followLink(): () => void {
  const stops = [
    effect(() => {
      const id = talk.value;
      untracked(() => {
        if (id === null || running.peek()?.id === id) return;
        running.value = null;
        void fetchTalk(id);
      });
    }),
    effect(() => {
      const given = running.value;
      const view = { scene: sceneNumber.value, sceneId: sceneId.value };
      // Before the years are known a scene's year would be cut to those built in.
      if (!given || given.id !== talk.value || !isEditionKnown.value) return;
      const scene = sceneAsked(given, view);
      if (shown?.talk === given && shown.scene === scene) return;
      untracked(() => showScene(scene));
    }),
    effect(() => {
      const scene = wanted.value;
      isAway.value = scene !== null && (asked.value !== null || !isSame(scene, showOf(view.value)));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    shown = null;
    batch(() => {
      running.value = null;
      isAway.value = false;
    });
  };
}
