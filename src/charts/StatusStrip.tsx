import { useId } from 'preact/hooks';
import { formatSpan } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { LETTER_STROKES } from '../map/signs.ts';
import type { Fill } from '../map/symbols.ts';
import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import type { StageSpan, StatusSpan } from '../model/records.ts';
import { type AsOfYear, type YearRange, yearsOf } from '../model/time.ts';
import type { LanguagePair } from '../state/view.ts';
import { type PlacedSpan, placeSpans } from './place-spans.ts';
import { type StripSpan, stageStrip, statusStrip } from './strip-state.ts';

type Piece = PlacedSpan<StripSpan>;

const percent = (value: number) => `${value}%`;

/** Parts of the height that carry the colour, from the top, as in the symbols of the map. */
const FILLED: Readonly<Record<Fill, readonly (readonly [top: number, bottom: number])[]>> = {
  solid: [[0, 100]],
  crossed: [[0, 100]],
  most: [[36, 100]],
  half: [[50, 100]],
  quarter: [[72, 100]],
  bands: [
    [0, 25],
    [75, 100],
  ],
  hollow: [],
  dashed: [],
};

/** A piece narrower than this, in per cent, has no room for its letter. */
const LETTER_ROOM = 4;

function Letter({ span }: { readonly span: StripSpan }) {
  const d = LETTER_STROKES[span.letter];
  const isFilled = span.fill === 'solid' || span.fill === 'crossed';
  const colour = isFilled ? 'var(--on-colour)' : `var(${span.colour})`;
  return (
    <svg class="strip-letter" x="50%" y="50%" aria-hidden="true" focusable="false">
      {!isFilled && <path d={d} class="around" />}
      <path d={d} style={{ stroke: colour }} />
    </svg>
  );
}

function Paint({ piece, hatch }: { readonly piece: Piece; readonly hatch: string }) {
  const { x, width, span } = piece;
  const place = { x: percent(x), width: percent(width), height: '100%' };
  if (!span) return <rect {...place} class="strip-gap" fill={`url(#${hatch})`} />;
  const colour = { fill: `var(${span.colour})` };
  return (
    <svg {...place} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" class="strip-ground" />
      {FILLED[span.fill].map(([top, bottom]) => (
        <rect
          key={top}
          width="100%"
          y={percent(top)}
          height={percent(bottom - top)}
          style={colour}
        />
      ))}
      <rect
        width="100%"
        height="100%"
        class={span.fill === 'dashed' ? 'strip-edge dashed' : 'strip-edge'}
        style={{ stroke: `var(${span.colour})` }}
      />
      {width >= LETTER_ROOM && <Letter span={span} />}
    </svg>
  );
}

function textOf({ span, years }: Piece, language: Language): string {
  if (!span) return t(language, 'chart.noSourceSpan', { from: years.first, to: years.last });
  return `${span.wordIn(language)}, ${formatSpan(span, language)}`;
}

interface Shown {
  readonly range: YearRange;
  readonly year: AsOfYear;
  readonly languages: LanguagePair;
}

/** What each piece is, to point at and for those who listen. */
function Texts({ pieces, languages }: Shown & { readonly pieces: readonly Piece[] }) {
  const [first] = languages;
  return (
    <ol class="strip-texts" aria-label={t(first, 'chart.strip')} lang={LANGUAGE_TAG[first]}>
      {pieces.map((piece) => (
        <li
          key={piece.x}
          style={{ insetInlineStart: percent(piece.x), inlineSize: percent(piece.width) }}
          title={languages.map((language) => textOf(piece, language)).join('\n')}
        >
          <span class="hidden-text">{textOf(piece, first)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Every second year, and the year on screen in place of its neighbours. */
function isLabelled(one: AsOfYear, { range, year }: Shown): boolean {
  if (one === year) return true;
  return Math.abs(one - year) > 1 && (one - range.first) % 2 === 0;
}

function Axis(shown: Shown) {
  const years = yearsOf(shown.range);
  return (
    <ol class="strip-axis figures" aria-hidden="true">
      {years.map((one) => (
        <li key={one} class={one === shown.year ? 'now' : undefined}>
          {isLabelled(one, shown) && one}
        </li>
      ))}
    </ol>
  );
}

type StatusStripProps = Shown &
  (
    | { readonly kind: 'status'; readonly spans: readonly StatusSpan[] }
    | { readonly kind: 'stage'; readonly spans: readonly StageSpan[] }
  );

/**
 * The whole history as a strip of spans with the colours, fills and letters of
 * the map's symbols. Time of which no source speaks is hatched, never left
 * blank; the year on screen is framed.
 */
export function StatusStrip(props: StatusStripProps) {
  const { range, year, languages } = props;
  const hatch = useId();
  const spans = props.kind === 'status' ? statusStrip(props.spans) : stageStrip(props.spans);
  const pieces = placeSpans(spans, range, 100);
  const column = 100 / (range.last + 1 - range.first);
  return (
    <figure class="strip">
      <div class="strip-band">
        <svg class="strip-paint" aria-hidden="true" focusable="false">
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
              <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" class="strip-hatch" />
            </pattern>
          </defs>
          {pieces.map((piece) => (
            <Paint key={piece.x} piece={piece} hatch={hatch} />
          ))}
        </svg>
        <Texts pieces={pieces} range={range} year={year} languages={languages} />
        <span
          class="strip-now"
          aria-hidden="true"
          style={{
            insetInlineStart: percent((year - range.first) * column),
            inlineSize: percent(column),
          }}
        />
      </div>
      <Axis range={range} year={year} languages={languages} />
    </figure>
  );
}
