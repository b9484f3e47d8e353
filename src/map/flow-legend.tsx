import { formatMoney } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { words } from '../i18n/words.ts';
import { arrow, dashes, type Polyline } from '../lib/curve.ts';
import type { Language } from '../model/language.ts';
import type { Direction } from '../model/vocabulary.ts';
import { selectFlowLegend } from '../state/select-flow-legend.ts';
import { catalogue, languages, view } from '../state/store.ts';
import { Both } from './both.tsx';
import { dashLength, gapLength, headLength, headWidth } from './flow-sizes.ts';

const SAMPLE: Polyline = [
  [4, 0],
  [52, 0],
];
const THIN = 4;

const move = (line: Polyline) =>
  line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

interface LineProps {
  readonly direction: Direction;
  readonly width: number;
  readonly isDashed?: boolean;
}

/** A straight sample, cut and headed by the same sizes as the lines on the map. */
function SampleLine({ direction, width, isDashed = false }: LineProps) {
  const headed = direction === 'total' ? null : arrow(SAMPLE, headLength(width), headWidth(width));
  const shaft = headed?.shaft ?? SAMPLE;
  const pieces = isDashed ? dashes(shaft, dashLength(width), gapLength(width)) : [shaft];
  const height = Math.max(16, width + 4);
  const colour = `var(--direction-${direction})`;
  return (
    <svg
      class="flow-sample"
      viewBox={`0 ${-height / 2} 56 ${height}`}
      width="56"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {pieces.map((piece) => (
        <path
          key={piece[0]?.[0]}
          d={move(piece)}
          style={{ stroke: colour, strokeWidth: width, fill: 'none' }}
        />
      ))}
      {headed && <path d={`${move(headed.head)}Z`} style={{ fill: colour }} />}
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

/**
 * Explains the flows that are on the map: what a width means, the directions
 * and dashes that occur. Nothing when no flow is drawn.
 */
export function FlowLegend() {
  const legend = selectFlowLegend(catalogue.value, view.value);
  if (!legend) return null;
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
              say={(language) => formatMoney(value, unit, language)}
            />
          ))}
        </ul>
      ))}
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
            width={THIN}
            isDashed
            say={(language) => t(language, 'flow.dashed')}
          />
        )}
      </ul>
      <Note say={(language) => t(language, 'flow.noRoute')} />
      {legend.hasOpenEnd && <Note say={(language) => t(language, 'flow.openEnd')} />}
      {legend.widths.some(({ unit }) => unit === 'CNY') && (
        <Note say={(language) => t(language, 'flow.yuanWidth')} />
      )}
    </div>
  );
}
