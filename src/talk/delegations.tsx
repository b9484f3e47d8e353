import { protocolSay } from '../i18n/messages/protocol/index.ts';
import { Both } from '../map/both.tsx';
import { type DelegateShown, delegatesOf, FORMS, nameOf } from '../model/delegations.ts';
import { LANGUAGE_TAG } from '../model/language.ts';
import { type Side, sidesIn } from '../model/sides.ts';
import { filledNames } from '../panels/filled-names.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { LanguagePair } from '../state/view.ts';

interface DelegationsProps {
  /** Id of the session. */
  readonly meeting: string;
  readonly facts: Catalogue;
  readonly languages: LanguagePair;
}

/**
 * Offices have their official names in the languages of the two sides: another second language would
 * only translate them once more, and push the other delegation off a small wall.
 */
function languagesOfOffices(pair: LanguagePair): LanguagePair {
  return FORMS.some((form) => form === pair[1]) ? pair : [pair[0]];
}

/** A head of delegation: the name in both languages, and the office of that day. */
function Head({
  shown: { person, titles },
  languages,
}: Pick<DelegationsProps, 'languages'> & { readonly shown: DelegateShown }) {
  const names = languages.map((language) => nameOf(person, language, filledNames.value));
  const [title] = titles;
  return (
    <li>
      <span class="delegate-name">
        {names
          .filter(({ text }, at) => names.findIndex((other) => other.text === text) === at)
          .map(({ text, language }) => (
            <span key={language} lang={LANGUAGE_TAG[language]}>
              {text}{' '}
            </span>
          ))}
      </span>
      {title && (
        <Both languages={languagesOfOffices(languages)} say={title} class="delegate-title" />
      )}
    </li>
  );
}

/** The heads of delegation of both sides, in the order of the first language on screen. */
export function Delegations({ meeting, facts, languages }: DelegationsProps) {
  const heads = delegatesOf(facts, meeting).filter(({ delegate }) => delegate.role === 'head');
  if (heads.length === 0) return null;
  const of = (side: Side) => heads.filter((shown) => shown.side === side);
  return (
    <div class="delegations">
      {sidesIn(languages[0]).map((side) => (
        <section key={side} data-side={side}>
          <h2>
            <Both languages={languages} say={(language) => protocolSay(language, `side.${side}`)} />
          </h2>
          <ul>
            {of(side).map((shown) => (
              <Head key={shown.person.id} shown={shown} languages={languages} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
