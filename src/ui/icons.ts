import type { PanelName } from '../model/view/view.ts';

/** Paths of 16 × 16 icons, drawn as strokes: what stands beside the map. */
export const PANEL_ICON: Readonly<Record<PanelName, string>> = {
  list: 'M6 4H14M6 8H14M6 12H14M2.5 4H3M2.5 8H3M2.5 12H3',
  table: 'M2 3H14V13H2ZM2 6.5H14M2 9.75H14M6.5 6.5V13',
  changes: 'M2 5H13M10 2 13 5 10 8M14 11H3M6 8 3 11 6 14',
  agreed: 'M2 3H9V13H2ZM4 6H7M4 9H7M10 9.5 12 11.5 15 6.5',
  confirm: 'M8 1.5A6.5 6.5 0 1 0 8 14.5 6.5 6.5 0 1 0 8 1.5M8 4.2V8.2L10.6 10',
  charts: 'M2 14H14M4 14V9M8 14V3M12 14V6',
  documents: 'M3.5 1.5H9.5L12.5 4.5V14.5H3.5ZM9.5 1.5V4.5H12.5M6 8H10M6 11H10',
  talks: 'M2 2.5H14V10.5H2ZM8 10.5V14M5 14H11M6.8 4.7 10 6.5 6.8 8.3Z',
  help: 'M5.5 6A2.5 2.5 0 1 1 9 8.2C8.3 8.6 8 9 8 10M8 12.6V13.2',
};

/** An icon that stands for a word; the word itself stands beside it or in `aria-label`. */
export const LOOK_ICON = {
  light:
    'M8 4.5A3.5 3.5 0 1 0 8 11.5 3.5 3.5 0 1 0 8 4.5M8 1V2.5M8 13.5V15M1 8H2.5M13.5 8H15M3 3 4.1 4.1M11.9 11.9 13 13M3 13 4.1 11.9M11.9 4.1 13 3',
  dark: 'M13 10A5.5 5.5 0 1 1 6 3 4.5 4.5 0 0 0 13 10Z',
  projector:
    'M1 4.5H11.5V12H1ZM3.5 12V14M9 12V14M6.25 6.2A2.05 2.05 0 1 0 6.25 10.3 2.05 2.05 0 1 0 6.25 6.2M12.8 6.8 15.3 5.3M13 8.25H15.6M12.8 9.7 15.3 11.2',
} as const;

export const DOWNLOAD_ICON = 'M8 2V10.5M4.5 7 8 10.5 11.5 7M2.5 13.5H13.5';
export const SHARE_ICON =
  'M10.5 3A2 2 0 1 1 14.5 3 2 2 0 1 1 10.5 3M1.5 8A2 2 0 1 1 5.5 8 2 2 0 1 1 1.5 8M10.5 13A2 2 0 1 1 14.5 13 2 2 0 1 1 10.5 13M5.3 7.1 10.7 3.9M5.3 8.9 10.7 12.1';
export const MORE_ICON = 'M2 4H14M2 8H14M2 12H14';
/** The way from the image to the farthest seat. */
export const ROOM_ICON = 'M2.5 2.5V13.5M5 8H13.5M5 8 7 6M5 8 7 10M13.5 8 11.5 6M13.5 8 11.5 10';
export const CLOSE_ICON = 'M3 3 13 13M13 3 3 13';
export const DETAIL_ICON = 'M8 1.5A6.5 6.5 0 1 0 8 14.5 6.5 6.5 0 1 0 8 1.5M8 7V11.5M8 4.3V4.9';
