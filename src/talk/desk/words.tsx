import { say } from '../../i18n/messages/talk/desk.ts';
import { LANGUAGE_TAG, type Language, type LocalText } from '../../model/language.ts';
import { languages } from '../../state/store.ts';
import { textsIn } from '../texts.ts';

/** A text of a talk in the languages on screen, one beneath the other; says so where it has none. */
export function Words({ text }: { readonly text: LocalText }) {
  const texts = textsIn(text, languages.value);
  const [first] = languages.value;
  if (texts.length === 0) {
    return (
      <span class="unknown" lang={LANGUAGE_TAG[first]}>
        {say(first, 'talk.untitled')}
      </span>
    );
  }
  return (
    <span class="stacked">
      {texts.map(({ text: said, language }, index) => (
        <span key={language} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[language]}>
          {said}
        </span>
      ))}
    </span>
  );
}

/** The title of a talk or scene in one line, for messages and labels. */
export function nameOf(title: LocalText, language: Language): string {
  const [said] = textsIn(title, [language]);
  return said?.text ?? say(language, 'talk.untitled');
}
