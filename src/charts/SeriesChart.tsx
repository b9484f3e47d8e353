import { line } from 'd3-shape';
import { formatAmount, formatMoney, formatPeriod } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { words } from '../i18n/words.ts';
import { Both } from '../map/both.tsx';
import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import type { Flow } from '../model/records.ts';
import type { AsOfYear } from '../model/time.ts';
import type { Direction, RecordId } from '../model/vocabulary.ts';
import { isDrawable } from '../state/flow-width.ts';
import { update } from '../state/store.ts';
import type { LanguagePair } from '../state/view.ts';
import { type Box, type PlacedSeries, placeSeries, type SeriesPoint } from './place-series.ts';

const BOX: Box = { width: 360, height: 168, top: 30, right: 10, bottom: 24, left: 84 };

/** Marks of about 8 × 8: round for a total, pointing the way of the goods otherwise. */
const MARK: Readonly<Record<Direction, string>> = {
  total: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1-4 0Z',
  export: 'M-4.6 3.6 0-4.6 4.6 3.6Z',
  import: 'M-4.6-3.6 0 4.6 4.6-3.6Z',
};

const OFF_SCALE = 'M-6-6 0-13 6-6Z';

const path = line<SeriesPoint>(
  ({ x }) => x,
  ({ y }) => y,
);

const colourOf = (direction: Direction) => `var(--direction-${direction})`;

function Mark({ point, isChosen }: { readonly point: SeriesPoint; readonly isChosen: boolean }) {
  const { flow, x, y, from, to, isSolid, isOffScale } = point;
  const colour = colourOf(flow.direction);
  return (
    <g class={isSolid ? 'series-mark' : 'series-mark hollow'}>
      {!isDrawable(flow) && (
        <path d={`M${from} ${y}H${to}`} class="series-period" style={{ stroke: colour }} />
      )}
      {isChosen && <circle cx={x} cy={y} r="8.5" class="series-chosen" />}
      <g transform={`translate(${x} ${y})`}>
        <path
          d={MARK[flow.direction]}
          style={{ stroke: colour, fill: isSolid ? colour : undefined }}
        />
        {isOffScale && <path d={OFF_SCALE} style={{ fill: colour }} />}
      </g>
    </g>
  );
}

interface ChartProps {
  readonly placed: PlacedSeries;
  readonly chosen: RecordId | null;
  readonly year: AsOfYear;
  readonly language: Language;
}

function Chart({ placed, chosen, year, language }: ChartProps) {
  const { unit, points, lines, yearTicks, valueTicks } = placed;
  const floor = BOX.height - BOX.bottom;
  const currency = words(language).currency[unit]('').trim();
  return (
    <svg
      class="series-chart figures"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={t(language, 'chart.series', { unit: currency })}
      lang={LANGUAGE_TAG[language]}
    >
      <text class="series-unit" x={BOX.left - 8} y={12}>
        {currency}
      </text>
      {valueTicks.map(({ value, y }) => (
        <g key={value} class="series-level">
          <path d={`M${BOX.left} ${y}H${BOX.width - BOX.right}`} />
          <text x={BOX.left - 8} y={y + 4}>
            {formatAmount(value, language)}
          </text>
        </g>
      ))}
      {yearTicks.map((tick) => (
        <text
          key={tick.year}
          class={tick.year === year ? 'series-year now' : 'series-year'}
          x={tick.x}
          y={floor + 16}
        >
          {tick.year}
        </text>
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
        <Mark key={point.flow.id} point={point} isChosen={point.flow.id === chosen} />
      ))}
    </svg>
  );
}

interface KeyEntryProps {
  readonly isSolid: boolean;
  readonly languages: LanguagePair;
  readonly say: (language: Language) => string;
}

function KeyEntry({ isSolid, languages, say }: KeyEntryProps) {
  return (
    <li>
      <svg viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
        <g class={isSolid ? 'series-mark' : 'series-mark hollow'}>
          <path
            d={MARK.total}
            style={{ stroke: colourOf('total'), fill: isSolid ? colourOf('total') : undefined }}
          />
        </g>
      </svg>
      <Both languages={languages} say={say} />
    </li>
  );
}

interface KeyProps {
  readonly points: readonly SeriesPoint[];
  readonly languages: LanguagePair;
}

/** What the marks mean; only those that are there. */
function Key({ points, languages }: KeyProps) {
  const directions = (['export', 'import'] as const).filter((direction) =>
    points.some(({ flow }) => flow.direction === direction),
  );
  return (
    <ul class="series-key">
      {points.some(({ isSolid }) => isSolid) && (
        <KeyEntry isSolid languages={languages} say={(language) => t(language, 'chart.filled')} />
      )}
      {points.some(({ isSolid }) => !isSolid) && (
        <KeyEntry
          isSolid={false}
          languages={languages}
          say={(language) => t(language, 'chart.hollow')}
        />
      )}
      {directions.map((direction) => (
        <li key={direction}>
          <svg viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
            <path d={MARK[direction]} style={{ fill: colourOf(direction) }} />
          </svg>
          <Both languages={languages} say={(language) => words(language).direction[direction]} />
        </li>
      ))}
      {points.some(({ isOffScale }) => isOffScale) && (
        <li>
          <svg viewBox="-7 -15 14 12" aria-hidden="true" focusable="false">
            <path d={OFF_SCALE} style={{ fill: colourOf('total') }} />
          </svg>
          <Both languages={languages} say={(language) => t(language, 'chart.offScale')} />
        </li>
      )}
    </ul>
  );
}

interface ListProps {
  readonly figures: readonly Flow[];
  readonly chosen: RecordId | null;
  readonly language: Language;
}

/** The same figures in words; each leads to its own page. */
function AsText({ figures, chosen, language }: ListProps) {
  return (
    <details class="series-text">
      <summary lang={LANGUAGE_TAG[language]}>{t(language, 'chart.asText')}</summary>
      <ol lang={LANGUAGE_TAG[language]}>
        {figures.map((flow) => (
          <li key={flow.id}>
            <button
              type="button"
              aria-current={flow.id === chosen ? 'true' : undefined}
              onClick={() => update({ selection: flow.id })}
            >
              <span class="figures">{formatPeriod(flow, language)}</span>
              <span class="figures">
                {formatMoney(flow.value, flow.unit, language, flow.approximation)}
              </span>
              <span class="series-what">
                {words(language).direction[flow.direction]}
                {!isDrawable(flow) && ` · ${flow.usableReason[language]}`}
                {flow.disputes.length > 0 && ` · ${t(language, 'flow.disputed')}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface SeriesChartProps {
  /** All figures of one series. */
  readonly figures: readonly Flow[];
  readonly chosen: RecordId | null;
  readonly year: AsOfYear;
  readonly languages: LanguagePair;
}

/**
 * One trade series over time, a chart for each unit in which it is reported.
 * Whole years are dots, joined only to the year before; figures of part of a
 * year or of several, and those on which sources differ, stand hollow and alone.
 */
export function SeriesChart({ figures, chosen, year, languages }: SeriesChartProps) {
  const [language] = languages;
  const placed = placeSeries(figures, BOX);
  const ordered = figures.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return (
    <figure class="series">
      {placed.map((one) => (
        <Chart key={one.unit} placed={one} chosen={chosen} year={year} language={language} />
      ))}
      <figcaption>
        <Key points={placed.flatMap(({ points }) => points)} languages={languages} />
      </figcaption>
      <AsText figures={ordered} chosen={chosen} language={language} />
    </figure>
  );
}
