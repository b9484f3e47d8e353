import { useComputed, useSignal } from '@preact/signals';
import {
  EVENT_TOPICS,
  type MonthCell,
  type MonthTable,
  selectMonths,
  type When,
  wholeYear,
} from '../../facts/select-months.ts';
import { COLON, joinParts } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { t } from '../../i18n/t.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import { catalogue, filters, lens, topics, update, year } from '../../state/store.ts';
import { Both, capital, chrome } from '../../ui/text.tsx';
import { TopicMark } from '../common/topic-mark.tsx';
import { EventList } from './event-list.tsx';
import { cellName, type GridPlace, moveInGrid, placeOf } from './grid-keys.ts';
import { whenText } from './when-text.ts';

const isSame = (a: When, b: When | null) =>
  b !== null && a.year === b.year && a.month === b.month && a.isBefore === b.isBefore;

/** The number of a cell and, beneath, a bar of its topics; each topic has a pattern of its own. */
function Bar({ cell, most }: { readonly cell: MonthCell; readonly most: number }) {
  const count = cell.happenings.length;
  return (
    <>
      <span class="ev-number figures">{count > 0 && count}</span>
      <span class="ev-bar" style={{ inlineSize: `${Math.min(100, (100 * count) / most)}%` }}>
        {EVENT_TOPICS.map(
          (topic) =>
            cell.byTopic[topic] > 0 && (
              <span
                key={topic}
                class={`ev-part ${topic}`}
                style={{ flexGrow: cell.byTopic[topic] }}
              />
            ),
        )}
      </span>
    </>
  );
}

interface CellProps {
  readonly cell: MonthCell;
  readonly most: number;
  readonly place: GridPlace;
  /** The one cell that the tab key reaches. */
  readonly isEntry: boolean;
  readonly isChosen: boolean;
  readonly span?: number;
  readonly onChoose: () => void;
}

function Cell({ cell, most, place, isEntry, isChosen, span, onChoose }: CellProps) {
  const language = chrome();
  const count = cell.happenings.length;
  const counts = EVENT_TOPICS.filter((topic) => cell.byTopic[topic] > 0).map(
    (topic) => `${t(language, `topic.${topic}`)} ${cell.byTopic[topic]}`,
  );
  const text =
    count === 0 ? [tc(language, 'noEvents')] : [tc(language, 'events', { count }), ...counts];
  return (
    <td colSpan={span}>
      <button
        type="button"
        class="ev-cell"
        data-cell={cellName(place)}
        tabIndex={isEntry ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={`${whenText(cell.when, language)}${COLON[language]}${joinParts(text, language)}`}
        onClick={onChoose}
      >
        <Bar cell={cell} most={most} />
      </button>
    </td>
  );
}

function Key({ undated }: { readonly undated: number }) {
  return (
    <ul class="ov-key">
      {EVENT_TOPICS.filter((topic) => topics.value.has(topic)).map((topic) => (
        <li key={topic}>
          <span class={`ev-part sample ${topic}`} aria-hidden="true" />
          <TopicMark topic={topic} />
          <Both say={(language) => t(language, `topic.${topic}`)} />
        </li>
      ))}
      {undated > 0 && (
        <li>
          <Both say={(language) => tc(language, 'undated', { count: undated })} />
        </li>
      )}
    </ul>
  );
}

function Heads() {
  const language = chrome();
  return (
    <thead>
      <tr>
        <td />
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <th key={month} scope="col" aria-label={tc(language, 'month', { month })}>
            {tc(language, 'monthShort', { month })}
          </th>
        ))}
        <th scope="col" class="ev-year-only">
          {tc(language, 'yearOnly')}
        </th>
      </tr>
    </thead>
  );
}

interface GridProps {
  readonly table: MonthTable;
  readonly chosen: When | null;
  readonly onChoose: (when: When) => void;
  /** A press on a year: all of it. */
  readonly onYear: (year: AsOfYear) => void;
}

/** Years from the latest to the first, months across; what lies before them in one last row. */
function Grid({ table: { years, before, most }, chosen, onChoose, onYear }: GridProps) {
  const language = chrome();
  const entry = useSignal<GridPlace>({ row: 0, column: 0 });
  const cellOf = (cell: MonthCell, row: number, column: number, span?: number) => (
    <Cell
      key={column}
      cell={cell}
      most={most}
      place={{ row, column }}
      isEntry={entry.value.row === row && entry.value.column === column}
      isChosen={isSame(cell.when, chosen)}
      onChoose={() => onChoose(cell.when)}
      {...(span && { span })}
    />
  );
  return (
    <table
      class="ev-grid"
      aria-label={tc(language, 'eventsGrid')}
      onKeyDown={(event) => moveInGrid(event, { rows: years.length + 1, columns: 13 })}
      onFocusCapture={({ target }) => {
        entry.value = placeOf(target) ?? entry.value;
      }}
    >
      <Heads />
      <tbody>
        {years.toReversed().map((row, index) => (
          <tr key={row.year} class={row.year === year.value ? 'now' : undefined}>
            <th scope="row" class="figures">
              <button
                type="button"
                class="ev-year"
                aria-pressed={chosen === null && row.year === year.value}
                aria-label={`${row.year}${COLON[language]}${tc(language, 'events', { count: row.cells.reduce((sum, { happenings }) => sum + happenings.length, 0) })}`}
                onClick={() => onYear(row.year)}
              >
                {row.year}
              </button>
            </th>
            {row.cells.map((cell, column) => cellOf(cell, index, column))}
          </tr>
        ))}
        {before.happenings.length > 0 && (
          <tr class="ev-before">
            <th scope="row">{tc(language, 'before', { year: before.when.year })}</th>
            {cellOf(before, years.length, 0, 13)}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Dated events by month and year, as bars of the topics; a cell opens the list of its events. */
export function Events() {
  const table = useComputed(() =>
    selectMonths(catalogue.value, {
      topics: topics.value,
      filters: filters.value,
      lens: lens.value,
    }),
  ).value;
  const chosen = useSignal<When | null>(null);
  const cells = [table.before, ...table.years.flatMap(({ cells }) => cells)];
  // Until a month is chosen, the year on screen is told: no half of the picture is empty.
  const cell = cells.find(({ when }) => isSame(when, chosen.value));
  if (cells.every(({ happenings }) => happenings.length === 0)) {
    if (catalogue.value.gates.length + catalogue.value.projects.length === 0) return null;
    return (
      <p class="empty">
        <Both as="stacked" say={(language) => capital(tc(language, 'noTopics'), language)} />
      </p>
    );
  }
  return (
    <div class="events-chart">
      <Key undated={table.undated} />
      <div class="ev-scroll">
        <Grid
          table={table}
          chosen={chosen.value}
          onChoose={(when) => {
            chosen.value = when;
          }}
          onYear={(wanted) => {
            chosen.value = null;
            update({ year: wanted });
          }}
        />
      </div>
      <EventList
        title={(language) => (cell ? whenText(cell.when, language) : `${year.value}`)}
        happenings={cell ? cell.happenings : wholeYear(table, year.value)}
      />
    </div>
  );
}
