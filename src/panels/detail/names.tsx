import { t } from '../../i18n/t.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Names } from '../../model/language.ts';
import { Both, type Say } from '../text.tsx';
import { Fact } from './parts.tsx';

/** One side's name in every script in which it is known. */
export function SideNames({ side, names }: { readonly side: Say; readonly names: Names }) {
  return (
    <div class="side-names">
      <h4>
        <Both say={side} />
      </h4>
      <dl class="scripts">
        {LANGUAGES.map((language) => {
          const name = names[language];
          return (
            name && (
              <div key={language}>
                <dt lang={LANGUAGE_TAG[language]}>{OWN_NAME[language]}</dt>
                <dd lang={LANGUAGE_TAG[language]}>
                  {name}
                  {language === 'zh' && names.pinyin && (
                    <span class="pinyin" lang="zh-Latn">
                      {' '}
                      {names.pinyin}
                    </span>
                  )}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}

/** Other names and spellings, as sources write them; their language is not always known. */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  return (
    <dl>
      <Fact label={(language) => t(language, 'detail.aliases')}>
        <ul class="aliases">
          {aliases.map((alias) => (
            <li key={alias} lang={/\p{Script=Han}/u.test(alias) ? LANGUAGE_TAG.zh : 'und'}>
              {alias}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}
