import { say } from '../../../i18n/messages/talk/desk.ts';
import { type Language, sameInAll } from '../../../model/language.ts';
import type { Talk, TalkPoint, TalkScene } from '../../../model/talk/talk.ts';
import { isFrame } from '../../../model/view/aim.ts';
import { mapFrame } from '../../../state/map-frame.ts';
import { view } from '../../../state/store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { CLOSE_ICON } from '../../../ui/icons.ts';
import { chrome } from '../../../ui/text.tsx';
import { DOWN_ICON, UP_ICON } from '../../desk/icons.ts';
import { tell } from '../../desk/notice.ts';
import { newSceneId } from '../../library/own-id.ts';
import { change, lookAt, openScene } from '../state.ts';
import {
  changePoint,
  changeScene,
  duplicateScene,
  insertScene,
  isSameShow,
  MOST_POINTS,
  MOST_SCENES,
  removeScene,
  showNow,
} from '../talk-edit.ts';
import { DoneField } from './done-field.tsx';
import { TextField } from './fields.tsx';
import { stepScene } from './move.ts';
import { SourcesField } from './sources-field.tsx';

interface SceneProps {
  readonly talk: Talk;
  readonly scene: TalkScene;
  /** From 1. */
  readonly number: number;
}

/** Changes one scene; `about` names the text that is being typed. */
function set(scene: TalkScene, part: Partial<TalkScene>, about: string | null = null): void {
  change((talk) => changeScene(talk, scene.id, part), about && `${scene.id}.${about}`);
}

function Point({
  scene,
  point,
  index,
}: {
  readonly scene: TalkScene;
  readonly point: TalkPoint;
  readonly index: number;
}) {
  const language = chrome();
  const number = index + 1;
  const setPoint = (part: Partial<TalkPoint> | null, about: string | null = null) =>
    set(scene, { points: changePoint(scene.points, index, part) }, about);
  const label = say(language, 'scene.point', { number });
  const remove = say(language, 'scene.removePoint', { number });
  return (
    <li class="point">
      <TextField
        label={label}
        name={`point-${number}`}
        rows={2}
        text={point.text}
        onText={(text, of) => setPoint({ text }, `point-${index}.${of}`)}
      />
      <button
        type="button"
        class="close"
        aria-label={remove}
        title={remove}
        onClick={() => setPoint(null)}
      >
        <Icon path={CLOSE_ICON} />
      </button>
      <SourcesField
        label={`${label} · ${say(language, 'scene.sources')}`}
        sources={point.sources}
        onSources={(sources) => setPoint({ sources })}
      />
      <DoneField
        label={`${label} · ${say(language, 'done.title')}`}
        name={`done-${number}`}
        done={point.done}
        onDone={(done, of) => setPoint({ done }, of && `done-${index}.${of}`)}
      />
    </li>
  );
}

function Points({ scene }: { readonly scene: TalkScene }) {
  const language = chrome();
  const { points } = scene;
  const add = () =>
    set(scene, { points: changePoint(points, points.length, { text: sameInAll('') }) });
  return (
    <div class="points">
      {points.length > 0 && (
        <ol>
          {points.map((point, index) => (
            <Point key={index} scene={scene} point={point} index={index} />
          ))}
        </ol>
      )}
      {points.length < MOST_POINTS && (
        <button type="button" class="text-link" onClick={add}>
          {say(language, 'scene.addPoint')}
        </button>
      )}
    </div>
  );
}

/** Whether the map shows this scene, and the two ways to make it so. */
function Shown({ talk, scene, number }: SceneProps) {
  const language = chrome();
  const { camera } = view.value;
  const frame = camera === null || isFrame(camera) ? null : (mapFrame.value?.() ?? null);
  const now = showNow(view.value, frame);
  const isSame = isSameShow(scene.show, now);
  const replace = () => {
    set(scene, { show: { ...now } });
    // The way back is to this view, whatever was changed meanwhile.
    const back = () => set(scene, { show: scene.show });
    tell((said) => say(said, 'scene.replaced', { number }), back);
  };
  return (
    <div class="shown">
      <p class="why">{say(language, isSame ? 'scene.same' : 'scene.differs')}</p>
      {!isSame && (
        <div class="acts">
          <button type="button" class="act" onClick={replace}>
            {say(language, 'scene.replace')}
          </button>
          <button type="button" class="act" onClick={() => lookAt(talk, number)}>
            {say(language, 'scene.look')}
          </button>
        </div>
      )}
    </div>
  );
}

function remove({ talk, scene, number }: SceneProps): void {
  const index = talk.scenes.indexOf(scene);
  const next = talk.scenes[index + 1] ?? talk.scenes[index - 1];
  change((all) => removeScene(all, index));
  openScene.value = null;
  const back = () => change((all) => insertScene(all, Math.min(index, all.scenes.length), scene));
  tell((said) => say(said, 'scene.deleted', { number }), back);
  // The focus goes on at the scene that has moved up.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-scene="${next?.id}"] .scene-open`)?.focus();
  });
}

function SceneActs(props: SceneProps) {
  const language = chrome();
  const { talk, scene, number } = props;
  const index = number - 1;
  const duplicate = () => {
    const id = newSceneId();
    change((all) => duplicateScene(all, index, () => id));
    openScene.value = id;
  };
  const step = (by: 1 | -1, icon: string, text: 'scene.up' | 'scene.down') => {
    const isPossible = talk.scenes[index + by] !== undefined;
    const name = say(language, text);
    return (
      <button
        type="button"
        class="act sign"
        aria-label={name}
        title={name}
        aria-disabled={!isPossible}
        onClick={() => isPossible && stepScene(talk, scene, by)}
      >
        <Icon path={icon} />
      </button>
    );
  };
  return (
    <div class="acts scene-acts">
      {step(-1, UP_ICON, 'scene.up')}
      {step(1, DOWN_ICON, 'scene.down')}
      {talk.scenes.length < MOST_SCENES && (
        <button type="button" class="act" onClick={duplicate}>
          {say(language, 'scene.duplicate')}
        </button>
      )}
      {talk.scenes.length > 1 && (
        <button type="button" class="act" onClick={() => remove(props)}>
          {say(language, 'scene.delete')}
        </button>
      )}
    </div>
  );
}

/** All of one scene: what it shows, its texts, its sources. */
export function SceneForm(props: SceneProps) {
  const { scene } = props;
  const language = chrome();
  const textOf = (name: 'title' | 'line' | 'note', rows: number) => (
    <TextField
      label={say(language, `scene.${name}`)}
      name={name}
      rows={rows}
      text={scene[name]}
      onText={(text, of: Language) => set(scene, { [name]: text }, `${name}.${of}`)}
    />
  );
  return (
    <div class="scene-form">
      <Shown {...props} />
      {textOf('title', 1)}
      {textOf('line', 2)}
      <SourcesField
        label={say(language, 'scene.sourcesOf')}
        sources={scene.sources}
        onSources={(sources) => set(scene, { sources })}
      />
      <Points scene={scene} />
      {textOf('note', 3)}
      <SceneActs {...props} />
    </div>
  );
}
