import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../i18n/messages/talk/presenter.ts';
import { say as stageSay } from '../../../i18n/messages/talk/stage.ts';
import { OWN_NAME } from '../../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES } from '../../../model/language.ts';
import { chrome, HiddenText } from '../../../ui/text.tsx';
import { LastKnown } from '../../picture/last-known.tsx';
import { choose, isLargest, isSmallest, resizeNote } from '../chosen.ts';
import { scene } from '../state.ts';
import { Note } from './note.tsx';

const HEADING = 'presenter-notes';

function NoteTools() {
  const language = chrome();
  const steps = [
    { by: -1, word: 'smaller', sign: 'A−', isEnd: isSmallest.value },
    { by: 1, word: 'larger', sign: 'A+', isEnd: isLargest.value },
  ] as const;
  return (
    <div class="presenter-note-tools">
      <select
        aria-label={say(language, 'language')}
        title={say(language, 'language')}
        value={language}
        onChange={({ currentTarget }) =>
          choose({ language: LANGUAGES.find((one) => one === currentTarget.value) ?? null })
        }
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={LANGUAGE_TAG[one]}>
            {OWN_NAME[one]}
          </option>
        ))}
      </select>
      {steps.map(({ by, word, sign, isEnd }) => (
        <button
          key={word}
          type="button"
          title={say(language, word)}
          disabled={isEnd}
          onClick={() => resizeNote(by)}
        >
          {sign}
          <HiddenText> {say(language, word)}</HiddenText>
        </button>
      ))}
    </div>
  );
}

/** The note of the scene that is on. */
export function Notes() {
  const body = useRef<HTMLElement>(null);
  const id = scene.value?.id;
  // A new note is read from its beginning.
  useEffect(() => body.current?.scrollTo(0, 0), [id]);
  return (
    <div class="presenter-notes">
      <header>
        <h2 class="presenter-label" id={HEADING}>
          {stageSay(chrome(), 'notes')}
        </h2>
        <NoteTools />
      </header>
      {/* A long note is scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="presenter-note-body" ref={body} tabIndex={0} aria-labelledby={HEADING}>
        <Note text={scene.value?.note} />
        <LastKnown languages={[chrome()]} class="presenter-hint" />
      </section>
    </div>
  );
}
