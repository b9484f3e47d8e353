import { line } from 'd3-shape';
import { formatAmount } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/trade.ts';
import { words } from '../i18n/words.ts';
import { isFullYear } from '../model/flow.ts';
import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import type { AsOfYear } from '../model/time/time.ts';
import type { Direction, FigureUnit, RecordId } from '../model/vocabulary.ts';
import { figureText } from './figure-kind.ts';
import type { Box, PlacedSeries, SeriesPoint } from './place-series.ts';
import { yearNumber } from './year-scale.ts';

/** Marks of about 8 × 8: round for a total, pointing the way of the goods otherwise. */
export const MARK: Readonly<Record<Direction, string>> = {
  total: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1-4 0Z',
  export: 'M-4.6 3.6 0-4.6 4.6 3.6Z',
  import: 'M-4.6-3.6 0 4.6 4.6-3.6Z',
};
export const OFF_SCALE = 'M-6-6 0-13 6-6Z';
/** In the middle of a hollow mark: sources differ. */
const DOT = 'M-1.5 0A1.5 1.5 0 1 1 1.5 0A1.5 1.5 0 1 1-1.5 0Z';

const path = line<SeriesPoint>(
  ({ x }) => x,
  ({ y }) => y,
);

export const colourOf = (direction: Direction) => `var(--direction-${direction})`;

/** A day more than a year. */
const ONE_YEAR = 367 / 365;

/** What several years have together would, as a bar, stand there as if each of them had it. */
const isOfOneYear = ({ flow }: SeriesPoint): boolean =>
  yearNumber(flow.to) - yearNumber(flow.from) <= ONE_YEAR;

/** The unit of an axis. */
export function unitName(unit: FigureUnit, language: Language): string {
  const { currency, unit: units } = words(language);
  const name = unit === 'USD' || unit === 'CNY' ? currency[unit]('') : units[unit]('', false);
  return name.trim();
}

interface MarkProps {
  readonly direction: Direction;
  readonly isDisputed: boolean;
  readonly isSolid: boolean;
  readonly isOffScale?: boolean;
}

/** The mark of one figure around 0, 0: full, hollow, or hollow with a dot where sources differ. */
export function Mark({ direction, isDisputed, isSolid, isOffScale = false }: MarkProps) {
  const colour = colourOf(direction);
  return (
    <g class={isSolid ? 'series-mark' : 'series-mark hollow'}>
      <path d={MARK[direction]} style={{ stroke: colour, fill: isSolid ? colour : undefined }} />
      {isDisputed && <path d={DOT} style={{ fill: colour }} />}
      {isOffScale && <path d={OFF_SCALE} style={{ fill: colour }} />}
    </g>
  );
}

/** What a chart tells of its points. */
export interface PointEvents {
  /** Pointer or focus is on a figure, or on none. */
  readonly onPoint: (id: RecordId | null) => void;
  /** A figure is chosen; `byKey` tells that the focus should follow. */
  readonly onPick: (id: RecordId, byKey: boolean) => void;
}

interface PointProps extends PointEvents {
  readonly point: SeriesPoint;
  readonly isChosen: boolean;
  /** The one point of a chart at which Tab stops. */
  readonly isEntry: boolean;
  readonly language: Language;
}

