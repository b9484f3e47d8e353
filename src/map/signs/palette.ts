import type { Look } from '../../model/view/view.ts';
import type { Direction, Stage, Status } from '../../model/vocabulary.ts';

/*
 * One palette for the map and for the style sheets. Hues are of a set that
 * people with any common colour blindness can tell apart (blue, bluish green,
 * vermillion, black and darker kin of them); no colour stands for a country,
 * and no red for either. What the map tells by colour it tells by pattern,
 * letter or shape as well.
 */

/** A colour as `#rrggbb`, lower case. */
export type Hex = `#${string}`;

export interface Palette {
  /** Land of the two countries. */
  readonly paper: Hex;
  /** Land of the neighbours, a shade quieter. */
  readonly paperFar: Hex;
  /** Ground of panels. */
  readonly sheet: Hex;
  /** A quiet plate on `sheet`: a hovered row, a chosen tab. */
  readonly sheetRaised: Hex;
  readonly ink: Hex;
  readonly inkSoft: Hex;
  /** Hairlines of panels. */
  readonly rule: Hex;
  readonly water: Hex;
  /** Rivers and the edge of the sea. */
  readonly shore: Hex;
  readonly inkWater: Hex;
  /** The border between the two countries. */
  readonly border: Hex;
  /** Bands along the border line, so that it stands off from every ground. */
  readonly borderCasing: Hex;
  /** Borders with and between the neighbours. */
  readonly borderFar: Hex;
  /** Limits and names of provinces and regions. */
  readonly limit: Hex;
  readonly inkProvince: Hex;
  readonly town: Hex;
  /** Behind labels. */
  readonly halo: Hex;
  /** Around symbols and lines that carry facts. */
  readonly casing: Hex;
  /** Outline of symbols and of flows; `own`: in the colour of what they tell. */
  readonly edge: Hex | 'own';
  /** Letters and signs on a symbol's full colour. */
  readonly onColour: Hex;
  /** Ground of symbols that are not filled. */
  readonly hollow: Hex;
  readonly accent: Hex;
  readonly focus: Hex;
  readonly shadow: Hex;
  readonly meeting: Hex;
  readonly cooperation: Hex;
  /** What somebody has written down in this browser and nobody has taken over. */
  readonly draft: Hex;
  readonly status: Readonly<Record<Status, Hex>>;
  readonly stage: Readonly<Record<Stage | 'unknown', Hex>>;
  readonly direction: Readonly<Record<Direction, Hex>>;
}

const LIGHT: Palette = {
  paper: '#f4eddf',
  paperFar: '#eae6dc',
  sheet: '#fcfaf4',
  sheetRaised: '#f1ebdd',
  ink: '#24211c',
  inkSoft: '#5c564b',
  rule: '#d6ccb8',
  water: '#cfdfe4',
  shore: '#7796a4',
  inkWater: '#3c6272',
  border: '#5b2a5e',
  borderCasing: '#e9dbe4',
  borderFar: '#968c84',
  limit: '#9d8f7a',
  inkProvince: '#6b5f4c',
  town: '#3d3831',
  halo: '#f8f3e8',
  casing: '#fffdf8',
  edge: 'own',
  onColour: '#ffffff',
  hollow: '#fffdf8',
  accent: '#1d4fa3',
  focus: '#1d4fa3',
  shadow: '#3b3226',
  meeting: '#3f4470',
  cooperation: '#5c5108',
  draft: '#a3128c',
  status: {
    open: '#00694d',
    restricted: '#b54d08',
    suspended: '#7d2f0c',
    closed: '#26241f',
    planned: '#0a5f98',
    unknown: '#656059',
  },
  stage: {
    proposed: '#0a5f98',
    agreed: '#0a5f98',
    approved: '#0a5f98',
    'under-construction': '#b54d08',
    completed: '#00694d',
    open: '#00694d',
    suspended: '#7d2f0c',
    unknown: '#656059',
  },
  direction: { export: '#0a5f98', import: '#a84a08', total: '#7d2765' },
};

