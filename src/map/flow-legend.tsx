import { formatQuantity } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/index.ts';
import { t } from '../i18n/t.ts';
import { words } from '../i18n/words.ts';
import { arrow, dashes, type Polyline } from '../lib/curve.ts';
import type { Language } from '../model/language.ts';
import type { Direction } from '../model/vocabulary.ts';
import { AS_WIDE_AS_ONE_DOLLAR } from '../state/flow-width.ts';
import { selectFlowLegend } from '../state/select-flow-legend.ts';
import type { FlowArc } from '../state/select-flows.ts';
import { catalogue, languages, money } from '../state/store.ts';
import type { Money } from '../state/view.ts';
import { Both } from './both.tsx';
import { isMoving, mayMove, setMoving } from './flow-motion.ts';
import {
  BAND_OPACITY,
  dashLength,
  gapLength,
  headLength,
  headWidth,
  isBand,
  RIM,
} from './flow-sizes.ts';

/** Px of an ordinary screen; the drawing grows with the type of the page, as the map does. */
const [LONG, MARGIN] = [60, 4];
const SAMPLE: Polyline = [
  [MARGIN, 0],
  [LONG - MARGIN, 0],
];
/** Where no width is meant: a narrow one, and one wide enough to show what a dispute looks like. */
const THIN = 3;
const DISPUTED = 8;

const rem = (px: number) => `${px / 16}rem`;
const move = (line: Polyline) =>
  line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

interface LineProps {
  readonly direction: Direction;
  readonly width: number;
  readonly isDisputed?: boolean;
}

/** A translucent band with its rim, as a wide line is on the map. */
function Band({ direction, width, isDisputed = false }: LineProps) {
  const colour = `var(--direction-${direction})`;
  const opacity = BAND_OPACITY[isDisputed ? 'disputed' : 'agreed'];
  const inner = width - RIM;
  return (
    <>
      <rect
        x={MARGIN}
        y={-width / 2}
        width={LONG - 2 * MARGIN}
        height={width}
        style={{ fill: colour, fillOpacity: opacity }}
      />
      <rect
        x={MARGIN + RIM / 2}
        y={-inner / 2}
        width={LONG - 2 * MARGIN - RIM}
        height={inner}
        style={{
          fill: 'none',
          stroke: colour,
          strokeWidth: RIM,
          strokeDasharray: isDisputed ? `${dashLength(RIM)} ${gapLength(RIM)}` : undefined,
        }}
      />
    </>
  );
}

/** A narrow line with its head and dashes. */
function Stroke({ direction, width, isDisputed = false }: LineProps) {
  const headed = direction === 'total' ? null : arrow(SAMPLE, headLength(width), headWidth(width));
  const shaft = headed?.shaft ?? SAMPLE;
  const pieces = isDisputed ? dashes(shaft, dashLength(width), gapLength(width)) : [shaft];
  const colour = `var(--direction-${direction})`;
  return (
    <>
      {pieces.map((piece) => (
        <path
          key={piece[0]?.[0]}
          d={move(piece)}
          style={{ stroke: colour, strokeWidth: width, fill: 'none' }}
        />
      ))}
      {headed && <path d={`${move(headed.head)}Z`} style={{ fill: colour }} />}
    </>
  );
}

/** A straight sample, of the same sizes as the lines on the map. */
function SampleLine(line: LineProps) {
  const height = Math.max(16, line.width + 4);
  return (
    <svg
      class="flow-sample"
      viewBox={`0 ${-height / 2} ${LONG} ${height}`}
      style={{ inlineSize: rem(LONG), blockSize: rem(height) }}
      data-width={line.width}
      aria-hidden="true"
      focusable="false"
    >
      {isBand(line.width) ? <Band {...line} /> : <Stroke {...line} />}
    </svg>
  );
}

interface EntryProps extends LineProps {
  readonly say: (language: Language) => string;
}

function Entry({ say, ...line }: EntryProps) {
  return (
    <li>
      <SampleLine {...line} />
      <Both languages={languages.value} say={say} />
    </li>
  );
}

function Note({ say }: { readonly say: (language: Language) => string }) {
  return (
    <p class="flow-note">
      <Both languages={languages.value} say={say} />
    </p>
  );
}

/** Starts and stops what moves along the lines; not offered to those who want less motion. */
function Movement() {
  if (!mayMove.value) return null;
  const [language] = languages.value;
  return (
    <button
      type="button"
      class="flow-move"
      aria-pressed={isMoving.value}
      onClick={() => setMoving(!isMoving.value)}
    >
      {tradeText(language, isMoving.value ? 'legend.stop' : 'legend.move')}
    </button>
  );
}

/**
 * Explains the lines of trade that are on the map: what a width means, the directions
 * and dashes that occur. Nothing when none is drawn.
 */
export function FlowLegend({
  arcs,
  asked = money.value,
}: {
  readonly arcs: readonly FlowArc[];
  /** In which money they are; that of the page where left out. */
  readonly asked?: Money;
}) {
  const legend = selectFlowLegend(catalogue.value, arcs);
  if (!legend) return null;
  const hasYuan = legend.widths.some(({ unit }) => unit === 'CNY');
  return (
    <div class="flow-legend">
      <p class="flow-title">
        <Both languages={languages.value} say={(language) => t(language, 'flow.widths')} />
      </p>
      {legend.widths.map(({ unit, samples }) => (
        <ul key={unit} class="figures">
          {samples.map(({ value, widthPixels }) => (
            <Entry
              key={value}
              direction="total"
              width={widthPixels}
              say={(language) => formatQuantity(value, unit, language)}
            />
          ))}
        </ul>
      ))}
      {legend.hasThinnest &&
        legend.widths.map(({ unit, least }) => (
          <Note
            key={unit}
            say={(language) =>
              tradeText(language, 'legend.least', {
                value: formatQuantity(Number(least.toPrecision(1)), unit, language),
              })
            }
          />
        ))}
      {hasYuan && (
        <Note
          say={(language) =>
            tradeText(language, 'legend.yuan', { rate: AS_WIDE_AS_ONE_DOLLAR.CNY })
          }
        />
      )}
      <ul>
        {legend.directions.map((direction) => (
          <Entry
            key={direction}
            direction={direction}
            width={THIN}
            say={(language) => words(language).direction[direction]}
          />
        ))}
        {legend.hasDispute && (
          <Entry
            direction="total"
            width={DISPUTED}
            isDisputed
            say={(language) => t(language, 'flow.dashed')}
          />
        )}
      </ul>
      {legend.canMove && <Movement />}
      <Note say={(language) => t(language, 'flow.noRoute')} />
      {legend.hasOpenEnd && <Note say={(language) => tradeText(language, 'legend.openEnd')} />}
      {asked === 'usd' && <Note say={(language) => tradeText(language, 'legend.usdOnly')} />}
    </div>
  );
}
