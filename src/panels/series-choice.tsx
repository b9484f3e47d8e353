import { formatQuantity } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/index.ts';
import { words } from '../i18n/words.ts';
import type { Flow } from '../model/records.ts';
import { MONEYS } from '../model/vocabulary.ts';
import { amountIn } from '../state/flow-money.ts';
import { isDrawable } from '../state/flow-width.ts';
import { narrowed } from '../state/narrow.ts';
import { type SeriesRow, selectSeries } from '../state/select-flows.ts';
import { catalogue, money, selection, series, update, view, year } from '../state/store.ts';
import { arcs } from './derived.ts';
import { highlight } from './memory.ts';
import { focusDetail, select } from './select.ts';
import { Both, chrome, HiddenText } from './text.tsx';
import { FLOW_CARD } from './trade/card-place.ts';

/** Which trade series is drawn; those without a figure that can be drawn are named, not offered. */
function SeriesSelect({ all }: { readonly all: readonly SeriesRow[] }) {
  const language = chrome();
  const isOffered = (one: SeriesRow) => one.drawnYears.length > 0 || one.id === series.value;
  const rest = all.filter((one) => !isOffered(one));
  const option = ({ id, names }: SeriesRow, disabled = false) => (
    <option key={id} value={id} disabled={disabled}>
      {names[language]}
    </option>
  );
  return (
    <label class="series-select">
      <Both say={(said) => tradeText(said, 'series.label')} />
      <select
        value={series.value}
        onChange={({ currentTarget }) => update({ series: currentTarget.value })}
      >
        {all.filter(isOffered).map((one) => option(one))}
        {rest.length > 0 && (
          <optgroup label={tradeText(language, 'series.tableOnly')}>
            {rest.map((one) => option(one, true))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

/** The years with figures; one whose figures are not in the money asked for is pale. */
function Years({ row }: { readonly row: SeriesRow }) {
  const language = chrome();
  return (
    <fieldset class="series-years figures">
      <legend class="hidden-text">{tradeText(language, 'series.years')}</legend>
      {row.drawnYears.map((drawn) => {
        const isThere = row.moneyYears.includes(drawn);
        return (
          <button
            key={drawn}
            type="button"
            class={isThere ? undefined : 'not-in-money'}
            aria-pressed={drawn === year.value}
            onClick={() => update({ year: drawn })}
          >
            {drawn}
            {!isThere && <HiddenText> ({tradeText(language, 'money.none')})</HiddenText>}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Figures as reported, or in dollars where a source gives them. */
export function MoneySwitch() {
  const language = chrome();
  return (
    <fieldset class="series-money" title={tradeText(language, 'money.rule')}>
      <legend class="hidden-text">{tradeText(language, 'money.label')}</legend>
      {MONEYS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={money.value === one}
          onClick={() => update({ money: one })}
        >
          {tradeText(language, `money.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** One figure of the year: its value leads to the details, and to the card while it is pointed at. */
function Figure({ flow }: { readonly flow: Flow }) {
  const { id, direction, disputes } = flow;
  const amount = amountIn(flow, money.value);
  const { value, unit, approximation } = amount ?? flow;
  const point = (on: boolean) => () => {
    highlight.value = on ? id : null;
  };
  return (
    <li>
      <button
        type="button"
        aria-current={selection.value === id}
        aria-describedby={highlight.value === id ? FLOW_CARD : undefined}
        onPointerEnter={point(true)}
        onPointerLeave={point(false)}
        onFocus={point(true)}
        onBlur={point(false)}
        onClick={({ detail }) => {
          select(id);
          if (detail === 0) focusDetail();
        }}
      >
        <span class={`flow-sign ${direction}${disputes.length > 0 ? ' disputed' : ''}`} />
        <span class={amount ? 'figures' : 'figures not-in-money'}>
          <Both say={(said) => formatQuantity(value, unit, said, approximation)} />
        </span>
        {direction !== 'total' && <Both say={(said) => words(said).direction[direction]} />}
        {disputes.length > 0 && (
          <span class="remark">
            <Both say={(said) => tradeText(said, 'figure.disputed')} />
          </span>
        )}
        {!amount && (
          <span class="remark">
            <Both say={(said) => tradeText(said, 'money.none')} />
          </span>
        )}
      </button>
    </li>
  );
}

/** The figures of the year that can be drawn: those on the map, and those without a value in dollars. */
function YearFigures() {
  const { passesFlow } = narrowed(catalogue.value, view.value);
  const drawn = new Set(arcs.value.map(({ id }) => id));
  const flows = catalogue.value.flows.filter((flow) => {
    if (drawn.has(flow.id)) return true;
    const isOfYear = flow.series === series.value && flow.year === year.value;
    return isOfYear && isDrawable(flow) && amountIn(flow, money.value) === null && passesFlow(flow);
  });
  if (flows.length === 0) {
    return (
      <p class="empty">
        <Both say={(said) => tradeText(said, 'series.none', { year: year.value })} />
      </p>
    );
  }
  return (
    <ul class="series-figures">
      {flows.map((flow) => (
        <Figure key={flow.id} flow={flow} />
      ))}
    </ul>
  );
}

/** Chooses what of trade is on the map: the series, the year, the unit; and tells what is drawn. */
export function SeriesChoice() {
  const all = selectSeries(catalogue.value, money.value);
  const chosen = all.find(({ id }) => id === series.value);
  return (
    <div class="trade-choice">
      <SeriesSelect all={all} />
      <div class="series-line">
        {chosen && <Years row={chosen} />}
        <MoneySwitch />
      </div>
      <YearFigures />
    </div>
  );
}