/** Moves the focus to another point of the same chart. */
function step(from: Element, by: number): void {
  const points = [...(from.closest('svg')?.querySelectorAll<SVGElement>('.series-point') ?? [])];
  const at = points.indexOf(from as SVGElement);
  points[at + by]?.focus();
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function Point({ point, isChosen, isEntry, language, onPoint, onPick }: PointProps) {
  const { flow, x, y, from, to, isSolid, isOffScale } = point;
  const enter = () => onPoint(flow.id);
  const leave = () => onPoint(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG.
    <g
      class="series-point"
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-label={figureText(flow, language)}
      aria-pressed={isChosen}
      data-flow={flow.id}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
      onClick={() => onPick(flow.id, false)}
      onKeyDown={(event) => {
        const by = STEPS[event.key];
        if (by !== undefined) step(event.currentTarget, by);
        else if (event.key === 'Enter' || event.key === ' ') onPick(flow.id, true);
        else return;
        event.preventDefault();
      }}
    >
      {!isFullYear(flow) && (
        <path
          d={`M${from} ${y}H${to}`}
          class="series-period"
          style={{ stroke: colourOf(flow.direction) }}
        />
      )}
      <circle cx={x} cy={y} r="12" class="series-target" />
      <circle cx={x} cy={y} r="8.5" class={isChosen ? 'series-ring chosen' : 'series-ring'} />
      <g transform={`translate(${x} ${y})`}>
        <Mark
          direction={flow.direction}
          isDisputed={flow.disputes.length > 0}
          isSolid={isSolid}
          isOffScale={isOffScale}
        />
      </g>
    </g>
  );
}

function Axes({
  placed,
  box,
  year,
  language,
}: Omit<PlotProps, keyof PointEvents | 'chosen' | 'name'>) {
  const { unit, yearTicks, valueTicks } = placed;
  return (
    <>
      <text class="series-unit" x={box.left - 8} y={12}>
        {unitName(unit, language)}
      </text>
      {valueTicks.map(({ value, y }) => (
        <g key={value} class="series-level">
          <path d={`M${box.left} ${y}H${box.width - box.right}`} />
          <text x={box.left - 8} y={y + 4}>
            {formatAmount(value, language)}
          </text>
        </g>
      ))}
      {yearTicks.map((tick) => (
        <text
          key={tick.year}
          class={tick.year === year ? 'series-year now' : 'series-year'}
          x={tick.x}
          y={box.height - box.bottom + 16}
        >
          {tick.year}
        </text>
      ))}
    </>
  );
}

interface PlotProps extends PointEvents {
  readonly placed: PlacedSeries;
  readonly box: Box;
  /** What the figures are of, for those who listen. */
  readonly name: string;
  readonly chosen: RecordId | null;
  readonly year: AsOfYear;
  readonly language: Language;
}

/**
 * Figures of one series and unit over time. Whole years are dots, joined only to the year before;
 * figures of part of a year or of several, and those on which sources differ, stand hollow and
 * alone. Every point can be reached: Tab to the chart, arrows within it.
 */
export function TradePlot({
  placed,
  box,
  name,
  chosen,
  year,
  language,
  onPoint,
  onPick,
}: PlotProps) {
  const { unit, points, lines } = placed;
  const foot = box.height - box.bottom;
  const currency = unitName(unit, language);
  const entry = points.find(({ flow }) => flow.id === chosen) ?? points[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing's points.
    <svg
      class="series-chart figures"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="group"
      aria-label={tradeText(language, 'point.chart', { name, unit: currency })}
      lang={LANGUAGE_TAG[language]}
    >
      <Axes placed={placed} box={box} year={year} language={language} />
      {points.filter(isOfOneYear).map(({ flow, from, to, y, isSolid }) => (
        <rect
          key={flow.id}
          class={isSolid ? 'series-bar' : 'series-bar apart'}
          x={from}
          y={y}
          width={Math.max(1, to - from)}
          height={Math.max(0, foot - y)}
          style={{ fill: colourOf(flow.direction) }}
        />
      ))}
      {lines.map((run) => (
        <path
          key={run.points[0]?.flow.id}
          class="series-line"
          d={path([...run.points]) ?? ''}
          style={{ stroke: colourOf(run.direction) }}
        />
      ))}
      {points.map((point) => (
        <Point
          key={point.flow.id}
          point={point}
          isChosen={point.flow.id === chosen}
          isEntry={point === entry}
          language={language}
          onPoint={onPoint}
          onPick={onPick}
        />
      ))}
    </svg>
  );
}
