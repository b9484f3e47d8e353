import { t } from '../i18n/t.ts';
import { OWN_NAME } from '../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Language } from '../model/language.ts';
import type { LanguagePair } from '../model/view/view.ts';
import { languages, update } from '../state/store.ts';

/** The pair with `first` as its first language; the two change places where they would be one. */
export function withFirst([first, second]: LanguagePair, wanted: Language): LanguagePair {
  if (second === undefined) return [wanted];
  return [wanted, wanted === second ? first : second];
}

/** The pair with `wanted` as its second language, `null` for none; the two change places as above. */
export function withSecond([first, second]: LanguagePair, wanted: Language | null): LanguagePair {
  if (wanted === null) return [first];
  if (wanted !== first) return [first, wanted];
  return second === undefined ? [first] : [second, first];
}

/** What the closed menus show: as short as a language can be written. */
const SIGN: Readonly<Record<Language, string>> = { vi: 'VI', zh: '中', en: 'EN', fr: 'FR' };

function LanguageOption({ language }: { readonly language: Language }) {
  return (
    <option value={language} lang={LANGUAGE_TAG[language]}>
      {OWN_NAME[language]}
    </option>
  );
}

interface MenuProps {
  readonly label: string;
  readonly value: Language | '';
  readonly offered: readonly Language[];
  /** Text of the choice that there be none; absent where there must be one. */
  readonly none?: string;
  readonly onChoose: (wanted: Language | null) => void;
}

/** The browser's own menu lies unseen over a short sign, so that both together need little room. */
function LanguageMenu({ label, value, offered, none, onChoose }: MenuProps) {
  return (
    <span class="language">
      <span
        class="language-sign"
        aria-hidden="true"
        lang={value === '' ? undefined : LANGUAGE_TAG[value]}
      >
        {value === '' ? '–' : SIGN[value]}
      </span>
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={({ currentTarget }) =>
          onChoose(LANGUAGES.find((language) => language === currentTarget.value) ?? null)
        }
      >
        {offered.map((language) => (
          <LanguageOption key={language} language={language} />
        ))}
        {none !== undefined && <option value="">{none}</option>}
      </select>
    </span>
  );
}

interface LanguagesProps {
  /** Those on screen where left out. */
  readonly pair?: LanguagePair;
  /** The language of the words for those who listen; the first of the pair where left out. */
  readonly said?: Language;
  /** Does what is chosen; without it the page changes its languages at once. */
  readonly onChoose?: (pair: LanguagePair) => void;
}

/** The two languages on screen, or in another window, each chosen for itself. */
export function Languages({
  pair = languages.value,
  said = pair[0],
  onChoose: choose = (wanted) => update({ languages: wanted }),
}: LanguagesProps) {
  const [first, second] = pair;
  return (
    <div class="languages">
      <LanguageMenu
        label={t(said, 'tools.firstLanguage')}
        value={first}
        offered={LANGUAGES}
        onChoose={(wanted) => choose(withFirst(pair, wanted ?? first))}
      />
      <span aria-hidden="true">+</span>
      <LanguageMenu
        label={t(said, 'tools.secondLanguage')}
        value={second ?? ''}
        offered={LANGUAGES.filter((language) => language !== first)}
        none={t(said, 'tools.noLanguage')}
        onChoose={(wanted) => choose(withSecond(pair, wanted))}
      />
    </div>
  );
}
