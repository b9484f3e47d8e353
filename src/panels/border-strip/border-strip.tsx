import './border-strip.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { cellAt, type StripPlace } from '../../charts/border-strip/place.ts';
import { COLON, joinParts } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { LANGUAGE_TAG, nameIn } from '../../model/language.ts';
import { yearsOf } from '../../model/time/time.ts';
import { catalogue, selection, update, year } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { cellText } from '../charts/cell-text.ts';
import { nextPlace } from '../charts/grid-keys.ts';
import { stripState } from '../control/layout.ts';
import { highlight, isStripPointed } from '../control/memory.ts';
import { select } from '../control/select.ts';
import { StripCard } from './card.tsx';
import { ProvinceNames, RegionNames } from './names.tsx';
import { columns, type Drawn, draw, start } from './picture.ts';

const yearCount = () => yearsOf(catalogue.value.edition.years).length;

const isSame = (one: StripPlace | null, other: StripPlace | null) =>
  one?.row === other?.row && one?.column === other?.column;

/** Id of the one cell that the grid tells of: the others are only painted. */
const CELL = 'strip-cell';

/** The cell on which the keys are, for those who listen. */
function ActiveCell({ place }: { readonly place: StripPlace }) {
  const language = chrome();
  const column = columns.value[place.column];
  const cell = column?.cells[place.row];
  if (!column || !cell) return null;
  const name = nameIn(column.row.names, language).text;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table would be hundreds of cells
    <div role="row" tabIndex={-1} aria-rowindex={place.row + 1} class="hidden-text">
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <span
        role="gridcell"
        tabIndex={-1}
        id={CELL}
        aria-colindex={place.column + 1}
        aria-selected={selection.value === column.row.id && year.value === cell.year}
      >
        {`${joinParts([name, `${cell.year}`], language)}${COLON[language]}${cellText(cell, language)}`}
      </span>
    </div>
  );
}

/** What the strip paints and what it does with keys and pointer. */
function useStrip(events: readonly number[]) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSignal(0);
  /** What has the keys; kept while they are elsewhere. */
  const active = useSignal<StripPlace | null>(null);
  const pointed = useSignal<StripPlace | null>(null);
  /** Keys are what leads here, not a press of the pointer. */
  const hasFocus = useSignal(false);
  /** The cell whose card has been put away. */
  const away = useSignal<StripPlace | null>(null);
  const drawn = useRef<Drawn | null>(null);
  const years = useSignal(events);
  years.value = events;

  const shown = useComputed(() => pointed.value ?? (hasFocus.value ? active.value : null));
  useSignalEffect(() => {
    void size.value;
    if (!canvas.current) return;
    const isFocused = hasFocus.value && pointed.value === null;
    drawn.current = draw(canvas.current, { pointed: shown.value, isFocused, events: years.value });
    stripState.value = 'drawn';
  });
  useSignalEffect(() => {
    const column = shown.value && columns.value[shown.value.column];
    isStripPointed.value = Boolean(column);
    if (column) highlight.value = column.row.id;
  });
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(() => {
      size.value += 1;
    });
    observer.observe(box.current);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') away.value = shown.peek();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('keydown', onKey, { capture: true });
      isStripPointed.value = false;
    };
  }, []);

  const leave = () => {
    pointed.value = null;
    if (!hasFocus.value) highlight.value = null;
  };
  const open = (place: StripPlace | null) => {
    const column = place && columns.value[place.column];
    const cell = place && column?.cells[place.row];
    if (!column || !cell) return;
    active.value = place;
    update({ year: cell.year });
    select(column.row.id);
  };
  /** The cell under the pointer; beside the columns, the year is shown that is pressed there. */
  const at = ({ clientX, clientY, buttons, type }: MouseEvent): StripPlace | null => {
    const frame = canvas.current?.getBoundingClientRect();
    const placed = drawn.current?.placed;
    const point = frame && placed && cellAt(placed, clientX - frame.left, clientY - frame.top);
    if (!point) return null;
    const { row, column } = point;
    if (column !== null) return { row, column };
    const wanted = placed?.years[row]?.year;
    if (wanted !== undefined && (buttons === 1 || type === 'click')) update({ year: wanted });
    return null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = active.value ?? start();
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(from);
      return;
    }
    const to = nextPlace(event, from, { rows: yearCount(), columns: columns.value.length });
    if (!to) return;
    event.preventDefault();
    pointed.value = null;
    hasFocus.value = true;
    active.value = to;
  };
  return { box, canvas, active, pointed, hasFocus, away, drawn, shown, leave, open, at, onKeyDown };
}

/**
 * The whole border through the years: a column a gate or crossing from west to east, a row a year,
 * painted as one picture. The keys reach every cell through one stop; the pointer takes the nearest.
 */
export function BorderStrip({ events }: { readonly events: readonly number[] }) {
  const language = chrome();
  const strip = useStrip(events);
  const { active, pointed, hasFocus, shown, drawn } = strip;
  return (
    <div class="strip-border" ref={strip.box}>
      <RegionNames />
      <div class="strip-picture">
        <canvas ref={strip.canvas} />
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div
          class="strip-grid"
          role="grid"
          tabIndex={0}
          lang={LANGUAGE_TAG[language]}
          aria-label={tc(language, 'overview')}
          aria-rowcount={yearCount()}
          aria-colcount={columns.value.length}
          aria-activedescendant={CELL}
          onKeyDown={strip.onKeyDown}
          onFocus={({ currentTarget }) => {
            active.value ??= start();
            hasFocus.value = currentTarget.matches(':focus-visible');
          }}
          onBlur={() => {
            hasFocus.value = false;
            highlight.value = null;
          }}
          onPointerMove={(event) => {
            const place = strip.at(event);
            if (!isSame(place, pointed.value)) pointed.value = place;
          }}
          onPointerLeave={strip.leave}
          onClick={(event) => strip.open(strip.at(event))}
        >
          <ActiveCell place={active.value ?? start()} />
        </div>
      </div>
      <ProvinceNames />
      {shown.value && shown.value !== strip.away.value && (
        <StripCard place={shown.value} placed={() => drawn.current?.placed ?? null} />
      )}
    </div>
  );
}
