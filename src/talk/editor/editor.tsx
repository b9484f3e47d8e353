import './editor.css';
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/desk.ts';
import { sameInAll } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { progress } from '../../state/load.ts';
import { catalogue } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { chrome, HiddenText } from '../../ui/text.tsx';
import { give, MoreActs } from '../desk/acts.tsx';
import { ADD_ICON, BACK_ICON, GIVE_ICON, MORE_ICON, REDO_ICON, UNDO_ICON } from '../desk/icons.ts';
import { newSceneId } from '../library/own-id.ts';
import { About, WrittenIn } from './form/about.tsx';
import { makeSortable } from './form/drag.ts';
import { moved } from './form/move.ts';
import { MOVE_HELP, SceneRow } from './form/scene-row.tsx';
import { detailNames } from './name-now.ts';
import {
  canRedo,
  canUndo,
  change,
  edited,
  endEditing,
  nowShown,
  openScene,
  redoChange,
  tookFocus,
  undoChange,
} from './state.ts';
import { insertScene, MOST_SCENES, makeScene, moveScene } from './talk-edit.ts';
import { unknownIds } from './unknown.ts';

/** Adds what is on screen as a scene, behind the one that is unfolded or at the end. */
function addView(talk: Talk): void {
  const open = talk.scenes.findIndex(({ id }) => id === openScene.peek());
  const after = open < 0 ? talk.scenes.length : open + 1;
  const scene = makeScene(newSceneId(), nowShown(), detailNames() ?? sameInAll(''));
  change((all) => insertScene(all, after, scene));
  openScene.value = scene.id;
  moved.value = (language) => say(language, 'editor.added', { number: after + 1 });
  // Its title is what comes next.
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-scene="${scene.id}"]`);
    row?.querySelector<HTMLElement>('textarea')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  });
}

/** Undo and redo by keys; in a text they are those of the browser. */
function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const isText = event.target instanceof Element && event.target.matches('textarea, input');
      const key = event.key.toLowerCase();
      if (isText || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoChange();
      else undoChange();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

interface SignProps {
  readonly icon: string;
  readonly text: 'undo' | 'redo';
  readonly isPossible: boolean;
  readonly onPress: () => void;
}

function Sign({ icon, text, isPossible, onPress }: SignProps) {
  const name = say(chrome(), text);
  return (
    <button
      type="button"
      class="sign"
      aria-label={name}
      title={name}
      aria-disabled={!isPossible}
      onClick={onPress}
    >
      <Icon path={icon} />
    </button>
  );
}

interface HeadProps {
  /** Whether what else can be done is unfolded, and the id of where that is. */
  readonly isMore: Signal<boolean>;
  readonly moreId: string;
}

function Head({ isMore, moreId }: HeadProps) {
  const language = chrome();
  const more = say(language, 'talk.more');
  return (
    <div class="editor-tools">
      <button type="button" class="editor-back" onClick={endEditing}>
        <Icon path={BACK_ICON} />
        {say(language, 'editor.back')}
      </button>
      <Sign icon={UNDO_ICON} text="undo" isPossible={canUndo.value} onPress={undoChange} />
      <Sign icon={REDO_ICON} text="redo" isPossible={canRedo.value} onPress={redoChange} />
      <button
        type="button"
        class="sign"
        aria-label={more}
        title={more}
        aria-expanded={isMore.value}
        aria-controls={moreId}
        onClick={() => {
          isMore.value = !isMore.value;
          // It unfolds above all else.
          if (isMore.value) document.getElementById(moreId)?.scrollIntoView({ block: 'nearest' });
        }}
      >
        <Icon path={MORE_ICON} />
      </button>
    </div>
  );
}

function useUnknown(talk: Talk) {
  const isComplete = useComputed(() => progress.value.settled === progress.value.total);
  return isComplete.value ? unknownIds(talk, catalogue.value) : [];
}

function Scenes({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  const list = useRef<HTMLOListElement>(null);
  const unknown = useUnknown(talk);
  useEffect(() => {
    if (!list.current) return;
    return makeSortable(list.current, (from, to) => change((all) => moveScene(all, from, to)));
  }, []);
  return (
    <>
      <p id={MOVE_HELP} class="hidden-text">
        {say(language, 'move.help')}
      </p>
      <ol class="scenes" ref={list} aria-label={say(language, 'editor.scenes')}>
        {talk.scenes.map((scene, index) => (
          <SceneRow
            key={scene.id}
            talk={talk}
            scene={scene}
            number={index + 1}
            unknown={unknown.filter((one) => one.scene === index + 1).map(({ id }) => id)}
          />
        ))}
      </ol>
      <HiddenText>
        <span aria-live="assertive">{moved.value?.(language)}</span>
      </HiddenText>
    </>
  );
}

function Foot({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  const open = talk.scenes.findIndex(({ id }) => id === openScene.value);
  const isFull = talk.scenes.length >= MOST_SCENES;
  const preview = say(language, open < 0 ? 'editor.preview' : 'editor.previewFrom');
  return (
    <div class="editor-foot">
      {isFull ? (
        <p class="why">{say(language, 'editor.full', { most: MOST_SCENES })}</p>
      ) : (
        <button type="button" class="act main add-view" onClick={() => addView(talk)}>
          <Icon path={ADD_ICON} />
          {say(language, 'editor.add')}
        </button>
      )}
      <button
        type="button"
        class="act sign"
        aria-label={preview}
        title={preview}
        onClick={() => give(talk, Math.max(1, open + 1))}
      >
        <Icon path={GIVE_ICON} />
      </button>
    </div>
  );
}

/** The editor of a talk, beside the map whose views become its scenes. */
export function Editor() {
  useUndoKeys();
  const isMore = useSignal(false);
  const moreId = useId();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tookFocus()) body.current?.querySelector('textarea')?.focus();
  }, []);
  const talk = edited.value;
  if (!talk) return null;
  return (
    <div class="editor">
      <Head isMore={isMore} moreId={moreId} />
      <div class="editor-body" ref={body}>
        <div id={moreId}>{isMore.value && <MoreActs talk={talk} />}</div>
        <About talk={talk} />
        <WrittenIn talk={talk} />
        <Scenes talk={talk} />
      </div>
      <Foot talk={talk} />
    </div>
  );
}
