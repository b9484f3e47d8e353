import type { ComponentChildren } from 'preact';
import { shownThrough } from '../../facts/documents/lens.ts';
import type { Statement } from '../../facts/documents/statements.ts';
import { type Row, selectRows } from '../../facts/rows/select-rows.ts';
import { COLON, formatList, formatSpan, joinParts, SEMICOLON } from '../../i18n/format.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { stateWord } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { yearOf } from '../../model/time/time.ts';
import { NO_FILTERS } from '../../model/view/view.ts';
import { type RecordId, type RecordKind, TOPIC_OF, TOPICS } from '../../model/vocabulary.ts';
import { catalogue, topics, update, year } from '../../state/store.ts';
import { Both, capital, chrome } from '../../ui/text.tsx';
import { SymbolMark, symbolOf } from '../common/symbol.tsx';
import { rows } from '../control/derived.ts';
import { highlight } from '../control/memory.ts';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { RecordName } from './record-name.tsx';

/** More statements than these are folded away under each record. */
const FEW = 6;

function statementText(statement: Statement, language: Language): string {
  const { part, span, text } = statement;
  const when = span && (span.from ?? span.to) ? formatSpan(span, language) : '';
  const head = capital(
    joinParts([said(language, `part.${part}`), when].filter(Boolean), language),
    language,
  );
  const says = [valueWord(statement, language), text?.[language]]
    .filter(Boolean)
    .join(SEMICOLON[language]);
  return says ? `${head}${COLON[language]}${says}` : head;
}

/** The word for what a span or event gives; `null` for other statements. */
function valueWord({ part, value }: Statement, language: Language): string | null {
  const { status, siteClass, stage, eventType } = words(language);
  const tables: Partial<Record<Statement['part'], Readonly<Record<string, string>>>> = {
    status,
    class: siteClass,
    stage,
    event: eventType,
  };
  return (value !== null && tables[part]?.[value]) || null;
}

function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  const list = (
    <ul class="statement-list">
      {statements.map((statement, index) => (
        <li key={index}>
          <Both as="stacked" say={(language) => statementText(statement, language)} />
        </li>
      ))}
    </ul>
  );
  return (
    <details class="more" open={statements.length <= FEW}>
      <summary>
        <Both say={(language) => said(language, 'one.rest', { count: statements.length })} />
      </summary>
      {list}
    </details>
  );
}

interface RecordItemProps {
  readonly id: RecordId;
  readonly row: Row | undefined;
  readonly statements: readonly Statement[];
  readonly children?: ComponentChildren;
}

function RecordItem({ id, row, statements, children }: RecordItemProps) {
  return (
    <li class="through-record" data-highlight={highlight.value === id}>
      <LinkTo id={id}>
        {row && <SymbolMark symbol={symbolOf(row)} />}
        <RecordName id={id} />
        {row && (
          <span class="link-state">
            <Both as="stacked" say={(language) => stateWord(row, language)} />
          </span>
        )}
      </LinkTo>
      {statements.length > 0 ? (
        <Statements statements={statements} />
      ) : (
        <p class="why">
          <Both say={(language) => said(language, 'one.viaClaim')} />
        </p>
      )}
      {children}
    </li>
  );
}

/** The year in which a record that is not there in this one can be seen. */
function yearOfRecord(id: RecordId, statements: readonly Statement[]): number | null {
  const meeting = catalogue.value.meetings.find((one) => one.id === id);
  if (meeting) return meeting.from === null ? null : yearOf(meeting.from);
  const dates = statements.flatMap(({ span }) => span?.from ?? []).sort();
  const [first] = dates;
  const { years } = catalogue.value.edition;
  return first === undefined ? null : Math.min(Math.max(yearOf(first), years.first), years.last);
}

function JumpTo({ id, statements }: Pick<RecordItemProps, 'id' | 'statements'>) {
  const wanted = yearOfRecord(id, statements);
  if (wanted === null || wanted === year.value) return null;
  return (
    <button type="button" class="text-link" onClick={() => update({ year: wanted, selection: id })}>
      {said(chrome(), 'years.go', { year: wanted })}
    </button>
  );
}

const topicOf = (id: RecordId) => TOPIC_OF[id.split(':')[0] as RecordKind];

/** Topics that the source speaks of and that are switched off. */
function HiddenTopics({ ids }: { readonly ids: ReadonlySet<RecordId> }) {
  const spoken = new Set([...ids].map(topicOf));
  const off = TOPICS.filter((topic) => spoken.has(topic) && !topics.value.has(topic));
  if (off.length === 0) return null;
  return (
    <p class="why">
      <Both
        say={(language) =>
          said(language, 'one.topicOff', {
            topics: formatList(
              off.map((topic) => t(language, `topic.${topic}`)),
              language,
            ),
          })
        }
      />{' '}
      <button
        type="button"
        class="text-link"
        onClick={() => update({ topics: new Set([...topics.value, ...off]) })}
      >
        {said(chrome(), 'one.topicOn')}
      </button>
    </p>
  );
}

/** What of the map rests on a source: each record with the statements that do, in the year on screen first. */
export function Records({ source }: { readonly source: string }) {
  const all = catalogue.value;
  const { ids, statements } = shownThrough(all, source);
  if (ids.size === 0) return null;
  const now = selectRows(all, {
    year: year.value,
    topics: new Set(TOPICS),
    filters: NO_FILTERS,
    lens: source,
  });
  const isNow = new Set<RecordId>(now.map(({ id }) => id));
  const flows = all.flows.filter(({ id }) => ids.has(id));
  const rest = [...ids].filter((id) => !isNow.has(id) && !id.startsWith('flow:'));
  const of = (id: RecordId) => statements.get(id) ?? [];
  const isFiltered = now.some(
    ({ id }) => topics.value.has(topicOf(id)) && !rows.value.some((row) => row.id === id),
  );
  return (
    <section class="through-records" aria-labelledby="records-heading">
      <h3 id="records-heading">
        <Both say={(language) => said(language, 'one.records')} />
      </h3>
      <HiddenTopics ids={ids} />
      {isFiltered && (
        <p class="why">
          <Both say={(language) => said(language, 'one.filtered')} />
        </p>
      )}
      {now.length > 0 && (
        <>
          <p class="why">
            <Both as="stacked" say={(language) => said(language, 'one.ownState')} />
          </p>
          <h4>
            <Both
              say={(language) =>
                said(language, 'one.recordsNow', { count: now.length, year: year.value })
              }
            />
          </h4>
          <ul class="links">
            {now.map((row) => (
              <RecordItem key={row.id} id={row.id} row={row} statements={of(row.id)} />
            ))}
          </ul>
        </>
      )}
      {flows.length > 0 && (
        <>
          <h4>
            <Both say={(language) => said(language, 'one.flows')} />
            <span class="count figures">{flows.length}</span>
          </h4>
          <ul class="links">
            {flows.map(({ id }) => (
              <RecordItem key={id} id={id} row={undefined} statements={of(id)} />
            ))}
          </ul>
        </>
      )}
      {rest.length > 0 && (
        <>
          <h4>
            <Both say={(language) => said(language, 'one.recordsElse')} />
            <span class="count figures">{rest.length}</span>
          </h4>
          <ul class="links">
            {rest.map((id) => (
              <RecordItem key={id} id={id} row={undefined} statements={of(id)}>
                <JumpTo id={id} statements={of(id)} />
              </RecordItem>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
