import {
  type FlowLegend as Legend,
  OLD_AFTER,
  selectFlowLegend,
} from '../../facts/flows/legend.ts';
import type { FlowPicture } from '../../facts/flows/picture.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { words } from '../../i18n/words.ts';
import { arrow, type Polyline } from '../../lib/curve.ts';
import type { FlowState } from '../../model/flow.ts';
import type { Language } from '../../model/language.ts';
import type { Money } from '../../model/view/view.ts';
import { type Direction, type Measure, UNITS_OF } from '../../model/vocabulary.ts';
import { catalogue, languages, measure as measureOfPage, money } from '../../state/store.ts';
import { Both } from '../../ui/both.tsx';
import { isMoving, mayMove, setMoving } from './motion.ts';
import { headLength, headWidth, lookOf, RIM, SCHEMATIC, STUB, TOLD, widthOf } from './sizes.ts';

/** Px of an ordinary screen; the drawing grows with the type of the page, as the map does. */
const [LONG, MARGIN] = [60, 4];
const SAMPLE: Polyline = [
  [MARGIN, 0],
  [LONG - MARGIN, 0],
];
/** Where no width is meant. */
const [THIN, WIDE] = [5, 9];

const rem = (px: number) => `${px / 16}rem`;
const move = (line: Polyline) =>
  line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

interface ArcProps {
  readonly direction: Direction;
  readonly width: number;
  readonly state?: FlowState;
  /** Years since that of its figure. */
  readonly age?: number;
}

/** A straight piece of an arc, drawn by the sizes of those on the map. */
function Arc({ direction, width: asked, state = 'sourced', age = 0 }: ArcProps) {
  const width = widthOf(state, asked);
  const { fill, rim, isDashed } = lookOf(state, age);
  const colour = `var(--direction-${direction})`;
  const headed = direction === 'total' ? null : arrow(SAMPLE, headLength(width), headWidth(width));
  const end = headed?.shaft.at(-1)?.[0] ?? LONG - MARGIN;
  const edge = (width - RIM) / 2;
  return (
    <>
      <rect
        x={MARGIN}
        y={-width / 2}
        width={end - MARGIN}
        height={width}
        style={{ fill: colour, fillOpacity: fill }}
      />
      {[edge, -edge].map((y) => (
        <path
          key={y}
          d={`M${MARGIN} ${y}H${end}`}
          style={{
            fill: 'none',
            stroke: colour,
            strokeOpacity: rim,
            strokeWidth: RIM,
            strokeDasharray: isDashed ? `${TOLD.dash} ${TOLD.gap}` : undefined,
          }}
        />
      ))}
      {headed && (
        <path
          d={`${move(headed.head)}Z`}
          style={{ fill: colour, fillOpacity: Math.max(fill, 0.25), stroke: colour }}
        />
      )}
    </>
  );
}

