/* Paths of 16 × 16 icons, drawn as strokes. */

export const PREVIOUS_ICON = 'M10.5 2.5 5 8 10.5 13.5';
export const NEXT_ICON = 'M5.5 2.5 11 8 5.5 13.5';
export const PLAY_ICON = 'M5 3 12.5 8 5 13Z';
export const PAUSE_ICON = 'M5.5 3V13M10.5 3V13';
export const RESET_ICON = 'M3.2 8A4.8 4.8 0 1 0 5 4.3M5.2 1.5 4.8 4.5 7.8 4.9';
export const BLACK_ICON =
  'M2 3.5H14V12.5H2ZM2 6 4.5 3.5M2 9 7.5 3.5M2 12 10.5 3.5M4.5 12.5 13.5 3.5M7.5 12.5 14 6M10.5 12.5 14 9';
export const WHITE_ICON = 'M2 3.5H14V12.5H2Z';
export const POINT_ICON =
  'M8 5.2A2.8 2.8 0 1 0 8 10.8 2.8 2.8 0 1 0 8 5.2M8 1V3M8 13V15M1 8H3M13 8H15';
export const AUTO_ICON = 'M8 2A6 6 0 1 0 8 14 6 6 0 1 0 8 2M8 4.5V8L10.5 9.8';
export const RETURN_ICON = 'M6.5 3 2.5 7 6.5 11M2.5 7H10A3.5 3.5 0 0 1 10 14H8';
export const LEAVE_ICON = 'M9.5 2.5H3V13.5H9.5M6.5 8H14M11 5 14 8 11 11';
