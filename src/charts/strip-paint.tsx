import { LETTER_STROKES, type Letter as LetterName } from '../map/signs.ts';
import { type Band, FILL_BANDS, type Fill } from '../map/symbols.ts';
import type { PlacedSpan } from './place-spans.ts';
import type { StripSpan } from './strip-state.ts';

/** A piece of a strip, placed in per cent of its width. */
export type Piece = PlacedSpan<StripSpan>;

export const percent = (value: number) => `${value}%`;

/** A piece narrower than this, in per cent, has no room for its letter. */
const LETTER_ROOM = 4;

/** Of what has no fill to lose, parts of the height that are shaded, as the rim of its symbol is. */
const SHADED: readonly Band[] = [
  [0, 0.2],
  [0.8, 1],
];

function bandsOf(fill: Fill, isCarried: boolean): readonly Band[] {
  const bands = FILL_BANDS[fill];
  return isCarried && bands.length === 0 ? SHADED : bands;
}

function Letter({ span, letter }: { readonly span: StripSpan; readonly letter: LetterName }) {
  const d = LETTER_STROKES[letter];
  const isFilled = span.fill === 'solid' || span.fill === 'crossed';
  const onFill = span.isCarried ? 'var(--ink)' : 'var(--on-colour)';
  const colour = isFilled ? onFill : `var(${span.colour})`;
  return (
    <svg class="strip-letter" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      {!isFilled && <path d={d} class="around" />}
      <path d={d} style={{ stroke: colour }} />
    </svg>
  );
}

/** One piece in the colour, fill and letter of the map's symbols; time without a source is hatched. */
export function Paint({ piece, hatch }: { readonly piece: Piece; readonly hatch: string }) {
  const { x, width, span } = piece;
  const place = { x: percent(x), width: percent(width), height: '100%' };
  if (!span) return <rect {...place} class="strip-gap" fill={`url(#${hatch})`} />;
  const { fill, letter, isCarried } = span;
  if (fill === 'absent') return <rect {...place} class="strip-absent" />;
  const colour = { fill: `var(${span.colour})`, ...(isCarried && { fillOpacity: 0.35 }) };
  return (
    <svg {...place} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" class="strip-ground" />
      {bandsOf(fill, isCarried).map(([top, bottom]) => (
        <rect
          key={top}
          width="100%"
          y={percent(100 * top)}
          height={percent(100 * (bottom - top))}
          style={colour}
        />
      ))}
      <rect
        width="100%"
        height="100%"
        class={fill === 'dashed' ? 'strip-edge dashed' : 'strip-edge'}
        style={{ stroke: `var(${span.colour})` }}
      />
      {letter && width >= LETTER_ROOM && <Letter span={span} letter={letter} />}
    </svg>
  );
}

/** The hatching of gaps; the paints of any strip may point at its id. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" class="strip-hatch" />
      </pattern>
    </defs>
  );
}
