import { backingOf, NO_CONCERN } from '../../facts/detail/cite.ts';
import { formatDate } from '../../i18n/format.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { stateOf } from '../../model/commitment.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { Commitment, Outcome } from '../../model/records.ts';
import { commitmentId } from '../../model/talk/stand.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue } from '../../state/store.ts';
import { Both, capital } from '../../ui/text.tsx';
import { select } from '../control/select.ts';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { Sources } from '../detail/said/backing.tsx';
import { RecordName } from '../documents/record-name.tsx';
import { agreedFile } from './chosen.ts';
import { heldText, sidesText, stateText, whenText } from './words.ts';

/** A record in whose words something is told; it opens its details. */
function RecordLink({ id }: { readonly id: RecordId }) {
  return (
    <button type="button" class="text-link" onClick={() => select(id)}>
      <RecordName id={id} />
    </button>
  );
}

/** What came of it by one outcome: its note, what is seen in records, or the search that found nothing. */
function Told({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.state === 'no-report') {
    const { searched, queries } = outcome;
    return (
      <div class="agreed-search">
        <Both
          as="stacked"
          say={(language) =>
            promiseSay(language, 'searched', { date: formatDate(searched, language) })
          }
        />
        <ul>
          {queries.map((query) => (
            <li key={query}>{query}</li>
          ))}
        </ul>
      </div>
    );
  }
  const { note, seen, sources } = outcome;
  return (
    <>
      {note && <Both as="stacked" say={(language) => note[language]} />}
      {seen && (
        <ul class="agreed-seen">
          {seen.map(({ record, date }) => (
            <li key={`${record} ${date}`}>
              <span class="figures">
                <Both say={(language) => formatDate(date, language)} />
              </span>{' '}
              <RecordLink id={record} />
            </li>
          ))}
        </ul>
      )}
      {sources && <Sources backing={backingOf(catalogue.value, sources, NO_CONCERN)} />}
    </>
  );
}

/** What is told of a promise once it is unfolded: at which session it was made, what came of it, who says so. */
function Unfolded({ one }: { readonly one: Commitment }) {
  const [last, ...earlier] = one.outcomes.toReversed();
  const repeated = agreedFile.value.commitments.find(({ id }) => id === one.repeats);
  return (
    <>
      {last && <Told outcome={last} />}
      {earlier.map((outcome) => (
        <div key={stateText(outcome, 'en')} class="agreed-earlier">
          <p>
            <Both
              say={(language) =>
                promiseSay(language, 'earlier', { state: stateText(outcome, language) })
              }
            />
          </p>
          <Told outcome={outcome} />
        </div>
      ))}
      <div class="agreed-earlier">
        <p class="agreed-made">
          <Both
            as="stacked"
            say={(language) =>
              promiseSay(language, 'madeAt', {
                kind: capital(promiseSay(language, `kind.${one.kind}`), language),
                at: heldText(one, language),
              })
            }
          />
        </p>
        {repeated && (
          <p class="agreed-made">
            <Both
              as="stacked"
              say={(language) => promiseSay(language, 'repeats', { what: repeated.what[language] })}
            />
          </p>
        )}
        <Sources backing={backingOf(catalogue.value, one.sources, NO_CONCERN)} />
      </div>
    </>
  );
}

/**
 * One promise in a line: what, by whom to whom, when, and what came of it; the last unfolds. On its own
 * card the heading says what, and it stands unfolded.
 */
export function Promised({
  one,
  isOwnCard = false,
}: {
  readonly one: Commitment;
  readonly isOwnCard?: boolean;
}) {
  const last = one.outcomes.at(-1);
  return (
    <li class="agreed-item" data-commitment={one.id}>
      {!isOwnCard && (
        <h3>
          <LinkTo id={commitmentId(one.id)}>
            <Both as="stacked" say={(language) => one.what[language]} />
          </LinkTo>
        </h3>
      )}
      <p class="agreed-sides">
        <Both as="stacked" say={(language) => sidesText(one, language)} />
      </p>
      <p class="agreed-made">
        <Both
          as="stacked"
          say={(language) =>
            `${capital(promiseSay(language, `kind.${one.kind}`), language)} · ${whenText(one, language)}`
          }
        />
      </p>
      <details class="agreed-outcome" open={isOwnCard} data-state={last ? stateOf(one) : undefined}>
        <summary>
          <Both
            as="stacked"
            say={(language) => (last ? capital(stateText(last, language), language) : '–')}
          />
        </summary>
        <Unfolded one={one} />
      </details>
    </li>
  );
}

/** A text in its own language, marked so that it is read aloud as such. */
export function InLanguage({
  text,
  language,
}: {
  readonly text: string;
  readonly language: Language;
}) {
  return <span lang={LANGUAGE_TAG[language]}>{text}</span>;
}