function Sample({
  height = 16,
  width,
  children,
}: {
  readonly height?: number;
  readonly width?: number;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <svg
      class="flow-sample"
      viewBox={`0 ${-height / 2} ${LONG} ${height}`}
      style={{ inlineSize: rem(LONG), blockSize: rem(height) }}
      data-width={width}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

type Say = (language: Language) => string;

function Said({ say }: { readonly say: Say }) {
  return <Both languages={languages.value} say={say} />;
}

function Entry({ say, ...arc }: ArcProps & { readonly say: Say }) {
  return (
    <li>
      <Sample height={Math.max(16, arc.width + 4)} width={arc.width}>
        <Arc {...arc} />
      </Sample>
      <Said say={say} />
    </li>
  );
}

/** A value that stands at a region, on a plate. */
function BadgeEntry({ say }: { readonly say: Say }) {
  return (
    <li>
      <Sample height={20}>
        <rect class="flow-badge" x={MARGIN + 6} y={-8} width={LONG - 2 * MARGIN - 12} height={16} />
        <path class="flow-badge-text" d={`M${MARGIN + 13} 0H${LONG - MARGIN - 13}`} />
      </Sample>
      <Said say={say} />
    </li>
  );
}

/** A stroke that is no arc: the line to a gate that nobody names, the dash of a silent province. */
function StrokeEntry({ say, kind }: { readonly say: Say; readonly kind: 'schematic' | 'stub' }) {
  const isStub = kind === 'stub';
  const [from, to] = isStub
    ? [(LONG - STUB.length) / 2, (LONG + STUB.length) / 2]
    : [MARGIN, LONG - MARGIN];
  return (
    <li>
      <Sample>
        <path
          d={`M${from} 0H${to}`}
          style={{
            stroke: isStub ? 'var(--ink-soft)' : 'var(--direction-total)',
            strokeWidth: isStub ? STUB.width : SCHEMATIC.width,
            strokeDasharray: isStub ? undefined : `${SCHEMATIC.dash} ${SCHEMATIC.gap}`,
          }}
        />
      </Sample>
      <Said say={say} />
    </li>
  );
}

function Note({ say }: { readonly say: Say }) {
  return (
    <p class="flow-note">
      <Said say={say} />
    </p>
  );
}

/** Starts and stops what moves along the arcs; not offered to those who want less motion. */
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

interface LegendProps {
  readonly flows: FlowPicture;
  /** What they count, and in which money; that of the page where left out. */
  readonly measure?: Measure;
  readonly asked?: Money;
}

/**
 * Explains the trade that is on the map: what a width means, the states, directions and dashes that
 * occur, and that no two provinces count alike. Nothing when none is drawn.
 */
export function FlowLegend({
  flows,
  measure = measureOfPage.value,
  asked = money.value,
}: LegendProps) {
  const legend = selectFlowLegend(catalogue.value, flows, measure);
  if (!legend) return null;
  const shown = { legend, measure };
  return (
    <div class="flow-legend">
      <Signs {...shown} />
      <Rules {...shown} asked={asked} />
    </div>
  );
}

interface ShownProps {
  readonly legend: Legend;
  readonly measure: Measure;
}

/** Widths with their values, states, directions and dashes. */
function Signs({ legend, measure }: ShownProps) {
  const [unit] = UNITS_OF[measure];
  return (
    <>
      {legend.widths.length > 0 && (
        <>
          <p class="flow-title">
            <Said say={(language) => tradeText(language, `legend.widths.${measure}`)} />
          </p>
          <ul class="figures">
            {legend.widths.map(({ value, widthPixels }) => (
              <Entry
                key={value}
                direction="total"
                width={widthPixels}
                say={(language) => formatQuantity(value, unit, language)}
              />
            ))}
          </ul>
        </>
      )}
      <ul>
        {legend.states.map((state) => (
          <Entry
            key={state}
            direction="total"
            width={WIDE}
            state={state}
            say={(language) => tradeText(language, `state.${state}`)}
          />
        ))}
        {legend.hasOld && (
          <Entry
            direction="total"
            width={WIDE}
            state="carried"
            age={OLD_AFTER + 1}
            say={(language) => tradeText(language, 'state.old', { years: OLD_AFTER })}
          />
        )}
        {legend.hasDispute && (
          <li>
            <span class="flow-sample flow-dispute">≠</span>
            <Said say={(language) => tradeText(language, 'legend.dispute')} />
          </li>
        )}
        {legend.directions
          .filter((direction) => direction !== 'total')
          .map((direction) => (
            <Entry
              key={direction}
              direction={direction}
              width={THIN}
              say={(language) => words(language).direction[direction]}
            />
          ))}
        {legend.hasSchematic && (
          <StrokeEntry
            kind="schematic"
            say={(language) => tradeText(language, 'legend.schematic')}
          />
        )}
        {legend.hasStubs && (
          <StrokeEntry kind="stub" say={(language) => tradeText(language, 'legend.stub')} />
        )}
        {legend.hasBadges && <BadgeEntry say={(language) => tradeText(language, 'legend.badge')} />}
      </ul>
    </>
  );
}

/** What widths and counts do not say. */
function Rules({ legend, measure, asked }: ShownProps & { readonly asked: Money }) {
  const [unit] = UNITS_OF[measure];
  return (
    <>
      {legend.hasLeast && legend.least > 0 && (
        <Note
          say={(language) =>
            tradeText(language, 'legend.least', {
              value: formatQuantity(Number(legend.least.toPrecision(1)), unit, language),
            })
          }
        />
      )}
      {legend.hasYuan && <Note say={(language) => tradeText(language, 'legend.inYuan')} />}
      {legend.canMove && <Movement />}
      {legend.hasArcs && <Note say={(language) => tradeText(language, 'rule.provinces')} />}
      {legend.hasArcs && <Note say={(language) => tradeText(language, 'legend.fades')} />}
      {legend.hasBadges && <Note say={(language) => tradeText(language, 'rule.regions')} />}
      {asked === 'usd' && <Note say={(language) => tradeText(language, 'legend.usdOnly')} />}
    </>
  );
}