const DARK: Palette = {
  paper: '#2a2f33',
  paperFar: '#24282b',
  sheet: '#1d2124',
  sheetRaised: '#2b3034',
  ink: '#f1ece1',
  inkSoft: '#bdb6a8',
  rule: '#454a4d',
  water: '#151d24',
  shore: '#4f6978',
  inkWater: '#93b3c4',
  border: '#d9a7dc',
  borderCasing: '#453547',
  borderFar: '#7c7a77',
  limit: '#68655e',
  inkProvince: '#b8ab94',
  town: '#d5cebf',
  halo: '#1f2428',
  casing: '#14181b',
  edge: 'own',
  onColour: '#14181b',
  hollow: '#14181b',
  accent: '#8fb8ff',
  focus: '#8fb8ff',
  shadow: '#000000',
  meeting: '#b5b9ea',
  cooperation: '#d8cd76',
  draft: '#ff8ae6',
  status: {
    open: '#3fc79b',
    restricted: '#f0a445',
    suspended: '#e07b43',
    closed: '#f4f0e6',
    planned: '#6db8ee',
    unknown: '#a8a399',
  },
  stage: {
    proposed: '#6db8ee',
    agreed: '#6db8ee',
    approved: '#6db8ee',
    'under-construction': '#f0a445',
    completed: '#3fc79b',
    open: '#3fc79b',
    suspended: '#e07b43',
    unknown: '#a8a399',
  },
  direction: { export: '#6db8ee', import: '#f0a445', total: '#e79bd3' },
};

/**
 * The light plate for the wall of a lit room: whiter paper, deeper inks, and everything that carries
 * a fact outlined in ink. Holds its contrasts with a fifteenth of white over the whole image.
 */
const PROJECTOR: Palette = {
  paper: '#faf5ea',
  paperFar: '#efebe1',
  sheet: '#fffdf7',
  sheetRaised: '#f4eddd',
  ink: '#15120d',
  inkSoft: '#3d382f',
  rule: '#b3a68e',
  water: '#cfe1e8',
  shore: '#3f7286',
  inkWater: '#14465b',
  border: '#521557',
  borderCasing: '#eddbe9',
  borderFar: '#6f665d',
  limit: '#80715a',
  inkProvince: '#453b2c',
  town: '#231f19',
  halo: '#fffbf1',
  casing: '#fffefa',
  edge: '#15120d',
  onColour: '#ffffff',
  hollow: '#fffefa',
  accent: '#123f8f',
  focus: '#123f8f',
  shadow: '#3b3226',
  meeting: '#343a6c',
  cooperation: '#4c4303',
  draft: '#8a0f77',
  status: {
    open: '#006047',
    restricted: '#983c00',
    suspended: '#6b2508',
    closed: '#1c1a16',
    planned: '#08568b',
    unknown: '#55504a',
  },
  stage: {
    proposed: '#08568b',
    agreed: '#08568b',
    approved: '#08568b',
    'under-construction': '#983c00',
    completed: '#006047',
    open: '#006047',
    suspended: '#6b2508',
    unknown: '#55504a',
  },
  direction: { export: '#08568b', import: '#983c00', total: '#6d1a56' },
};

export const PALETTES: Readonly<Record<Look, Palette>> = {
  light: LIGHT,
  dark: DARK,
  projector: PROJECTOR,
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The palette as CSS custom properties: `--paper`, `--ink-soft`, `--status-open`,
 * `--stage-under-construction`, `--direction-export`, …
 */
export function cssVariables(look: Look): ReadonlyMap<`--${string}`, Hex> {
  const variables = new Map<`--${string}`, Hex>();
  const { edge: _, ...colours } = PALETTES[look];
  for (const [name, value] of Object.entries(colours)) {
    if (typeof value === 'string') variables.set(`--${kebab(name)}`, value as Hex);
    else {
      for (const [word, colour] of Object.entries(value)) {
        variables.set(`--${name}-${word}`, colour as Hex);
      }
    }
  }
  return variables;
}

/** Puts the palette of `look` on the root element, together with the matching form controls. */
export function applyPalette(look: Look): void {
  const { style } = document.documentElement;
  for (const [name, value] of cssVariables(look)) style.setProperty(name, value);
  style.setProperty('color-scheme', look === 'dark' ? 'dark' : 'light');
}

/** How much of its colour a pale fill keeps. */
const PALE = 0.5;

/** A colour thinned with the ground of symbols: that of states carried on from a source older than the year. */
export function paleOf(colour: Hex, { hollow }: Palette): Hex {
  const channel = (at: number) => {
    const [full, bare] = [colour, hollow].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = Math.round((bare ?? 0) + ((full ?? 0) - (bare ?? 0)) * PALE);
    return value.toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
