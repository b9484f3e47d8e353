import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import type { LanguagePair } from '../model/view/view.ts';

interface BothProps {
  readonly languages: LanguagePair;
  readonly say: (language: Language) => string;
  readonly class?: string;
}

/** A short text in the languages on screen, each in its own `lang`; once where both read the same. */
export function Both({ languages: [first, second], say, class: name }: BothProps) {
  const [one, other] = [say(first), second && say(second)];
  return (
    <span class={name}>
      <span lang={LANGUAGE_TAG[first]}>{one}</span>
      {second && other !== one && (
        <>
          {' '}
          <span class="second" lang={LANGUAGE_TAG[second]}>
            {other}
          </span>
        </>
      )}
    </span>
  );
}
