import { LANGUAGE_TAG, type LocalText } from '../../../model/language.ts';
import { languages } from '../../../state/store.ts';
import { textsIn } from '../../texts.ts';

interface TalkTextProps {
  readonly text: LocalText;
  /** `own`: in the speaker's language, or in what there is; `both`: the second one beneath it. */
  readonly as?: 'own' | 'both';
}

/** A text of the talk for the speaker. */
export function TalkText({ text, as = 'own' }: TalkTextProps) {
  const [first, second] = languages.value;
  const pair =
    as === 'both' && second !== undefined ? ([first, second] as const) : ([first] as const);
  return (
    <>
      {textsIn(text, pair).map(({ text: said, language }, index) => (
        <span key={language} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[language]}>
          {said}
        </span>
      ))}
    </>
  );
}
