import './overview-desk.css';
import { signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { groupRows, type RowGroup } from '../../facts/rows/list-groups.ts';
import { disputedAbout, overviewCells } from '../../facts/rows/select-overview.ts';
import type { SiteRow } from '../../facts/rows/select-rows.ts';
import {
  gapsOf,
  OVERVIEW_ORDERS,
  type OverviewOrder,
  sortOverview,
} from '../../facts/rows/sort-overview.ts';
import { formatList } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { t } from '../../i18n/t.ts';
import { type AsOfYear, yearsOf } from '../../model/time/time.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { catalogue, selection, update, year } from '../../state/store.ts';
import { Both, capital, chrome, NameOf } from '../../ui/text.tsx';
import { SidesName } from '../common/sides.tsx';
import { rowsOf } from '../control/derived.ts';
import { highlight } from '../control/memory.ts';
import { select } from '../control/select.ts';
import { cellText } from './cell-text.ts';
import { type GridPlace, moveInGrid, placeOf } from './grid-keys.ts';
import { OverviewKey } from './overview-key.tsx';
import { OverviewRow } from './overview-row.tsx';

const HATCH = 'overview-hatch';
const SITES: ReadonlySet<Topic> = new Set<Topic>(['gates', 'crossings']);

/** A group of the overview, and the number of its first row in the whole grid. */
interface Block {
  readonly group: Pick<RowGroup, 'key' | 'sides'>;
  readonly first: number;
  readonly rows: readonly SiteRow[];
}

/** The order that was chosen last, while the page is open. */
const order = signal<OverviewOrder>('west');

function blocksOf(rows: readonly SiteRow[], asOf: AsOfYear): readonly Block[] {
  // Another order than that of the border has no provinces.
  if (order.value !== 'west') {
    return [{ group: { key: order.value, sides: null }, first: 0, rows }];
  }
  let first = 0;
  return groupRows(rows, catalogue.value, asOf).map((group) => {
    const own = group.rows.filter(
      (row): row is SiteRow => row.topic === 'gates' || row.topic === 'crossings',
    );
    const block = { group, first, rows: own };
    first += own.length;
    return block;
  });
}

/** What the cell under the pointer or the focus says, in both languages. */
function Reading({ row, at }: { readonly row: SiteRow; readonly at: AsOfYear | null }) {
  const cells = overviewCells(catalogue.value, row.record, catalogue.value.edition.years);
  const cell = cells.find((one) => one.year === (at ?? year.value));
  const about = disputedAbout(row.record);
  return (
    <>
      <p class="reading-name">
        <NameOf names={row.names} as="inline" />
      </p>
      {cell && (
        <p>
          <span class="figures reading-year">{cell.year}</span>{' '}
          <Both as="stacked" say={(language) => cellText(cell, language)} />
        </p>
      )}
      {about.length > 0 && (
        <p class="reading-dispute">
          <span aria-hidden="true">≠ </span>
          <Both
            as="stacked"
            say={(language) =>
              tc(language, 'disputed', {
                list: formatList(
                  about.map((text) => text[language]),
                  language,
                ),
              })
            }
          />
        </p>
      )}
    </>
  );
}

/** What the rows are sorted by. */
function Order() {
  const language = chrome();
  return (
    <label class="ov-order">
      <span>{tc(language, 'order')}</span>
      <select
        value={order.value}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          order.value = OVERVIEW_ORDERS.find((one) => one === value) ?? 'west';
        }}
      >
        {OVERVIEW_ORDERS.map((one) => (
          <option key={one} value={one}>
            {tc(language, `order.${one}`, { year: year.value })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Years over each of the columns in which a wide screen sets the rows; the table has its own. */
const Heads = ({ years }: { readonly years: readonly AsOfYear[] }) => (
  <div class="ov-heads" aria-hidden="true">
    {[0, 1, 2].map((column) => (
      <p key={column} class="figures">
        {years.map((one) => (
          <span key={one} class={one === year.value ? 'now' : undefined}>
            {`${one}`.slice(2)}
          </span>
        ))}
      </p>
    ))}
  </div>
);

function Years({ years }: { readonly years: readonly AsOfYear[] }) {
  const language = chrome();
  return (
    <thead>
      <tr class="ov-row ov-years">
        <th scope="col" class="ov-name">
          <Both say={(said) => t(said, 'list.westToEast')} />
        </th>
        {years.map((one) => (
          <th
            key={one}
            scope="col"
            class={one === year.value ? 'figures now' : 'figures'}
            aria-label={
              one === year.value ? tc(language, 'yearOnScreen', { year: one }) : undefined
            }
          >
            {one}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Which cell is read beneath the grid, by pointer or focus, and which one the tab key reaches. */
function useCells(rows: readonly SiteRow[], years: readonly AsOfYear[]) {
  const pointed = useSignal<GridPlace | null>(null);
  const entry = useSignal<GridPlace | null>(null);
  const selected = rows.findIndex(({ id }) => id === selection.value);
  const start = { row: Math.max(0, selected), column: years.indexOf(year.value) + 1 };
  const point = (target: EventTarget | null) => {
    pointed.value = placeOf(target);
    highlight.value = pointed.value ? (rows[pointed.value.row]?.id ?? null) : null;
  };
  return {
    reach: entry.value && entry.value.row < rows.length ? entry.value : start,
    read: rows[(pointed.value ?? (selected < 0 ? null : start))?.row ?? -1],
    readYear: pointed.value ? (years[pointed.value.column - 1] ?? null) : null,
    point,
    enter(target: EventTarget | null) {
      point(target);
      entry.value = placeOf(target);
    },
  };
}

/** The status of every gate and crossing in every year, from west to east. */
export function Overview() {
  const language = chrome();
  const grid = useRef<HTMLTableElement>(null);
  const shown = useComputed(() =>
    sortOverview(
      rowsOf(year.value, SITES, true).filter(
        (row): row is SiteRow => row.topic === 'gates' || row.topic === 'crossings',
      ),
      order.value,
      catalogue.value,
    ),
  );
  const rows = shown.value;
  const range = catalogue.value.edition.years;
  const years = yearsOf(range);
  const { reach, read, readYear, point, enter } = useCells(rows, years);

  useEffect(() => {
    grid.current?.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selection.value]);

  if (rows.length === 0) {
    // Until the facts have come there is nothing to say.
    if (catalogue.value.gates.length + catalogue.value.crossings.length === 0) return null;
    return (
      <p class="empty">
        <Both as="stacked" say={(said) => tc(said, 'nothing')} />
      </p>
    );
  }
  return (
    <div class="overview">
      <OverviewKey hatch={HATCH} silence={gapsOf(rows, catalogue.value)}>
        <Order />
      </OverviewKey>
      <Heads years={years} />
      <div class="ov-scroll">
        <table
          ref={grid}
          class="ov-grid"
          aria-label={tc(language, 'overview')}
          style={{
            '--years': years.length,
            '--now': (year.value - range.first) / years.length,
          }}
          onKeyDown={(event) => moveInGrid(event, { rows: rows.length, columns: years.length + 1 })}
          onPointerOver={({ target }) => point(target)}
          onPointerLeave={() => point(null)}
          onFocusCapture={({ target }) => enter(target)}
          onBlurCapture={() => point(null)}
        >
          <Years years={years} />
          {blocksOf(rows, year.value).map(({ group, first, rows: own }) => (
            <tbody key={group.key}>
              {group.sides && (
                <tr class="ov-group">
                  <th colSpan={years.length + 1} scope="rowgroup">
                    <SidesName sides={group.sides} />
                  </th>
                </tr>
              )}
              {own.map((row, index) => (
                <OverviewRow
                  key={row.id}
                  row={row}
                  number={first + index}
                  range={range}
                  hatch={HATCH}
                  reach={reach.row === first + index ? reach.column : null}
                  onChoose={(at) => {
                    if (at !== null) update({ year: at });
                    select(row.id);
                  }}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <div class="ov-reading" aria-hidden="true">
        {read ? (
          <Reading row={read} at={readYear} />
        ) : (
          <p class="hint">
            <Both as="stacked" say={(said) => capital(tc(said, 'hint'), said)} />
          </p>
        )}
      </div>
    </div>
  );
}
