import { LETTER_STROKES } from '../map/signs.ts';
import { FILL_BANDS } from '../map/symbols.ts';
import type { PlacedSpan } from './place-spans.ts';
import type { StripSpan } from './strip-state.ts';

/** A piece of a strip, placed in per cent of its width. */
export type Piece = PlacedSpan<StripSpan>;

export const percent = (value: number) => `${value}%`;

/** A piece narrower than this, in per cent, has no room for its letter. */
const LETTER_ROOM = 4;

function Letter({ span }: { readonly span: StripSpan }) {
  const d = LETTER_STROKES[span.letter];
  const isFilled = span.fill === 'solid' || span.fill === 'crossed';
  const colour = isFilled ? 'var(--on-colour)' : `var(${span.colour})`;
  return (
    <svg
      class="strip-letter"
      x="50%"
      y="50%"
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
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
  const colour = { fill: `var(${span.colour})` };
  return (
    <svg {...place} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" class="strip-ground" />
      {FILL_BANDS[span.fill].map(([top, bottom]) => (
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
        class={span.fill === 'dashed' ? 'strip-edge dashed' : 'strip-edge'}
        style={{ stroke: `var(${span.colour})` }}
      />
      {width >= LETTER_ROOM && <Letter span={span} />}
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
