/* Paths of 16 × 16 icons, drawn as strokes. */
export const GIVE_ICON = 'M4.5 2.5 13 8 4.5 13.5Z';
export const MORE_ICON = 'M3 8H3.6M7.7 8H8.3M12.4 8H13';
export const BACK_ICON = 'M9.5 3 4.5 8 9.5 13';
export const UNDO_ICON = 'M3 6H10A3.5 3.5 0 0 1 10 13H6M6 3 3 6 6 9';
export const REDO_ICON = 'M13 6H6A3.5 3.5 0 0 0 6 13H10M10 3 13 6 10 9';
export const HANDLE_ICON = 'M6 3.5H6.2M9.8 3.5H10M6 8H6.2M9.8 8H10M6 12.5H6.2M9.8 12.5H10';
export const UP_ICON = 'M3.5 10 8 5.5 12.5 10';
export const DOWN_ICON = 'M3.5 6 8 10.5 12.5 6';
export const ADD_ICON = 'M8 3V13M3 8H13';
