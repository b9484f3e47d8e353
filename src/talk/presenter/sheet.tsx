import './notes-sheet.css';
import { useEffect } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/presenter.ts';
import { say as stageSay } from '../../i18n/messages/talk/stage.ts';
import { sceneWithin } from '../../state/scene-view.ts';
import { sceneNumber } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { running, startedAt } from '../course/session.ts';
import { LastKnown } from '../picture/last-known.tsx';
import { elapsed, timer, untouched } from '../wire/timer.ts';
import { now, runClock } from './chosen.ts';
import { dayText, spanText } from './clock.ts';
import { Note } from './desk/note.tsx';
import { TalkText } from './desk/text.tsx';

/** The note over the map itself, for who has one window only: to rehearse, or where nobody looks on. */
export function NotesSheet() {
  const language = chrome();
  useEffect(runClock, []);
  const given = running.value;
  if (!given) return null;
  const at = sceneWithin(given, sceneNumber.value);
  const next = given.scenes[at];
  const spent = elapsed(timer.value ?? untouched(startedAt.value), now.value);
  return (
    <aside class="notes-sheet plate" aria-labelledby="notes-sheet">
      <header>
        <h2 id="notes-sheet">{stageSay(language, 'notes')}</h2>
        <p class="figures">
          <span role="timer" aria-label={say(language, 'elapsed')}>
            {spanText(spent)}
          </span>
          <span class="notes-sheet-clock">{dayText(now.value)}</span>
        </p>
      </header>
      {/* A long note is scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="notes-sheet-body" tabIndex={0} aria-labelledby="notes-sheet">
        <Note text={given.scenes[at - 1]?.note} />
        <LastKnown languages={[language]} class="presenter-hint" />
      </section>
      <p class="notes-sheet-next">
        {next ? (
          <>
            <span class="second">{say(language, 'next')}</span> <TalkText text={next.title} />
          </>
        ) : (
          <span class="second">{say(language, 'last')}</span>
        )}
      </p>
    </aside>
  );
}
