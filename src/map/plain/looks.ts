import type { Look } from '../../model/view/view.ts';
import { PALETTES, type Palette } from '../signs/palette.ts';

/** A look of the page, or the one for paper: white land, so that a grey copy reads as well. */
export type PictureLook = Look | 'print';

const PRINT: Palette = {
  ...PALETTES.light,
  paper: '#ffffff',
  paperFar: '#f1f1ee',
  sheet: '#ffffff',
  sheetRaised: '#f4f4f1',
  ink: '#111111',
  inkSoft: '#3d3d3a',
  rule: '#b9b9b3',
  water: '#e3ecf0',
  borderCasing: '#e6e0e6',
  border: '#2e1530',
  limit: '#8a8a83',
  inkProvince: '#55554f',
  halo: '#ffffff',
  casing: '#ffffff',
  hollow: '#ffffff',
};

/** The colours of a look. */
export const paletteOf = (look: PictureLook): Palette =>
  look === 'print' ? PRINT : PALETTES[look];
