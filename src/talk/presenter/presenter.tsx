import './presenter-desk.css';
import './presenter.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say as stageSay } from '../../i18n/messages/talk/stage.ts';
import { chrome } from '../../ui/text.tsx';
import { followNoteSize, runClock } from './chosen.ts';
import { Controls } from './desk/controls.tsx';
import { Head } from './desk/head.tsx';
import { Notes } from './desk/notes.tsx';
import { CurrentScene, NextScene, SceneList } from './desk/scenes.tsx';
import { Standing } from './desk/standing.tsx';
import { listenForPresenterKeys } from './keys.ts';
import { count, number, startPresenter } from './state.ts';

/** Begins the window's work; ends it when the window closes, so that the stage knows at once. */
function work(): () => void {
  let ends: (() => void)[] = [];
  const start = () => {
    if (ends.length === 0) {
      ends = [startPresenter(), runClock(), followNoteSize(), listenForPresenterKeys()];
    }
  };
  const stop = () => {
    for (const end of ends) end();
    ends = [];
  };
  start();
  addEventListener('pagehide', stop);
  addEventListener('pageshow', start);
  return () => {
    removeEventListener('pagehide', stop);
    removeEventListener('pageshow', start);
    stop();
  };
}

/** The second window of a talk, for the speaker alone. */
export function Presenter() {
  useEffect(work, []);
  useSignalEffect(() => {
    const language = chrome();
    document.title = `${number.value}/${count.value || '–'} · ${stageSay(language, 'presenter')}`;
  });
  return (
    <main class="presenter">
      <Head />
      <Standing />
      <div class="presenter-desk">
        <CurrentScene />
        <NextScene />
        <Notes />
        <SceneList />
      </div>
      <Controls />
    </main>
  );
}
