import { t } from '../i18n/t.ts';
import { OWN_NAME } from '../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Language } from '../model/language.ts';
import { languages, look, update } from '../state/store.ts';
import type { LanguagePair } from '../state/view.ts';
import { Choice } from './choice.tsx';
import { chrome } from './text.tsx';

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

function LanguageOption({ language }: { readonly language: Language }) {
  return (
    <option value={language} lang={LANGUAGE_TAG[language]}>
      {OWN_NAME[language]}
    </option>
  );
}

const SUN =
  'M8 4.5A3.5 3.5 0 1 0 8 11.5 3.5 3.5 0 1 0 8 4.5M8 1V2.5M8 13.5V15M1 8H2.5M13.5 8H15M3 3 4.1 4.1M11.9 11.9 13 13M3 13 4.1 11.9M11.9 4.1 13 3';
const MOON = 'M13 10A5.5 5.5 0 1 1 6 3 4.5 4.5 0 0 0 13 10Z';

function Languages() {
  const [first, second] = languages.value;
  const choose = (pair: LanguagePair) => update({ languages: pair });
  const wanted = (value: string) => LANGUAGES.find((language) => language === value) ?? null;
  return (
    <div class="languages">
      <select
        aria-label={t(first, 'tools.firstLanguage')}
        value={first}
        onChange={({ currentTarget }) =>
          choose(withFirst(languages.value, wanted(currentTarget.value) ?? first))
        }
      >
        {LANGUAGES.map((language) => (
          <LanguageOption key={language} language={language} />
        ))}
      </select>
      <span aria-hidden="true">+</span>
      <select
        aria-label={t(first, 'tools.secondLanguage')}
        value={second ?? ''}
        onChange={({ currentTarget }) =>
          choose(withSecond(languages.value, wanted(currentTarget.value)))
        }
      >
        {LANGUAGES.filter((language) => language !== first).map((language) => (
          <LanguageOption key={language} language={language} />
        ))}
        <option value="">{t(first, 'tools.noLanguage')}</option>
      </select>
    </div>
  );
}

/** How the page shows its facts: its languages, light or dark. */
export function Toolbar() {
  const language = chrome();
  return (
    <section class="tools plate" aria-label={t(language, 'region.tools')}>
      <Languages />
      <Choice
        label={t(language, 'tools.look')}
        options={[
          { value: 'light', text: t(language, 'tools.look.light'), icon: SUN },
          { value: 'dark', text: t(language, 'tools.look.dark'), icon: MOON },
        ]}
        value={look.value}
        onChoose={(value) => update({ look: value })}
      />
    </section>
  );
}
