// Made by `npm run sprites` from the drawings in src/map/signs/glyphs. Do not edit.

/** Outlines of kinds; `top` and `bottom` bound the fill, `middle` is where what it holds has its middle. */
export const OUTLINES = {
  cooperation: {
    d: 'M0-10.6L9.2-5.3V5.3L0 10.6L-9.2 5.3V-5.3Z',
    top: -10.6,
    bottom: 10.6,
    middle: [0, 0],
  },
  crossing: {
    d: 'M-1.5-8.7L0-10.2L10.2 0L0 10.2L-10.2 0Z',
    top: -10.2,
    bottom: 10.2,
    middle: [0, 0],
  },
  gate: {
    d: 'M-2.08-8.93A9.17 9.17 0 0 1 2.08 8.93A9.17 9.17 0 0 1-2.08-8.93Z',
    top: -9.14,
    bottom: 9.14,
    middle: [0, 0],
  },
  meeting: {
    d: 'M-10.4-9H10.4V6H2.4L-2.6 10.4V6H-10.4Z',
    top: -9,
    bottom: 10.4,
    middle: [0, -1.6],
  },
  project: {
    d: 'M-7.2-5.1V-7.2H7.2V7.2H-7.2Z',
    top: -7.2,
    bottom: 7.2,
    middle: [0, 0],
  },
  rail: {
    d: 'M-2.1-7.2H3.09A7.2 7.2 0 0 1 3.09 7.2H-3.09A7.2 7.2 0 0 1-3.09-7.2Z',
    top: -7.2,
    bottom: 7.2,
    middle: [0, 0],
  },
} as const;

/** What an outline holds, about 12 wide and high, centred on 0, 0; all but `core` are strokes. */
export const SIGNS = {
  bar: 'M-3.2 0H3.2',
  border: 'M0-5.8 4.8-4V0C4.8 3 2.8 4.8 0 6C-2.8 4.8-4.8 3-4.8 0V-4Z',
  connections: 'M-4.6 5.6-1.6-5.4M4.6 5.6 1.6-5.4M0-4.6V-2.6M0-.4V1.6M0 3.8V5.6',
  core: 'M0-4A4 4 0 0 1 0 4A4 4 0 0 1 0-4Z',
  cross: 'M-3.1-3.1 3.1 3.1M3.1-3.1-3.1 3.1',
  culture:
    'M-6.2 4.8-2.2-3 1 2.4 2.6 0 6.2 4.8ZM2.2-4.2A1.3 1.3 0 0 1 4.8-4.2A1.3 1.3 0 0 1 2.2-4.2Z',
  economy: 'M-5.4-2.4H5M2.4-5.2 5.2-2.4 2.4 .4M5.4 3.2H-5M-2.4 .4-5.2 3.2-2.4 6',
  farming:
    'M0 5.8V-.6C-.4-3.8-2.6-5.2-5.4-5.2C-5.4-2.2-3.2-.6 0-.6M0 2C.4-.8 2.4-2.6 5.4-2.6C5.4 .4 3.2 2 0 2',
  hatch: 'M-5 .8 .8-5M-3.8 3.8 3.8-3.8M-.8 5 5-.8',
  health: 'M-1.8-5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z',
  learning:
    'M0-3.2C-1.6-4.6-3.8-4.6-5.8-4.2V4C-3.8 3.6-1.6 3.8 0 5C1.6 3.8 3.8 3.6 5.8 4V-4.2C3.8-4.6 1.6-4.6 0-3.2V5',
  meeting: 'M-5 5.6V-5.2H-1V-1H-5M5 5.6V-5.2H1V-1H5',
  people:
    'M-4.9-3.2A2 2 0 0 1-.9-3.2A2 2 0 0 1-4.9-3.2ZM.9-3.2A2 2 0 0 1 4.9-3.2A2 2 0 0 1 .9-3.2ZM-6 5V3.6A3 3 0 0 1 0 3.6V5M0 3.6A3 3 0 0 1 6 3.6V5',
  several: 'M0-5.4V5.4M-4.7-2.7 4.7 2.7M-4.7 2.7 4.7-2.7',
  texts: 'M-4.2-5.6H1.8L4.2-3.2V5.6H-4.2ZM-1.8-1H1.8M-1.8 2.2H1.8',
} as const;
