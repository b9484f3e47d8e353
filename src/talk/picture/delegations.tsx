import type { Catalogue } from '../../facts/catalogue.ts';
import { protocolSay } from '../../i18n/messages/panels/protocol.ts';
import { type DelegateShown, delegatesOf, FORMS, wallName } from '../../model/delegations.ts';
import { type Side, sidesIn } from '../../model/sides.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { filledNames } from '../../panels/common/filled-names.ts';
import { PersonName } from '../../panels/common/person-name.tsx';
import { Both } from '../../ui/both.tsx';

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

const GROUP_HEAD = 'working-group-head';

/** A head of delegation: the name in both languages, and the office of that day. */
function Head({
  shown,
  languages,
}: Pick<DelegationsProps, 'languages'> & { readonly shown: DelegateShown }) {
  const office = languagesOfOffices(languages);
  // Where no report names who came the office stands for the name: a wall has neither blanks nor guesses.
  if (wallName(shown, languages[0], filledNames.value) === null) {
    return (
      <li>
        <Both languages={office} say={shown.wallTitle} class="delegate-name delegate-title" />
      </li>
    );
  }
  return (
    <li>
      <span class="delegate-name">
        <PersonName person={shown.person} languages={languages} />
      </span>
      <Both languages={office} say={shown.wallTitle} class="delegate-title" />
    </li>
  );
}

/** The heads of delegation of both sides, in the order of the first language on screen. */
export function Delegations({ meeting, facts, languages }: DelegationsProps) {
  const heads = delegatesOf(facts, meeting).filter(({ delegate }) => delegate.role === 'head');
  if (heads.length === 0) return null;
  const of = (side: Side) => heads.filter((shown) => shown.side === side);
  // What all of them are is said once, above them.
  const isGroup = of('vietnam').every(({ delegate }) => delegate.offices.includes(GROUP_HEAD));
  const headOf = (side: Side) =>
    side === 'vietnam' && isGroup ? ('group.vietnam' as const) : (`side.${side}` as const);
  return (
    <div class="delegations">
      {sidesIn(languages[0]).map((side) => (
        <section key={side} data-side={side}>
          <h2>
            <Both languages={languages} say={(language) => protocolSay(language, headOf(side))} />
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
