import { protocolSay } from '../../i18n/messages/panels/protocol.ts';
import { type DelegateShown, type FilledNames, nameOf } from '../../model/delegations.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { Both } from '../../ui/both.tsx';
import { filledNames } from './filled-names.ts';

/** A name in a sentence: where no source names who held the office, the office itself. */
export function personText(shown: DelegateShown, language: Language, filled: FilledNames): string {
  return nameOf(shown.person, language, filled)?.text ?? shown.wallTitle(language);
}

/**
 * The name of a delegate in the languages on screen, each form once. It says so where nobody's name
 * is in the sources, and where readers of Latin letters are shown characters alone.
 */
export function PersonName({
  person,
  languages,
}: Pick<DelegateShown, 'person'> & { readonly languages: LanguagePair }) {
  const filled = filledNames.value;
  const names = languages.flatMap((language) => nameOf(person, language, filled) ?? []);
  if (names.length === 0) {
    return (
      <Both
        languages={languages}
        say={(language) => protocolSay(language, 'awaited')}
        class="unknown"
      />
    );
  }
  const isForeign = languages.some(
    (language) => language !== 'zh' && nameOf(person, language, filled)?.language === 'zh',
  );
  return (
    <>
      {names
        .filter(({ text }, at) => names.findIndex((other) => other.text === text) === at)
        .map(({ text, language }) => (
          <span key={language} lang={LANGUAGE_TAG[language]}>
            {text}{' '}
          </span>
        ))}
      {isForeign && (
        <Both
          languages={languages}
          say={(language) => protocolSay(language, 'onlyHan')}
          class="remark"
        />
      )}
    </>
  );
}
