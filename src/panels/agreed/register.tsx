import { computed, useComputed } from '@preact/signals';
import { backingOf, NO_CONCERN } from '../../facts/detail/cite.ts';
import { agreementGroups } from '../../facts/select-agreed.ts';
import { formatDate } from '../../i18n/format.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { registerSay } from '../../i18n/messages/panels/agreed/register.ts';
import type { Language } from '../../model/language.ts';
import type { Agreement } from '../../model/records.ts';
import { pairText } from '../../model/sides.ts';
import { agreementId } from '../../model/talk/stand.ts';
import { dateShown } from '../../model/time/freshness.ts';
import { catalogue, year } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { Sources } from '../detail/said/backing.tsx';
import { agreedFile } from './chosen.ts';
import { InLanguage } from './promise.tsx';
import { placesText } from './words.ts';

function datesText({ signed, signedBasis, until }: Agreement, language: Language): string {
  return [
    signed === null
      ? promiseSay(language, 'undated')
      : registerSay(language, 'signed', { date: formatDate(signed, language) }),
    ...(signedBasis === 'inferred' ? [registerSay(language, 'signedInferred')] : []),
    ...(until === null
      ? []
      : [registerSay(language, 'untilDate', { date: formatDate(until, language) })]),
  ].join(' · ');
}

/** One signed text: title, day, term, parties and its parts. On its own card the heading is the title. */
export function SignedText({
  one,
  isOwnCard = false,
}: {
  readonly one: Agreement;
  readonly isOwnCard?: boolean;
}) {
  const { title, official, note, parties } = one;
  const parts = agreedFile.value.agreements.filter(({ partOf }) => partOf === one.id);
  return (
    <li class="agreed-item" data-agreement={one.id}>
      {!isOwnCard && (
        <h4>
          <LinkTo id={agreementId(one.id)}>
            <Both as="stacked" say={(language) => title[language]} />
          </LinkTo>
        </h4>
      )}
      <p class="agreed-made">
        <Both as="stacked" say={(language) => datesText(one, language)} />
      </p>
      <p class="agreed-sides">
        <Both
          as="stacked"
          say={(language) =>
            pairText(language, {
              vietnam: placesText(parties.vn, language),
              china: placesText(parties.cn, language),
            })
          }
        />
      </p>
      {official && (
        <p class="agreed-official">
          <Both say={(language) => registerSay(language, 'official')} />
          {official.vi && <InLanguage text={official.vi} language="vi" />}
          {official.zh && <InLanguage text={official.zh} language="zh" />}
        </p>
      )}
      {note && (
        <p class="agreed-made">
          <Both as="stacked" say={(language) => note[language]} />
        </p>
      )}
      {parts.length > 0 && (
        <details>
          <summary>
            <Both say={(language) => registerSay(language, 'parts', { count: parts.length })} />
          </summary>
          <ul>
            {parts.map((part) => (
              <SignedText key={part.id} one={part} />
            ))}
          </ul>
        </details>
      )}
      <Sources backing={backingOf(catalogue.value, one.sources, NO_CONCERN)} />
    </li>
  );
}

const dayShown = computed(() => dateShown(year.value, catalogue.value.edition.closed));

/** The day from which the register looks at terms. */
export function TermsAsOf() {
  return (
    <p>
      <Both
        as="stacked"
        say={(language) =>
          registerSay(language, 'register.asOf', { date: formatDate(dayShown.value, language) })
        }
      />
    </p>
  );
}

/** The texts that were signed, what runs out within 12 months of the date shown first. */
export function Register() {
  const groups = useComputed(() =>
    agreementGroups(agreedFile.value.agreements, dayShown.value),
  ).value;
  return (
    <>
      {groups.map(({ term, agreements }) => (
        <section key={term} class="agreed-group" data-term={term}>
          <h3>
            <Both say={(language) => registerSay(language, `term.${term}`)} />
          </h3>
          <ul>
            {agreements.map((one) => (
              <SignedText key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
