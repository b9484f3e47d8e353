import type { Hex, Palette } from '../signs/palette.ts';
import type { Tone } from './shape.ts';

/** The ink of a tone in a look. */
export function inkOf(tone: Tone, palette: Palette): Hex {
  switch (tone) {
    case 'casing':
      return palette.casing;
    case 'accent':
      return palette.accent;
    case 'none':
      return palette.inkSoft;
    default:
      return palette.direction[tone];
  }
}
