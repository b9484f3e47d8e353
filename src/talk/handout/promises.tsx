import type { Catalogue } from '../../facts/catalogue.ts';
import { sourcesOfOutcome } from '../../facts/seen.ts';
import { madeOn } from '../../facts/select-agreed.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { promisesSay } from '../../i18n/messages/panels/promises.ts';
import { sessionTitle } from '../../i18n/words.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { Commitment, Outcome } from '../../model/records.ts';
import type { Talk } from '../../model/talk/talk.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { recordText, sidesText, stateText } from '../../panels/agreed/words.ts';
import { Both } from '../../ui/both.tsx';
import { capital } from '../../ui/text.tsx';
import { PageSources, SourceNumbers } from './sources.tsx';

interface PartProps {
  readonly facts: Catalogue;
  readonly languages: LanguagePair;
}

interface RowProps extends PartProps {
  readonly one: Commitment;
  /** Of the sources, in the order of their numbers. */
  readonly ids: readonly string[];
}

/** Ids of the sources behind a promise and what came of it, each once. */
function sourcesIn(facts: Catalogue, promises: readonly Commitment[]): string[] {
  const all = promises.flatMap(({ sources, outcomes }) => [
    ...sources,
    ...outcomes.flatMap((one) => sourcesOfOutcome(facts, one)),
  ]);
  return [...new Set(all)];
}

/** What is seen in records of the data, one after the other with its day. */
const seenText = (outcome: Outcome, language: Language): string =>
  outcome.state === 'no-report'
    ? ''
    : formatList(
        (outcome.seen ?? []).map(
          ({ record, date }) => `${recordText(record, language)} (${formatDate(date, language)})`,
        ),
        language,
      );

/** One outcome: its state and day, what it is, and who says so. */
function Came({
  outcome,
  ids,
  facts,
  languages,
}: Omit<RowProps, 'one'> & { readonly outcome: Outcome }) {
  const isTold = outcome.state !== 'no-report';
  return (
    <li>
      {languages.map((language, at) => (
        <span key={language} class="handout-said" lang={LANGUAGE_TAG[language]}>
          {[
            capital(stateText(outcome, language), language),
            isTold && outcome.note ? outcome.note[language] : '',
            seenText(outcome, language),
          ]
            .filter((part) => part !== '')
            .join(language === 'zh' ? '。' : '. ')}
          {at === 0 && <SourceNumbers of={sourcesOfOutcome(facts, outcome)} ids={ids} />}
        </span>
      ))}
    </li>
  );
}

function Row({ one, ids, facts, languages }: RowProps) {
  const sessions = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
  const made = madeOn(one, sessions);
  return (
    <tr data-commitment={one.id}>
      <th scope="row">
        {languages.map((language, at) => (
          <span key={language} class="handout-said" lang={LANGUAGE_TAG[language]}>
            {one.what[language]}
            {at === 0 && <SourceNumbers of={one.sources} ids={ids} />}
          </span>
        ))}
        {languages.map((language) => (
          <span key={language} class="handout-said handout-soft" lang={LANGUAGE_TAG[language]}>
            {[
              capital(promiseSay(language, `kind.${one.kind}`), language),
              ...(made === null ? [] : [formatDate(made, language)]),
              sidesText(one, language),
            ].join(' · ')}
          </span>
        ))}
      </th>
      <td>
        <ul>
          {one.outcomes.map((outcome, at) => (
            <Came key={at} outcome={outcome} ids={ids} facts={facts} languages={languages} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

/**
 * After the scenes: what was agreed at the sessions that a talk names, beside what came of it. A silence
 * is told with the day up to which was looked.
 */
export function PromisesTold({ talk, facts, languages }: PartProps & { readonly talk: Talk }) {
  const groups = (talk.promised ?? []).flatMap((id) => {
    const session = facts.meetings.find((meeting) => meeting.id === id);
    const promises = facts.commitments.filter((one) => one.session === id);
    return session && promises.length > 0 ? [{ session, promises }] : [];
  });
  if (groups.length === 0) return null;
  const ids = sourcesIn(
    facts,
    groups.flatMap(({ promises }) => promises),
  );
  return (
    <article class="handout-annex handout-promises">
      <h1>
        <Both languages={languages} say={(language) => promisesSay(language, 'table.title')} />
      </h1>
      <table>
        <thead>
          <tr>
            {(['table.agreed', 'table.done'] as const).map((head) => (
              <th key={head} scope="col" class="handout-annex-heads">
                <Both languages={languages} say={(language) => promisesSay(language, head)} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ session, promises }) => (
          <tbody key={session.id} data-session={session.id}>
            <tr class="handout-annex-sides">
              <th scope="rowgroup" colSpan={2}>
                <Both
                  languages={languages}
                  say={(language) =>
                    sessionTitle(
                      facts.mechanisms.find(({ id }) => id === session.mechanism),
                      session,
                      language,
                    )
                  }
                />
              </th>
            </tr>
            {promises.map((one) => (
              <Row key={one.id} one={one} ids={ids} facts={facts} languages={languages} />
            ))}
          </tbody>
        ))}
      </table>
      <PageSources ids={ids} facts={facts} languages={languages} />
    </article>
  );
}
