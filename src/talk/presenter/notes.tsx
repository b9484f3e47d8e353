import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/presenter/index.ts';
import { say as stageSay } from '../../i18n/messages/stage/index.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES } from '../../model/language.ts';
import { chrome } from '../../panels/text.tsx';
import { textsIn } from '../texts.ts';
import { choose, isLargest, isSmallest, resizeNote } from './memory.ts';
import { scene } from './state.ts';

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
          aria-label={say(language, word)}
          title={say(language, word)}
          disabled={isEnd}
          onClick={() => resizeNote(by)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}

/** What the speaker wrote for himself, in paragraphs as he wrote it. */
function Note() {
  const language = chrome();
  const [note] = scene.value ? textsIn(scene.value.note, [language]) : [];
  if (!note) return <p class="unknown">{say(language, 'notes.none')}</p>;
  return (
    <>
      {note.language !== language && (
        <p class="presenter-hint">
          {say(language, 'notes.only', { language: OWN_NAME[note.language] })}
        </p>
      )}
      <div class="presenter-note" lang={LANGUAGE_TAG[note.language]}>
        {note.text.split(/\n+/).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </>
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
        <Note />
      </section>
    </div>
  );
}
