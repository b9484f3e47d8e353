import { useComputed } from '@preact/signals';
import { type PromiseRow, promiseGroups, shareOf } from '../../facts/promise-rows.ts';
import { selectCommitments } from '../../facts/select-agreed.ts';
import { formatSpan } from '../../i18n/format.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { agreedSay } from '../../i18n/messages/panels/agreed.ts';
import { promisesSay } from '../../i18n/messages/panels/promises.ts';
import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/records.ts';
import { OUTCOME_STATES, type OutcomeState } from '../../model/talk/written-words.ts';
import type { PartialDate } from '../../model/time/time.ts';
import { catalogue, year } from '../../state/store.ts';
import { OneStop } from '../../ui/one-stop.tsx';
import { TableToggle } from '../../ui/table-toggle.tsx';
import { Both, capital, chrome } from '../../ui/text.tsx';
import { select } from '../control/select.ts';
import { agreedFilter } from './chosen.ts';
import { madeText, recordText, stateText } from './words.ts';

/** Height of the line of a promise, as large as type is, and where it runs. */
const HIGH = '0.875rem';
const MIDDLE = '50%';
/** The box of a form, and how far what is drawn reaches from its middle. */
const FORM = {
  viewBox: '-7 -7 14 14',
  x: '-0.4375rem',
  y: '-0.4375rem',
  width: HIGH,
  height: HIGH,
};
const RADIUS = 4;

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

const placed = (date: PartialDate): string => percent(shareOf(date, catalogue.value.edition.years));

/** The form of an outcome: full, half, open, crossed; a silence is where a dotted line ends. */
function Form({ state, at }: { readonly state: OutcomeState; readonly at: string }) {
  return (
    <svg x={at} y={MIDDLE} overflow="visible" aria-hidden="true">
      <svg {...FORM} overflow="visible" class="promise-form" aria-hidden="true">
        {state === 'no-report' ? (
          <path d={`M0-${RADIUS}V${RADIUS}`} />
        ) : (
          <circle r={RADIUS} data-full={state === 'done'} />
        )}
        {state === 'partly' && (
          <path data-full d={`M0-${RADIUS}A${RADIUS} ${RADIUS} 0 0 0 0 ${RADIUS}Z`} />
        )}
        {state === 'superseded' && <path d={`M-${RADIUS} 0H${RADIUS}`} />}
      </svg>
    </svg>
  );
}

/** From where a promise was made to what is told of it; dotted as far as was looked in vain. */
function Line({ row: { made, marks, silentTo } }: { readonly row: PromiseRow }) {
  const days = marks.flatMap(({ day }) => day ?? []);
  const [start, end] = [made ?? days[0], days.at(-1)];
  const from = start && placed(start);
  const reached = end ? placed(end) : from;
  return (
    <svg class="promise-line" height={HIGH} aria-hidden="true" focusable="false">
      <line
        class="promise-now"
        x1={placed(`${year.value}`)}
        x2={placed(`${year.value}`)}
        y2="100%"
      />
      {from && reached && <line x1={from} x2={reached} y1={MIDDLE} y2={MIDDLE} />}
      {reached && silentTo && (
        <line data-silent x1={reached} x2={placed(silentTo)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {made && <circle class="promise-made" cx={placed(made)} cy={MIDDLE} r="0.125rem" />}
      {marks.map(
        ({ state, day }, at) =>
          (day || from) && <Form key={at} state={state} at={day ? placed(day) : (from ?? '0%')} />,
      )}
      {silentTo && <Form state="no-report" at={placed(silentTo)} />}
    </svg>
  );
}

/** One promise: what, and its line; a press opens its details. */
function Row({ row }: { readonly row: PromiseRow }) {
  const { one } = row;
  const last = one.outcomes.at(-1);
  return (
    <li data-promise={one.id}>
      <button type="button" class="promise-row" onClick={() => select(`commitment:${one.id}`)}>
        <span>
          <Both as="stacked" say={(language) => one.what[language]} />
        </span>
        <Line row={row} />
        <span class="promise-told">
          <Both
            as="stacked"
            say={(language) => (last ? capital(stateText(last, language), language) : '')}
          />
        </span>
      </button>
    </li>
  );
}

function Axis() {
  const { first, last } = catalogue.value.edition.years;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div class="promise-row promise-axis">
      <span />
      <svg class="promise-line figures" height={HIGH} aria-hidden="true" focusable="false">
        {years
          .filter((one) => (one - first) % 2 === 0)
          .map((one) => (
            <text key={one} x={percent((one - first) / years.length)} y="80%">
              {one}
            </text>
          ))}
      </svg>
      <span />
    </div>
  );
}

/** What the forms of these promises say. */
function Key({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const drawn = new Set<OutcomeState>(
    rows.flatMap(({ marks, silentTo }) => [
      ...marks.map(({ state }) => state),
      ...(silentTo ? (['no-report'] as const) : []),
    ]),
  );
  return (
    <ul class="promise-key">
      {OUTCOME_STATES.filter((state) => drawn.has(state)).map((state) => (
        <li key={state}>
          <svg width={HIGH} height={HIGH} aria-hidden="true" focusable="false">
            <Form state={state} at="50%" />
          </svg>
          <Both say={(language) => promiseSay(language, `state.${state}`)} />
        </li>
      ))}
    </ul>
  );
}

function Table({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const language = chrome();
  return (
    <table class="promise-table">
      <thead>
        <tr>
          {(['table.agreed', 'table.done'] as const).map((head) => (
            <th key={head} scope="col">
              {promisesSay(language, head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one }) => (
          <tr key={one.id}>
            <th scope="row">
              <Both as="stacked" say={(said) => `${one.what[said]} (${madeText(one, said)})`} />
            </th>
            <td>
              {one.outcomes.map((outcome, at) => (
                <Both
                  key={at}
                  as="stacked"
                  say={(said) => capital(stateText(outcome, said), said)}
                />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A session in short, with its days. */
function sessionText(session: Meeting | null, language: Language): string {
  if (session === null) return promiseSay(language, 'between');
  const name = recordText(session.id, language);
  return session.from === null ? name : `${name} · ${formatSpan(session, language)}`;
}

/** The promises as lines from the session at which they were made to what came of them. */
export function PromisePicture() {
  const groups = useComputed(() => {
    const { commitments, meetings } = catalogue.value;
    return promiseGroups(selectCommitments(commitments, agreedFilter.value, meetings), meetings);
  }).value;
  if (groups.length === 0) {
    return (
      <p class="agreed-count" role="status">
        <Both say={(language) => agreedSay(language, 'none')} />
      </p>
    );
  }
  return (
    <div class="promise-picture">
      <p class="agreed-made">
        <Both as="stacked" say={(language) => promisesSay(language, 'picture.intro')} />
      </p>
      <Key rows={groups.flatMap(({ rows }) => rows)} />
      <Axis />
      <OneStop>
        {groups.map(({ session, rows }) => (
          <section key={session?.id ?? ''} data-session={session?.id}>
            <h3>
              <Both say={(language) => capital(sessionText(session, language), language)} />
            </h3>
            <ul>
              {rows.map((row) => (
                <Row key={row.one.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </OneStop>
      <TableToggle table={() => <Table rows={groups.flatMap(({ rows }) => rows)} />} />
    </div>
  );
}
