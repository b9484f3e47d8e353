import { sayNameKind } from '../../../i18n/messages/panels/names.ts';
import { t } from '../../../i18n/t.ts';
import { OWN_NAME } from '../../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Names } from '../../../model/language.ts';
import type { Site } from '../../../model/records.ts';
import { sidesIn } from '../../../model/sides.ts';
import { Both, chrome, type Say } from '../../../ui/text.tsx';
import { Fact } from './parts.tsx';
import { sideSay } from './sides.ts';

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

/** Both sides' names, in the order of the first language on screen. */
export function BothSides({ record }: { readonly record: Site }) {
  return (
    <>
      {sidesIn(chrome()).map((side) => (
        <SideNames key={side} side={sideSay(side)} names={record[side].names} />
      ))}
    </>
  );
}

/** Other real names, each with its kind; their language is not always known. */
export function FurtherNames({ names }: { readonly names: Site['otherNames'] }) {
  if (names.length === 0) return null;
  return (
    <dl>
      <Fact label={(language) => t(language, 'detail.otherNames')}>
        <ul class="other-names">
          {names.map(({ text, kind }) => (
            <li key={text}>
              <span lang={/\p{Script=Han}/u.test(text) ? LANGUAGE_TAG.zh : 'und'}>{text}</span>{' '}
              <span class="remark">
                <Both say={(language) => sayNameKind(language, kind)} />
              </span>
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}
