// Made by `npm run sprites` from the drawings in src/map/glyphs. Do not edit.

/** Outlines of kinds; `top` and `bottom` bound the fill, `middle` is where what it holds has its middle. */
export const OUTLINES = {
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
  core: 'M0-4A4 4 0 0 1 0 4A4 4 0 0 1 0-4Z',
  cross: 'M-3.1-3.1 3.1 3.1M3.1-3.1-3.1 3.1',
  hatch: 'M-5 .8 .8-5M-3.8 3.8 3.8-3.8M-.8 5 5-.8',
  meeting: 'M-5 5.6V-5.2H-1V-1H-5M5 5.6V-5.2H1V-1H5',
} as const;
