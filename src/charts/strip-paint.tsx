import { SIGNS } from '../map/signs/glyphs.ts';
import { FORM_BAND, SIGN_WIDTH } from '../map/signs/symbols.ts';
import type { PlacedSpan } from './place-spans.ts';
import type { StripSpan } from './strip-state.ts';

/** A piece of a strip, placed in per cent of its width. */
export type Piece = PlacedSpan<StripSpan>;

export const percent = (value: number) => `${value}%`;

/** A piece narrower than this, in per cent, has no room for what its outline would hold. */
const SIGN_ROOM = 4;

/** What stands in a piece that is not filled, as in the outline of a symbol; `null` for nothing. */
function Sign({ form, colour }: Pick<StripSpan, 'form' | 'colour'>) {
  const paint = `var(${colour})`;
  if (form === 'absent' || form === 'full' || form === 'half' || form === 'hollow') return null;
  return (
    <svg class="strip-sign" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      {form === 'core' ? (
        <path d={SIGNS.core} style={{ fill: paint }} />
      ) : (
        <path d={SIGNS[form]} style={{ stroke: paint, strokeWidth: SIGN_WIDTH[form] }} />
      )}
    </svg>
  );
}

/** One piece in the colour and form of the map's symbols; time without a source is hatched. */
export function Paint({ piece, hatch }: { readonly piece: Piece; readonly hatch: string }) {
  const { x, width, span } = piece;
  const place = { x: percent(x), width: percent(width), height: '100%' };
  if (!span) return <rect {...place} class="strip-gap" fill={`url(#${hatch})`} />;
  const { form, colour, isCarried } = span;
  if (form === 'absent') return <rect {...place} class="strip-absent" />;
  const band = FORM_BAND[form];
  return (
    <svg {...place} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" class="strip-ground" />
      {band && (
        <rect
          width="100%"
          y={percent(100 * band[0])}
          height={percent(100 * (band[1] - band[0]))}
          style={{ fill: `var(${colour})`, ...(isCarried && { fillOpacity: 0.5 }) }}
        />
      )}
      <rect
        width="100%"
        height="100%"
        class={isCarried ? 'strip-edge dashed' : 'strip-edge'}
        style={{ stroke: `var(${colour})` }}
      />
      {width >= SIGN_ROOM && <Sign form={form} colour={colour} />}
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
