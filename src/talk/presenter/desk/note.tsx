import { say } from '../../../i18n/messages/talk/presenter.ts';
import { OWN_NAME } from '../../../i18n/words.ts';
import { LANGUAGE_TAG, type LocalText } from '../../../model/language.ts';
import { chrome } from '../../../ui/text.tsx';
import { textsIn } from '../../texts.ts';

/** What the speaker wrote for himself, in his language where it is written, in its own paragraphs. */
export function Note({ text }: { readonly text: LocalText | undefined }) {
  const language = chrome();
  const [note] = text ? textsIn(text, [language]) : [];
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
