import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { Language } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { INITIAL_VIEW } from '../../model/view/view.ts';
import { mapFrame } from '../../state/map-frame.ts';
import { sceneView } from '../../state/scene-view.ts';
import { catalogue, languages, look, update, view } from '../../state/store.ts';
import { focusHeading } from '../desk/focus.ts';
import { told } from '../desk/notice.ts';
import { clash, loadOwn, own, saveOwn } from '../library/own.ts';
import { commit, type History, mapHistory, redo, settle, startHistory, undo } from './history.ts';
import { showNow } from './talk-edit.ts';

/* What the editor is at: which talk, which scene, and what can be undone. */

const MEMORY = 'border-map-editor';

/** Where one was in the editor: for this tab, so that preview and reload lead back. */
interface Place {
  readonly talk: string | null;
  readonly scene: string | null;
}

function remembered(): Place {
  try {
    const { talk, scene } = JSON.parse(sessionStorage.getItem(MEMORY) ?? '{}') as Partial<Place>;
    return {
      talk: typeof talk === 'string' ? talk : null,
      scene: typeof scene === 'string' ? scene : null,
    };
  } catch {
    return { talk: null, scene: null };
  }
}

const start = remembered();

/** Id of the talk in the editor; `null`: the list of talks. */
export const editedId = signal<string | null>(start.talk);
/** Id of the scene that is unfolded. */
export const openScene = signal<string | null>(start.scene);

effect(() => {
  try {
    const place: Place = { talk: editedId.value, scene: openScene.value };
    sessionStorage.setItem(MEMORY, JSON.stringify(place));
  } catch {
    // Not remembered: a reload then shows the list of talks.
  }
});

/** The languages in which texts are written: one, or two beside each other. */
export const written = signal<readonly [Language, ...Language[]]>([languages.peek()[0]]);

const history = signal<History<Talk> | null>(null);

/** The talk in the editor as it is kept; `null` while none is open, or it is gone. */
export const edited = computed(() => own.value.find(({ id }) => id === editedId.value) ?? null);

export const canUndo = computed(() => (history.value?.past.length ?? 0) > 0);
export const canRedo = computed(() => (history.value?.future.length ?? 0) > 0);

/** Where two tabs changed the talk, the editor goes on with the copy that is ours. */
effect(() => {
  const { from, to } = clash.value ?? {};
  if (to === undefined || from !== editedId.peek()) return;
  const known = history.peek();
  batch(() => {
    if (known) history.value = mapHistory(known, (talk) => ({ ...talk, id: to }));
    editedId.value = to;
  });
});

/** What another tab made of the talk is one more step here. */
effect(() => {
  const talk = edited.value;
  untracked(() => {
    const known = history.peek();
    if (!talk) history.value = null;
    else if (known?.present.id !== talk.id) history.value = startHistory(talk);
    else if (known.present !== talk) history.value = commit(known, talk, null);
  });
});

function put(next: History<Talk>): void {
  batch(() => {
    history.value = next;
    void saveOwn(next.present);
  });
}

/**
 * Changes the talk in the editor and keeps it.
 *
 * @param about names the text that is being typed, so that its letters are one step to be undone.
 */
export function change(how: (talk: Talk) => Talk, about: string | null = null): void {
  const known = history.peek();
  if (!known) return;
  const next = commit(known, how(known.present), about);
  if (next === known) return;
  put(next);
  // What was only said has been read by now; what can be undone still stays.
  if (told.peek()?.undo === null) told.value = null;
}

/** Ends a step of typing. */
export function endStep(): void {
  const known = history.peek();
  if (known) history.value = settle(known);
}

export function undoChange(): void {
  const known = history.peek();
  if (known && canUndo.peek()) put(undo(known));
}

export function redoChange(): void {
  const known = history.peek();
  if (known && canRedo.peek()) put(redo(known));
}

/** Whether the editor is to take the focus when it comes: it was opened by hand, not by a reload. */
let takesFocus = false;

/** Asks for it once. */
export function tookFocus(): boolean {
  const takes = takesFocus;
  takesFocus = false;
  return takes;
}

/** Opens a talk in the editor. */
export async function edit(id: string): Promise<void> {
  await loadOwn();
  takesFocus = true;
  batch(() => {
    editedId.value = id;
    openScene.value = null;
    written.value = [languages.peek()[0]];
  });
}

/** Back to the list of talks. */
export function endEditing(): void {
  batch(() => {
    editedId.value = null;
    openScene.value = null;
  });
  focusHeading();
}

/** What is on screen now, as a scene would keep it. */
export const nowShown = () => showNow(view.peek(), mapFrame.peek()?.() ?? null);

/** Shows on the map what a scene shows, beside the editor. */
export function lookAt(talk: Talk, scene: number): void {
  const { years } = catalogue.peek().edition;
  const { panel, packed } = view.peek();
  const base = {
    ...INITIAL_VIEW,
    year: years.last,
    languages: languages.peek(),
    look: look.peek(),
  };
  const shown = sceneView(talk, scene, { view: base, years });
  update({ ...shown, talk: null, scene: 1, panel, packed });
}
