import { LANGUAGE_TAG, type LocalText } from '../../model/language.ts';
import { languages } from '../../state/store.ts';
import { Whole } from '../picture/whole.tsx';
import { textsIn } from '../texts.ts';

/** A text of the talk in both languages, one beneath the other; neither is smaller or paler. */
export function SaidInTalk({ text }: { readonly text: LocalText }) {
  return (
    <>
      {textsIn(text, languages.value).map(({ text: said, language }) => (
        <span key={language} class="stage-said" lang={LANGUAGE_TAG[language]}>
          <Whole text={said} language={language} />
        </span>
      ))}
    </>
  );
}
