import { backingOf, NO_CONCERN } from '../../facts/detail/cite.ts';
import { protocolSay } from '../../i18n/messages/panels/protocol.ts';
import {
  type DelegateShown,
  delegatesOf,
  FORMS,
  type Form,
  protocolOf,
} from '../../model/delegations.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import type { ProtocolSession } from '../../model/records.ts';
import { sidesIn } from '../../model/sides.ts';
import { catalogue, languages } from '../../state/store.ts';
import { OneStop } from '../../ui/one-stop.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import {
  fillApproval,
  filledNames,
  fillName,
  MOST_LETTERS,
  mapApproval,
} from '../common/filled-names.ts';
import { PersonName, personText } from '../common/person-name.tsx';
import { Fact, LocalParagraph, Remark, Section } from './parts/parts.tsx';
import { Sources } from './said/backing.tsx';

const None = () => (
  <span class="unknown">
    <Both say={(language) => protocolSay(language, 'none')} />
  </span>
);

function OfficialNames({ names }: Pick<ProtocolSession, 'names'>) {
  return (
    <>
      {FORMS.map((form) => {
        const own = names.filter(({ language }) => language === form);
        return (
          <Fact
            key={form}
            label={(language) => protocolSay(language, form === 'vi' ? 'nameVi' : 'nameZh')}
          >
            {own.length === 0 && <None />}
            {own.map(({ text, sources, composed }) => (
              <div key={text}>
                <p lang={LANGUAGE_TAG[form]}>{text}</p>
                {composed && <Remark say={(language) => protocolSay(language, 'composed')} />}
                <Sources backing={backingOf(catalogue.value, sources, NO_CONCERN)} />
              </div>
            ))}
          </Fact>
        );
      })}
    </>
  );
}

/** Where no source prints a form the office may write its own; it stays on this computer. */
function FillIn({ shown, form }: { readonly shown: DelegateShown; readonly form: Form }) {
  const language = chrome();
  const { person } = shown;
  const own = filledNames.value[person.id]?.[form] ?? '';
  const name = personText(shown, form === 'zh' ? 'vi' : 'zh', {});
  const label = protocolSay(language, form === 'zh' ? 'fill' : 'fillVi', { name });
  return (
    <label class="fill-in" lang={LANGUAGE_TAG[language]}>
      <span>{label}</span>
      <input
        type="text"
        lang={LANGUAGE_TAG[form]}
        maxLength={MOST_LETTERS}
        value={own}
        onChange={(event) => fillName(person.id, form, event.currentTarget.value)}
      />
      <span class="why">
        {own
          ? protocolSay(language, 'kept')
          : protocolSay(language, form === 'zh' ? 'missing' : 'missingVi')}
      </span>
    </label>
  );
}

/** A map shown before the public may need the number of its approval: the office writes it here. */
function Approval() {
  const language = chrome();
  return (
    <label class="fill-in" lang={LANGUAGE_TAG[language]}>
      <span>{protocolSay(language, 'approval')}</span>
      <input
        type="text"
        maxLength={MOST_LETTERS}
        value={mapApproval.value}
        onChange={(event) => fillApproval(event.currentTarget.value)}
      />
      <span class="why">{protocolSay(language, 'approvalKept')}</span>
    </label>
  );
}

function DelegateItem({ shown }: { readonly shown: DelegateShown }) {
  const { person, titles, delegate } = shown;
  const sources = [
    ...new Set([...delegate.sources, ...FORMS.flatMap((form) => person[form]?.sources ?? [])]),
  ];
  return (
    <li class="delegate">
      <p class="delegate-name">
        <PersonName person={person} languages={languages.value} />
        {delegate.spoke && (
          <span class="remark">
            <Both say={(language) => protocolSay(language, 'spoke')} />
          </span>
        )}
        {delegate.byOffice && <Remark say={(language) => protocolSay(language, 'byOffice')} />}
      </p>
      {titles.map((title, at) => (
        <p key={at} class="why">
          <Both as="stacked" say={title} />
        </p>
      ))}
      {FORMS.map((form) =>
        person[form] === null ? <FillIn key={form} shown={shown} form={form} /> : null,
      )}
      <Sources backing={backingOf(catalogue.value, sources, NO_CONCERN)} />
    </li>
  );
}

function People({ people }: { readonly people: readonly DelegateShown[] }) {
  if (people.length === 0) return <None />;
  return (
    <ul class="delegates">
      {people.map((shown) => (
        <DelegateItem key={shown.person.id} shown={shown} />
      ))}
    </ul>
  );
}

/**
 * The protocol of a session: its official names, who headed the delegations in which office, who
 * spoke, what was signed; each with who says so, or that no source read does.
 */
export function ProtocolSheet({ meeting }: { readonly meeting: string }) {
  const session = protocolOf(catalogue.value, meeting);
  const people = delegatesOf(catalogue.value, meeting);
  const heads = people.filter(({ delegate }) => delegate.role === 'head');
  const guests = people.filter(({ delegate }) => delegate.role === 'guest');
  const signed = session?.signed ?? [];
  return (
    <Section title={(language) => protocolSay(language, 'title')} class="protocol">
      <OneStop>
        <dl>
          <OfficialNames names={session?.names ?? []} />
          {sidesIn(chrome()).map((side) => (
            <Fact key={side} label={(language) => protocolSay(language, `side.${side}`)}>
              <People people={heads.filter((shown) => shown.side === side)} />
            </Fact>
          ))}
          {guests.length > 0 && (
            <Fact label={(language) => protocolSay(language, 'guests')}>
              <People people={guests} />
            </Fact>
          )}
          <Fact label={(language) => protocolSay(language, 'signed')}>
            {signed.length === 0 && <None />}
            <ul>
              {signed.map(({ what, sources }) => (
                <li key={what.en}>
                  <LocalParagraph text={what} />
                  <Sources backing={backingOf(catalogue.value, sources, NO_CONCERN)} />
                </li>
              ))}
            </ul>
          </Fact>
        </dl>
      </OneStop>
      {people.length > 0 && (
        <p class="why">
          <Both as="stacked" say={(language) => protocolSay(language, 'titlesByPair')} />
        </p>
      )}
      <Approval />
      {people.length > 0 && !people.some(({ delegate }) => delegate.spoke) && (
        <p class="why">
          <Both as="stacked" say={(language) => protocolSay(language, 'spokeNone')} />
        </p>
      )}
    </Section>
  );
}
