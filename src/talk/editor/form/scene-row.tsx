import { COLON, joinParts } from '../../../i18n/format.ts';
import { say } from '../../../i18n/messages/talk/desk.ts';
import { OWN_NAME } from '../../../i18n/words.ts';
import { LANGUAGES } from '../../../model/language.ts';
import type { Talk, TalkScene } from '../../../model/talk/talk.ts';
import { Icon } from '../../../ui/icon.tsx';
import { chrome } from '../../../ui/text.tsx';
import { HANDLE_ICON } from '../../desk/icons.ts';
import { TalkPicture } from '../../desk/picture.tsx';
import { nameOf, Words } from '../../desk/words.tsx';
import { lookAt, openScene } from '../state.ts';
import { missingIn } from '../talk-edit.ts';
import { drop, grab, grabbed, pressHandle } from './move.ts';
import { SceneForm } from './scene-form.tsx';

/** Id of the words that say how a scene is moved by keys. */
export const MOVE_HELP = 'move-help';

interface SceneRowProps {
  readonly talk: Talk;
  readonly scene: TalkScene;
  /** From 1. */
  readonly number: number;
  /** Ids that the scene names and this edition does not have. */
  readonly unknown: readonly string[];
}

/** What is still missing of a scene, by language. */
function Missing({ scene }: Pick<SceneRowProps, 'scene'>) {
  const lacking = LANGUAGES.filter((language) => missingIn(scene, language) > 0);
  // Of a scene without any text the missing title says enough.
  if (lacking.length === 0 || lacking.length === LANGUAGES.length) return null;
  const language = chrome();
  return (
    <span class="scene-missing">
      {say(language, 'editor.missing')}
      {COLON[language]}
      {joinParts(
        lacking.map((one) => OWN_NAME[one]),
        language,
      )}
    </span>
  );
}

function Handle({ talk, scene, number }: SceneRowProps) {
  const language = chrome();
  const isGrabbed = grabbed.value?.id === scene.id;
  const name = say(language, 'move.handle', { number, title: nameOf(scene.title, language) });
  const leave = () => {
    // A row that changes its place loses the focus for a moment only.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const isStill = document.activeElement?.closest(`[data-scene="${scene.id}"]`);
        if (grabbed.peek()?.id === scene.id && !isStill) drop(talk);
      }),
    );
  };
  return (
    <button
      type="button"
      class="scene-handle"
      aria-label={name}
      title={name}
      aria-describedby={MOVE_HELP}
      aria-pressed={isGrabbed}
      onClick={({ detail }) => {
        // A press by hand begins a drag; by keys, and by what speaks for keys, it picks up.
        if (detail === 0) grab(talk, scene.id);
      }}
      onKeyDown={(event) => pressHandle(event, talk, scene)}
      onBlur={leave}
    >
      <Icon path={HANDLE_ICON} />
    </button>
  );
}

/** One scene in the list of the editor; unfolded, all of it can be changed. */
export function SceneRow(props: SceneRowProps) {
  const { talk, scene, number, unknown } = props;
  const language = chrome();
  const isOpen = openScene.value === scene.id;
  const toggle = () => {
    openScene.value = isOpen ? null : scene.id;
    if (!isOpen) lookAt(talk, number);
  };
  return (
    <li
      class="scene"
      data-scene={scene.id}
      data-open={isOpen}
      data-grabbed={grabbed.value?.id === scene.id}
    >
      <div class="scene-head">
        <Handle {...props} />
        <button
          type="button"
          class="scene-open"
          aria-expanded={isOpen}
          onClick={toggle}
          onKeyDown={(event) => event.altKey && pressHandle(event, talk, scene)}
        >
          <span class="scene-number figures">{number}</span>
          <TalkPicture talk={talk} scene={number} />
          <span class="scene-words">
            <Words text={scene.title} />
            <Missing scene={scene} />
            {unknown.length > 0 && (
              <span class="scene-missing">
                {say(language, 'scene.unknown', { list: joinParts(unknown, language) })}
              </span>
            )}
          </span>
        </button>
      </div>
      {isOpen && <SceneForm talk={talk} scene={scene} number={number} />}
    </li>
  );
}
