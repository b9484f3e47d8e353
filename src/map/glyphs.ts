// Made by `npm run sprites` from the drawings in src/map/glyphs. Do not edit.

/** Outlines of kinds; `top` and `bottom` bound the fill, `letter` is where a letter stands. */
export const OUTLINES = {
  auxiliary: {
    d: 'M0-10.2L10.2 7.6H-10.2Z',
    top: -10.2,
    bottom: 7.6,
    letter: [0, 2.6],
  },
  'cargo-road': {
    d: 'M-8.8-7.6H3L10.2 0L3 7.6H-8.8L-5.4 0Z',
    top: -7.6,
    bottom: 7.6,
    letter: [0.6, 0],
  },
  'customs-route': {
    d: 'M-9-7.8H3L10.2 0L3 7.8H-9Z',
    top: -7.8,
    bottom: 7.8,
    letter: [-1, 0],
  },
  international: {
    d: 'M0-9.2A9.2 9.2 0 0 1 0 9.2A9.2 9.2 0 0 1 0-9.2Z',
    top: -9.2,
    bottom: 9.2,
    letter: [0, 0],
  },
  main: {
    d: 'M-8.2-8.2H8.2V8.2H-8.2Z',
    top: -8.2,
    bottom: 8.2,
    letter: [0, 0],
  },
  meeting: {
    d: 'M-10.4-9H10.4V6H2.4L-2.6 10.4V6H-10.4Z',
    top: -9,
    bottom: 10.4,
    letter: [0, -1.6],
  },
  'planned-route': {
    d: 'M-5-10H5V-5H10V5H5V10H-5V5H-10V-5H-5Z',
    top: -10,
    bottom: 10,
    letter: [0, 0],
  },
  project: {
    d: 'M-9.6-9.6H9.6V9.6H-9.6Z',
    top: -9.6,
    bottom: 9.6,
    letter: [0, 0],
  },
  rail: {
    d: 'M-3.3-6.9H3.3A6.9 6.9 0 0 1 3.3 6.9H-3.3A6.9 6.9 0 0 1-3.3-6.9Z',
    top: -6.9,
    bottom: 6.9,
    letter: [0, 0],
  },
  'scenic-crossing': {
    d: 'M-10.2 7.4V3A10.2 10.2 0 0 1 10.2 3V7.4Z',
    top: -7.2,
    bottom: 7.4,
    letter: [0, 1],
  },
  'traditional-crossing': {
    d: 'M0-10.2L10.2 0L0 10.2L-10.2 0Z',
    top: -10.2,
    bottom: 10.2,
    letter: [0, 0],
  },
} as const;

/** Letters as strokes, about 6 wide and 8.4 high, centred on 0, 0. */
export const LETTERS = {
  a: 'M-3.1 4.2 0-4.2 3.1 4.2M-2 1.4H2',
  c: 'M2.9-2.6C2.4-3.7 1.4-4.3 .2-4.3-1.8-4.3-3-2.6-3 0S-1.8 4.3 .2 4.3C1.4 4.3 2.4 3.7 2.9 2.6',
  o: 'M0-4.2C2.2-4.2 3.2-2.5 3.2 0S2.2 4.2 0 4.2-3.2 2.5-3.2 0-2.2-4.2 0-4.2Z',
  p: 'M-2.4 4.2V-4.2H.5C2.1-4.2 2.9-3.2 2.9-1.8S2.1 .6 .5 .6H-2.4',
  r: 'M-2.6 4.2V-4.2H.4C2-4.2 2.8-3.3 2.8-1.9S2 .5 .4 .5H-2.6M.3 .5 2.9 4.2',
  s:
    'M2.7-2.9C2.2-3.8 1.2-4.3 0-4.3-1.6-4.3-2.7-3.4-2.7-2.2-2.7 1 2.8-1 2.8 2.1 2.8 3.4 1.7 4.3 0 4.3-1.3 4.3-2.4 3.8-2.9 2.8',
  unknown: 'M-2.5-2.4C-2.4-3.6-1.4-4.3 0-4.3 1.6-4.3 2.6-3.5 2.6-2.2 2.6-.4 0-.4 0 1.5M0 4V4.1',
  v: 'M-3-4.2 0 4.2 3-4.2',
  w: 'M-3.9-4.2-2 4.2 0-2.4 2 4.2 3.9-4.2',
  x: 'M-2.9-4.1 2.9 4.1M2.9-4.1-2.9 4.1',
} as const;

/** Pictograms as strokes, about 13 wide and high, centred on 0, 0. */
export const SIGNS = {
  bridge: 'M-6.8 2.8H6.8M-6 2.8C-4.4-6.8 4.4-6.8 6 2.8M-2-3.4V2.8M2-3.4V2.8',
  'clearance-route': 'M-6.2 0H5.4M2 -3.6 5.8 0 2 3.6M-1.4-6.2V-3.2M-1.4 3.2V6.2',
  'cross-border-zone': 'M-6.2-5.8H2.2V2H-6.2ZM-2.2-2H6.2V5.8H-2.2Z',
  expressway: 'M-5.5 6.5-2.2-6.5M5.5 6.5 2.2-6.5M0-5.4V-3.2M0-1V1.4M0 4V6.5',
  'gate-upgrade': 'M-5.2 6.2V-5.6H5.2V6.2M0 6V-1.8M-2.6 .8 0-2 2.6 .8',
  meeting: 'M-5 5.6V-5.2H-1V-1H-5M5 5.6V-5.2H1V-1H5',
  railway:
    'M-4.6 3V-4.2C-4.6-5.6-3.6-6.4-2.2-6.4H2.2C3.6-6.4 4.6-5.6 4.6-4.2V3ZM-4.6-1.2H4.6M-2.6 3-4.8 6.4M2.6 3 4.8 6.4',
  'road-works': 'M-6.5-4H6.5V1H-6.5ZM-4 1V6.2M4 1V6.2M-3.6 1-.6-4M1 1 4-4',
  'scenic-area': 'M-6.5 5.2-2-5 1 1.2 2.9-1.6 6.5 5.2Z',
  'smart-gate': 'M-5 6.5V1.8H5V6.5M-2-1.4A3 3 0 0 1 2-1.4M-4.3-3.8A6.3 6.3 0 0 1 4.3-3.8',
} as const;
