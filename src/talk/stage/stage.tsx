import './styles/stage.css';
import './styles/stage-parts.css';
import './styles/stage-over.css';
import './styles/stage-title.css';
import { useEffect } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/stage.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { setHandleForTalk } from '../../panels/control/compare.ts';
import { sceneWithin } from '../../state/scene-view.ts';
import { languages, sceneNumber, selection, talk } from '../../state/store.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { followLink, lookAgain, talkState } from '../course/course.ts';
import { beginTalk, endSession } from '../course/leave.ts';
import { perform } from '../course/perform.ts';
import { isAway, running, spot } from '../course/session.ts';
import { offerHandout } from '../handout/print.ts';
import { textsIn } from '../texts.ts';
import { answerPresenter, hasPresenter } from '../wire/answer.ts';
import { Answer, isOfSource } from './answer.tsx';
import { Bar } from './bar.tsx';
import { Curtain } from './curtain.tsx';
import { Foot } from './foot.tsx';
import { advance } from './input/auto.ts';
import { giveFocusBack } from './input/focus.ts';
import { followFullScreen } from './input/full-screen.ts';
import { listenForTalkKeys } from './input/listen.ts';
import { followPointer } from './input/pointer.ts';
import { Spotlight } from './input/spot.tsx';
import { Typed } from './input/typed.tsx';
import { stayAwake } from './input/wake.ts';
import { KeyList } from './lists/key-list.tsx';
import { StageLegend } from './lists/legend.tsx';
import { SceneKey } from './lists/scene-key.tsx';
import { SceneList } from './lists/scene-list.tsx';
import { SourceList } from './lists/source-list.tsx';
import { Plate } from './plate.tsx';
import { Search } from './search.tsx';
import {
  areNotesShown,
  fadeRefusals,
  forget,
  isAwake,
  isLegendShown,
  isSearching,
  keepNotesPrivate,
  refusal,
  scene,
  sheet,
} from './shown.ts';
import { Refusal } from './signs.tsx';

const NotesSheet = lazy(() => import('../presenter/sheet.tsx').then((m) => m.NotesSheet));

/** All that goes on while a talk is given. @returns a function that ends it. */
function begin(): () => void {
  const ends = [
    followLink(),
    listenForTalkKeys(),
    followPointer(),
    followFullScreen(),
    advance(),
    stayAwake(window),
    answerPresenter(perform),
    offerHandout(() => {
      refusal.value = 'handout';
    }),
    keepNotesPrivate(),
    setHandleForTalk(),
    fadeRefusals(),
    giveFocusBack,
    forget,
    endSession,
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** While there is no talk to be shown: that it comes, or why it does not. */
function Waiting() {
  const state = talkState.value;
  const language = chrome();
  const id = talk.value ?? '';
  return (
    <div class="stage-waiting plate" role="status">
      <p>
        <Both
          as="stacked"
          say={(said) =>
            state === 'unknown'
              ? say(said, 'unknown', { id })
              : say(said, state === 'failed' ? 'failed' : 'coming')
          }
        />
      </p>
      {state === 'failed' && (
        <button type="button" onClick={lookAgain}>
          {t(language, 'part.retry')}
        </button>
      )}
      {state !== 'coming' && (
        <button type="button" onClick={() => perform({ do: 'leave' })}>
          {say(language, 'leave')}
        </button>
      )}
    </div>
  );
}

/** Tells those who listen which scene is on. */
function Told() {
  const shown = scene.value;
  const given = running.value;
  const [language] = languages.value;
  if (!shown || !given) return <p class="hidden-text" aria-live="polite" />;
  const count = given.scenes.length;
  const number = sceneWithin(given, sceneNumber.value);
  const [title] = textsIn(shown.title, [language]);
  return (
    <p class="hidden-text" aria-live="polite" lang={LANGUAGE_TAG[language]}>
      {title && <span lang={LANGUAGE_TAG[title.language]}>{title.text}</span>}{' '}
      {say(language, 'scene', { number, count })}
    </p>
  );
}

function Sheets() {
  switch (sheet.value) {
    case 'keys':
      return <KeyList />;
    case 'list':
      return <SceneList />;
    case 'sources':
      return <SourceList />;
    default:
      return null;
  }
}

/** The wall of the meeting room: what the scene says, over a map that shows it. */
export function Stage() {
  const id = talk.value;
  useEffect(begin, []);
  useEffect(() => {
    if (id !== null) beginTalk(id, location.hash, navigator.languages);
  }, [id]);
  // While a question is answered the scene steps back to its title.
  const isAnswering = isAway.value && (selection.value !== null || isOfSource.value);
  const isQuiet = !isAwake.value && (hasPresenter.value || !isAway.value);
  return (
    <div
      class="stage"
      data-form={scene.value?.session ? 'title' : 'scene'}
      data-quiet={isQuiet}
      data-spot={spot.value !== null}
      data-answer={isAnswering}
    >
      <div class="stage-column">
        <main class="stage-main" id="stage">
          {running.value ? <Plate /> : <Waiting />}
        </main>
        <Answer />
      </div>
      <SceneKey />
      <Foot />
      <Bar />
      {isSearching.value && <Search />}
      {isLegendShown.value && <StageLegend />}
      {areNotesShown.value && !hasPresenter.value && <NotesSheet />}
      <Refusal />
      <Typed />
      <Sheets />
      <Spotlight />
      <Curtain />
      <Told />
    </div>
  );
}
